import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { type Basis, type Frequency } from '#core/payroll/tax-period';
import { genders } from '#core/rti/codes';
import { type Block, type Sheet } from '#core/sheet/sheet';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type EmploymentYear, withPrevious } from './employmentYear.ts';
import { type PaperPeople } from './p60.ts';

/** A P45 as data, by HMRC’s boxes. Part 1 is the FPS and is not printed. */
export type P45Data = PaperPeople & {
  readonly form: 'P45';
  readonly year: EmploymentYear;
  /** Box 4. */
  readonly leftOn: Day;
  /** Box 5: a student or postgraduate loan to go on. */
  readonly studentLoanGoesOn: boolean;
  /** Box 6, with X where it stood alone each week or month. */
  readonly taxCode: string;
  readonly basis: Basis;
  /** Box 7: the week or month of the last payment, and totals to date; only where the code was cumulative. */
  readonly toDate?: { readonly period: string; readonly pay: Pence; readonly tax: Pence };
  /** Box 8: in this employment, where it is not what box 7 says. */
  readonly here?: { readonly pay: Pence; readonly tax: Pence };
  readonly certifiedOn: Day;
};

export type P45Given = PaperPeople & {
  readonly year: EmploymentYear;
  readonly leftOn: Day;
  readonly taxCode: string;
  readonly basis: Basis;
  readonly frequency: Frequency;
  readonly studentLoanGoesOn: boolean;
  /** The last payday; absent where nothing was paid in the year. */
  readonly lastPayday?: Day;
  readonly certifiedOn: Day;
};

function periodOf(frequency: Frequency, payday: Day): string {
  return `${frequency === 'monthly' ? 'Month' : 'Week'} ${String(taxPlaceOf(frequency, payday).taxPeriod)}`;
}

export function p45Data({ year, frequency, lastPayday, ...given }: P45Given): P45Data {
  const isCumulative = given.basis === 'cumulative';
  const whole = withPrevious(year);
  const here = { pay: year.pay, tax: year.tax };
  const isSame = isCumulative && whole.pay === here.pay && whole.tax === here.tax;
  return {
    form: 'P45',
    ...given,
    year,
    ...(isCumulative && lastPayday !== undefined ? { toDate: { period: periodOf(frequency, lastPayday), ...whole } } : {}),
    ...(isSame ? {} : { here }),
  };
}

function boxes(data: P45Data): readonly { readonly name: string; readonly value: string }[] {
  const { employer, employee, leftOn, studentLoanGoesOn, taxCode, basis, toDate, here } = data;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['1 Employer PAYE reference', employer.payeReference],
    ['2 National Insurance number', employee.niNumber ?? 'not known'],
    ['3 Name', employee.name],
    ['4 Leaving date', dayInWords(leftOn)],
    ['5 Student loan deductions to continue', studentLoanGoesOn ? 'Y' : 'not marked'],
    ['6 Tax code at leaving date', basis === 'cumulative' ? taxCode : `${taxCode} X (week 1 or month 1)`],
    ['7 Last entry on the payroll record', toDate?.period],
    ['7 Total pay to date', toDate && pounds(toDate.pay)],
    ['7 Total tax to date', toDate && pounds(toDate.tax)],
    ['8 Total pay in this employment', here && pounds(here.pay)],
    ['8 Total tax in this employment', here && pounds(here.tax)],
    ['9 Works or payroll number', employee.payrollId],
    ['10 Gender', employee.gender && genders[employee.gender]],
    ['11 Date of birth', employee.born],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function part(title: string, forWhom: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: 'heading', level: 2, words: title }, { kind: 'paragraph', words: forWhom }, ...blocks];
}

/** The page of a P45: parts 1A, 2 and 3 one after the other, each to be torn off by its reader. */
export function p45Sheet(data: P45Data): Sheet {
  const { employee, employer, certifiedOn, leftOn } = data;
  const own: Block = { kind: 'pairs', pairs: boxes(data) };
  // Whoever employs them next does not get the address.
  const address: Block = { kind: 'pairs', pairs: [{ name: '12 Private address', value: employee.address ?? 'not recorded' }] };
  const name = employer.address === undefined ? employer.name : `${employer.name}, ${employer.address}`;
  const certified: Block = {
    kind: 'paragraph',
    words: `13 I certify that the details entered in items 1 to 11 are correct. ${name}, ${dayInWords(certifiedOn)}.`,
  };
  return {
    title: `P45, ${employee.name}, left on ${dayInWords(leftOn)}`,
    over: 'Details of employee leaving work',
    language: 'en-GB',
    subject: `P45 of ${employee.name}, who left on ${dayInWords(leftOn)}`,
    author: employer.name,
    reference: `P45, ${employee.name}.`,
    footer: { left: 'Copies of a P45 are not available: keep part 1A safe.', right: 'Data attached (JSON)' },
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        words: `What a P45 says, by HMRC’s own numbers of boxes. Part 1 went to HMRC as the last report of pay.`,
      },
      ...part('Part 1A: for you to keep', 'Keep it safe: you may need it for a tax return or a claim, and no copy can be made.', [
        own,
        address,
        certified,
      ]),
      { kind: 'pageBreak' },
      ...part(
        'Part 2: for the new employer',
        'Give parts 2 and 3 to your next employer, or to Jobcentre Plus with a claim. Tear nothing out of part 1A.',
        [own, certified],
      ),
      { kind: 'pageBreak' },
      ...part(
        'Part 3: for the new employer to work from',
        'The new employer takes the code and the figures from here and keeps it; it is not sent to HMRC.',
        [own, certified],
      ),
    ],
  };
}
