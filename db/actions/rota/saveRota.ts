import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { calendarText } from '#core/rota/calendar';
import { type PlannedShift } from '#core/rota/planShifts';
import { minutesIn } from '#core/shifts/cutShift';
import { hoursInWords } from '#core/shifts/words';
import { type Day, type Span, addDays } from '#core/time/day';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { endsBeforeStart } from '#db/actions/named';
import { holderName } from '#db/actions/purchase/holderName';
import { type Reading } from '#db/kernel/handlers';
import { rotaJobs, workerName } from './people.ts';
import { bankHolidaysIn } from './readWeek.ts';
import { rotaWithin, shiftsOf } from './rota.ts';

type Input = InputOf<'rota.sheet'>;

const mostDays = 366;

type ToSave = { readonly span: Span; readonly shifts: readonly PlannedShift[] };

function spanProblem({ from, to }: { readonly from: Day; readonly to: Day }) {
  const early = endsBeforeStart('The rota', from, to);
  if (early !== undefined) return early;
  return to >= addDays(from, mostDays) ? problem('rota.spanTooLong', {}, 'to') : undefined;
}

/** The shifts to save. Without a last day they are those of a year, unless some of them go on for ever: rota.neverEnds then. */
function toSave(reading: Reading, { from, to, employmentId }: Input): Result<ToSave> {
  const isUnknown = employmentId !== undefined && workerName(reading, employmentId) === undefined;
  if (isUnknown) return refused(problem('input.notFound', { what: 'PA' }, 'employmentId'));
  const span = { from, to: to ?? addDays(from, mostDays - 1) };
  const wrong = spanProblem(span);
  if (wrong !== undefined) return refused(wrong);
  const rota = rotaWithin(reading.sql, span);
  if (to === undefined && rota.patterns.some((pattern) => pattern.to === undefined)) return refused(problem('rota.neverEnds', {}, 'to'));
  const shifts = shiftsOf(rota, span).filter(({ duty }) => employmentId === undefined || duty.employmentId === employmentId);
  return done({ span, shifts });
}

function namesOf(reading: Reading): ReadonlyMap<string | undefined, string> {
  return new Map(rotaJobs(reading).map(({ employmentId, name }) => [employmentId, name]));
}

function breakInWords({ breaks }: PlannedShift): string {
  return breaks.length === 0 ? '' : `Unpaid break: ${hoursInWords(minutesIn(breaks))}`;
}

/** The rota of some days as a page: times and names, without notes or anything of anybody's care. */
export function rotaOnPaper(reading: Reading, input: Input): Result<OutputOf<'rota.sheet'>> {
  const found = toSave(reading, input);
  if (!found.ok) return found;
  const { span, shifts } = found.value;
  const names = namesOf(reading);
  const assistant = input.employmentId === undefined ? undefined : workerName(reading, input.employmentId);
  return done({
    span,
    shifts: shifts.map((shift) => ({
      from: shift.from,
      to: shift.to,
      on: shift.on,
      state: shift.state,
      kind: shift.duty.kind,
      breaks: breakInWords(shift),
      ...given({ name: names.get(shift.duty.employmentId) }),
    })),
    bankHolidays: bankHolidaysIn(reading, rotaJobs(reading), span),
    on: reading.today,
    holder: holderName(reading),
    book: { kind: bookFacts(reading).kind },
    ...given({ assistant }),
  });
}

const what = { work: 'Shift', sleep_in: 'Sleep-in' } as const;

function summaryOf({ duty }: PlannedShift, name: string | undefined, isOwn: boolean): string {
  return isOwn ? what[duty.kind] : `${what[duty.kind]}: ${name ?? 'nobody yet'}`;
}

/** The rota as a calendar file. One PA's own names nobody; that of all names the PAs. */
export function rotaCalendar(reading: Reading, input: InputOf<'rota.calendar'>): Result<OutputOf<'rota.calendar'>> {
  const found = toSave(reading, input);
  if (!found.ok) return found;
  const names = namesOf(reading);
  const isOwn = input.employmentId !== undefined;
  const shifts = found.value.shifts.map((shift) => ({ ...shift, summary: summaryOf(shift, names.get(shift.duty.employmentId), isOwn) }));
  return done({ text: calendarText(shifts, reading.now) });
}
