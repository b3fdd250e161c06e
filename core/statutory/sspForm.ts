import { type Day, addDays, later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
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
export type FormSickness = {
  readonly id: string;
  readonly to?: Day;
  readonly notifiedOn?: Day;
  readonly exclusion?: SickExclusion;
  /** The last day of a job that is over. */
  readonly leftOn?: Day;
};

const reasons: Partial<Readonly<Record<SickDayKind, string>>> = {
  excluded: 'The law excludes this sickness from sick pay',
  below_limit: 'Average earnings were below the lower earnings limit, which counted to 5 April 2026',
  unbroken: 'Earnings were below the old limit and the absence has lasted unbroken since 21 September 2025 or before',
  family: 'This is within the maternity pay period',
  three_years: 'Linked sickness has lasted for three years',
  used_up: 'Sick pay has been paid for 28 weeks',
};

const toldLate = 'The employer was told of the sickness late, without a good reason';

/** Sick pay had begun and came to its end; the other reasons mean that it never began. */
const ended: ReadonlySet<SickDayKind> = new Set(['family', 'three_years', 'used_up']);

const inAWeek = 420;

function unitsOf({ kind, rate }: SickDay): number {
  return kind === 'paid' ? inAWeek / (rate?.inWeek ?? inAWeek) : 0;
}

function weeksUsed(days: readonly SickDay[]): number {
  return days.reduce((so, one) => so + unitsOf(one), 0) / inAWeek;
}

/** The form is given by the first day of the 23rd week of pay, and asked for from the week before. */
const saidByWeek = 22;
const allWeeks = 28;

/** The first day of the 23rd week of pay, or when it will be if the sickness goes on. */
function twentyThirdWeek(days: readonly SickDay[], last: Day): Day {
  let units = 0;
  for (const one of days) {
    units += unitsOf(one);
    if (units > saidByWeek * inAWeek) return one.day;
  }
  return addDays(last, Math.ceil((saidByWeek * inAWeek - units) / (inAWeek / 7)) + 1);
}

/** When the form is due: seven days after the pay ended, or after the employer was told where it never began (General Regulations reg 15). */
function dueBy(refused: SickDay, days: readonly SickDay[], notifiedOn: Day | undefined): Day {
  const paid = days.filter(({ kind, day }) => kind === 'paid' && day < refused.day).at(-1);
  if (ended.has(refused.kind)) return addDays(paid?.day ?? addDays(refused.day, -1), 7);
  return addDays(notifiedOn === undefined ? refused.day : later(refused.day, notifiedOn), 7);
}

/** Whether one sickness of a chain needs form SSP1, and why; undefined where it need not be given. */
export function sspForm(days: readonly SickDay[], { id, to, notifiedOn, exclusion, leftOn }: FormSickness): SspForm | undefined {
  const own = days.filter((one) => one.spellId === id);
  const refused = own.find(({ kind }) => reasons[kind] !== undefined);
  const reason = refused && (refused.kind === 'excluded' && exclusion !== undefined ? exclusionWords[exclusion] : reasons[refused.kind]);
  if (refused !== undefined && reason !== undefined) return { reason, from: refused.day, by: dueBy(refused, days, notifiedOn) };
  // Told of late: a reason of the form since 2021 (CIPP, Updates to SSP1 form, 13 January 2021; read 2026-11-23). Not where some day is paid.
  const withheld = own.some(({ kind }) => kind === 'paid') ? undefined : own.find(({ kind }) => kind === 'withheld');
  if (withheld !== undefined) return { reason: toldLate, from: withheld.day, by: dueBy(withheld, days, notifiedOn) };
  // Sick pay ends with the contract, which is one of the form's reasons (XpertHR, SSP1 form; read 2026-11-23), and unlooked for: in a week.
  if (leftOn !== undefined && own.length > 0 && (to === undefined || to > leftOn))
    return { reason: `The employment ended on ${dayInWords(leftOn)}`, from: addDays(leftOn, 1), by: addDays(leftOn, 7) };
  const last = own.at(-1)?.day;
  const used = weeksUsed(days);
  if (to !== undefined || last === undefined || used < saidByWeek - 1) return undefined;
  const from = addDays(last, Math.ceil((allWeeks - used) * 7) + 1);
  return { reason: 'Sick pay will soon have been paid for 28 weeks', from, by: twentyThirdWeek(days, last) };
}

/** Weeks of sick pay so far, to a tenth, as the form asks for them. */
export function weeksOfSickPay(days: readonly SickDay[]): string {
  return weeksUsed(days).toFixed(1);
}
