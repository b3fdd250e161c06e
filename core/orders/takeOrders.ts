import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, add, greater, lesser, nothing, subtract, times, total } from '#core/money/pence';
import { portion, rate, upToPenny } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type Source } from '#core/payroll/figure';
import {
  courtOrderGuide,
  employerCharge,
  northernDirect,
  northernFines,
  protectedShare,
  studentLoanOrder,
} from '#core/payroll/years/attachments';
import { type OrderTables } from '#core/payroll/years/orderTables';
import { protectedShortAct } from '#core/payroll/years/protectedShort';
import { type Day } from '#core/time/day';
import { type Order, type PaidFor, comesLast, isDirect, isScottish, orderName, statesItsSum, stopsLoans } from './order.ts';
import { fromPercentages } from './bands.ts';
import { type ByTable, byTable } from './byTable.ts';

/** One payment from which orders are taken. Pence. */
export type PayForOrders = {
  /** After income tax, National Insurance and pension; before student loans. */
  readonly net: Pence;
  readonly loans: Pence;
  /** Statutory family pay within it, which no order reaches. */
  readonly family: Pence;
  readonly payday: Day;
  readonly paidFor: PaidFor;
  /** Calendar days that the payment is for. */
  readonly days: number;
  /** How far the employer’s charges may go before pay is below the minimum wage. */
  readonly chargeRoom: Pence;
};

export type OrderTaken = {
  readonly order: Order;
  readonly taken: Pence;
  /** The employer’s £1. */
  readonly charge: Pence;
  /** To be made good on later paydays. */
  readonly shortfall: Pence;
  /** How the sum came about, as a sentence. */
  readonly words: string;
  readonly sources: readonly Source[];
};

export type OrdersTaken = {
  /** In the order in which the law has them taken. */
  readonly taken: readonly OrderTaken[];
  /** What could not be worked out, by name. */
  readonly refused: readonly { readonly order: Order; readonly problem: Problem }[];
  /** What may still be taken for student loans; `why` where that is less than all of it. */
  readonly loans: { readonly most: Pence; readonly why?: string; readonly source: Source };
};

type Found = { readonly sum: Pence; readonly carries: Pence; readonly words: string; readonly sources: readonly Source[] };
type Standing = {
  readonly whole: Pence;
  readonly left: Pence;
  /** Of it what direct attachments took already. */
  readonly byDirect: Pence;
  readonly pay: PayForOrders;
  readonly tables: OrderTables;
};

const sixtyPercent = (of: Pence): Pence => portion(of, protectedShare.value, upToPenny);

/** Of a child maintenance order that states no sum. */
function protectedOf({ protectPercent, kind }: Order, whole: Pence): Pence {
  if (kind !== 'child_maintenance') return nothing;
  return protectPercent === undefined ? sixtyPercent(whole) : portion(whole, rate(protectPercent, 100), upToPenny);
}

/** Sums stated by the week count for each week of the payment. */
function scaled(order: Order, sum: Pence, { paidFor }: PayForOrders): Result<Pence> {
  const per = order.stated?.per;
  const name = orderName(order.kind).toLowerCase();
  if (per === undefined) return refused(problem('order.sumMissing', { name }));
  if (per !== paidFor.unit) return refused(problem('order.otherPeriod', { name, per, paid: paidFor.unit }));
  return done(times(sum, paidFor.count));
}

/**
 * What the order states, within what lies above its protected earnings. For an order with priority what is protected grows by what earlier
 * paydays fell short of it (Attachment of Earnings Act 1971 Sch 3 para 6(2)).
 */
