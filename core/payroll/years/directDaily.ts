import { pence } from '#core/money/pence';
import { type Source } from '#core/payroll/figure';
import { type PercentageTable } from './attachments.ts';

/** The regulations name weeks and months only, and what a notice says besides; the guide that employers are sent has days too. */
const guideByTheDay: Source = {
  title:
    'DWP, Direct earnings attachments guide for employers, its table by the day as third parties print it (CPAG, Bracknell Forest Council, ' +
    'Payetools): DWP’s own page was not read, and SI 2013/384 has no table by the day',
  where:
    'https://github.com/payetools/Payetools, attachment-orders-reference-data.json at commit 5388f48; https://askcpag.org.uk/?id=-257504',
  checked: '2026-11-23',
};

/** Upper ends of net earnings of a day, with the percentages of the weekly table one by one. */
const ends = [1_500, 2_300, 3_200, 3_900, 5_400, 7_500] as const;

/** A table of direct attachments of Great Britain with its bands by the day. */
export function withDays(table: PercentageTable): PercentageTable {
  const day = (table.bands.week ?? []).map(({ of }, place) => {
    const end = ends[place];
    return end === undefined ? { of } : { upTo: pence(end), of };
  });
  return { ...table, bands: { ...table.bands, day }, sourceByDay: guideByTheDay };
}
