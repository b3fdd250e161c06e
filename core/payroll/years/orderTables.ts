import { type Day, day } from '#core/time/day';
import {
  type PercentageTable,
  type ScottishTable,
  councilTaxTablesFrom,
  directAttachments,
  englishCouncilTax,
  fines,
  scottishTables,
  welshCouncilTax,
  welshCouncilTax2007,
  welshTableFrom,
} from './attachments.ts';
import { withDays } from './directDaily.ts';

/** A table and the day from which it counts. */
export type DatedPercentages = PercentageTable & { readonly from: Day };

/** The kinds of order whose table is of percentages. Direct attachments go by the payday, the others by the day of the order. */
export type PercentageOrder = 'dea_standard' | 'dea_higher' | 'council_tax_england' | 'council_tax_wales' | 'fine';

/** Every table of orders that is known, newest last. */
export type OrderTables = {
  readonly percentages: Readonly<Record<PercentageOrder, readonly DatedPercentages[]>>;
  readonly scottish: readonly ScottishTable[];
};

/** What a year pack brings: tables that are new, each with its day. */
export type OrderFigures = {
  readonly percentages?: Readonly<Partial<Record<PercentageOrder, DatedPercentages>>>;
  readonly scottish?: ScottishTable;
};

/** Of a table whose beginning nobody has to ask for: it is as old as the orders are. */
const always = day('1990-01-01');

function from(first: Day, table: PercentageTable): DatedPercentages {
  return { ...table, from: first };
}

/** The app’s own. */
export const orderTables: OrderTables = {
  percentages: {
    dea_standard: [from(always, withDays(directAttachments.standard))],
    dea_higher: [from(always, withDays(directAttachments.higher))],
    council_tax_england: [from(councilTaxTablesFrom, englishCouncilTax)],
    council_tax_wales: [from(councilTaxTablesFrom, welshCouncilTax2007), from(welshTableFrom, welshCouncilTax)],
    fine: [from(always, fines)],
  },
  scottish: scottishTables,
};
