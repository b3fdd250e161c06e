import { addMonths, type Day, day } from '#core/time/day';
import { type Source } from './figure.ts';

/** Pensions Act 1995 Sch 4 para 1, as amended by the Pensions Acts 2011 and 2014; the timetable as DWP prints it. */
export const statePensionTimetable: Source = {
  title: 'DWP, State Pension age timetable (Pensions Act 1995 Sch 4 as amended by the Pensions Act 2014 s26)',
  where: 'https://www.gov.uk/government/publications/state-pension-age-timetable',
  checked: '2026-11-22',
};

/** Whoever was born on or after the day, and before the next one, reaches State Pension age this many months after birth. */
const timetable: readonly { readonly bornFrom: Day; readonly months: number }[] = [
  { bornFrom: day('1954-10-06'), months: 66 * 12 },
  { bornFrom: day('1960-04-06'), months: 66 * 12 + 1 },
  { bornFrom: day('1960-05-06'), months: 66 * 12 + 2 },
  { bornFrom: day('1960-06-06'), months: 66 * 12 + 3 },
  { bornFrom: day('1960-07-06'), months: 66 * 12 + 4 },
  { bornFrom: day('1960-08-06'), months: 66 * 12 + 5 },
  { bornFrom: day('1960-09-06'), months: 66 * 12 + 6 },
  { bornFrom: day('1960-10-06'), months: 66 * 12 + 7 },
  { bornFrom: day('1960-11-06'), months: 66 * 12 + 8 },
  { bornFrom: day('1960-12-06'), months: 66 * 12 + 9 },
  { bornFrom: day('1961-01-06'), months: 66 * 12 + 10 },
  { bornFrom: day('1961-02-06'), months: 66 * 12 + 11 },
  { bornFrom: day('1961-03-06'), months: 67 * 12 },
];

const everyoneEarlierBy = day('2020-10-06');
const laterThanTimetable = day('1977-04-06');

/**
 * The day a person reaches State Pension age. For those born before 6 October 1954 it is 6 October 2020, by when all of them
 * had. Undefined for those born from 6 April 1977, who reach it in 2044 or later, on a day that Parliament may still move.
 */
export function statePensionDay(born: Day): Day | undefined {
  if (born >= laterThanTimetable) return undefined;
  const row = timetable.findLast(({ bornFrom }) => born >= bornFrom);
  return row === undefined ? everyoneEarlierBy : addMonths(born, row.months);
}

/** Whole years lived by a day. Someone born on 29 February has a birthday on 1 March in a common year. */
export function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
