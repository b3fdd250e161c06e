import { canonicalJson } from '#core/contract/canonical-json';
import { type OrderKind, hasPercentages, isScottish } from '#core/orders/order';
import { type Law } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { type TablePeriod } from '#core/payroll/years/attachments';
import { type Day } from '#core/time/day';

// Pay that was approved was right by the law that the book knew then: a year pack may add to that law, and not say otherwise.

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the law says without where it stands: a better source changes nothing. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => said(one));
  if (!isPlain(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'source');
  return Object.fromEntries(kept.map(([name, member]) => [name, said(member)]));
}

function isSame(one: unknown, other: unknown): boolean {
  // Within an object, as what is not there has no canonical form of its own.
  return canonicalJson({ is: said(one) }) === canonicalJson({ is: said(other) });
}

export type YearPart = Exclude<keyof YearTable, 'taxYear' | 'orders' | 'holiday'>;

const parts: readonly YearPart[] = [
  'incomeTax',
  'nationalInsurance',
  'studentLoans',
  'employers',
  'statutory',
  'minimumWage',
  'mileage',
  'codes',
  'pensionsYearly',
  'redundancy',
];

/** How codes are carried into a year is published apart from the code to begin with, and may come later. */
function isOtherwise(part: YearPart, before: YearTable, after: YearTable): boolean {
  const isPart = part === 'codes' && before.codes?.uplift === undefined;
  return isPart ? !isSame(before.codes?.emergency, after.codes?.emergency) : !isSame(before[part], after[part]);
}

/** The parts of a year that were known and would say something else, or be gone. What was not known before is only added. */
export function partsChanged(before: YearTable, after: YearTable | undefined): readonly YearPart[] {
  return parts.filter((part) => before[part] !== undefined && (after === undefined || isOtherwise(part, before, after)));
}

const periods: readonly TablePeriod[] = ['week', 'month', 'day'];

function latest<Table extends { readonly from: Day }>(tables: readonly Table[], on: Day): Table | undefined {
  return tables.findLast(({ from }) => from <= on);
}

/** Which day chooses the table of an order: the payday, or for council tax and fines the day on which it was made. */
export type OrderPaid = { readonly kind: OrderKind; readonly payday: Day; readonly madeOn: Day };

/** Whether an order that was deducted would have been deducted by another table. Pay periods that had no table are only added. */
export function orderTableChanged(before: Law, after: Law, { kind, payday, madeOn }: OrderPaid): boolean {
  if (isScottish(kind)) {
    const [was, is] = [latest(before.orders.scottish, payday), latest(after.orders.scottish, payday)];
    return was !== undefined && !(isSame(was.bands, is?.bands) && was.protectedDaily === is?.protectedDaily);
  }
  if (!hasPercentages(kind)) return false;
  const on = kind === 'dea_standard' || kind === 'dea_higher' ? payday : madeOn;
  const [was, is] = [latest(before.orders.percentages[kind], on), latest(after.orders.percentages[kind], on)];
  if (was === undefined) return false;
  const same = (period: TablePeriod) => was.bands[period] === undefined || isSame(was.bands[period], is?.bands[period]);
  return !(was.hasHalfAbove === is?.hasHalfAbove && periods.every(same));
}
