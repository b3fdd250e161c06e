import { type Pence, add, nothing } from '#core/money/pence';
import { type ArrearsAgreed, type MissedPayday, missing } from '#core/pension/arrears';
import { contributionsOf } from '#core/pension/contributions';
import { type JobsInScheme, payForContributions } from '#core/pension/familyLeave';
import { memberTerms } from '#core/pension/ownTerms';
import { type Joining, type PensionEvent, isJoining, standingAtLast, standingFor } from '#core/pension/standing';
import { type Day, day as asDay, earlier } from '#core/time/day';
import { usualPayIn } from '#db/actions/absence/usualPay';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { optedOutOf } from '#db/actions/pension/contributed';
import { eventsOf } from '#db/actions/pension/events';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { termsOn } from '#db/actions/pension/schemes';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

/** Of a missed payday besides: the scheme’s terms that it goes by. */
export type Missed = MissedPayday & { readonly termsId: string };

/** One membership whose first day was put before paydays that were approved without it. */
export type Arrears = {
  readonly joining: Joining;
  /** Oldest first. */
  readonly missed: readonly Missed[];
  readonly agreed?: Agreed;
};

export type Agreed = ArrearsAgreed & { readonly agreedOn: Day; readonly wordsDigest: string | null };

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

const withoutContribution = `
  SELECT payslip.id, payslip.payday, payslip.gross_pence, pay_run.from_day, pay_run.to_day
  FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = @employment AND payslip.payday < @before AND pay_run.to_day >= @from AND ${standing}
    AND NOT EXISTS (SELECT 1 FROM pension_contribution WHERE pension_contribution.payslip_id = payslip.id)
  ORDER BY payslip.payday, payslip.number`;

const slip = { id: text, payday: day, gross_pence: money, from_day: day, to_day: day };
type Slip = { readonly [Name in keyof typeof slip]: ReturnType<(typeof slip)[Name]> };

const paidSince = `
  SELECT coalesce(sum(late.employee_pence), 0) AS employee, coalesce(sum(late.employer_pence - late.in_stead_pence), 0) AS employer,
    coalesce(max(late.in_stead_pence > 0), 0) AS in_stead
  FROM payslip_pension_arrears AS late CROSS JOIN payslip ON payslip.id = late.payslip_id WHERE late.missed_payslip_id = ? AND ${standing}`;

function paidFor({ sql }: Reading, payslipId: string): MissedPayday['paid'] {
  const row = sql.one(paidSince, [payslipId], { employee: money, employer: money, in_stead: flag });
  if (row === undefined) throw new RangeError('a sum has a row');
  return { employee: row.employee, employer: row.employer, inStead: row.in_stead };
}

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

/** Pay of the PA's jobs in the same run that were to be in the scheme, in the order of their payslips: the band is of all of them. */
const beside = `
  SELECT other.id, other.employment_id, other.gross_pence FROM payslip CROSS JOIN payslip AS other ON other.pay_run_id = payslip.pay_run_id
    CROSS JOIN employment ON employment.id = other.employment_id
  WHERE payslip.id = ? AND employment.assistant_id = ? ORDER BY other.number`;

function jobsOf(reading: Reading, { assistantId }: Employment, joining: Joining, row: Slip): JobsInScheme | undefined {
  const when = { period: { from: row.from_day, to: row.to_day }, payday: row.payday };
  const all = reading.sql.all(beside, [row.id, assistantId], { id: text, employment_id: text, gross_pence: money });
  const members = all.filter(({ id, employment_id: employmentId }) => {
    const so = standingFor(eventsOf(reading, employmentId), when);
    return id === row.id || (so.kind === 'member' && so.joining.schemeId === joining.schemeId && so.joining.ownHundredths === undefined);
  });
  if (members.length < 2) return undefined;
  const each = members.map(({ id, gross_pence: gross }) => ({ gross, usual: usualPayIn(reading, id, gross)?.pay }));
  return { each, place: members.findIndex(({ id }) => id === row.id) };
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
 * What paydays approved before a day missed of memberships that count for them, as far as it is not paid in yet. Who opted out is treated
 * as never having been a member, and has missed nothing.
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
  if (rows.length === 0) return [];
  return joinings.flatMap((joining): readonly Arrears[] => {
    const own = rows.filter(({ payday, from_day, to_day }) => {
      const so = standingFor(events, { period: { from: from_day, to: to_day }, payday });
      return so.kind === 'member' && so.joining.id === joining.id;
    });
    const missed = own.flatMap((row) => missedOf(reading, employment, joining, row));
    if (missed.length === 0) return [];
    const agreed = agreedFor(reading, joining.id);
    return [{ joining, missed, ...(agreed === undefined ? {} : { agreed }) }];
  });
}

/** What is still missing of all of them together. */
export function stillMissing(arrears: readonly Pick<Arrears, 'missed'>[]): { readonly employee: Pence; readonly employer: Pence } {
  return missing(arrears.flatMap(({ missed }) => missed));
}
