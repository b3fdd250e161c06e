import { type Pence } from '#core/money/pence';
import { type TablePeriod } from '#core/payroll/years/attachments';
import { type PercentageOrder } from '#core/payroll/years/orderTables';
import { type Day } from '#core/time/day';

export const orderKinds = [
  'dea_standard',
  'dea_higher',
  'council_tax_england',
  'council_tax_wales',
  'fine',
  'court_priority',
  'court_other',
  'child_maintenance',
  'earnings_arrestment',
  'current_maintenance',
  'conjoined',
] as const;
export type OrderKind = (typeof orderKinds)[number];

/** An order that somebody else has power to make: so much of a PA’s pay goes to its creditor. Sums in pence. */
export type Order = {
  readonly id: string;
  readonly kind: OrderKind;
  /** The day of the order: earlier ones come first, and it chooses the table. */
  readonly madeOn: Day;
  /**
   * What the order itself states for each week or month: the normal deduction, and the earnings that it protects. Of a direct attachment
   * the sum that its notice states instead of the table’s percentage.
   */
  readonly stated?: { readonly deduct: Pence; readonly protect?: Pence; readonly per: 'week' | 'month' };
  /** The share of net pay that a child maintenance order protects; 60 where it states none and no sum. */
  readonly protectPercent?: number;
  /** Maintenance for each day, of a current maintenance arrestment or a conjoined order. */
  readonly daily?: Pence;
  /** A conjoined order that is for an ordinary debt too. */
  readonly hasOrdinaryDebt?: boolean;
  /** Short on earlier paydays, of an order that makes it good. */
  readonly carried: Pence;
  /** Of an order with priority: how far earnings fell short of what it protects on earlier paydays, and that was not made good since. */
  readonly protectedShort?: Pence;
  /** Of the whole debt; absent where the order does not say. */
  readonly left?: Pence;
  /** Of an employer in Northern Ireland, whose law has tables of its own. */
  readonly isNorthern?: boolean;
  /** Whether the employer takes the £1 that the law allows. */
  readonly hasCharge: boolean;
};

/** How long a payment is for: two weeks, one month, nine days. */
export type PaidFor = { readonly unit: TablePeriod; readonly count: number };

const names: Readonly<Record<OrderKind, string>> = {
  dea_standard: 'Direct earnings attachment',
  dea_higher: 'Direct earnings attachment, higher rate',
  council_tax_england: 'Council tax order',
  council_tax_wales: 'Council tax order, Wales',
  fine: 'Order for a fine',
  court_priority: 'Court order with priority',
  court_other: 'Court order',
  child_maintenance: 'Child maintenance order',
  earnings_arrestment: 'Earnings arrestment',
  current_maintenance: 'Current maintenance arrestment',
  conjoined: 'Conjoined arrestment order',
};

export function orderName(kind: OrderKind): string {
  return names[kind];
}

const scottish: readonly OrderKind[] = ['earnings_arrestment', 'current_maintenance', 'conjoined'];

export function isScottish(kind: OrderKind): boolean {
  return scottish.includes(kind);
}

/** Every kind whose table is of percentages. */
export const percentageOrders: readonly PercentageOrder[] = [
  'dea_standard',
  'dea_higher',
  'council_tax_england',
  'council_tax_wales',
  'fine',
];

export function hasPercentages(kind: OrderKind): kind is PercentageOrder {
  return percentageOrders.some((one) => one === kind);
}

/** A direct earnings attachment, at either rate. */
export function isDirect(kind: OrderKind): kind is 'dea_standard' | 'dea_higher' {
  return kind === 'dea_standard' || kind === 'dea_higher';
}

/** Kinds whose rules are known for Northern Ireland: by its own tables, or as the order itself says. */
export function isKnownInNorthernIreland(kind: OrderKind): boolean {
  return statesItsSum(kind) || isDirect(kind) || kind === 'fine';
}

/** Direct attachments and civil debts come after all others, and after student loans. */
export function comesLast(kind: OrderKind): boolean {
  return isDirect(kind) || kind === 'court_other';
}

/** While such an order stands no student loan is taken at all (CSLM18015: worked out as a percentage; CSLM18020: Scottish orders). */
export function stopsLoans(kind: OrderKind): boolean {
  return isScottish(kind) || kind === 'council_tax_england' || kind === 'council_tax_wales' || kind === 'fine';
}

/** An order whose own words say how much to deduct. */
export function statesItsSum(kind: OrderKind): boolean {
  return kind === 'court_priority' || kind === 'court_other' || kind === 'child_maintenance';
}

/** Those, and direct attachments, whose notice may state a sum instead of the table’s percentage. */
export function mayStateSum(kind: OrderKind): boolean {
  return statesItsSum(kind) || isDirect(kind);
}
