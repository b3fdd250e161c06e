import { type OutputOf } from '#core/contract/routes';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type StatementData } from '#core/contract/shapes/statement';
import { checkPayslip } from '#core/pay/checkPayslip';
import { wholeCharge } from '#core/pay/payslipMore';
import { type CostShare } from '#core/pay/shareCost';
import { checkArithmetic } from '#core/statement/check';
import { everyFurther } from '#core/statement/wages';
import { type Pence, add, negate, nothing, pence, subtract, total } from '#core/money/pence';
import { type PayBook } from '#db/generate/pay/payBook';
import { type Book } from '#db/kernel/book';
import { valueOf } from './tempKernel.ts';

type Run = OutputOf<'payRun.read'>;
type Due = OutputOf<'due.list'>['dues'][number];
type Sums = CostShare;

/** The journal's balance of an account, of one stream's money or of all. */
function balance({ opened }: Book, account: string, stream: string | null = null): Pence {
  const sum: unknown = opened.kernel.handle.connection
    .prepare('SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE account_id = ? AND (? IS NULL OR stream_id = ?)')
    .pluck()
    .get(account, stream, stream);
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

/** Every bill of HMRC's that was not taken back, paid or not, less what HMRC pays back. */
function billedInAll({ opened }: Book): Pence {
  const sum: unknown = opened.kernel.handle.connection
    .prepare(
      `SELECT coalesce(sum(CASE due.direction WHEN 'in' THEN -due.amount_pence ELSE due.amount_pence END), 0) FROM tax_bill JOIN due ON due.id = tax_bill.due_id
       WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)`,
    )
    .pluck()
    .get();
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

/** What bills that stand took of the Employment Allowance besides what payslips have, of one stream or of all. */
export function setOffOnBills({ opened }: Book, stream?: string): Pence {
  const sum: unknown = opened.kernel.handle.connection
    .prepare(
      `SELECT coalesce(-sum(posting.amount_pence), 0) FROM tax_bill JOIN posting ON posting.entry_id = tax_bill.entry_id
       WHERE posting.account_id = 'spent:allowance' AND (? IS NULL OR posting.stream_id = ?)
         AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)`,
    )
    .pluck()
    .get(stream ?? null, stream ?? null);
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

function runsOf(book: Book): readonly Run[] {
  return valueOf(book.call('pay.read', {}, {})).runs.map(({ id }) => valueOf(book.call('payRun.read', { id }, {})));
}

const columns = [
  'gross',
  'expenses',
  'employerNi',
  'employerPension',
  'allowance',
  'recovered',
  'net',
  'hmrc',
  'pension',
  'orders',
  'advances',
  'kept',
] as const;

/** What the payslips' plan lines bear, of one stream's money or of all. */
function sumsOf(slips: readonly PayslipData[], streamId?: string): Sums {
  const charges = slips.flatMap((slip) => slip.charges).filter((charge) => streamId === undefined || charge.streamId === streamId);
  const whole = charges.map(wholeCharge);
  const of = (name: keyof Sums): Pence => total(whole.map((charge) => charge[name]));
  return {
    gross: of('gross'),
    expenses: of('expenses'),
    employerNi: of('employerNi'),
    employerPension: of('employerPension'),
    allowance: of('allowance'),
    recovered: of('recovered'),
    net: of('net'),
    hmrc: of('hmrc'),
    pension: of('pension'),
    orders: of('orders'),
    advances: of('advances'),
    kept: of('kept'),
  };
}

/** All that is earned and added to it, less what HMRC meets: what everybody together is paid. */
function costOf({ gross, expenses, employerNi, employerPension, allowance, recovered }: Sums): Pence {
  return subtract(add(gross, expenses, employerNi, employerPension), allowance, recovered);
}

function paidOut({ net, hmrc, pension, orders, advances, kept }: Sums): Pence {
  return add(net, hmrc, pension, orders, advances, kept);
}

type Said = { readonly what: string; readonly one: Pence; readonly other: Pence };

/** Each payslip by itself: its lines, its deductions, and what its plan lines bear. */
function slipLaws(slip: PayslipData): readonly Said[] {
  const { number, sums, lines, charges, allowance, cost, recovered = nothing, more } = slip;
  if (more === undefined) return [{ what: `payslip ${String(number)} says nothing more`, one: pence(1), other: nothing }];
  const name = `payslip ${String(number)}`;
  const borne = sumsOf([slip]);
  const taken = add(sums.tax, sums.employeeNi, sums.studentLoan, sums.postgraduateLoan);
  const takings = (to: string): Pence => total(more.takings.filter((one) => one.to === to).map(({ amount }) => amount));
  return [
    { what: `${name}: lines`, one: total(lines.map(({ amount }) => amount)), other: sums.gross },
    { what: `${name}: net`, one: subtract(sums.gross, taken), other: sums.net },
    { what: `${name}: paid`, one: subtract(add(sums.net, more.expenses), more.pension, more.taken), other: more.paid },
    { what: `${name}: cost`, one: add(sums.gross, sums.employerNi, more.employerPension, more.expenses), other: cost },
    { what: `${name}: gross borne`, one: borne.gross, other: sums.gross },
    { what: `${name}: expenses borne`, one: borne.expenses, other: total(more.expenseLines.map(({ amount }) => amount)) },
    { what: `${name}: employer NI borne`, one: borne.employerNi, other: sums.employerNi },
    { what: `${name}: employer pension borne`, one: borne.employerPension, other: more.employerPension },
    { what: `${name}: allowance borne`, one: borne.allowance, other: allowance },
    { what: `${name}: recovered borne`, one: borne.recovered, other: recovered },
    { what: `${name}: net borne`, one: borne.net, other: more.paid },
    { what: `${name}: pension borne`, one: borne.pension, other: add(more.pension, more.employerPension) },
    { what: `${name}: orders borne`, one: borne.orders, other: takings('order') },
    { what: `${name}: advances borne`, one: borne.advances, other: takings('advance') },
    { what: `${name}: kept borne`, one: borne.kept, other: takings('kept') },
    { what: `${name}: HMRC`, one: borne.hmrc, other: subtract(add(taken, sums.employerNi), allowance, recovered) },
    ...charges.map((charge) => {
      const row = sumsOf([{ ...slip, charges: [charge] }]);
      return { what: `${name}: ${charge.planLine}`, one: costOf(row), other: paidOut(row) };
    }),
  ];
}

/** From one payslip of a tax year to the next, the year to date grows by the payslip. */
function yearLaws(slips: readonly PayslipData[]): readonly Said[] {
  const sorted = slips.toSorted((a, b) => (a.payday < b.payday ? -1 : a.payday > b.payday ? 1 : a.number - b.number));
  return sorted.flatMap((slip) => {
    const before = sorted.findLast(
      (one) => one.employmentId === slip.employmentId && one.taxYear === slip.taxYear && one.payday < slip.payday,
    );
    if (before?.more === undefined || slip.more === undefined) return [];
    const [was, is, own] = [before.more.toDate, slip.more.toDate, slip.more];
    const names = ['taxable', 'niable', 'pension', 'employerPension', 'taken', 'expenses', 'paid'] as const;
    return [
      ...names.map((name) => ({ what: `to date of ${String(slip.number)}: ${name}`, one: add(was[name], own[name]), other: is[name] })),
      {
        what: `to date of ${String(slip.number)}: statutory`,
        one: total([...was.statutory, ...own.statutory].map(({ amount }) => amount)),
        other: total(is.statutory.map(({ amount }) => amount)),
      },
    ];
  });
}

function openOf(dues: readonly Due[], ...kinds: readonly Due['kind'][]): Pence {
  return total(dues.filter((due) => kinds.includes(due.kind)).map(({ open }) => open));
}

/** What was advanced to PAs, got back or not. */
function advancedInAll({ opened }: Book): Pence {
  const sum: unknown = opened.kernel.handle.connection.prepare('SELECT coalesce(sum(amount_pence), 0) FROM pay_advance').pluck().get();
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

/** Journal = payslips = what is owed, over all the book. */
function journalLaws(book: Book, slips: readonly PayslipData[]): readonly Said[] {
  const sums = sumsOf(slips);
  const { dues } = valueOf(book.call('due.list', { direction: 'out' }, {}));
  const coming = valueOf(book.call('due.list', { direction: 'in' }, {})).dues;
  const { payments } = valueOf(book.call('payment.list', {}, {}));
  const { months } = valueOf(book.call('hmrc.read', {}, {}));
  const billed = billedInAll(book);
  const setOff = setOffOnBills(book);
  const spent = subtract(add(sums.gross, sums.expenses, sums.employerNi, sums.employerPension), sums.kept);
  return [
    { what: 'journal: wages', one: balance(book, 'spent:wages'), other: spent },
    { what: 'journal: allowance', one: balance(book, 'spent:allowance'), other: negate(add(sums.allowance, setOff)) },
    { what: 'journal: recovered', one: balance(book, 'spent:recovered'), other: negate(sums.recovered) },
    { what: 'journal: owed to PAs', one: balance(book, 'owed:wages'), other: negate(openOf(dues, 'wages', 'advance')) },
    { what: 'journal: owed to HMRC', one: balance(book, 'owed:hmrc'), other: subtract(add(billed, setOff), sums.hmrc) },
    {
      what: 'journal: bills',
      one: balance(book, 'owed:hmrc_bill'),
      other: subtract(openOf(coming, 'tax_bill'), openOf(dues, 'tax_bill')),
    },
    { what: 'journal: pensions billed', one: balance(book, 'owed:pension'), other: nothing },
    {
      what: 'journal: pension bills',
      one: balance(book, 'owed:pension_bill'),
      other: subtract(openOf(coming, 'pension'), openOf(dues, 'pension')),
    },
    { what: 'journal: orders billed', one: balance(book, 'owed:orders'), other: nothing },
    { what: 'journal: order bills', one: balance(book, 'owed:order_bill'), other: negate(openOf(dues, 'order')) },
    { what: 'journal: advances', one: balance(book, 'advanced'), other: subtract(advancedInAll(book), sums.advances) },
    { what: 'HMRC’s months', one: total(months.map(({ owed }) => owed)), other: subtract(sums.hmrc, setOff) },
    { what: 'HMRC’s months: set off', one: total(months.map((month) => month.setOff ?? nothing)), other: setOff },
    {
      what: 'payments to make',
      one: total(payments.map(({ amount }) => amount)),
      other: openOf(dues, 'wages', 'advance', 'tax_bill', 'pension', 'order'),
    },
  ];
}

const owedAccounts = [
  'owed:wages',
  'owed:hmrc',
  'owed:hmrc_bill',
  'owed:pension',
  'owed:pension_bill',
  'owed:orders',
  'owed:order_bill',
] as const;

/** A stream's statement against the payslips and the journal. */
function statementLaws(book: Book, data: StatementData, slips: readonly PayslipData[]): readonly Said[] {
  const { stream, wages, owed, sums, lines, bridge } = data;
  const borne = sumsOf(slips, stream.id);
  const told = (wages?.assistants ?? []).map((row) => ({ ...row, ...everyFurther(row) }));
  const row = (name: Exclude<(typeof columns)[number], 'orders' | 'advances' | 'kept'>): Said => ({
    what: `${stream.name}: ${name}`,
    one: total(told.map((assistant) => assistant[name])),
    other: borne[name],
  });
  const named = ['gross', 'expenses', 'employerNi', 'employerPension', 'allowance', 'recovered', 'net', 'hmrc', 'pension'] as const;
  const left = negate(add(...owedAccounts.map((account) => balance(book, account, stream.id))));
  const paid = negate(total(lines.filter(({ kind }) => kind === 'spent' || kind === 'refund').map(({ amount }) => amount)));
  // An advance is paid like a wage; what of it came back from pay was paid before.
  const outstanding = balance(book, 'advanced', stream.id);
  const setOff = setOffOnBills(book, stream.id);
  return [
    ...named.map(row),
    { what: `${stream.name}: others`, one: total(told.map(({ others }) => others)), other: add(borne.orders, borne.advances, borne.kept) },
    // What a provider gives back to who opted out is on its way, and what HMRC pays back.
    {
      what: `${stream.name}: owed`,
      one: subtract(total(owed.map(({ amount }) => amount)), bridge.lessRefundsComingAtEnd, bridge.lessPaidAheadAtEnd ?? nothing),
      other: left,
    },
    { what: `${stream.name}: spent at the bank`, one: paid, other: sums.spent },
    { what: `${stream.name}: cost`, one: bridge.cost, other: add(subtract(costOf(borne), borne.kept, setOff), outstanding) },
    { what: `${stream.name}: paid and owed make the cost`, one: add(sums.spent, left), other: bridge.cost },
  ];
}

/** A book of wages by its streams and days: a generated one, or one that is told. */
type LawfulBook = Pick<PayBook, 'from' | 'to'> & { readonly household: { readonly monies: readonly { readonly streamId: string }[] } };

/** What does not hold of a book of wages: journal = payslips = what is owed = statement, and the book sound. Nothing where all does. */
export function payFaults(book: Book, { household, from, to }: LawfulBook): readonly string[] {
  const slips = runsOf(book)
    .filter(({ voided }) => voided === undefined)
    .flatMap(({ payslips }) => payslips.map(({ data }) => data));
  const statements = household.monies.map(({ streamId }) => valueOf(book.call('statement.preview', { streamId, from, to }, {})).data);
  const said = [
    ...slips.flatMap(slipLaws),
    ...yearLaws(slips),
    ...journalLaws(book, slips),
    ...statements.flatMap((data) => statementLaws(book, data, slips)),
  ];
  const { checks } = valueOf(book.call('health.check', {}, {}));
  return [
    ...said.filter(({ one, other }) => one !== other).map(({ what, one, other }) => `${what}: ${String(one)} is not ${String(other)}`),
    ...slips
      .filter(({ allowance, sums }) => allowance < nothing || allowance > sums.employerNi)
      .map(({ number }) => `allowance of ${String(number)}`),
    ...slips.flatMap((slip) => checkPayslip(slip).map((fault) => `payslip ${String(slip.number)}: ${fault}`)),
    ...statements.flatMap((data) => checkArithmetic(data).map((fault) => JSON.stringify(fault))),
    ...checks.filter(({ holds }) => !holds).map(({ words }) => words),
  ];
}
