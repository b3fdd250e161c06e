import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Nation } from '#core/contract/shapes/people';
import { type Pence, nothing } from '#core/money/pence';
import { type Figure } from '#core/payroll/figure';
import { ageOn } from '#core/payroll/state-pension-age';
import { type MinimumWageTable } from '#core/payroll/years/minimumWage';
import { type Day, addMonths } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { isBelowMinimumWage, schoolAgeRule } from './schoolAge.ts';

/** A table holds for the periods that begin in its twelve months. */
function until({ from }: MinimumWageTable): Day {
  return addMonths(from, 12);
}

/** The figures of pay reference periods that begin on the day. Problem minimumWage.noFigures: never last year’s instead. */
export function minimumWageTable(periodFrom: Day, tables: readonly MinimumWageTable[]): Result<MinimumWageTable> {
  const found = tables.findLast(({ from }) => from <= periodFrom);
  if (found !== undefined && periodFrom < until(found)) return done(found);
  const [first, last] = [tables[0], tables.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no minimum wage at all');
  const known = `periods that begin from ${dayInWords(first.from)} and before ${dayInWords(until(last))}`;
  return refused(problem('minimumWage.noFigures', { from: dayInWords(periodFrom), known }));
}

/** Pence for the hour, and whose rate it is in words. */
export type MinimumRate = { readonly perHour: Figure<Pence>; readonly words: string };

/** `worksFrom`: the first day of the period whose work counts, later than its first where school may be left within it. */
type Whose = { readonly from: Day; readonly worksFrom?: Day; readonly born: Day; readonly isApprentice: boolean; readonly nation: Nation };

/** Below school-leaving age: no rate at all, so that any pay will do. */
const belowSchoolAge: MinimumRate = { perHour: { value: nothing, source: schoolAgeRule }, words: 'a PA below school-leaving age' };

/** By age at the start of the pay reference period, or the apprentice’s; nothing below school-leaving age. Problem minimumWage.noFigures. */
export function minimumRate(
  { from, worksFrom = from, born, isApprentice, nation }: Whose,
  tables: readonly MinimumWageTable[],
): Result<MinimumRate> {
  const table = minimumWageTable(from, tables);
  if (!table.ok) return table;
  const { rates, apprentice } = table.value;
  const age = ageOn(born, from);
  if (isBelowMinimumWage(born, worksFrom, nation)) return done(belowSchoolAge);
  if (isApprentice) return done({ perHour: apprentice, words: 'an apprentice' });
  // Who may leave school before they are 16 has the youngest rate.
  const reached = rates.findIndex(({ fromAge }) => age >= fromAge);
  const place = reached < 0 ? rates.length - 1 : reached;
  const found = rates[place];
  if (found === undefined) throw new RangeError('no minimum wage at all');
  const older = rates[place - 1];
  const upTo = older === undefined ? ' and over' : ` to ${String(older.fromAge - 1)}`;
  return done({ perHour: found.perHour, words: `age ${String(found.fromAge)}${upTo}` });
}
