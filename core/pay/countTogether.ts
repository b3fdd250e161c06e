import { type PayRemark, type PayslipMore } from '#core/contract/shapes/pay';
import { type Pence, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type CountedEarnings, type EarningsPart } from '#core/payroll/counted-earnings';
import { factsOf } from '#core/payroll/tax-period';
import { type PayeeFacts } from './payeeRemarks.ts';
import { payLinesIn } from './payslip.ts';
import { expensesOf } from './payslipMore.ts';
import { type PayLine } from './words.ts';

/** How a payslip’s National Insurance is counted, and with which other job. */
export type Counted = { readonly counted?: CountedEarnings; readonly together?: NonNullable<PayslipMore['together']> };

/** Pay of the job’s own pattern: hours, overtime, sick and family pay, holiday with the hours. The rest is paid besides it. */
function isRegular({ kind, minutes }: PayLine): boolean {
  switch (kind) {
    case 'hours':
    case 'sleep_in':
    case 'woken':
    case 'rolled_up':
    case 'sick':
    case 'family':
    case 'mileage':
    case 'expenses':
      return true;
    case 'extra':
      return minutes !== undefined;
    case 'correction':
    case 'holiday':
      return false;
  }
}

/**
 * What of a payment counts in which earnings period. After the job has ended, regular pay that comes late keeps the pay period; what is
 * paid besides is one week’s pay by itself (SSCR 2001 reg 3(5) and (6); HMRC NIM08400, NIM08410).
 */
function partsOf(payee: PayeeFacts): readonly EarningsPart[] {
  const { leftOn, period, frequency, parts } = payee;
  const lines = payLinesIn(payee);
  const { niable } = expensesOf(parts.flatMap((part) => part.expenses ?? []));
  const earnings = total([...lines.map(({ amount }) => amount), niable]);
  if (leftOn === undefined || leftOn >= period.from) return [{ frequency, earnings }];
  const besides = total(lines.filter((line) => !isRegular(line)).map(({ amount }) => amount));
  const late: EarningsPart = { frequency, earnings: subtract(earnings, besides), because: 'late, after leaving' };
  const week: EarningsPart = { frequency: 'weekly', earnings: besides, because: 'besides, after leaving' };
  // A sum taken back cannot count by itself: it makes the regular pay less.
  if (besides < 0 || late.earnings < 0) return [{ ...late, earnings }];
  const found = [late, week].filter((part) => part.earnings > 0);
  return found.length === 0 ? [{ frequency, earnings }] : found;
}

function shortestOf(parts: readonly EarningsPart[]): EarningsPart['frequency'] {
  const longFirst = parts.map(({ frequency }) => frequency).toSorted((a, b) => factsOf[a].paydays - factsOf[b].paydays);
  return longFirst.at(-1) ?? 'weekly';
}

/** Two jobs’ pay as one payment, in the shortest of their periods (SSCR 2001 reg 6). */
function joined(parts: readonly EarningsPart[]): readonly EarningsPart[] {
  const frequency = shortestOf(parts);
  const earnings = total(parts.map((part) => part.earnings));
  return parts.every((part) => part.frequency === frequency)
    ? [{ frequency, earnings }]
    : [{ frequency, earnings, because: 'shortest of two jobs' }];
}

function earningsOf(parts: readonly EarningsPart[]): Pence {
  return total(parts.map(({ earnings }) => earnings));
}

/** HMRC is told under the job that began first, so that a tax year has one record of both. */
function toldPlace(jobs: readonly PayeeFacts[]): number {
  const [first] = jobs
    .map((job, place) => ({ job, place }))
    .toSorted((a, b) => (a.job.startsOn === b.job.startsOn ? a.place - b.place : a.job.startsOn < b.job.startsOn ? -1 : 1));
  return first?.place ?? 0;
}

function alone(payee: PayeeFacts): Counted {
  const parts = partsOf(payee);
  const [only] = parts;
  const isOrdinary = parts.length === 1 && only?.because === undefined;
  return isOrdinary ? {} : { counted: { parts, jobs: [earningsOf(parts)], place: 0, told: 0 } };
}

