import { type z } from 'zod';
import { erased, textIn } from '#core/book/dueWords';
import { type shiftReadShape } from '#core/contract/shapes/work';
import { clockTimeOf } from '#core/shifts/checkTimes';
import { minutesIn } from '#core/shifts/cutShift';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type StoredShift } from '#db/actions/shifts/shifts';
import { payslipOf, timesheetById } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';

export type ShiftForPeople = z.infer<typeof shiftReadShape>;

function chargeOf({ splitId, charges }: StoredShift): ShiftForPeople['charge'] {
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

type Became = Pick<ShiftForPeople, 'timesheetNumber' | 'payslipNumber'>;

/** The numbers of the timesheet that holds a shift and of the payslip that paid it. */
function becameOf(reading: Reading, timesheetId: string | null): Became {
  const timesheet = timesheetId === null ? undefined : timesheetById(reading, timesheetId);
  return given({ timesheetNumber: timesheet?.number, payslipNumber: timesheet && payslipOf(reading, timesheet.id) });
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
    ...became,
  };
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
  return shifts.map((shift) => shown(reading, shift, nameOf(shift.employmentId), became(shift.timesheetId)));
}

export function shiftForPeople(reading: Reading, shift: StoredShift): ShiftForPeople {
  return shown(reading, shift, nameFor(reading, 'employment', shift.employmentId) ?? '', becameOf(reading, shift.timesheetId));
}
