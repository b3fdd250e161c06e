import { statutoryNames } from '#core/pay/words';
import { type Pence, add, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Frequency, type Basis } from '#core/payroll/tax-period';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { type EmploymentYear, wholePounds, withPrevious, togetherWords } from './employmentYear.ts';
import { codeOnForms, yearToInWords } from './words.ts';

export type PaperPeople = {
  readonly employer: { readonly name: string; readonly payeReference: string; readonly address?: string };
  readonly employee: {
    readonly name: string;
    readonly niNumber?: string;
    readonly payrollId: string;
    readonly address?: string;
    readonly born: string;
    /** As HMRC is told; absent where nobody was asked. */
    readonly gender?: 'F' | 'M';
  };
};

/** A P60 as data: what HMRC’s form asks for, for one employment and tax year. */
export type P60Data = PaperPeople & {
  readonly form: 'P60';
  readonly year: EmploymentYear;
  readonly total: { readonly pay: Pence; readonly tax: Pence };
  readonly finalCode: string;
  /** Issued in place of an earlier one of the same year. */
  readonly isReplacement: boolean;
};

type Given = PaperPeople & {
  readonly year: EmploymentYear;
  readonly taxCode: string;
  readonly basis: Basis;
  readonly frequency: Frequency;
  readonly isReplacement: boolean;
};

export function p60Data({ employer, employee, year, taxCode, basis, frequency, isReplacement }: Given): P60Data {
  const finalCode = codeOnForms(taxCode, basis, frequency);
  return { form: 'P60', employer, employee, year, total: withPrevious(year), finalCode, isReplacement };
}

function people({ employer, employee }: P60Data): Block {
  const pairs = [
    ['Employee', employee.name],
    ['National Insurance number', employee.niNumber ?? 'not known'],
    ['Payroll number', employee.payrollId],
    ['Employer', employer.address === undefined ? employer.name : `${employer.name}, ${employer.address}`],
    ['Employer PAYE reference', employer.payeReference],
  ] as const;
  return { kind: 'pairs', pairs: pairs.map(([name, value]) => ({ name, value })) };
}

function refund(tax: Pence): string | Pence {
  return tax < 0 ? `${pounds(tax)} R` : tax;
}

function payAndTax({ year, total, finalCode }: P60Data): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Pay and Income Tax details' },
    {
      kind: 'table',
      columns: [
        { name: 'For Income Tax', kind: 'text', rowHeader: true, share: 2 },
        { name: 'Pay', kind: 'money' },
        { name: 'Tax deducted', kind: 'money' },
      ],
      rows: [
        { kind: 'row', cells: ['In previous employments', year.previous.pay, refund(year.previous.tax)] },
        { kind: 'row', cells: ['In this employment', year.pay, refund(year.tax)] },
        { kind: 'total', cells: ['Total for the year', total.pay, refund(total.tax)] },
      ],
    },
    { kind: 'pairs', pairs: [{ name: 'Final tax code', value: finalCode }] },
  ];
}

function nationalInsurance({ year }: P60Data): readonly Block[] {
  const { letters } = year;
  const together = togetherWords(year);
  return [
    { kind: 'heading', level: 2, words: 'National Insurance contributions in this employment' },
    {
      kind: 'table',
      columns: [
        { name: 'Letter', kind: 'text', rowHeader: true },
        { name: 'At the LEL', kind: 'money' },
        { name: 'LEL to PT', kind: 'money' },
        { name: 'PT to UEL', kind: 'money' },
        { name: 'Employee’s contributions', kind: 'money' },
      ],
      rows: letters.map(({ letter, atLel, lelToPt, ptToUel, employeeNi }) => ({
        kind: 'row',
        cells: [letter, wholePounds(atLel), wholePounds(lelToPt), wholePounds(ptToUel), employeeNi],
      })),
      whenEmpty: together === undefined ? 'No National Insurance is due on this pay.' : 'It stands on the P60 of the other job.',
    },
    ...(together === undefined ? [] : [{ kind: 'paragraph', words: together } as const]),
    {
      kind: 'paragraph',
      tone: 'soft',
      words:
        'Earnings at the Lower Earnings Limit (LEL) where they reached it, above it up to the Primary Threshold (PT), and above that up to the Upper Earnings Limit (UEL). Whole pounds.',
    },
  ];
}

function others({ year: { statutory, studentLoan, postgraduateLoan } }: P60Data): readonly Block[] {
  // SSP is not asked for: the others were part of the pay above.
  const paid = statutory.filter(({ kind }) => kind !== 'ssp');
  const pairs = [
    ...paid.map(({ kind, amount }) => ({ name: statutoryNames[kind], value: pounds(amount) })),
    ...(studentLoan === nothing ? [] : [{ name: 'Student loan deductions', value: pounds(wholePounds(studentLoan)) }]),
    ...(postgraduateLoan === nothing ? [] : [{ name: 'Postgraduate loan deductions', value: pounds(wholePounds(postgraduateLoan)) }]),
  ];
  if (pairs.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: 'Statutory payments and other deductions' },
    { kind: 'pairs', pairs },
  ];
}

/** The page of a P60: an end of year certificate for the employee. */
export function p60Sheet(data: P60Data): Sheet {
  const { employee, employer, year, isReplacement } = data;
  return {
    title: `P60, ${employee.name}, ${year.taxYear}${isReplacement ? ' (replacement)' : ''}`,
    over: isReplacement ? 'End of year certificate: a replacement' : 'End of year certificate',
    language: 'en-GB',
    subject: `P60 of ${employee.name} for ${yearToInWords(year.taxYear)}`,
    author: employer.name,
    reference: `P60, ${employee.name}, ${year.taxYear}.`,
    blocks: [
      { kind: 'paragraph', tone: 'lead', words: `This is a record of your pay and deductions for ${yearToInWords(year.taxYear)}.` },
      people(data),
      ...payAndTax(data),
      ...nationalInsurance(data),
      ...others(data),
      {
        kind: 'note',
        tone: 'plain',
        title: 'Keep this certificate safe.',
        words:
          'You need it if you fill in a tax return, claim tax back, or ask for Universal Credit or a mortgage. By law you must be able to show your tax records until at least 22 months after the tax year ends. Where the pay or tax is not what you expect, ask your employer first.',
      },
      {
        kind: 'paragraph',
        tone: 'soft',
        words:
          'Certificate by the employer: this form shows your total pay for Income Tax in this employment for the year, and what was taken from it.',
      },
    ],
  };
}

/** A sentence for every sum of a P60 that does not follow from its own parts. */
export function checkP60({ year, total }: Pick<P60Data, 'year' | 'total'>): readonly string[] {
  const isWhole = add(year.pay, year.previous.pay) === total.pay && add(year.tax, year.previous.tax) === total.tax;
  return isWhole ? [] : ['The pay and tax of the year are not what the employments make together.'];
}
