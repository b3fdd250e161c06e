import { type Day, addDays } from '#core/time/day';
import { type SickDay, type SickDayKind } from './sickDays.ts';
import { type SickExclusion } from './spells.ts';
import { exclusionWords } from './words.ts';

/** Why form SSP1 is given: sick pay cannot be paid, has ended, or will soon run out. */
export type SspForm = {
  readonly reason: string;
  /** The first day that is not paid, or on which it will run out. */
  readonly from: Day;
  /** To be given by this day. */
  readonly by: Day;
};

/** The sickness that the form is about; `to` is absent while it goes on. */
export type FormSickness = { readonly id: string; readonly to?: Day; readonly exclusion?: SickExclusion };

const reasons: Partial<Readonly<Record<SickDayKind, string>>> = {
  excluded: 'The law excludes this sickness from sick pay',
  below_limit: 'Average earnings were below the lower earnings limit, which counted to 5 April 2026',
  unbroken: 'Earnings were below the old limit and the absence has lasted unbroken since 21 September 2025 or before',
  family: 'This is within the maternity pay period',
  three_years: 'Linked sickness has lasted for three years',
  used_up: 'Sick pay has been paid for 28 weeks',
};

function weeksUsed(days: readonly SickDay[]): number {
  return days.reduce((so, { kind, rate }) => (kind === 'paid' ? so + 420 / (rate?.inWeek ?? 420) : so), 0) / 420;
}

/** From the start of the 23rd week of pay the form says when it will end. */
const saidFromWeek = 22;

/** Whether one sickness of a chain needs form SSP1, and why; undefined where it need not be given. */
export function sspForm(days: readonly SickDay[], { id, to, exclusion }: FormSickness, today: Day): SspForm | undefined {
  const own = days.filter((one) => one.spellId === id);
  const refused = own.find(({ kind }) => reasons[kind] !== undefined);
  const reason = refused && (refused.kind === 'excluded' && exclusion !== undefined ? exclusionWords[exclusion] : reasons[refused.kind]);
  if (refused !== undefined && reason !== undefined) return { reason, from: refused.day, by: addDays(refused.day, 7) };
  if (to !== undefined || own.length === 0 || weeksUsed(days) < saidFromWeek) return undefined;
  return { reason: 'Sick pay will soon have been paid for 28 weeks', from: today, by: addDays(today, 7) };
}

/** Weeks of sick pay so far, to a tenth, as the form asks for them. */
export function weeksOfSickPay(days: readonly SickDay[]): string {
  return weeksUsed(days).toFixed(1);
}
