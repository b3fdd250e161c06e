import { type Pence, negate, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type PayForPension, type PensionTaken } from '#core/pay/slots';
import { type PayPeriod } from '#core/pay/payPeriods';
import { type ArrearsTaken, arrearsInWords, byWhy, missedInWords, takeArrears } from '#core/pension/arrears';
import { type Contributions, type PensionMethod, contributionsOf } from '#core/pension/contributions';
import { contributionsDueBy } from '#core/pension/dates';
import { type JobsInScheme, payForContributions } from '#core/pension/familyLeave';
import { type OwnPercentages, memberTerms } from '#core/pension/ownTerms';
import { pensionSources } from '#core/pension/sources';
import { type Joining } from '#core/pension/standing';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { dayInWords } from '#core/time/words';
import { type Arrears } from '#db/actions/pension/arrears';
import { type ToGiveBack } from '#db/actions/pension/contributed';
import { type Missed } from '#db/actions/pension/missed';
import { type DatedTerms, type Scheme } from '#db/actions/pension/schemes';

/** A member on a payday, with what their scheme takes, and their own percentages where they have them. */
export type Member = { readonly joining: Joining; readonly scheme: Scheme; readonly terms: DatedTerms; readonly own?: OwnPercentages };

/** What one payslip has to do with one scheme: contributions, what goes back after opting out, what earlier paydays missed. */
export type ToTake = {
  readonly thresholds: PensionThresholds;
  readonly period: PayPeriod;
  readonly member?: Member;
  readonly scheme?: Scheme;
  readonly method: PensionMethod | undefined;
  readonly backs: readonly ToGiveBack[];
  readonly arrears: readonly Arrears[];
  /** The PA’s other jobs that this payday pays and that are in the same scheme. */
  readonly besides: readonly string[];
  readonly employmentId: string;
};

/** What this payday pays the job, as if working as usual too, and every job of the PA with the employer where there are several. */
export type Paid = Pick<PayForPension, 'gross' | 'usual' | 'jobs'>;

/** The pay of all jobs in the scheme, and the place of this one; undefined where there is no other. */
function inScheme({ besides, employmentId }: ToTake, { jobs = [] }: Paid): JobsInScheme | undefined {
  const own = jobs.flatMap(({ gross, ...job }) =>
    gross !== undefined && (job.employmentId === employmentId || besides.includes(job.employmentId)) ? [{ ...job, gross }] : [],
  );
  const place = own.findIndex((job) => job.employmentId === employmentId);
  return own.length < 2 || place < 0 ? undefined : { each: own, place };
}

/** Both sides of the payday's own period; undefined for who is no member. */
export function worked(take: ToTake, pay: Paid): Contributions | undefined {
  const { member, thresholds } = take;
  if (member === undefined) return undefined;
  const terms = memberTerms(member.joining, member.terms, member.own);
  return contributionsOf(terms, payForContributions(pay, inScheme(take, pay)), thresholds);
}

export type Late = { readonly joining: Joining; readonly taken: ArrearsTaken<Missed> };

/** What this payslip pays in for paydays that missed it, membership by membership, within what the payday itself leaves of pay. */
export function lateOf(take: ToTake, pay: Paid): readonly Late[] {
  let room = subtract(pay.gross, worked(take, pay)?.employee ?? nothing);
  return take.arrears.map(({ joining, missed, agreed }) => {
    const taken = takeArrears(missed, agreed, room);
    room = subtract(room, taken.employee);
    return { joining, taken };
  });
}

function paidBack(back: ToGiveBack): string {
  return `Opted out with a notice of ${dayInWords(back.noticeOn)}: ${pounds(back.employee)} goes back to the PA, and ${pounds(back.employer)} to the employer.`;
}

function latePurpose(scheme: Scheme, late: readonly Late[]): string {
  const { whole: missed } = byWhy(late.flatMap(({ taken }) => taken.lines.map((line) => line.missed)));
  const toCome = total(late.map(({ taken }) => taken.toCome));
  const rest = toCome === nothing ? '' : `; ${pounds(toCome)} is still to come`;
  return `Your contribution to ${scheme.name} for earlier paydays: ${missedInWords(missed)}${rest}`;
}

/** Both sides of one payslip: what it pays in and has missed before, less what goes back after memberships that were opted out of. */
export function takenOf(take: ToTake, pay: Paid): PensionTaken | undefined {
  const { scheme, method, backs, period } = take;
  const paid = worked(take, pay);
  const late = lateOf(take, pay).filter(({ taken }) => taken.lines.length > 0);
  const side = (of: 'employee' | 'employer'): Pence =>
    total([paid?.[of] ?? nothing, ...late.map(({ taken }) => taken[of]), ...backs.map((back) => negate(back[of]))]);
  const [employee, employer] = [side('employee'), side('employer')];
  const isNothing = employee === nothing && employer === nothing && late.length === 0 && backs.length === 0;
  if (scheme === undefined || method === undefined || isNothing) return undefined;
  const isOfLeave = late.some(({ taken }) => byWhy(taken.lines.map(({ missed }) => missed)).short.length > 0);
  const lateEmployee = total(late.map(({ taken }) => taken.employee));
  return {
    schemeId: scheme.id,
    scheme: scheme.name,
    provider: scheme.provider,
    method,
    pensionable: paid?.pensionable ?? nothing,
    ...(paid?.employersOn === undefined ? {} : { employers: { pay: pay.usual?.pay ?? pay.gross, on: paid.employersOn } }),
    employee,
    employer,
    ...(lateEmployee === nothing ? {} : { late: { amount: lateEmployee, purpose: latePurpose(scheme, late) } }),
    words: [...(paid === undefined ? [] : [paid.words]), ...late.map(({ taken }) => arrearsInWords(taken)), ...backs.map(paidBack)].join(
      ' ',
    ),
    sources: [
      ...(paid?.sources ?? []),
      ...(late.length === 0 ? [] : [pensionSources.arrears]),
      ...(isOfLeave && paid?.employersOn === undefined ? [pensionSources.familyLeave] : []),
      ...(backs.length === 0 ? [] : [pensionSources.optOut]),
    ],
    payOn: contributionsDueBy(period.payday, scheme.paysElectronically, scheme.dueDay),
  };
}
