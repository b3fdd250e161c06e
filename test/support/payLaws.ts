import { type OutputOf } from '#core/contract/routes';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type StatementData } from '#core/contract/shapes/statement';
import { checkArithmetic } from '#core/statement/check';
import { type Pence, absolute, add, negate, nothing, pence, subtract, total } from '#core/money/pence';
import { type PayBook } from '#db/generate/pay/payBook';
import { type Book } from '#db/kernel/book';
import { valueOf } from './tempKernel.ts';

type Run = OutputOf<'payRun.read'>;
type Due = OutputOf<'due.list'>['dues'][number];
type Sums = Readonly<Record<'gross' | 'employerNi' | 'allowance' | 'net' | 'hmrc', Pence>>;

/** The journal's balance of an account, of one stream's money or of all. */
function balance({ opened }: Book, account: string, stream: string | null = null): Pence {
  const sum: unknown = opened.kernel.handle.connection
    .prepare('SELECT coalesce(sum(amount_pence), 0) FROM posting WHERE account_id = ? AND (? IS NULL OR stream_id = ?)')
    .pluck()
    .get(account, stream, stream);
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

/** Every bill of HMRC's that was not taken back, paid or not. */
function billedInAll({ opened }: Book): Pence {
  const sum: unknown = opened.kernel.handle.connection
    .prepare(
      `SELECT coalesce(sum(due.amount_pence), 0) FROM tax_bill JOIN due ON due.id = tax_bill.due_id
       WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)`,
    )
    .pluck()
    .get();
  if (typeof sum !== 'number') throw new TypeError('a sum that is no number');
  return pence(sum);
}

function runsOf(book: Book): readonly Run[] {
  return valueOf(book.call('pay.read', {}, {})).runs.map(({ id }) => valueOf(book.call('payRun.read', { id }, {})));
}

function sumsOf(slips: readonly PayslipData[], streamId?: string): Sums {
  const charges = slips.flatMap((slip) => slip.charges).filter((charge) => streamId === undefined || charge.streamId === streamId);
  const of = (name: keyof Sums): Pence => total(charges.map((charge) => charge[name]));
  return { gross: of('gross'), employerNi: of('employerNi'), allowance: of('allowance'), net: of('net'), hmrc: of('hmrc') };
}

type Said = { readonly what: string; readonly one: Pence; readonly other: Pence };

/** Each payslip by itself: its lines, its deductions, and what its plan lines bear. */
function slipLaws(slip: PayslipData): readonly Said[] {
  const { number, sums, lines, charges, allowance, cost } = slip;
  const name = `payslip ${String(number)}`;
  const borne = sumsOf([slip]);
  const taken = add(sums.tax, sums.employeeNi, sums.studentLoan, sums.postgraduateLoan);
  return [
    { what: `${name}: lines`, one: total(lines.map(({ amount }) => amount)), other: sums.gross },
    { what: `${name}: net`, one: subtract(sums.gross, taken), other: sums.net },
    { what: `${name}: cost`, one: add(sums.gross, sums.employerNi), other: cost },
    { what: `${name}: gross borne`, one: borne.gross, other: sums.gross },
    { what: `${name}: employer NI borne`, one: borne.employerNi, other: sums.employerNi },
    { what: `${name}: allowance borne`, one: borne.allowance, other: allowance },
    { what: `${name}: net borne`, one: borne.net, other: sums.net },
    ...charges.map((charge) => ({
      what: `${name}: ${charge.planLine}`,
      one: subtract(add(charge.gross, charge.employerNi), charge.allowance),
      other: add(charge.net, charge.hmrc),
    })),
  ];
}

function openOf(dues: readonly Due[], kind: Due['kind']): Pence {
  return total(dues.filter((due) => due.kind === kind).map(({ open }) => open));
}

/** Journal = payslips = what is owed, over all the book. */
function journalLaws(book: Book, slips: readonly PayslipData[]): readonly Said[] {
  const sums = sumsOf(slips);
  const { dues } = valueOf(book.call('due.list', { direction: 'out' }, {}));
  const { payments } = valueOf(book.call('payment.list', {}, {}));
  const { months } = valueOf(book.call('hmrc.read', {}, {}));
  const billed = billedInAll(book);
  const [wages, bill] = [openOf(dues, 'wages'), openOf(dues, 'tax_bill')];
  return [
    { what: 'journal: wages', one: balance(book, 'spent:wages'), other: add(sums.gross, sums.employerNi) },
    { what: 'journal: allowance', one: balance(book, 'spent:allowance'), other: negate(sums.allowance) },
    { what: 'journal: owed to PAs', one: balance(book, 'owed:wages'), other: negate(wages) },
    { what: 'journal: owed to HMRC', one: balance(book, 'owed:hmrc'), other: subtract(billed, sums.hmrc) },
    { what: 'journal: bills', one: balance(book, 'owed:hmrc_bill'), other: negate(bill) },
    { what: 'HMRC’s months', one: total(months.map(({ owed }) => owed)), other: sums.hmrc },
    { what: 'payments to make', one: total(payments.map(({ amount }) => amount)), other: add(wages, bill) },
  ];
}

/** A stream's statement against the payslips and the journal. */
function statementLaws(book: Book, data: StatementData, slips: readonly PayslipData[]): readonly Said[] {
  const { stream, wages, owed, sums, lines, bridge } = data;
  const borne = sumsOf(slips, stream.id);
  const told = wages?.assistants ?? [];
  const row = (name: keyof Sums): Said => ({
    what: `${stream.name}: ${name}`,
    one: total(told.map((assistant) => assistant[name])),
    other: borne[name],
  });
  const owedOf = (...kinds: readonly string[]): Pence => total(owed.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  const left = negate(add(...['owed:wages', 'owed:hmrc', 'owed:hmrc_bill'].map((account) => balance(book, account, stream.id))));
  const paid = absolute(total(lines.filter(({ kind }) => kind === 'spent').map(({ amount }) => amount)));
  return [
    ...(['gross', 'employerNi', 'allowance', 'net', 'hmrc'] as const).map(row),
    { what: `${stream.name}: owed`, one: owedOf('wages', 'tax', 'tax_bill'), other: left },
    { what: `${stream.name}: spent at the bank`, one: paid, other: sums.spent },
    { what: `${stream.name}: cost`, one: bridge.cost, other: add(borne.net, borne.hmrc) },
    { what: `${stream.name}: paid and owed make the cost`, one: add(sums.spent, left), other: bridge.cost },
  ];
}

/** What does not hold of a book of wages: journal = payslips = what is owed = statement, and the book sound. Nothing where all does. */
export function payFaults(book: Book, { household, from, to }: PayBook): readonly string[] {
  const slips = runsOf(book)
    .filter(({ voided }) => voided === undefined)
    .flatMap(({ payslips }) => payslips.map(({ data }) => data));
  const statements = household.monies.map(({ streamId }) => valueOf(book.call('statement.preview', { streamId, from, to }, {})).data);
  const said = [...slips.flatMap(slipLaws), ...journalLaws(book, slips), ...statements.flatMap((data) => statementLaws(book, data, slips))];
  const { checks } = valueOf(book.call('health.check', {}, {}));
  return [
    ...said.filter(({ one, other }) => one !== other).map(({ what, one, other }) => `${what}: ${String(one)} is not ${String(other)}`),
    ...slips
      .filter(({ allowance, sums }) => allowance < nothing || allowance > sums.employerNi)
      .map(({ number }) => `allowance of ${String(number)}`),
    ...statements.flatMap((data) => checkArithmetic(data).map((fault) => JSON.stringify(fault))),
    ...checks.filter(({ holds }) => !holds).map(({ words }) => words),
  ];
}
