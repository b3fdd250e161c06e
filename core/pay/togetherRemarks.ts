import { type PayRemark } from '#core/contract/shapes/pay';
import { nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { doOverlap } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Jobs, sumOf, toldOf } from './countTogether.ts';
import { type Shared } from './elsewhere.ts';
import { type PayeeFacts } from './payeeRemarks.ts';
import { type TaxFacts } from './payslip.ts';

function isOneOf<Value>(values: readonly Value[]): boolean {
  return values.every((value) => value === values[0]);
}

const afterLeavingToo =
  ' One of the sums is paid after its job has ended and counts as a week’s pay, so all of it does: the law takes the shorter period. Paid on a payday without the other job, it would count by itself.';

type About = Pick<PayRemark, 'employmentId' | 'mend'>;

function loansOf(tax: TaxFacts | undefined): string {
  return `${tax?.studentLoan ?? 'none'} ${String(tax?.postgraduateLoan)}`;
}

/** A letter and loans are the person’s: what is recorded of each job has to agree. */
function differing(jobs: Jobs, shared: Shared | undefined, about: About): readonly PayRemark[] {
  const { name } = jobs[0].assistant;
  const others = [...(shared?.paid ?? []), ...(shared?.due ?? [])];
  const when = shared === undefined ? 'on this payday' : 'in one period of National Insurance';
  const taxes = [...jobs.map(({ tax }) => tax), ...others.flatMap(({ tax }) => (tax === undefined ? [] : [tax]))];
  const letters = [...taxes.map((tax) => tax?.niLetter), ...(shared?.paid ?? []).map(({ paid }) => paid.niLetter)];
  if (!isOneOf(letters))
    return [
      {
        ...about,
        kind: 'blocks',
        words: `${name} is paid for two jobs ${when}, with two different National Insurance letters. A letter is the person’s, not the job’s. Record the same one for each job under Team.`,
      },
    ];
  if (!isOneOf(taxes.map(loansOf)))
    return [
      {
        ...about,
        kind: 'blocks',
        words: `${name} is paid for two jobs ${when}, and their student loans are recorded for one of them only. Loans are counted on both jobs together. Record the same loans for each job under Team.`,
      },
    ];
  return [];
}

const periods = { weekly: 'one week', fortnightly: 'two weeks', 'four-weekly': 'four weeks', monthly: 'one month' } as const;

/** What of other paydays counts with this one, and what has to be looked at when it is paid. */
function otherPaydays({ paid, due, frequency }: Shared): string {
  const groups = [...new Set([...paid, ...due].map(({ payGroup }) => `“${payGroup}”`))].join(' and ');
  const before = paid.map(
    ({ payday, paid: { payslip, counted } }) => `${pounds(counted.earnings)} of payslip ${String(payslip)}, paid on ${dayInWords(payday)}`,
  );
  const counted =
    before.length === 0
      ? ''
      : ` With ${before.join(' and ')}, that is counted as the pay of ${periods[frequency]}, less what was taken then.`;
  const [next] = due;
  const to =
    next === undefined
      ? ''
      : ` It is counted as the pay of ${periods[frequency]}, and the payday of ${dayInWords(next.payday)} then counts it too. If nothing is paid for the other job then, make this pay run void afterwards and approve it again.`;
  return ` The other job is paid by ${groups}.${counted}${to}`;
}

/** What a person must mend, or see, where jobs of one PA are counted together. */
export function togetherRemarks(jobs: Jobs): readonly PayRemark[] {
  const sum = sumOf(jobs);
  const { parts, shared, each } = sum;
  if (jobs.length === 1 && shared === undefined) return [];
  const { employmentId, assistant } = jobs[0];
  const about = { employmentId, mend: 'team' } as const;
  const wrong = differing(jobs, shared, about);
  if (wrong.length > 0) return wrong;
  const byWeek = shared === undefined && parts.some(({ because }) => because === 'shortest of two jobs') ? afterLeavingToo : '';
  const { payrollId } = toldOf(jobs, sum);
  const count = jobs.length === 2 ? 'two' : String(jobs.length);
  const whose =
    jobs.length === 1
      ? `${assistant.name} has another job with this employer, so National Insurance and loans are worked out on both together: ${pounds(total(each))} here.`
      : `${assistant.name} is paid for ${count} jobs on this payday, so National Insurance is worked out on both together, ${pounds(total(each))}, and each payslip bears its share by what it pays.`;
  const others = shared === undefined ? '' : otherPaydays(shared);
  return [
    {
      ...about,
      kind: 'look',
      words: `${whose}${others} Tax stays apart, by each job’s own code. HMRC is told of the National Insurance under payroll number ${payrollId}.${byWeek}`,
    },
  ];
}

/** Two jobs that count together are one for sick pay and family pay too: each kind is paid once (SI 1982/894 reg 21, SI 1986/1960 reg 18). */
export function statutoryTwice(jobs: Jobs): readonly PayRemark[] {
  const kindsOf = ({ parts }: PayeeFacts) => [
    ...new Set(parts.flatMap((part) => (part.statutory ?? []).filter(({ amount }) => amount !== nothing).map(({ kind }) => kind))),
  ];
  const [first] = jobs;
  const here = jobs.flatMap(kindsOf);
  const elsewhere = first.elsewhere.flatMap(({ paid }) =>
    paid !== undefined && doOverlap(paid.period, first.period) ? paid.statutory : [],
  );
  const kinds = [...here, ...here.filter((kind) => elsewhere.includes(kind))];
  if (new Set(kinds).size === kinds.length) return [];
  return [
    {
      kind: 'blocks',
      employmentId: first.employmentId,
      mend: 'team',
      words: `${first.assistant.name} would have statutory pay of one kind for two jobs ${new Set(here).size === here.length ? 'in one period' : 'on this payday'}. For an employer who counts both together the law knows one job: record that sickness or leave under one of the two jobs only, with the days of both.`,
    },
  ];
}
