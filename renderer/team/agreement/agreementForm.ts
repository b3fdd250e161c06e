import { type InputOf } from '#core/contract/routes';
import { type PayTerms, type RateRule, rateRuleShape } from '#core/contract/shapes/people';
import { decimal, readPounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { type Job } from '#renderer/gateway/team';
import { defineForm, type FieldProblem, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { amount, choice, dayRule, files, free, type Rule } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { agreementWords as words } from '#renderer/words/team/agreement';
import { readWeekHours, weekHoursText } from '#renderer/team/holiday/readHours';

export const stackings = ['first', 'highest', 'add'] as const satisfies readonly PayTerms['stacking'][];
export const boundaries = ['split', 'rate_at_start'] as const satisfies readonly PayTerms['boundaries'][];

/** Each rate as a line of JSON, so that the list can be kept until another day as any other answer. */
const rates: Rule<readonly string[], readonly RateRule[]> = { start: [], read: (raw) => ({ ok: true, value: readRates(raw) }) };

const weekHours: Rule<string, number | undefined> = {
  start: '',
  read: (raw) => {
    const minutes = raw.trim() === '' ? undefined : readWeekHours(raw);
    return minutes === undefined && raw.trim() !== '' ? { ok: false, sentence: words.weekHoursWrong } : { ok: true, value: minutes };
  },
};

export const agreementForm = defineForm('agreement', {
  from: dayRule(),
  perHour: amount(words.perHourNeeded),
  weekHours,
  rates,
  stacking: choice(stackings, words.stackingNeeded, 'highest'),
  boundaries: choice(boundaries, words.boundariesNeeded, 'split'),
  hasSleepIn: choice(['yes', 'no'], words.hasSleepInNeeded),
  allowance: free(),
  woken: choice(['by_the_clock', 'per_hour'], words.hasSleepInNeeded, 'by_the_clock'),
  wokenPerHour: free(),
  file: files(),
});

export type AgreementFields = typeof agreementForm.rules;
export type AgreementForm = FormInHand<AgreementFields>;
export type AgreementRaws = Raws<AgreementFields>;
type AgreementValues = Values<AgreementFields>;

export function readRates(raw: readonly string[]): readonly RateRule[] {
  return raw.flatMap((text) => {
    const read = rateRuleShape.safeParse(JSON.parse(text));
    return read.success ? [read.data] : [];
  });
}

export function writeRate(rate: RateRule): string {
  return JSON.stringify(rate);
}

function sleepInStart(sleepIn: PayTerms['sleepIn']): Partial<AgreementRaws> {
  if (sleepIn === undefined) return { hasSleepIn: 'no' };
  const { allowance, woken } = sleepIn;
  const paid = woken === 'by_the_clock' ? { woken } : { woken: 'per_hour', wokenPerHour: decimal(woken.perHour) };
  return { hasSleepIn: 'yes', allowance: decimal(allowance), ...paid };
}

/** The first agreement starts empty, on the first day that is paid here; the next one starts from the last. */
export function agreementStart({ employment, paidFrom }: Job): Partial<AgreementRaws> {
  const [now] = employment.agreements;
  if (now === undefined) return { from: shortDay(paidFrom) };
  const { perHour, rates: kept, stacking, boundaries: at, sleepIn } = now.terms;
  return {
    perHour: decimal(perHour),
    weekHours: now.weekMinutes === undefined ? '' : weekHoursText(now.weekMinutes),
    rates: kept.map(writeRate),
    stacking,
    boundaries: at,
    ...sleepInStart(sleepIn),
  };
}

/** What is wrong between the questions about sleep-ins. */
export function sleepInProblems({ hasSleepIn, allowance, woken, wokenPerHour }: AgreementRaws): readonly FieldProblem[] {
  if (hasSleepIn !== 'yes') return [];
  const isSum = (text: string): boolean => (readPounds(text) ?? 0) > 0;
  return [
    ...(isSum(allowance) ? [] : [{ field: 'allowance', sentence: words.allowanceNeeded }]),
    ...(woken !== 'per_hour' || isSum(wokenPerHour) ? [] : [{ field: 'wokenPerHour', sentence: words.wokenPerHourNeeded }]),
  ];
}

type TermsValues = Omit<AgreementValues, 'from' | 'weekHours' | 'file'>;

function sleepInOf({ hasSleepIn, allowance, woken, wokenPerHour }: TermsValues): PayTerms['sleepIn'] {
  const sum = readPounds(allowance);
  const perHour = readPounds(wokenPerHour);
  if (hasSleepIn === 'no' || sum === undefined) return undefined;
  return { allowance: sum, woken: woken === 'per_hour' && perHour !== undefined ? { perHour } : 'by_the_clock' };
}

export function termsOf(values: TermsValues): PayTerms {
  const { perHour, rates: chosen, stacking, boundaries: at } = values;
  const sleepIn = sleepInOf(values);
  return { perHour, rates: [...chosen], stacking, boundaries: at, ...(sleepIn === undefined ? {} : { sleepIn }) };
}

export function agreementInput(values: AgreementValues, employmentId: string): InputOf<'employment.agree'> {
  const { from, weekHours: weekMinutes, file } = values;
  return { employmentId, from, weekMinutes, terms: termsOf(values), file: file[0]?.token };
}
