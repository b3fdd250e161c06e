import { type Pence, add, greater, subtract, times } from '#core/money/pence';
import { type Rounding, downToPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { percent } from '#core/payroll/working-line';
import { type PercentageTable, type ScottishBand } from '#core/payroll/years/attachments';
import { type PaidFor } from './order.ts';

/** What a table says, and how, as the end of a sentence. */
export type FromTable = { readonly sum: Pence; readonly words: string };

/**
 * A percentage of the whole by the band that the net earnings fall in; of several weeks or months the band’s ends are multiplied.
 * The law names no rounding to the penny: down, so that no more is taken than the percentage. Undefined where the table has no such period.
 */
export function fromPercentages({ bands, hasHalfAbove }: PercentageTable, net: Pence, { unit, count }: PaidFor): FromTable | undefined {
  const rows = bands[unit];
  if (rows === undefined) return undefined;
  const found = rows.find(({ upTo }) => upTo === undefined || net <= times(upTo, count));
  if (found !== undefined) return { sum: portion(net, found.of, downToPenny), words: `${percent(found.of)} of ${pounds(net)}` };
  const last = rows.at(-1);
  if (last?.upTo === undefined || !hasHalfAbove) throw new RangeError('a table of percentages ends with one that has no end');
  const limit = times(last.upTo, count);
  const beyond = subtract(net, limit);
  const sum = add(portion(limit, last.of, downToPenny), portion(beyond, rate(50, 100), downToPenny));
  return { sum, words: `${percent(last.of)} of ${pounds(limit)} and 50% of the ${pounds(beyond)} above it` };
}

/** To two decimal places of a penny, then to the nearest penny, an exact half down: SSI 2023/27, below its tables. */
export const scottishPenny: Rounding = (above, below) => ((above * 100n) / below + 49n) / 100n;

/**
 * Earnings arrestment: a sum and a percentage of what exceeds the band’s floor. Of several weeks, months or days the earnings are
 * divided, the deduction found and multiplied again (Debtors (Scotland) Act 1987 s49).
 */
export function fromScottish(rows: readonly ScottishBand[], net: Pence, count: number): FromTable {
  const found = rows.findLast(({ above }) => net > times(above, count));
  if (found === undefined) return { sum: times(net, 0), words: `${pounds(net)} is not above what the table leaves free` };
  const { above, sum, of, isLeast } = found;
  const excess = subtract(net, times(above, count));
  const part = portion(excess, rate(of.above, of.below * count), scottishPenny);
  const one = isLeast ? greater(sum, part) : add(sum, part);
  const share = `${percent(of)} of what exceeds ${pounds(above)}`;
  const words = isLeast ? `the greater of ${pounds(sum)} and ${share}` : `${pounds(sum)} and ${share}`;
  return { sum: times(one, count), words: count === 1 ? words : `${words}, ${String(count)} times` };
}
