import { type z } from 'zod';
import { erased, textIn } from '#core/book/dueWords';
import { type shiftReadShape } from '#core/contract/shapes/work';
import { clockTimeOf } from '#core/shifts/checkTimes';
import { total } from '#core/money/pence';
import { minutesIn } from '#core/shifts/cutShift';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type LateChange, lateChangesOf, timesheetOfChanged } from '#db/actions/shifts/lateChanges';
import { type StoredShift } from '#db/actions/shifts/shifts';
import { payslipOf, timesheetById } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';

export type ShiftForPeople = z.infer<typeof shiftReadShape>;

/** Who bears a shift, as it was typed. */
export function chargeOf({ splitId, charges }: StoredShift): ShiftForPeople['charge'] {
  const [only] = charges;
  if (only === undefined) throw new RangeError('a shift that nobody bears');
  return splitId === null ? { planLineId: only.planLineId } : { splitId, planLineIds: charges.map(({ planLineId }) => planLineId) };
}

function noteOf(reading: Reading, { wordsDigest }: StoredShift): string | undefined {
  return wordsDigest === null ? undefined : (textIn(reading.contentOf(wordsDigest), 'note') ?? erased);
}

function whyOf(reading: Reading, digest: string | null): string {
  return (digest === null ? undefined : textIn(reading.contentOf(digest), 'why')) ?? erased;
}

type Became = Pick<ShiftForPeople, 'timesheetNumber' | 'payslipNumber'> & { readonly changes: readonly LateChange[] };

/** The numbers of the timesheet that holds a shift and of the payslip that paid it, and what was put right of it since. */
function becameOf(reading: Reading, timesheetId: string | null): Became {
  const timesheet = timesheetId === null ? undefined : timesheetById(reading, timesheetId);
  const changes = timesheet === undefined ? [] : lateChangesOf(reading, timesheet.id);
  return { ...given({ timesheetNumber: timesheet?.number, payslipNumber: timesheet && payslipOf(reading, timesheet.id) }), changes };
}

function changedOf(reading: Reading, { wordsDigest, agreedOn, now, lines, ...change }: LateChange): ShiftForPeople['changed'] {
  const words = reading.contentOf(wordsDigest);
  const said = (name: string): string => textIn(words, name) ?? erased;
  return {
    reason: said('reason'),
    agreed: { assistant: said('assistant'), employer: said('employer'), on: agreedOn },
    lines: lines.map(({ charges: _, ...line }) => line),
    pay: total(lines.map(({ amount }) => amount)),
    ...given({ evidenceNumber: change.evidenceNumber, insteadId: now?.id, payslipNumber: change.payslipNumber }),
  };
}

/** What a paid shift became later: put right, or itself in the place of another, whose difference another payslip pays. */
function sinceOf(reading: Reading, id: string, { changes, timesheetNumber, payslipNumber }: Became): Partial<ShiftForPeople> {
  const changed = changes.find(({ was }) => was.id === id);
  const before = changes.find(({ now }) => now?.id === id);
  return given({
    timesheetNumber,
    payslipNumber: before === undefined ? payslipNumber : before.payslipNumber,
    changed: changed && changedOf(reading, changed),
    insteadOf: before?.was.id,
  });
}

function shown(reading: Reading, shift: StoredShift, assistant: string, became: Became): ShiftForPeople {
  return {
    id: shift.id,
    employmentId: shift.employmentId,
    assistant,
    kind: shift.kind,
    starts: clockTimeOf(shift.from),
    ends: clockTimeOf(shift.to),
    breaks: shift.breaks.map(({ from, to }) => ({ from: clockTimeOf(from), to: clockTimeOf(to) })),
    woken: shift.woken.map(({ from, to, wordsDigest }) => ({
      from: clockTimeOf(from),
      to: clockTimeOf(to),
      why: whyOf(reading, wordsDigest),
    })),
    charge: chargeOf(shift),
    minutes: shift.to - shift.from - minutesIn(shift.breaks),
    wokenMinutes: minutesIn(shift.woken),
    ...given({ note: noteOf(reading, shift) }),
    ...sinceOf(reading, shift.id, became),
  };
}

/** The timesheet in which a shift was signed: also of one that another took the place of. */
function sheetOf(reading: Reading, { id, timesheetId }: StoredShift): string | null {
  return timesheetId ?? timesheetOfChanged(reading, id);
}

/** Answers for each question once. */
function once<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const told = new Map<Key, Value>();
  return (key) => {
    const value = told.get(key) ?? answer(key);
    told.set(key, value);
    return value;
  };
}

/** Shifts as windows show them: in London time, with what has become of each. */
export function shiftsForPeople(reading: Reading, shifts: readonly StoredShift[]): readonly ShiftForPeople[] {
  const nameOf = once((employmentId: string) => nameFor(reading, 'employment', employmentId) ?? '');
  const became = once((timesheetId: string | null) => becameOf(reading, timesheetId));
  return shifts.map((shift) => shown(reading, shift, nameOf(shift.employmentId), became(sheetOf(reading, shift))));
}

export function shiftForPeople(reading: Reading, shift: StoredShift): ShiftForPeople {
  return shown(reading, shift, nameFor(reading, 'employment', shift.employmentId) ?? '', becameOf(reading, sheetOf(reading, shift)));
}
