import { type PayPreview, type PaySums } from '#core/contract/shapes/pay';
import { type Pence, add } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { moreSums } from '#core/pay/payslipMore';
import { hoursColumn, taxPeriodInWords } from '#core/pay/words';
import { dayInWords, spanInWords } from '#core/time/words';

const columns = ['PA', 'Hours', 'Gross', 'Tax', 'NI', 'Loans', 'In hand', 'Cost'] as const;

type Cells = readonly string[];

function cellsOf(name: string, minutes: number, sums: PaySums & { readonly paid: Pence }, cost: Pence): Cells {
  const { gross, tax, employeeNi, studentLoan, postgraduateLoan, paid } = sums;
  return [name, hoursColumn(minutes), ...[gross, tax, employeeNi, add(studentLoan, postgraduateLoan), paid, cost].map(decimal)];
}

function laidOut(rows: readonly Cells[]): readonly string[] {
  const widths = columns.map((_, place) => Math.max(...rows.map((cells) => (cells[place] ?? '').length)));
  return rows.map((cells) =>
    cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0))).join('  '),
  );
}

function head({ payGroup, employer, period, payday, taxPeriod, taxYear, payslips }: PayPreview): string {
  const [first] = payslips;
  const place = first === undefined ? taxYear : `${taxPeriodInWords({ frequency: first.frequency, taxPeriod })} of ${taxYear}`;
  return `${payGroup}, ${employer}: ${spanInWords(period)}, paid on ${dayInWords(payday)} (${place})`;
}

/** A payday as a table in pounds, with what stands in its way below. */
export function previewInWords(preview: PayPreview): string {
  const { payslips, together, remarks } = preview;
  const rows = payslips.map((one) => cellsOf(one.assistant.name, one.minutes, { ...one.sums, ...moreSums(one) }, one.cost));
  const table = laidOut([columns, ...rows, cellsOf('Together', together.minutes, together, together.cost)]);
  const said = remarks.map(({ kind, words }) => `${kind === 'blocks' ? 'FIRST' : 'LOOK '}  ${words}`);
  const none = remarks.some(({ kind }) => kind === 'blocks')
    ? 'Nothing can be worked out yet: see below.'
    : 'Nobody has anything to be paid.';
  const lines = [head(preview), '', ...(rows.length === 0 ? [none] : table), '', ...said];
  return `${lines.join('\n')}\n`;
}
