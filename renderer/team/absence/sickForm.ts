import { type InputOf } from '#core/contract/routes';
import { sickExclusions } from '#core/statutory/spells';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { choice, dayRule, free, optional } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { hoursRule } from '#renderer/team/holiday/readHours';
import { absenceWords } from '#renderer/words/absence';
import { earningsProblems, earningsRules, readEarnings } from './earningsFields.tsx';

const words = absenceWords.sick;
const overWords = absenceWords.overHoliday;
export const specials = ['none', 'elsewhere', ...sickExclusions] as const;

export const sickForm = defineForm('sickness', {
  from: dayRule(),
  isOver: choice(['yes', 'no'], words.overNeeded),
  to: free(),
  notifiedOn: dayRule(),
  isWithheld: choice(['no', 'yes'], words.overNeeded, 'no'),
  withheldTo: free(),
  note: free(),
  special: choice(specials, words.specialNeeded, 'none'),
  holiday: free(),
  holidayHours: optional(hoursRule(overWords.hoursWrong)),
  ...earningsRules,
});

export type SickFields = typeof sickForm.rules;
export type SickForm = FormInHand<SickFields>;

export type SickStep = 'when' | 'told' | 'special' | 'holiday' | 'earnings' | 'check';

export const sickFieldsOf: Readonly<Record<SickStep, readonly (keyof SickFields)[]>> = {
  when: ['from', 'isOver'],
  told: ['notifiedOn', 'isWithheld'],
  special: ['special'],
  holiday: ['holidayHours'],
  earnings: [],
  check: [],
};

const standOn: Readonly<Record<SickStep, readonly (keyof SickFields)[]>> = {
  ...sickFieldsOf,
  when: ['from', 'isOver', 'to'],
  told: ['notifiedOn', 'isWithheld', 'withheldTo', 'note'],
  holiday: ['holiday', 'holidayHours'],
  earnings: ['pattern', 'many', 'earnings'],
};

const steps: readonly SickStep[] = ['when', 'told', 'special', 'holiday', 'earnings', 'check'];

type Asks = { readonly earnings: boolean; readonly holiday: boolean };

/** Earnings that the book does not know, and holiday on days of the sickness, are asked about only where there are any. */
export function sickSteps(asks: Asks): readonly SickStep[] {
  return steps.filter((step) => (step !== 'earnings' && step !== 'holiday') || asks[step]);
}

export function readSickStep(text: string): SickStep {
  return steps.find((step) => step === text) ?? 'when';
}

export function sickStepOf(field: string | undefined): SickStep | undefined {
  return steps.find((step) => standOn[step].some((name) => name === field));
}

/** What is wrong between the questions of a step. */
export function sickProblems(step: SickStep, raws: Raws<SickFields>): readonly FieldProblem[] {
  if (step === 'when' && raws.isOver === 'yes' && readTypedDay(raws.to) === undefined) return [{ field: 'to', sentence: words.toNeeded }];
  if (step === 'told' && raws.isWithheld === 'yes' && readTypedDay(raws.withheldTo) === undefined) {
    return [{ field: 'withheldTo', sentence: words.toNeeded }];
  }
  if (step === 'holiday') return holidayWord(raws.holiday) === undefined ? [{ field: 'holiday', sentence: overWords.needed }] : [];
  return step === 'earnings' ? earningsProblems(raws) : [];
}

function holidayWord(raw: string): 'back' | 'kept' | undefined {
  return raw === 'back' || raw === 'kept' ? raw : undefined;
}

/** What was said of holiday on its days. */
export function holidayInput({ holiday, holidayHours }: Pick<Raws<SickFields>, 'holiday' | 'holidayHours'>) {
  const word = holidayWord(holiday);
  const hours = sickForm.rules.holidayHours.read(holidayHours);
  return {
    ...(word === undefined ? {} : { holiday: word }),
    ...(word === 'back' && hours.ok && hours.value !== undefined ? { holidayMinutes: hours.value } : {}),
  };
}

/** The sickness as far as it can be read; undefined while something is not. */
export function sickInput(raws: Raws<SickFields>, employmentId: string): InputOf<'sickness.preview'> | undefined {
  const { rules } = sickForm;
  const [from, isOver, notified, special] = [
    rules.from.read(raws.from),
    rules.isOver.read(raws.isOver),
    rules.notifiedOn.read(raws.notifiedOn),
    rules.special.read(raws.special),
  ];
  if (!from.ok || !isOver.ok || !notified.ok || !special.ok) return undefined;
  const to = isOver.value === 'yes' ? readTypedDay(raws.to) : undefined;
  const withheldTo = raws.isWithheld === 'yes' ? readTypedDay(raws.withheldTo) : undefined;
  if (isOver.value === 'yes' && to === undefined) return undefined;
  const exclusion = sickExclusions.find((one) => one === special.value);
  const earnings = readEarnings(raws);
  const note = raws.note.trim();
  return {
    employmentId,
    from: from.value,
    notifiedOn: notified.value,
    isElsewhere: special.value === 'elsewhere',
    ...(to === undefined ? {} : { to }),
    ...(withheldTo === undefined ? {} : { withheldTo }),
    ...(exclusion === undefined ? {} : { exclusion }),
    ...(earnings === undefined ? {} : { earnings }),
    ...(note === '' ? {} : { note }),
  };
}
