import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { type CountedEarnings, type EarningsPart } from '#core/payroll/counted-earnings';
import { factsOf } from '#core/payroll/tax-period';
import { type Shared, type Together, countedBefore, nominated, sharedWith } from './elsewhere.ts';
import { type PayeeFacts } from './payeeRemarks.ts';
import { payLinesIn } from './payslip.ts';
import { expensesOf } from './payslipMore.ts';
import { usualPayOf } from './usualPay.ts';
import { type PayLine } from './words.ts';

/** How a payslip’s National Insurance is counted, and with which other job. */
export type Counted = { readonly counted?: CountedEarnings; readonly together?: Together };

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

function grossOf(payee: PayeeFacts): Pence {
  return total(payLinesIn(payee).map(({ amount }) => amount));
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

/** Of jobs that are paid together: under the one that began first HMRC is told, so that a tax year has one record of both. */
function toldPlace(jobs: readonly PayeeFacts[]): number {
  const [first] = jobs
    .map((job, place) => ({ job, place }))
    .toSorted((a, b) => (a.job.startsOn === b.job.startsOn ? a.place - b.place : a.job.startsOn < b.job.startsOn ? -1 : 1));
  return first?.place ?? 0;
}

function alone(parts: readonly EarningsPart[]): Counted {
  const [only] = parts;
  const isOrdinary = parts.length === 1 && only?.because === undefined;
  return isOrdinary ? {} : { counted: { parts, jobs: [earningsOf(parts)], place: 0, told: 0 } };
}

/** Jobs of one PA that are paid on one payday. */
export type Jobs = readonly [PayeeFacts, ...PayeeFacts[]];

/** How jobs of one payday count, and what of other paydays counts with them. */
type Sum = { readonly each: readonly Pence[]; readonly parts: readonly EarningsPart[]; readonly shared?: Shared };

export function sumOf(jobs: Jobs): Sum {
  const found = jobs.map(partsOf);
  const each = found.map(earningsOf);
  const parts = jobs.length === 1 ? found.flat() : joined(found.flat());
  const [{ elsewhere, payday, frequency: own }] = jobs;
  const shared = sharedWith(elsewhere, shortestOf(parts), payday);
  if (shared === undefined) return { each, parts };
  const { frequency, paid } = shared;
  const earnings = add(total(each), countedBefore(paid).earnings);
  return { each, shared, parts: [frequency === own ? { frequency, earnings } : { frequency, earnings, because: 'shortest of two jobs' }] };
}

/** Under which job HMRC is told, and the place here that holds what it is told. */
export function toldOf(jobs: Jobs, { shared }: Sum): { readonly under: string; readonly payrollId: string; readonly place: number } {
  const place = toldPlace(jobs);
  if (shared === undefined) {
    const told = jobs[place] ?? jobs[0];
    return { under: told.employmentId, payrollId: told.assistant.payrollId, place };
  }
  const candidate = ({ assistant: { payrollId }, ...job }: PayeeFacts) => ({ ...job, payrollId });
  const [first, ...others] = jobs;
  const { employmentId: under, payrollId } = nominated([candidate(first), ...others.map(candidate)], shared, first.payday);
  const here = jobs.findIndex(({ employmentId }) => employmentId === under);
  return { under, payrollId, place: here < 0 ? place : here };
}

function togetherOf(jobs: Jobs, sum: Sum): { readonly told: number; readonly together: Together } {
  const { under, place } = toldOf(jobs, sum);
  const isHere = jobs.some(({ employmentId }) => employmentId === under);
  const before = (sum.shared?.paid ?? []).map(({ payday, paid: { payslipId, payslip, counted } }) => ({
    payslipId,
    payslip,
    payday,
    earnings: counted.earnings,
  }));
  return {
    told: place,
    together: {
      toldUnder: under,
      jobs: jobs.map((job, at) => {
        const [gross, earnings] = [grossOf(job), sum.each[at] ?? nothing];
        const usual = usualPayOf(gross, job.parts)?.pay;
        return { employmentId: job.employmentId, earnings, gross, ...(usual === undefined ? {} : { usual }) };
      }),
      ...(isHere ? {} : { heldBy: (jobs[place] ?? jobs[0]).employmentId }),
      ...(before.length === 0 ? {} : { before }),
    },
  };
}

/** Each person’s jobs that are paid on the payday, in the order of their payslips. */
export function byPerson(payees: readonly PayeeFacts[]): readonly Jobs[] {
  const people = new Map<string, Jobs>();
  for (const payee of payees) {
    const known = people.get(payee.assistantId);
    people.set(payee.assistantId, known === undefined ? [payee] : [...known, payee]);
  }
  return [...people.values()];
}

/**
 * How National Insurance of everybody who is paid is counted, by employment: the pay of two jobs with one employer is one sum (SSCBA 1992
 * Sch 1 para 1), shared over their payslips by earnings. Of jobs in two pay groups the later payday takes what the earlier one has not.
 */
export function countTogether(paid: readonly PayeeFacts[]): ReadonlyMap<string, Counted> {
  const found = byPerson(paid).flatMap((jobs): readonly (readonly [string, Counted])[] => {
    const sum = sumOf(jobs);
    const { each, parts, shared } = sum;
    if (jobs.length === 1 && shared === undefined) return [[jobs[0].employmentId, alone(parts)]];
    const { told, together } = togetherOf(jobs, sum);
    const before = shared === undefined || shared.paid.length === 0 ? {} : { before: countedBefore(shared.paid) };
    return jobs.map(({ employmentId }, place) => [employmentId, { counted: { parts, jobs: each, place, told, ...before }, together }]);
  });
  return new Map(found);
}
