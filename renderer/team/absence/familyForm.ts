import { type InputOf } from '#core/contract/routes';
import { familyKinds } from '#core/contract/shapes/absence';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { choice, dayRule, files, free, wholeNumber } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { formWords } from '#renderer/words/form';
import { absenceWords } from '#renderer/words/absence';
import { earningsProblems, earningsRules, readEarnings } from './earningsFields.tsx';

const words = absenceWords.family;

export const familyForm = defineForm('familyLeave', {
  kind: choice(familyKinds, words.kindNeeded),
  isAdoption: choice(['birth', 'adoption'], words.kindNeeded, 'birth'),
  due: free(),
  matched: free(),
  happened: free(),
  born: free(),
  isCareOver: free(),
  careTo: free(),
  paidWeeks: free(),
  sharedWeeks: free('0'),
  payFrom: dayRule(),
  weeks: wholeNumber(1, 39, words.weeksWrong),
  askedOn: dayRule(),
  proofOn: free(),
  note: free(),
  file: files(),
  ...earningsRules,
});

export type FamilyFields = typeof familyForm.rules;
export type FamilyForm = FormInHand<FamilyFields>;
type FamilyRaws = Raws<FamilyFields>;
export type FamilyStep = 'kind' | 'event' | 'counts' | 'pay' | 'earnings' | 'check';

const steps: readonly FamilyStep[] = ['kind', 'event', 'counts', 'pay', 'earnings', 'check'];

export const familyFieldsOf: Readonly<Record<FamilyStep, readonly (keyof FamilyFields)[]>> = {
  kind: ['kind'],
  event: ['isAdoption'],
  counts: [],
  pay: ['payFrom', 'weeks', 'askedOn'],
  earnings: [],
  check: [],
};

const standOn: Readonly<Record<FamilyStep, readonly (keyof FamilyFields)[]>> = {
  ...familyFieldsOf,
  event: ['isAdoption', 'due', 'matched', 'happened'],
  counts: ['born', 'isCareOver', 'careTo', 'paidWeeks', 'sharedWeeks'],
  earnings: ['pattern', 'many', 'earnings'],
  check: ['file', 'proofOn', 'note'],
};

type Asks = { readonly earnings: boolean; readonly kind: string };

/** Shared parental pay and neonatal care pay are counted by more than their dates: only they ask for it. */
export function familySteps({ earnings, kind }: Asks): readonly FamilyStep[] {
  const asks = { earnings, counts: kind === 'shpp' || kind === 'sncp' };
  return steps.filter((step) => (step !== 'earnings' && step !== 'counts') || asks[step]);
}

export function readFamilyStep(text: string): FamilyStep {
  return steps.find((step) => step === text) ?? 'kind';
}

export function familyStepOf(field: string | undefined): FamilyStep | undefined {
  return steps.find((step) => standOn[step].some((name) => name === field));
}

/** Which dates a kind of leave is asked for: maternity is always a birth, adoption pay never. */
export function datesAsked({ kind, isAdoption }: FamilyRaws): {
  readonly adoption: boolean;
  readonly due: boolean;
  readonly matched: boolean;
} {
  const adopts = kind === 'sap' || ((kind === 'spp' || kind === 'shpp' || kind === 'sncp') && isAdoption === 'adoption');
  return { adoption: kind === 'spp' || kind === 'shpp' || kind === 'sncp', due: kind !== 'spbp' && !adopts, matched: adopts };
}

function wrongDay(field: string, text: string, isNeeded: boolean): readonly FieldProblem[] {
  if (text.trim() === '' && !isNeeded) return [];
  return readTypedDay(text) === undefined ? [{ field, sentence: formWords.dayNeeded }] : [];
}

const counts = {
  paidWeeks: wholeNumber(0, 39, words.countWrong(39)),
  sharedWeeks: wholeNumber(0, 37, words.countWrong(37)),
};

