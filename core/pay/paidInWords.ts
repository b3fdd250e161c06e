import { type Pence, absolute, add, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';

/** What comes between net pay and what is paid, by name: below nothing where it is taken. */
export type Besides = readonly (readonly [name: string, sum: Pence])[];

/**
 * `£1,350.96, less £40.80 pension, with £27.90 expenses: £1,338.06 is paid.` A pension above nothing is one that is paid back. Undefined
 * where nothing comes between.
 */
export function paidInWords(net: Pence, besides: Besides): string | undefined {
  const less = besides.filter(([, sum]) => sum < 0).map(([name, sum]) => `${pounds(absolute(sum))} ${name}`);
  const more = besides
    .filter(([, sum]) => sum > 0)
    .map(([name, sum]) => (name === 'pension' ? `${pounds(sum)} of pension paid back` : `${pounds(sum)} ${name}`));
  if (besides.every(([, sum]) => sum === nothing)) return undefined;
  const parts = [
    pounds(net),
    ...(less.length === 0 ? [] : [`less ${less.join(' and ')}`]),
    ...(more.length === 0 ? [] : [`with ${more.join(' and ')}`]),
  ];
  return `${parts.join(', ')}: ${pounds(add(net, ...besides.map(([, sum]) => sum)))} is paid.`;
}
