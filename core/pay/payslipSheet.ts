import { type PayslipData } from '#core/contract/shapes/pay';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Pence, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { payslipWorkingBlocks } from './payslipWorkingBlocks.ts';
import { frequencyInWords, hoursColumn, minutesInWords, type PayLine, payLineName, taxPeriodInWords } from './words.ts';

function heads(data: PayslipData): Block {
  const { assistant, employer, period, payday, frequency, taxCode, basis, niLetter, taxYear } = data;
  const alone = frequency === 'monthly' ? 'month 1' : 'week 1';
  const pairs = [
    ['Employer', employer.name],
    ['Payroll number', assistant.payrollId],
    ['Employer’s PAYE reference', employer.payeReference],
    ['National Insurance number', assistant.niNumber],
    ['Pay period', spanInWords(period)],
    ['Tax code', basis === 'cumulative' ? taxCode : `${taxCode}, on a ${alone} basis`],
    ['Payday', dayInWords(payday)],
    ['National Insurance letter', niLetter],
    ['Paid', `${frequencyInWords(frequency)}, ${taxPeriodInWords(data)} of ${taxYear}`],
  ] as const;
  return { kind: 'pairs', pairs: pairs.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])) };
}

function deductionsTogether({ deductions }: PayslipData): Pence {
  return total(deductions.map(({ amount }) => amount));
}

function figures(data: PayslipData): Block {
  return {
    kind: 'figures',
    figures: [
      { name: 'Gross pay', sum: data.sums.gross },
      { name: 'Deductions', sum: deductionsTogether(data) },
      { name: 'Net pay', sum: data.sums.net },
    ],
  };
}

function quantity({ minutes, count }: PayLine): string {
  if (minutes !== undefined) return hoursColumn(minutes);
  return count === undefined ? '' : String(count);
}

function payTable({ lines, sums, minutes }: PayslipData): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Pay', kind: 'text', rowHeader: true, share: 3 },
      { name: 'Hours or number', kind: 'text' },
      { name: 'Rate', kind: 'money' },
      { name: 'Amount', kind: 'money' },
    ],
    rows: [
      ...lines.map((line): Row => ({ kind: 'row', cells: [payLineName(line), quantity(line), line.rate ?? null, line.amount] })),
      { kind: 'total', cells: ['Gross pay', minutes === 0 ? '' : hoursColumn(minutes), null, sums.gross] },
    ],
    whenEmpty: 'There is no pay this time.',
  };
}

function deductionTable(data: PayslipData): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Deduction', kind: 'text', rowHeader: true, share: 2 },
      { name: 'What it is for', kind: 'text', share: 3 },
      { name: 'Amount', kind: 'money' },
    ],
    rows:
      data.deductions.length === 0
        ? []
        : [
            ...data.deductions.map(({ name, purpose, amount }): Row => ({ kind: 'row', cells: [name, purpose, amount] })),
            { kind: 'total', cells: ['Together', null, deductionsTogether(data)] },
          ],
    whenEmpty: 'Nothing is taken from this pay.',
  };
}

/** The tax year with this pay in it; what nobody was ever asked for is left out. */
function yearBlocks({ yearToDate: so, taxYear }: PayslipData): readonly Block[] {
  const isP45 = so.taxableWithP45 !== so.gross || so.taxWithP45 !== so.tax;
  const rows: readonly (readonly [name: string, sum: Pence, isSaid: boolean])[] = [
    ['Gross pay', so.gross, true],
    ['Income tax', so.tax, true],
    ['National Insurance', so.employeeNi, true],
    ['Net pay', so.net, true],
    ['Student loan', so.studentLoan, so.studentLoan !== nothing],
    ['Postgraduate loan', so.postgraduateLoan, so.postgraduateLoan !== nothing],
    ['Taxable pay, with the P45', so.taxableWithP45, isP45],
    ['Tax, with the P45', so.taxWithP45, isP45],
  ];
  return [
    { kind: 'heading', level: 2, words: `Tax year ${taxYear} so far, this pay included` },
    { kind: 'pairs', pairs: rows.filter(([, , isSaid]) => isSaid).map(([name, sum]) => ({ name, value: pounds(sum) })) },
  ];
}

/** Before the allowance: what the allowance meets is the employer’s own affair. */
function besides({ sums, yearToDate }: PayslipData): Block {
  const words =
    sums.employerNi === nothing
      ? 'No employer’s National Insurance is due on this pay.'
      : `National Insurance of ${pounds(sums.employerNi)} on top of your pay; ${pounds(yearToDate.employerNi)} this tax year. It is not taken from your pay.`;
  return { kind: 'note', tone: 'plain', title: 'What your employer pays besides.', words };
}

/** The timesheets that were paid, and what is not kept here: nothing is printed as £0 that nobody has counted. */
function besidesPay({ timesheets }: PayslipData): Block {
  return {
    kind: 'pairs',
    pairs: [
      ...timesheets.map(({ number, from, to, minutes }) => ({
        name: `Timesheet ${String(number)}`,
        // Hours stay on one line: “48” at the end of one and “h” on the next reads as two things.
        value: `${spanInWords({ from, to })}, ${minutesInWords(minutes).replaceAll(' ', '\u00a0')}`,
      })),
      { name: 'Holiday', value: 'not recorded here yet' },
      { name: 'Pension', value: 'not recorded here yet' },
    ],
  };
}

/** A payslip’s page, as data, with what the Employment Rights Act 1996 s8 asks for first. `isIssued` false is a preview, marked as one. */
export function payslipSheet(data: PayslipData, isIssued: boolean): Sheet {
  const { number, assistant, employer, payday, book, sums, paidHow } = data;
  const watermark = isIssued ? (book.kind === 'practice' ? ('PRACTICE' as const) : undefined) : ('PREVIEW – not issued' as const);
  return {
    title: `${assistant.name}, ${dayInWords(payday)}`,
    over: isIssued ? `Payslip ${String(number)}` : 'Payslip',
    language: 'en-GB',
    subject: `Payslip of ${assistant.name} for ${spanInWords(data.period)}`,
    author: employer.name,
    reference: isIssued ? `Payslip ${String(number)}, ${assistant.name}.` : 'Preview, not issued.',
    footer: { left: `${employer.name}: keep this payslip.`, right: 'Data attached (JSON)' },
    ...(watermark === undefined ? {} : { watermark }),
    blocks: [
      heads(data),
      figures(data),
      { kind: 'paragraph', words: `${pounds(sums.net)} is paid on ${dayInWords(payday)}. ${paidHow}.` },
      payTable(data),
      deductionTable(data),
      ...yearBlocks(data),
      besides(data),
      besidesPay(data),
      ...payslipWorkingBlocks(data),
    ],
  };
}
