import { type FpsEmployee, type LetterSums } from '#core/contract/shapes/reports';
import { add, nothing, type Pence, total } from '#core/money/pence';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { type Day, type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';

/** One PA's pay of one payday, as a report would tell it. */
export type PaidPerson = { readonly payday: Day; readonly employee: FpsEmployee };

/** A quarter of an employer who reports on paper. */
export type PackFacts = {
  readonly employer: string;
  readonly payeReference: string;
  readonly accountsOffice: string;
  readonly taxYear: string;
  readonly quarter: number;
  readonly days: Span;
  readonly dueOn: Day;
  /** Every payday of the quarter, oldest first. */
  readonly paid: readonly PaidPerson[];
  /** Tax months of the quarter without a payday. */
  readonly idle: readonly number[];
  /** Whether the Employment Allowance is claimed for the year. */
  readonly allowance: boolean;
  readonly recovered: readonly { readonly name: string; readonly recovered: Pence; readonly compensation: Pence }[];
};

export const eligibility =
  'HMRC lets you report on paper where you employ somebody to give care or support to you or a member of your family, at or from your home; the person is ' +
  'disabled, elderly or infirm; and you fill in and send the forms yourself. You must have asked HMRC and have its answer. A payroll service or an ' +
  'accountant may not send them for you.';

export const universalCredit =
  'HMRC does not tell the Department for Work and Pensions what is reported on paper. A PA who gets Universal Credit must report their own pay, every month.';

/** Where these facts stand: HMRC, Find out which employers are exempt; NIM11565; DMBM519240. The forms themselves were not seen. */
export const packSource =
  'GOV.UK, Find out which employers are exempt from online payroll reporting; HMRC manuals NIM11565 and DMBM519240, read 21 November 2026. We have not seen ' +
  'the forms themselves, which HMRC posts to you: the figures are here under the names that HMRC gives them, and may stand in another order there.';

function peopleIn({ paid }: PackFacts): readonly (readonly PaidPerson[])[] {
  const ids = [...new Set(paid.map(({ employee }) => employee.employmentId))];
  return ids.map((id) => paid.filter(({ employee }) => employee.employmentId === id));
}

function letterRow({ letter, atLel, lelToPt, ptToUel, employeeToDate, employerToDate }: LetterSums): Row {
  return { kind: 'row', cells: [letter, atLel, lelToPt, ptToUel, employeeToDate, employerToDate] };
}

function sumOf(paid: readonly PaidPerson[], of: (employee: FpsEmployee) => Pence): Pence {
  return total(paid.map(({ employee }) => of(employee)));
}

function personBlocks(paid: readonly PaidPerson[]): readonly Block[] {
  const last = paid.at(-1)?.employee;
  if (last === undefined) return [];
  const loans = ({ pay }: FpsEmployee): Pence => add(pay.studentLoan?.amount ?? nothing, pay.postgraduateLoan);
  const family = total(last.toDate.familyPay.map(({ amount }) => amount));
  return [
    { kind: 'heading', level: 3, words: last.name },
    {
      kind: 'pairs',
      pairs: [
        { name: 'National Insurance number', value: last.niNumber ?? 'not known: give date of birth and address' },
        { name: 'Date of birth', value: dayInWords(last.born) },
        { name: 'Payroll id', value: last.payId },
        { name: 'Tax code', value: `${last.regime ?? ''}${last.taxCode}${last.nonCumulative ? ', week 1 or month 1' : ''}` },
        ...(last.starter === undefined
          ? []
          : [{ name: 'New: started on', value: `${dayInWords(last.starter.startsOn)}, statement ${last.starter.statement}` }]),
        ...(last.leftOn === undefined ? [] : [{ name: 'Left on', value: dayInWords(last.leftOn) }]),
        ...(last.paidAfterLeaving ? [{ name: 'Payment after leaving', value: 'Yes: HMRC was told of the last day before' }] : []),
      ],
    },
    {
      kind: 'table',
      caption: 'Pay and tax',
      columns: [
        { name: 'For', kind: 'text', rowHeader: true },
        { name: 'This quarter', kind: 'money' },
        { name: 'This tax year', kind: 'money' },
      ],
      rows: [
        { kind: 'row', cells: ['Taxable pay', sumOf(paid, ({ pay }) => pay.taxable), last.toDate.taxable] },
        { kind: 'row', cells: ['Tax', sumOf(paid, ({ pay }) => pay.tax), last.toDate.tax] },
        {
          kind: 'row',
          cells: ['Student and postgraduate loans', sumOf(paid, loans), add(last.toDate.studentLoan, last.toDate.postgraduateLoan)],
        },
        { kind: 'row', cells: ['Statutory family pay', null, family] },
      ],
    },
    {
      kind: 'table',
      caption: 'National Insurance, this tax year by letter',
      columns: [
        { name: 'Letter', kind: 'text', rowHeader: true },
        { name: 'At the lower limit', kind: 'money' },
        { name: 'To the threshold', kind: 'money' },
        { name: 'To the upper limit', kind: 'money' },
        { name: 'Employee’s', kind: 'money' },
        { name: 'Employer’s', kind: 'money' },
      ],
      rows: last.letters.map(letterRow),
      whenEmpty: 'No National Insurance is counted.',
    },
  ];
}

function worksheet(paid: readonly PaidPerson[]): Block {
  const name = paid[0]?.employee.name ?? '';
  return {
    kind: 'table',
    caption: `${name}: every payday`,
    columns: [
      { name: 'Payday', kind: 'day', rowHeader: true },
      { name: 'Week or month', kind: 'number' },
      { name: 'Pay', kind: 'money' },
      { name: 'Pay to date', kind: 'money' },
      { name: 'Tax', kind: 'money' },
      { name: 'Tax to date', kind: 'money' },
      { name: 'Both sides’ NI', kind: 'money' },
      { name: 'Employee’s NI', kind: 'money' },
    ],
    rows: paid.map(({ payday, employee: { period, pay, toDate, letters } }) => {
      const employee = total(letters.map((one) => one.employee));
      const both = add(employee, total(letters.map((one) => one.employer)));
      return { kind: 'row', cells: [payday, period, pay.taxable, toDate.taxable, pay.tax, toDate.tax, both, employee] };
    }),
  };
}

/** Online one claim of a tax year is enough, and stands for the years after it; on paper every form says so (PAYE56010). */
const allowanceOnForm =
  'The Employment Allowance is claimed for this tax year. Tick it on every form RT5 of this year, and again next year: on paper HMRC counts the claim of each form.';

function employersOwn({ taxYear, idle, allowance, recovered }: PackFacts): readonly Block[] {
  const nobody = idle.map((month) => `Nobody was paid in ${taxMonthInWords(taxYear, month)}.`);
  const claims = allowance ? [allowanceOnForm] : [];
  const items = [...nobody, ...claims];
  return [
    { kind: 'heading', level: 2, words: 'For form RT5, the employer payment summary' },
    items.length + recovered.length === 0
      ? {
          kind: 'paragraph',
          words: 'Nothing: somebody was paid in every month, nothing is got back, and no allowance is claimed. The form is not needed.',
        }
      : { kind: 'list', items },
    ...(recovered.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Got back from HMRC, this tax year',
            columns: [
              { name: 'For', kind: 'text' as const, rowHeader: true },
              { name: 'Got back', kind: 'money' as const },
              { name: 'Compensation', kind: 'money' as const },
            ],
            rows: recovered.map((one) => ({ kind: 'row' as const, cells: [one.name, one.recovered, one.compensation] })),
          },
        ]),
  ];
}

