import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type UsualPay } from '#core/pay/slots';
import { type Source } from '#core/payroll/figure';
import { type Day, addDays, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type PayForContributions } from './contributions.ts';
import { pensionSources } from './sources.ts';

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

/** Weeks of ordinary maternity leave, the first of the leave (Maternity and Parental Leave etc. Regulations 1999 reg 7). */
const ordinaryWeeks = 26;

/**
 * Of maternity leave without its pay, of a PA in a pension: what is due, what is not confirmed and whom to ask, and the law. What the
 * employer pays in is not worked out: the law names no usual pay for hours that vary, and who has too short a service has no average.
 */
export function unpaidMaternity(
  name: string,
  leave: { readonly from: Day; readonly to: Day },
): { readonly look: string; readonly step: { readonly words: string; readonly sources: readonly Source[] } } {
  const to = dayInWords(earlier(addDays(leave.from, ordinaryWeeks * 7 - 1), leave.to));
  return {
    look: `${name} is in a pension. To ${to}, the first 26 weeks of maternity leave, the employer’s part may have to go on by usual pay, though nothing is paid; ${name}’s own part stops. PA Ledger does not take it. Ask the pension provider whether the scheme is an occupational one, as NEST is, and how much to pay in for these weeks; then pay it to them.`,
    step: {
      words:
        'In an occupational pension scheme, one run by trustees, the first 26 weeks of maternity leave count as time at work also where the employer pays nothing, and the PA pays in on what they are paid. The weeks after that count only where they are paid. Of a personal pension the law does not say so as plainly, and which pay is usual where hours vary is not said at all.',
      sources: [pensionSources.unpaidMaternity],
    },
  };
}