function byItsWords(order: Order, { whole, left, pay }: Standing): Result<Found> {
  const { stated, kind, carried } = order;
  const normal = scaled(order, stated?.deduct ?? nothing, pay);
  if (!normal.ok) return normal;
  const isMaintenance = kind === 'child_maintenance';
  const fixed = stated?.protect === undefined ? undefined : scaled(order, stated.protect, pay);
  if (fixed?.ok === false) return fixed;
  const short = kind === 'court_priority' ? (order.protectedShort ?? nothing) : nothing;
  const protectedSum = add(fixed?.value ?? protectedOf(order, whole), short);
  const due = kind === 'court_other' ? normal.value : add(normal.value, carried);
  const above = greater(nothing, subtract(left, protectedSum));
  const sum = lesser(due, above);
  const carries = kind === 'court_other' ? nothing : subtract(due, sum);
  const brought = due === normal.value ? '' : ` with ${pounds(carried)} brought forward`;
  const made = short === nothing ? '' : `, with ${pounds(short)} by which pay fell short of it before`;
  const kept = `of ${pounds(left)}, ${pounds(protectedSum)} is protected${made}`;
  return done({
    sum,
    carries,
    words: `${pounds(normal.value)}${brought}; ${kept}`,
    sources: [isMaintenance ? protectedShare.maintenance : courtOrderGuide, ...(short === nothing ? [] : [protectedShortAct])],
  });
}

/** A notice may state a sum of its own instead of the percentage, and a lower one only (SI 2013/384 reg 20(3)(c) and (3B)(c)). */
function noticed(order: Order, table: Result<ByTable>, pay: PayForOrders): Result<ByTable> {
  if (!table.ok || order.stated === undefined) return table;
  const own = scaled(order, order.stated.deduct, pay);
  if (!own.ok) return own;
  const { sum, words } = table.value;
  const said = `${pounds(own.value)}, as the notice states`;
  if (own.value <= sum) return done({ ...table.value, sum: own.value, words: said });
  return done({ ...table.value, words: `${said}, but no more than the table has: ${words}` });
}

/**
 * A percentage of all net earnings, within what keeps 60% of them after every deduction before it. A later notice goes by the earnings that
 * an earlier notice left (SI 2013/384 reg 29(4), SR 2016/224 reg 28(4)).
 */
function direct(order: Order, standing: Standing): Result<Found> {
  const { whole, left, byDirect, pay, tables } = standing;
  const { unit } = pay.paidFor;
  // The regulations of Northern Ireland (SR 2016/224) have weeks and months; days stand in the reference data of one payroll library alone.
  if (order.isNorthern === true && unit === 'day')
    return refused(problem('order.tableUnknown', { name: orderName(order.kind).toLowerCase(), period: unit }));
  const found = noticed(order, byTable(order, subtract(whole, byDirect), pay, tables), pay);
  if (!found.ok) return found;
  const room = greater(nothing, subtract(left, sixtyPercent(whole)));
  const sum = lesser(found.value.sum, room);
  const limited =
    sum < found.value.sum ? `; all deductions together leave 60% of ${pounds(whole)}, so that ${pounds(room)} is left for it` : '';
  const sources = order.isNorthern === true ? [northernDirect] : found.value.sources;
  return done({ ...found.value, sum, carries: nothing, words: `${found.value.words}${limited}`, sources });
}

/** Northern Ireland: a percentage of net earnings with what was short before, within what keeps 60% of them (SR 2018/102 reg 9 and 12). */
function northernFine(order: Order, { whole, left, pay }: Standing): Result<Found> {
  const found = fromPercentages(northernFines, whole, pay.paidFor);
  const name = orderName(order.kind).toLowerCase();
  if (found === undefined) return refused(problem('order.tableUnknown', { name, period: pay.paidFor.unit }));
  const due = add(found.sum, order.carried);
  const sum = lesser(due, greater(nothing, subtract(left, sixtyPercent(whole))));
  const brought = order.carried === nothing ? '' : `, with ${pounds(order.carried)} brought forward`;
  const limited = sum < due ? `; 60% of ${pounds(whole)} is left` : '';
  return done({ sum, carries: subtract(due, sum), words: `${found.words}${brought}${limited}`, sources: [northernFines.source] });
}