function countProblems(raws: FamilyRaws): readonly FieldProblem[] {
  if (raws.kind === 'sncp') {
    const over = raws.isCareOver === 'yes' || raws.isCareOver === 'no' ? [] : [{ field: 'isCareOver', sentence: words.careOverNeeded }];
    return [...wrongDay('born', raws.born, true), ...over, ...(raws.isCareOver === 'yes' ? wrongDay('careTo', raws.careTo, true) : [])];
  }
  return (['paidWeeks', 'sharedWeeks'] as const).flatMap((field) => {
    const found = counts[field].read(raws[field]);
    return found.ok ? [] : [{ field, sentence: found.sentence }];
  });
}

/** What those two pays are counted by, as far as it can be read. */
function countsInput({ kind, born, isCareOver, careTo, paidWeeks, sharedWeeks }: FamilyRaws) {
  const [bornOn, last] = [readTypedDay(born), isCareOver === 'yes' ? readTypedDay(careTo) : undefined];
  if (kind === 'sncp') return { ...(bornOn === undefined ? {} : { born: bornOn }), ...(last === undefined ? {} : { careTo: last }) };
  const [paid, shared] = [counts.paidWeeks.read(paidWeeks), counts.sharedWeeks.read(sharedWeeks)];
  if (kind !== 'shpp') return {};
  return { ...(paid.ok ? { paidWeeks: paid.value } : {}), ...(shared.ok ? { sharedWeeks: shared.value } : {}) };
}

/** What is wrong between the questions of a step. */
export function familyProblems(step: FamilyStep, raws: FamilyRaws): readonly FieldProblem[] {
  if (step === 'earnings') return earningsProblems(raws);
  if (step === 'counts') return countProblems(raws);
  if (step !== 'event') return [];
  const { due, matched } = datesAsked(raws);
  return [
    ...(due ? wrongDay('due', raws.due, raws.kind !== 'sncp') : []),
    ...(matched ? wrongDay('matched', raws.matched, true) : []),
    ...wrongDay('happened', raws.happened, raws.kind === 'spbp' || raws.kind === 'sncp'),
  ];
}

/** These say that the pay is not due at all, and the law wants a form for it; every other problem can be mended. */
const payRefusals: readonly string[] = ['absence.serviceShort', 'absence.earningsShort', 'absence.notEmployedThen'];

/** Whether a claim was refused its pay, so that the leave may be recorded by itself. */
export function isPayRefused(code: string): boolean {
  return payRefusals.includes(code);
}

/** The claim as far as it can be read; undefined while something is not. */
export function familyInput(raws: FamilyRaws, employmentId: string): InputOf<'family.preview'> | undefined {
  const { rules } = familyForm;
  const [kind, payFrom, weeks, askedOn] = [
    rules.kind.read(raws.kind),
    rules.payFrom.read(raws.payFrom),
    rules.weeks.read(raws.weeks),
    rules.askedOn.read(raws.askedOn),
  ];
  if (!kind.ok || !payFrom.ok || !weeks.ok || !askedOn.ok) return undefined;
  const asked = datesAsked(raws);
  const given = {
    due: asked.due ? readTypedDay(raws.due) : undefined,
    matched: asked.matched ? readTypedDay(raws.matched) : undefined,
    happened: readTypedDay(raws.happened),
    proofOn: readTypedDay(raws.proofOn),
    earnings: readEarnings(raws),
    note: raws.note.trim() === '' ? undefined : raws.note.trim(),
  };
  return {
    employmentId,
    kind: kind.value,
    isAdoption: asked.matched,
    ...countsInput(raws),
    payFrom: payFrom.value,
    weeks: weeks.value,
    askedOn: askedOn.value,
    ...(given.due === undefined ? {} : { due: given.due }),
    ...(given.matched === undefined ? {} : { matched: given.matched }),
    ...(given.happened === undefined ? {} : { happened: given.happened }),
    ...(given.proofOn === undefined ? {} : { proofOn: given.proofOn }),
    ...(given.earnings === undefined ? {} : { earnings: given.earnings }),
    ...(given.note === undefined ? {} : { note: given.note }),
  };
}
