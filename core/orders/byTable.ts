import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, add, greater, lesser, nothing, subtract, times } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Source } from '#core/payroll/figure';
import { type ScottishTable, scottishAct } from '#core/payroll/years/attachments';
import { type DatedPercentages, type OrderTables, type PercentageOrder } from '#core/payroll/years/orderTables';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { fromPercentages, fromScottish } from './bands.ts';
import { type Order, type PaidFor, hasPercentages, orderName } from './order.ts';

export type ByTable = { readonly sum: Pence; readonly words: string; readonly sources: readonly Source[] };
type Pay = { readonly payday: Day; readonly paidFor: PaidFor; readonly days: number };

const nameOf = ({ kind }: Order): string => orderName(kind).toLowerCase();

type Percentages = { readonly kind: PercentageOrder; readonly tables: OrderTables };

/** Direct attachments go by the table of the payday, council tax and fines by that of the day on which the order was made. */
function percentagesOf({ madeOn }: Order, { payday }: Pay, { kind, tables }: Percentages): DatedPercentages | undefined {
  const on = kind === 'dea_standard' || kind === 'dea_higher' ? payday : madeOn;
  return tables.percentages[kind].findLast(({ from }) => from <= on);
}

function percentage(order: Order, net: Pence, pay: Pay, asked: Percentages): Result<ByTable> {
  const table = percentagesOf(order, pay, asked);
  const name = nameOf(order);
  const [first] = asked.tables.percentages[asked.kind];
  if (table === undefined) return refused(problem('order.tableNotYet', { name, first: first ? dayInWords(first.from) : '' }));
  const found = fromPercentages(table, net, pay.paidFor);
  if (found === undefined) return refused(problem('order.tableUnknown', { name, period: pay.paidFor.unit }));
  const isByDay = pay.paidFor.unit === 'day' && table.sourceByDay !== undefined;
  return done({ ...found, sources: isByDay ? [table.source, table.sourceByDay] : [table.source] });
}

function arrested(order: Order, table: ScottishTable, net: Pence, { paidFor: { unit, count } }: Pay): Result<ByTable> {
  const limit = table.dailyReadUpTo;
  if (unit === 'day' && limit !== undefined && net > times(limit, count))
    return refused(problem('order.dailyTopUnknown', { name: nameOf(order), limit: pounds(limit) }));
  const found = fromScottish(table.bands[unit], net, count);
  return done({ ...found, sources: [table.source, scottishAct] });
}

/** The day’s maintenance for each day, within what exceeds the protected sum for each day. */
function maintained(order: Order, table: ScottishTable, net: Pence, { days }: Pay): Result<ByTable> {
  if (order.daily === undefined) return refused(problem('order.sumMissing', { name: nameOf(order) }));
  const due = times(order.daily, days);
  const above = greater(nothing, subtract(net, times(table.protectedDaily, days)));
  const words = `${pounds(order.daily)} for each of ${String(days)} days, keeping ${pounds(table.protectedDaily)} for each`;
  return done({ sum: lesser(due, above), words, sources: [table.source, scottishAct] });
}

/** Ordinary debts by the table, and maintenance from what they leave (s63). */
function conjoined(order: Order, table: ScottishTable, net: Pence, pay: Pay): Result<ByTable> {
  const debt = order.hasOrdinaryDebt === true ? arrested(order, table, net, pay) : undefined;
  if (debt?.ok === false) return debt;
  if (order.daily === undefined) return debt ?? refused(problem('order.sumMissing', { name: nameOf(order) }));
  const rest = maintained(order, table, subtract(net, debt?.value.sum ?? nothing), pay);
  if (!rest.ok || debt === undefined) return rest;
  return done({ ...rest.value, sum: add(debt.value.sum, rest.value.sum), words: `${debt.value.words}; and ${rest.value.words}` });
}

/** What the law’s table takes from net earnings. Problems order.tableUnknown, .tableNotYet, .dailyTopUnknown, .sumMissing. */
export function byTable(order: Order, net: Pence, pay: Pay, tables: OrderTables): Result<ByTable> {
  const { kind } = order;
  if (hasPercentages(kind)) return percentage(order, net, pay, { kind, tables });
  const table = tables.scottish.findLast(({ from }) => from <= pay.payday);
  const [first] = tables.scottish;
  if (table === undefined)
    return refused(problem('order.tableNotYet', { name: nameOf(order), first: first ? dayInWords(first.from) : '' }));
  if (kind === 'earnings_arrestment') return arrested(order, table, net, pay);
  return kind === 'current_maintenance' ? maintained(order, table, net, pay) : conjoined(order, table, net, pay);
}
