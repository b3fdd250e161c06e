import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, add, greater, lesser, nothing, subtract, times } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Source } from '#core/payroll/figure';
import {
  type PercentageTable,
  type ScottishTable,
  councilTaxTablesFrom,
  directAttachments,
  englishCouncilTax,
  fines,
  scottishAct,
  scottishTables,
  welshCouncilTax,
  welshTableFrom,
} from '#core/payroll/years/attachments';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { fromPercentages, fromScottish } from './bands.ts';
import { type Order, type PaidFor, orderName } from './order.ts';

export type ByTable = { readonly sum: Pence; readonly words: string; readonly sources: readonly Source[] };
type Pay = { readonly payday: Day; readonly paidFor: PaidFor; readonly days: number };

const nameOf = ({ kind }: Order): string => orderName(kind).toLowerCase();

function percentagesOf(order: Order): PercentageTable | undefined {
  const { kind, madeOn } = order;
  if (kind === 'dea_standard') return directAttachments.standard;
  if (kind === 'dea_higher') return directAttachments.higher;
  if (kind === 'fine') return fines;
  if (madeOn < councilTaxTablesFrom) return undefined;
  // Until 2022 Wales had the figures of England (WSI 2007/582).
  return kind === 'council_tax_wales' && madeOn >= welshTableFrom ? welshCouncilTax : englishCouncilTax;
}

function percentage(order: Order, net: Pence, { paidFor }: Pay): Result<ByTable> {
  const table = percentagesOf(order);
  const name = nameOf(order);
  if (table === undefined) return refused(problem('order.tableNotYet', { name, first: dayInWords(councilTaxTablesFrom) }));
  const found = fromPercentages(table, net, paidFor);
  if (found === undefined) return refused(problem('order.tableUnknown', { name, period: paidFor.unit }));
  return done({ ...found, sources: [table.source] });
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
export function byTable(order: Order, net: Pence, pay: Pay): Result<ByTable> {
  const { kind } = order;
  if (kind !== 'earnings_arrestment' && kind !== 'current_maintenance' && kind !== 'conjoined') return percentage(order, net, pay);
  const table = scottishTables.findLast(({ from }) => from <= pay.payday);
  const [first] = scottishTables;
  if (table === undefined)
    return refused(problem('order.tableNotYet', { name: nameOf(order), first: first ? dayInWords(first.from) : '' }));
  if (kind === 'earnings_arrestment') return arrested(order, table, net, pay);
  return kind === 'current_maintenance' ? maintained(order, table, net, pay) : conjoined(order, table, net, pay);
}