function find(order: Order, standing: Standing): Result<Found> {
  const { whole, left, pay, tables } = standing;
  if (statesItsSum(order.kind)) return byItsWords(order, standing);
  if (order.kind === 'fine' && order.isNorthern === true) return northernFine(order, standing);
  if (isDirect(order.kind)) return direct(order, standing);
  const found = byTable(order, isScottish(order.kind) ? whole : left, pay, tables);
  return found.ok ? done({ ...found.value, sum: lesser(found.value.sum, left), carries: nothing }) : found;
}

function inOrder(a: Order, b: Order): number {
  return a.madeOn === b.madeOn ? (a.id < b.id ? -1 : 1) : a.madeOn < b.madeOn ? -1 : 1;
}

type Taking = Omit<OrderTaken, 'charge'>;
type So = { left: Pence; readonly taken: Taking[]; readonly refused: OrdersTaken['refused'][number][] };

function take(so: So, orders: readonly Order[], about: Omit<Standing, 'left' | 'byDirect'>): void {
  for (const order of orders) {
    const byDirect = total(so.taken.filter((one) => isDirect(one.order.kind)).map(({ taken }) => taken));
    const found = find(order, { ...about, left: so.left, byDirect });
    if (!found.ok) {
      so.refused.push({ order, problem: found.problem });
      continue;
    }
    const { carries, words, sources } = found.value;
    const sum = order.left === undefined ? found.value.sum : lesser(found.value.sum, order.left);
    so.left = subtract(so.left, sum);
    const isLast = sum < found.value.sum ? `; ${pounds(sum)} is all that is left of the debt` : '';
    so.taken.push({ order, taken: sum, shortfall: carries, words: `${words}: ${pounds(sum)}${isLast}.`, sources });
  }
}

/** £1 for each deduction, whole or not at all. The Scottish charge was not read in the law, and is not taken. */
function withCharges({ taken, left }: So, { chargeRoom }: PayForOrders): readonly OrderTaken[] {
  let room = lesser(chargeRoom, left);
  return taken.map((one) => {
    const { hasCharge, kind } = one.order;
    if (!hasCharge || isScottish(kind) || one.taken === nothing || employerCharge > room) return { ...one, charge: nothing };
    room = subtract(room, employerCharge);
    return { ...one, charge: employerCharge };
  });
}

/** No loan beside an order by percentage; beside one that protects earnings only what those leave (CSLM18015, CSLM18020). */
function loansAfter(orders: readonly Order[], whole: Pence, left: Pence, pay: PayForOrders): OrdersTaken['loans'] {
  const source = studentLoanOrder;
  const stops = orders.find(({ kind }) => stopsLoans(kind));
  if (stops !== undefined)
    return { most: nothing, source, why: `No student loan is taken while the ${orderName(stops.kind).toLowerCase()} stands` };
  const kept = orders.map((order) => {
    const fixed = order.stated?.protect === undefined ? undefined : scaled(order, order.stated.protect, pay);
    if (fixed?.ok === true) return fixed.value;
    return protectedOf(order, whole);
  });
  const most = greater(nothing, subtract(left, kept.reduce(greater, nothing)));
  return most >= pay.loans ? { most: pay.loans, source } : { most, source, why: 'A student loan must leave what an order protects' };
}

/**
 * What every order takes of one payment: those with priority by their dates, each from what the one before left; then student loans;
 * then direct attachments and civil debts by their dates. What an order protects is never broken but by the employer’s £1, and that
 * never goes below the minimum wage. Pence.
 */
export function takeOrders(orders: readonly Order[], pay: PayForOrders, tables: OrderTables): OrdersTaken {
  const whole = greater(nothing, subtract(pay.net, pay.family));
  const so: So = { left: whole, taken: [], refused: [] };
  const open = orders.filter(({ left }) => left !== nothing).toSorted(inOrder);
  const first = open.filter(({ kind }) => !comesLast(kind));
  take(so, first, { whole, pay, tables });
  const loans = loansAfter(first, whole, so.left, pay);
  so.left = subtract(so.left, lesser(so.left, lesser(pay.loans, loans.most)));
  const last = open.filter(({ kind }) => comesLast(kind));
  take(so, last, { whole, pay, tables });
  return { taken: withCharges(so, pay), refused: so.refused, loans };
}