/** What somebody who reports on paper copies onto HMRC's forms: RT2 for each PA, RT5 for the employer, RT11 as the record to keep. */
export function paperPackSheet(facts: PackFacts): Sheet {
  const people = peopleIn(facts);
  const title = `HMRC on paper: quarter ${String(facts.quarter)} of ${facts.taxYear}`;
  return {
    title,
    over: spanInWords(facts.days),
    language: 'en-GB',
    subject: title,
    author: facts.employer,
    reference: `${facts.taxYear}, quarter ${String(facts.quarter)}.`,
    blocks: [
      {
        kind: 'pairs',
        pairs: [
          { name: 'Employer', value: facts.employer },
          { name: 'PAYE reference', value: facts.payeReference },
          { name: 'Accounts office reference', value: facts.accountsOffice },
          { name: 'HMRC must have it by', value: dayInWords(facts.dueOn) },
        ],
      },
      { kind: 'note', tone: 'attention', title: 'Who may use the paper forms', words: eligibility },
      { kind: 'note', tone: 'plain', words: universalCredit },
      { kind: 'heading', level: 2, words: 'For form RT2, the full quarterly payment summary' },
      ...(people.length === 0 ? [{ kind: 'paragraph' as const, words: 'Nobody was paid in this quarter.' }] : people.flatMap(personBlocks)),
      ...employersOwn(facts),
      { kind: 'heading', level: 2, words: 'For form RT11, the deductions working sheet: keep it, do not send it' },
      ...people.map(worksheet),
      { kind: 'paragraph', tone: 'soft', words: packSource },
    ],
  };
}
