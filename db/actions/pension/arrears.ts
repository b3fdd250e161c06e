import { type Pence, add, nothing } from '#core/money/pence';
import { type ArrearsAgreed, byWhy, missing } from '#core/pension/arrears';
import { contributionsOf } from '#core/pension/contributions';
import { payForContributions } from '#core/pension/familyLeave';
import { memberTerms } from '#core/pension/ownTerms';
import { type Joining, type PensionEvent, isJoining, standingAtLast, standingFor } from '#core/pension/standing';
import { type Day, day as asDay, earlier } from '#core/time/day';
import { usualPayIn } from '#db/actions/absence/usualPay';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { optedOutOf } from '#db/actions/pension/contributed';
import { familyShort } from '#db/actions/pension/familyShort';
import { type Missed, type Slip, jobsOf, paidFor, slip, standing } from '#db/actions/pension/missed';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { termsOn } from '#db/actions/pension/schemes';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

/** One membership whose first day was put before paydays that were approved without it, or whose paydays of family leave took too little. */
export type Arrears = {
  readonly joining: Joining;
  /** Oldest first. */
  readonly missed: readonly Missed[];
  readonly agreed?: Agreed;
};

export type Agreed = ArrearsAgreed & { readonly agreedOn: Day; readonly wordsDigest: string | null };

const withoutContribution = `
  SELECT payslip.id, payslip.payday, payslip.gross_pence, pay_run.from_day, pay_run.to_day
  FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = @employment AND payslip.payday < @before AND pay_run.to_day >= @from AND ${standing}
    AND NOT EXISTS (SELECT 1 FROM pension_contribution WHERE pension_contribution.payslip_id = payslip.id)
  ORDER BY payslip.payday, payslip.number`;

function missedOf(reading: Reading, employment: Employment, joining: Joining, row: Slip): readonly Missed[] {
  const { id, payGroupId } = employment;
  const { id: payslipId, payday, gross_pence: gross, from_day: from, to_day: to } = row;
  const group = payGroupById(reading, payGroupId);
  const thresholds = group && thresholdsOn(reading, payday, group.times.frequency);
  const terms = termsOn(reading, joining.schemeId, to);
  if (thresholds === undefined || terms === undefined) return [];
  const taken = memberTerms(joining, terms, ownTermsOn(reading, id, to));
  const jobs = joining.ownHundredths === undefined ? jobsOf(reading, employment, joining, row) : undefined;
  const pay = payForContributions({ gross, usual: usualPayIn(reading, payslipId, gross) }, jobs);
  const { pensionable, employee, withRelief, employer, employersOn } = contributionsOf(taken, pay, thresholds);
  if (add(employee, employer) === nothing) return [];
  const paid = paidFor(reading, payslipId);
  const sums = { pensionable, employee, withRelief, employer, ...given({ employersOn }) };
  return [{ payslipId, period: { from, to }, payday, ...sums, paid, termsId: terms.id }];
}

const newestAgreed = `
  SELECT paid_by, paydays, agreed_on, words_digest FROM pension_arrears_agreed WHERE event_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`;

function agreedFor({ sql }: Reading, joiningId: string): Agreed | undefined {
  const row = sql.one(newestAgreed, [joiningId], {
    paid_by: oneOf('pay', 'employer'),
    paydays: orNull(whole),
    agreed_on: day,
    words_digest: orNull(text),
  });
  if (row === undefined) return undefined;
  const more = { agreedOn: row.agreed_on, wordsDigest: row.words_digest };
  return row.paydays === null ? { paidBy: 'employer', ...more } : { paidBy: 'pay', paydays: row.paydays, ...more };
}

const never = asDay('9999-12-31');

/** The day on which the last of the memberships was left: paydays after it missed nothing. */
function lastDay(events: readonly PensionEvent[]): Day {
  const so = standingAtLast(events);
  return so.kind === 'out' ? so.event.day : never;
}

/**
 * What paydays approved before a day missed of memberships that count for them. Who opted out is treated as never having been a member,
 * and has missed nothing.
 */
export function arrearsOf(
  reading: Reading,
  employment: Employment,
  events: readonly PensionEvent[],
  before: Day = never,
): readonly Arrears[] {
  const undone = optedOutOf(events).map(({ joining }) => joining.id);
  const joinings = events.filter(isJoining).filter(({ id }) => !undone.includes(id));
  const from = joinings.map(({ day: first }) => first).toSorted()[0];
  if (from === undefined) return [];
  const rows = reading.sql.all(withoutContribution, { employment: employment.id, before: earlier(before, lastDay(events)), from }, slip);
  const short = familyShort(reading, employment, joinings, before);
  if (rows.length === 0 && short.length === 0) return [];
  return joinings.flatMap((joining): readonly Arrears[] => {
    const own = rows.filter(({ payday, from_day, to_day }) => {
      const so = standingFor(events, { period: { from: from_day, to: to_day }, payday });
      return so.kind === 'member' && so.joining.id === joining.id;
    });
    const missed = [
      ...own.flatMap((row) => missedOf(reading, employment, joining, row)),
      ...short.flatMap((one) => (one.joiningId === joining.id ? [one.missed] : [])),
    ].toSorted((one, other) => (one.payday < other.payday ? -1 : 1));
    if (missed.length === 0) return [];
    const agreed = agreedFor(reading, joining.id);
    return [{ joining, missed, ...(agreed === undefined ? {} : { agreed }) }];
  });
}

/** What is still missing of all of them together. */
export function stillMissing(arrears: readonly Pick<Arrears, 'missed'>[]): { readonly employee: Pence; readonly employer: Pence } {
  return missing(arrears.flatMap(({ missed }) => missed));
}

/** The missed paydays of which something is still missing, those that took nothing apart from those of family leave that took too little. */
export function stillMissingByWhy(arrears: readonly Pick<Arrears, 'missed'>[]): ReturnType<typeof byWhy<Missed>> {
  const { whole, short } = byWhy(arrears.flatMap(({ missed }) => missed));
  return { whole, short: short.filter((one) => missing([one]).employer > nothing) };
}
