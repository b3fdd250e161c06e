import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type ClockTime } from '#core/contract/shapes/work';
import { type PayPeriod, payPeriodBeside } from '#core/pay/payPeriods';
import { addDays, daysBetween, isWithin } from '#core/time/day';
import { spanOfTimeInWords } from '#core/shifts/words';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { checkShift, type ShiftInput } from '#db/actions/shifts/checkShift';
import { periodOf } from '#db/actions/shifts/periods';
import { keepShift } from '#db/actions/shifts/recordShift';
import { type ShiftForPeople, shiftForPeople } from '#db/actions/shifts/shiftForPeople';
import { type StoredShift, shiftsWithin } from '#db/actions/shifts/shifts';
import { standingTimesheet } from '#db/actions/shifts/timesheets';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Copied = OutputOf<'shift.copyPeriod'>;

/** Whole weeks, so that a Tuesday's shift becomes a Tuesday's: four from one month to the next. */
function daysOn(last: PayPeriod, next: PayPeriod): number {
  return Math.floor(daysBetween(last.from, next.from) / 7) * 7;
}

/** The same time by the clock on a later day. Which of two 01:30s in October is not guessed. */
function moved({ day, time }: ClockTime, days: number): ClockTime {
  return { day: addDays(day, days), time };
}

/** The same shift on another day, as it was planned: nobody knows yet who will be woken. */
function copyOf(shift: ShiftForPeople, days: number): ShiftInput {
  const { employmentId, kind, charge, starts, ends, breaks } = shift;
  return {
    employmentId,
    kind,
    charge,
    starts: moved(starts, days),
    ends: moved(ends, days),
    breaks: breaks.map(({ from, to }) => ({ from: moved(from, days), to: moved(to, days) })),
    woken: [],
  };
}

function wrongPeriod(reading: Reading, { id }: Employment, { from }: PayPeriod): Problem | undefined {
  const signed = standingTimesheet(reading, id, from);
  return signed && problem('timesheet.periodSigned', { number: String(signed.number) }, 'from');
}

/** Copies one shift, or says why it was left. */
function copyOne(writing: Writing, shift: StoredShift, days: number, period: PayPeriod): string | undefined {
  const copy = copyOf(shiftForPeople(writing, shift), days);
  const name = spanOfTimeInWords(shift);
  if (!isWithin(copy.starts.day, period)) return `${name}: its day falls outside this period.`;
  const checked = checkShift(writing, copy);
  if (!checked.ok) return `${name}: ${checked.problem.sentence}`;
  keepShift(writing, checked.value, copy);
  return undefined;
}

/**
 * Copies every shift of the pay period before to this one, so many whole weeks on, without wakings and notes. Those that cannot be
 * (another shift then, not over yet, no plan line any more) are named by their old day and left out.
 */
export function copyPeriod(writing: Writing, { employmentId, from }: InputOf<'shift.copyPeriod'>): Result<Copied> {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const found = periodOf(writing, employment.payGroupId, from);
  if (!found.ok) return found;
  const { group, period } = found.value;
  const wrong = wrongPeriod(writing, employment, period);
  if (wrong !== undefined) return refused(wrong);
  const last = payPeriodBeside(group, from, -1);
  const shifts = last === undefined ? [] : shiftsWithin(writing, employmentId, last.from, last.to);
  if (last === undefined || shifts.length === 0) return refused(problem('shift.nothingToCopy', {}, 'from'));
  const left = shifts.map((shift) => copyOne(writing, shift, daysOn(last, period), period)).filter((words) => words !== undefined);
  return done({ made: shifts.length - left.length, left });
}