/** Each person’s jobs that are paid on the payday, in the order of their payslips. */
export function byPerson(payees: readonly PayeeFacts[]): readonly (readonly PayeeFacts[])[] {
  const jobs = new Map<string, PayeeFacts[]>();
  for (const payee of payees) jobs.set(payee.assistantId, [...(jobs.get(payee.assistantId) ?? []), payee]);
  return [...jobs.values()];
}

/**
 * How National Insurance of everybody who is paid is counted, by employment: the pay of two jobs with one employer is one sum (SSCBA 1992
 * Sch 1 para 1), shared over their payslips by earnings.
 */
export function countTogether(paid: readonly PayeeFacts[]): ReadonlyMap<string, Counted> {
  const found = byPerson(paid).flatMap((jobs): readonly (readonly [string, Counted])[] => {
    const [only] = jobs;
    if (jobs.length === 1 && only !== undefined) return [[only.employmentId, alone(only)]];
    const each = jobs.map(partsOf);
    const [parts, told] = [joined(each.flat()), toldPlace(jobs)];
    const together = {
      toldUnder: jobs[told]?.employmentId ?? '',
      jobs: jobs.map(({ employmentId }, place) => ({ employmentId, earnings: earningsOf(each[place] ?? []) })),
    };
    return jobs.map(({ employmentId }, place) => [
      employmentId,
      { counted: { parts, jobs: together.jobs.map(({ earnings }) => earnings), place, told }, together },
    ]);
  });
  return new Map(found);
}

function isOneOf<Value>(values: readonly Value[]): boolean {
  return values.every((value) => value === values[0]);
}

const afterLeavingToo =
  ' One of the sums is paid after its job has ended and counts as a week’s pay, so all of it does: the law takes the shorter period. Paid on a payday without the other job, it would count by itself.';

/** What a person must mend, or see, where jobs of one PA are paid together. */
export function togetherRemarks(jobs: readonly PayeeFacts[]): readonly PayRemark[] {
  const [first] = jobs;
  if (first === undefined || jobs.length === 1) return [];
  const { name } = first.assistant;
  const about = { employmentId: first.employmentId, mend: 'team' } as const;
  if (!isOneOf(jobs.map(({ tax }) => tax?.niLetter)))
    return [
      {
        ...about,
        kind: 'blocks',
        words: `${name} is paid for two jobs on this payday, with two different National Insurance letters. A letter is the person’s, not the job’s. Record the same one for each job under Team.`,
      },
    ];
  if (!isOneOf(jobs.map(({ tax }) => `${tax?.studentLoan ?? 'none'} ${String(tax?.postgraduateLoan)}`)))
    return [
      {
        ...about,
        kind: 'blocks',
        words: `${name} is paid for two jobs on this payday, and their student loans are recorded for one of them only. Loans are counted on both jobs together. Record the same loans for each job under Team.`,
      },
    ];
  const parts = joined(jobs.flatMap(partsOf));
  const byWeek = parts.some(({ because }) => because === 'shortest of two jobs') ? afterLeavingToo : '';
  const payId = jobs[toldPlace(jobs)]?.assistant.payrollId ?? '';
  return [
    {
      ...about,
      kind: 'look',
      words: `${name} is paid for ${jobs.length === 2 ? 'two' : String(jobs.length)} jobs on this payday, so National Insurance is worked out on both together, ${pounds(earningsOf(parts))}, and each payslip bears its share by what it pays. Tax stays apart, by each job’s own code. HMRC is told of the National Insurance under payroll number ${payId}.${byWeek}`,
    },
  ];
}

/** Two jobs that count together are one for sick pay and family pay too: each kind is paid once (SI 1982/894 reg 21, SI 1986/1960 reg 18). */
export function statutoryTwice(jobs: readonly PayeeFacts[]): readonly PayRemark[] {
  const kinds = jobs.flatMap(({ parts }) => [
    ...new Set(parts.flatMap((part) => (part.statutory ?? []).filter(({ amount }) => amount !== nothing).map(({ kind }) => kind))),
  ]);
  const [first] = jobs;
  if (first === undefined || new Set(kinds).size === kinds.length) return [];
  return [
    {
      kind: 'blocks',
      employmentId: first.employmentId,
      mend: 'team',
      words: `${first.assistant.name} would have statutory pay of one kind for two jobs on this payday. For an employer who counts both together the law knows one job: record that sickness or leave under one of the two jobs only, with the days of both.`,
    },
  ];
}
