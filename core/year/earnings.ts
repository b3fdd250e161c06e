import { statutoryNames } from '#core/pay/words';
import { nothing, type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Sheet } from '#core/sheet/sheet';
import { type Span } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { type EmploymentYear, togetherWords } from './employmentYear.ts';
import { type PaperPeople } from './p60.ts';

/** A statement of earnings: what is given in place of a second P45, or to a PA who has left, for one tax year. */
export type EarningsData = PaperPeople & { readonly form: 'earnings'; readonly year: EmploymentYear; readonly worked: Span };

export function earningsSheet({ employer, employee, year, worked }: EarningsData): Sheet {
  const name = employer.address === undefined ? employer.name : `${employer.name}, ${employer.address}`;
  const sums: readonly (readonly [string, Pence])[] = [
    ['Gross pay', year.gross],
    ['Pay for Income Tax', year.pay],
    ['Income Tax', year.tax],
    ...(year.niTaken === undefined
      ? year.letters.map(({ letter, employeeNi }) => [`National Insurance, letter ${letter}`, employeeNi] as const)
      : [['National Insurance', year.niTaken] as const]),
    ['Student loan', year.studentLoan],
    ['Postgraduate loan', year.postgraduateLoan],
    ...year.statutory.map(({ kind, amount }) => [`Of it, ${statutoryNames[kind]}`, amount] as const),
    ['Net pay', year.net],
  ];
  const together = togetherWords(year);
  return {
    title: `Statement of earnings, ${employee.name}, ${year.taxYear}`,
    over: 'Not a P45 and not a P60',
    language: 'en-GB',
    subject: `What ${employee.name} earned in ${year.taxYear}`,
    author: employer.name,
    reference: `Statement of earnings, ${employee.name}, ${year.taxYear}.`,
    blocks: [
      {
        kind: 'paragraph',
        words: `${employee.name} worked for ${name}, ${spanInWords(worked)}. This says what was paid in ${year.taxYear}.`,
      },
      {
        kind: 'pairs',
        pairs: [
          { name: 'National Insurance number', value: employee.niNumber ?? 'not known' },
          { name: 'Payroll number', value: employee.payrollId },
          { name: 'Employer PAYE reference', value: employer.payeReference },
        ],
      },
      {
        kind: 'table',
        columns: [
          { name: 'In the year', kind: 'text', rowHeader: true, share: 2 },
          { name: 'Sum', kind: 'money' },
        ],
        rows: sums.filter(([, sum], place) => place === 0 || sum !== nothing).map(([words, sum]) => ({ kind: 'row', cells: [words, sum] })),
      },
      {
        kind: 'paragraph',
        tone: 'soft',
        words: `Net pay of ${pounds(year.net)} is before pension contributions and other agreed deductions.`,
      },
      ...(together === undefined ? [] : [{ kind: 'paragraph', tone: 'soft', words: together } as const]),
    ],
  };
}
