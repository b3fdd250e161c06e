import { type FigureChange } from '#core/contract/shapes/yearPack';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { orderName, percentageOrders } from '#core/orders/order';
import { type Law } from '#core/payroll/law';
import { percent } from '#core/payroll/working-line';
import { type PercentageTable, type ScottishTable, type TablePeriod } from '#core/payroll/years/attachments';
import { type OrderFigures } from '#core/payroll/years/orderTables';
import { dayInWords } from '#core/time/words';

const periods: readonly TablePeriod[] = ['week', 'month', 'day'];

function upTo(limit: Pence | undefined): string {
  return limit === undefined ? 'above that' : `up to ${pounds(limit)}`;
}

function percentagesInWords({ bands, hasHalfAbove }: PercentageTable, period: TablePeriod): string | undefined {
  const rows = bands[period]?.map(({ of, upTo: limit }) => `${percent(of)} ${upTo(limit)}`);
  return rows === undefined ? undefined : [...rows, ...(hasHalfAbove ? ['50% of what is above that'] : [])].join(', ');
}

function scottishInWords({ bands, protectedDaily }: ScottishTable, period: TablePeriod): string {
  const rows = bands[period].map(({ above, sum, of }) => `above ${pounds(above)}: ${pounds(sum)}, ${percent(of)}`);
  return period === 'day' ? [...rows, `${pounds(protectedDaily)} kept for each day of maintenance`].join('; ') : rows.join('; ');
}

type Found = { readonly name: string; readonly before: string | undefined; readonly after: string | undefined };

function changed(found: readonly Found[], source: FigureChange['source']): readonly FigureChange[] {
  return found.flatMap(({ name, before, after }) => {
    if (after === undefined || after === before) return [];
    return [{ name, ...(before === undefined ? {} : { before }), after, source }];
  });
}

/** What a pack's tables for attachment orders change: a line for each table and period. */
export function orderChanges({ orders }: Law, brought: OrderFigures | undefined): readonly FigureChange[] {
  const percentages = percentageOrders.flatMap((kind) => {
    const table = brought?.percentages?.[kind];
    if (table === undefined) return [];
    const was = orders.percentages[kind].findLast(({ from }) => from < table.from);
    const found = periods.map((period) => ({
      name: `${orderName(kind)}, from ${dayInWords(table.from)}, by the ${period}`,
      before: was && percentagesInWords(was, period),
      after: percentagesInWords(table, period),
    }));
    return changed(found, table.source);
  });
  const { scottish } = brought ?? {};
  if (scottish === undefined) return percentages;
  const was = orders.scottish.findLast(({ from }) => from < scottish.from);
  const found = periods.map((period) => ({
    name: `${orderName('earnings_arrestment')}, from ${dayInWords(scottish.from)}, by the ${period}`,
    before: was && scottishInWords(was, period),
    after: scottishInWords(scottish, period),
  }));
  return [...percentages, ...changed(found, scottish.source)];
}
