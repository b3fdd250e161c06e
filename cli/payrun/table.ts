import { type MoreSums, type PayPreview, type PaySums } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { chargedOf, moreSums } from '#core/pay/payslipMore';
import { hoursColumn, taxPeriodInWords } from '#core/pay/words';
import { dayInWords, spanInWords } from '#core/time/words';

type Cells = readonly string[];

type Row = PaySums & Pick<MoreSums, 'pension' | 'taken' | 'expenses' | 'paid'> & { readonly charged: Pence };

function rowOf(slip: PayPreview['payslips'][number]): Row {
  return { ...slip.sums, ...moreSums(slip), charged: chargedOf(slip) };
}

const columns = {
  Gross: ({ gross }) => gross,
  Tax: ({ tax }) => tax,
  NI: ({ employeeNi }) => employeeNi,
  Loans: ({ studentLoan, postgraduateLoan }) => add(studentLoan, postgraduateLoan),
  Pension: ({ pension }) => pension,
  Other: ({ taken }) => taken,
  Expenses: ({ expenses }) => expenses,
  'In hand': ({ paid }) => paid,
  Cost: ({ charged }) => charged,
} as const satisfies Readonly<Record<string, (row: Row) => Pence>>;

/** A row adds up from left to right: these stand only where somebody has them. */
const ifAny: ReadonlySet<string> = new Set(['Pension', 'Other', 'Expenses']);

function laidOut(rows: readonly Cells[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((cells) => (cells[place] ?? '').length)));
  return rows.map((cells) =>
    cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0))).join('  '),
  );
}

function tableOf({ payslips, together }: PayPreview): readonly string[] {
  const rows = payslips.map(rowOf);
  const shown = Object.entries(columns).filter(([name, sum]) => !ifAny.has(name) || rows.some((row) => sum(row) !== nothing));
  const heads: Cells = ['PA', 'Hours', ...shown.map(([name]) => name)];
  const cells = payslips.map((one, place): Cells => {
    const row = rows[place] ?? rowOf(one);
    return [one.assistant.name, hoursColumn(one.minutes), ...shown.map(([, sum]) => decimal(sum(row)))];
  });
  const totals = shown.map(([, sum]) => decimal(total(rows.map((row) => sum(row)))));
  return laidOut([heads, ...cells, ['Together', hoursColumn(together.minutes), ...totals]]);
}

function head({ payGroup, employer, period, payday, taxPeriod, taxYear, payslips }: PayPreview): string {
  const [first] = payslips;
  const place = first === undefined ? taxYear : `${taxPeriodInWords({ frequency: first.frequency, taxPeriod })} of ${taxYear}`;
  return `${payGroup}, ${employer}: ${spanInWords(period)}, paid on ${dayInWords(payday)} (${place})`;
}

/** A payday as a table in pounds, its cost being what the plan bears, with what stands in its way below. */
export function previewInWords(preview: PayPreview): string {
  const { payslips, remarks } = preview;
  const said = remarks.map(({ kind, words }) => `${kind === 'blocks' ? 'FIRST' : 'LOOK '}  ${words}`);
  const none = remarks.some(({ kind }) => kind === 'blocks')
    ? 'Nothing can be worked out yet: see below.'
    : 'Nobody has anything to be paid.';
  const lines = [head(preview), '', ...(payslips.length === 0 ? [none] : tableOf(preview)), '', ...said];
  return `${lines.join('\n')}\n`;
}
