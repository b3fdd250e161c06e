import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type UsualPay } from '#core/pay/slots';
import { type PayForContributions } from './contributions.ts';

/** What one job pays, and through paid family leave what it would have paid had it been worked as usual. Pence. */
type JobPay = { readonly gross: Pence; readonly usual?: Pence | undefined };

type Own = { readonly gross: Pence; readonly usual?: UsualPay | undefined };
/** Every job of the PA in the scheme that the payday pays, and which of them it is about. */
export type JobsInScheme = { readonly each: readonly JobPay[]; readonly place: number };

function whyUsual(usual: UsualPay | undefined): string {
  const rule = 'Through paid family leave the PA’s part goes by what is paid, the employer’s by the pay as if they were working as usual';
  return usual === undefined ? `${rule}: here that of another of the PA’s jobs.` : `${rule}, ${pounds(usual.pay)}. ${usual.words}`;
}

/**
 * What both sides of a payment go by: the PA's by what is paid, the employer's through paid family leave by the usual pay. `jobs` are all
 * of the PA's in the scheme, this one among them. Social Security Act 1989 Sch 5 para 5 to 5E (pensionSources.familyLeave).
 */
export function payForContributions({ gross, usual }: Own, jobs?: JobsInScheme): PayForContributions {
  const by = (sum: Pence, of: (job: JobPay) => Pence) => ({
    earnings: sum,
    pensionable: sum,
    ...(jobs === undefined ? {} : { jobs: { each: jobs.each.map(of), place: jobs.place } }),
  });
  const paid = by(gross, (job) => job.gross);
  const isAway = usual !== undefined || (jobs?.each ?? []).some((job) => job.usual !== undefined);
  if (!isAway) return paid;
  return { ...paid, employers: { ...by(usual?.pay ?? gross, (job) => job.usual ?? job.gross), why: whyUsual(usual) } };
}
