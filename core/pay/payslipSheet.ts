import { type PayslipData } from '#core/contract/shapes/pay';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Pence, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, spanInWords } from '#core/time/words';
import { moreSums } from './payslipMore.ts';
import { payslipWorkingBlocks } from './payslipWorkingBlocks.ts';
import { frequencyInWords, hoursColumn, minutesInWords, type PayLine, payLineName, statutoryNames, taxPeriodInWords } from './words.ts';

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
  const { expenses, paid } = moreSums(data);
  return {
    kind: 'figures',
    figures: [
      { name: 'Gross pay', sum: data.sums.gross },
      { name: 'Deductions', sum: deductionsTogether(data) },
      ...(expenses === nothing ? [] : [{ name: 'Expenses', sum: expenses }]),
      { name: 'Net pay', sum: paid },
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

/** What is paid back to the PA on top of pay; nothing where there is none of it. */
function expenseBlocks({ more }: PayslipData): readonly Block[] {
  if (more === undefined || more.expenseLines.length === 0) return [];
  const isCounted = more.expenseLines.some(({ taxable, niable }) => taxable !== nothing || niable !== nothing);
  const counted: Block = {
    kind: 'paragraph',
    tone: 'soft',
    words: `${pounds(total(more.expenseLines.map(({ taxable }) => taxable)))} of it counts as pay for tax, and ${pounds(total(more.expenseLines.map(({ niable }) => niable)))} for National Insurance.`,
  };
  return [
    {
      kind: 'table',
      columns: [
        { name: 'Expenses, paid on top of pay', kind: 'text', rowHeader: true, share: 3 },
        { name: 'Amount', kind: 'money' },
      ],
      rows: [
        ...more.expenseLines.map((line): Row => ({ kind: 'row', cells: [payLineName(line), line.amount] })),
        { kind: 'total', cells: ['Together', more.expenses] },
      ],
      whenEmpty: 'There are none.',
    },
    ...(isCounted ? [counted] : []),
  ];
}

type Said = readonly [name: string, sum: Pence, isSaid: boolean];

/** What the tax year has besides pay, tax and National Insurance. */
function furtherYear({ more, yearToDate }: PayslipData): readonly Said[] {
  if (more === undefined) return [];
  const { toDate } = more;
  return [
    ['Taxable pay', toDate.taxable, toDate.taxable !== yearToDate.gross],
    ['Your pension contributions', toDate.pension, toDate.pension !== nothing],
    ['Your employer’s pension contributions', toDate.employerPension, toDate.employerPension !== nothing],
    ...toDate.statutory.map(({ kind, amount }): Said => [statutoryNames[kind], amount, true]),
  ];
}

/** The tax year with this pay in it; what nobody was ever asked for is left out. */
function yearBlocks(data: PayslipData): readonly Block[] {
  const { yearToDate: so, taxYear } = data;
  const taxable = data.more?.toDate.taxable ?? so.gross;
  const isP45 = so.taxableWithP45 !== taxable || so.taxWithP45 !== so.tax;
  const rows: readonly Said[] = [
    ['Gross pay', so.gross, true],
    ['Income tax', so.tax, true],
    ['National Insurance', so.employeeNi, true],
    ['Net pay', data.more?.toDate.paid ?? so.net, true],
    ['Student loan', so.studentLoan, so.studentLoan !== nothing],
    ['Postgraduate loan', so.postgraduateLoan, so.postgraduateLoan !== nothing],
    ['Taxable pay, with the P45', so.taxableWithP45, isP45],
    ['Tax, with the P45', so.taxWithP45, isP45],
    ...furtherYear(data),
  ];
  return [
    { kind: 'heading', level: 2, words: `Tax year ${taxYear} so far, this pay included` },
    { kind: 'pairs', pairs: rows.filter(([, , isSaid]) => isSaid).map(([name, sum]) => ({ name, value: pounds(sum) })) },
  ];
}

/** Before the allowance: what the allowance meets is the employer’s own affair. */
function besides({ sums, yearToDate, more }: PayslipData): Block {
  const words =
    sums.employerNi === nothing
      ? 'No employer’s National Insurance is due on this pay.'
      : `National Insurance of ${pounds(sums.employerNi)} on top of your pay; ${pounds(yearToDate.employerNi)} this tax year. It is not taken from your pay.`;
  const pension =
    more === undefined || more.employerPension === nothing
      ? ''
      : ` A pension contribution of ${pounds(more.employerPension)}; ${pounds(more.toDate.employerPension)} this tax year.`;
  return { kind: 'note', tone: 'plain', title: 'What your employer pays besides.', words: `${words}${pension}` };
}

/** The timesheets that were paid, and what is not kept here: nothing is printed as £0 that nobody has counted. */
function besidesPay({ timesheets, more }: PayslipData): Block {
  const told = more?.told ?? [];
  const untold = ['Holiday', 'Pension'].filter((name) => told.every((one) => !one.name.toLowerCase().includes(name.toLowerCase())));
  return {
    kind: 'pairs',
    pairs: [
      ...timesheets.map(({ number, from, to, minutes }) => ({
        name: `Timesheet ${String(number)}`,
        // Hours stay on one line: “48” at the end of one and “h” on the next reads as two things.
        value: `${spanInWords({ from, to })}, ${minutesInWords(minutes).replaceAll(' ', '\u00a0')}`,
      })),
      ...told,
      ...untold.map((name) => ({ name, value: 'not recorded here yet' })),
    ],
  };
}

/** A payslip’s page, as data, with what the Employment Rights Act 1996 s8 asks for first. `isIssued` false is a preview, marked as one. */
export function payslipSheet(data: PayslipData, isIssued: boolean): Sheet {
  const { number, assistant, employer, payday, book, paidHow } = data;
  const { paid } = moreSums(data);
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
      { kind: 'paragraph', words: `${pounds(paid)} is paid on ${dayInWords(payday)}. ${paidHow}.` },
      payTable(data),
      deductionTable(data),
      ...expenseBlocks(data),
      ...yearBlocks(data),
      besides(data),
      besidesPay(data),
      ...payslipWorkingBlocks(data),
    ],
  };
}
