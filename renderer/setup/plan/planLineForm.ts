import { shortDay } from '#core/time/words';
import { nothing } from '#core/money/pence';
import { decimal, readPounds } from '#core/money/words';
import { type Setup } from '#renderer/gateway/setup';
import { backwards } from '#renderer/kit/form/backwards';
import { defineForm, type FieldProblem, type Raws } from '#renderer/kit/form/defineForm';
import { choice, dayRule, free, line, optional, picked, sum } from '#renderer/kit/form/rules';
import { categories, everies, rules } from '#renderer/words/names';
import { formWords } from '#renderer/words/form';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.plan;

/** The choice that opens a box for an outcome not yet in the book. */
export const newOutcome = 'new';

export const planLineForm = defineForm('planLine', {
  name: line(words.nameNeeded),
  streamId: picked(words.streamNeeded),
  beneficiaryId: picked(words.personNeeded),
  outcomeId: free(),
  outcomeName: optional(line('')),
  category: choice(categories, words.categoryNeeded),
  rule: choice(rules, words.ruleNeeded, 'allowed'),
  agreed: sum(),
  every: choice(everies, words.everyNeeded),
  from: dayRule(),
  to: optional(dayRule()),
});

type Typed = Raws<typeof planLineForm.rules>;
type Named = { readonly id: string; readonly name: string };
/** What of the book the choices hang on. */
type Known = {
  readonly streams: readonly { readonly id: string; readonly beneficiaryIds: readonly string[] }[];
  readonly beneficiaries: readonly Named[];
  readonly outcomes: readonly (Named & { readonly beneficiaryId: string })[];
};

/** Whose care the chosen money pays for. */
export function peopleOf({ streams, beneficiaries }: Known, { streamId }: Pick<Typed, 'streamId'>): readonly Named[] {
  const stream = streams.find(({ id }) => id === streamId);
  return stream === undefined ? beneficiaries : beneficiaries.filter(({ id }) => stream.beneficiaryIds.includes(id));
}

export function outcomesOf({ outcomes }: Known, { beneficiaryId: whose }: Pick<Typed, 'beneficiaryId'>): readonly Named[] {
  return outcomes.filter(({ beneficiaryId }) => beneficiaryId === whose);
}

/** A new outcome is written where that was chosen, and where this person has none yet. */
export function isNewOutcome(setup: Known, raws: Pick<Typed, 'beneficiaryId' | 'outcomeId'>): boolean {
  return raws.outcomeId === newOutcome || outcomesOf(setup, raws).length === 0;
}

/** What is wrong between the fields: somebody the money is not for, another person’s outcome, a new one without words, an end before the start. */
export function planLineBetween(setup: Known, raws: Typed): readonly FieldProblem[] {
  const isOf = (list: readonly Named[], wanted: string): boolean => list.some(({ id }) => id === wanted);
  const { beneficiaryId, outcomeId, outcomeName, agreed, from, to } = raws;
  const isNew = isNewOutcome(setup, raws);
  return [
    ...(isOf(peopleOf(setup, raws), beneficiaryId) ? [] : [{ field: 'beneficiaryId', sentence: words.personNeeded }]),
    ...(isNew || isOf(outcomesOf(setup, raws), outcomeId) ? [] : [{ field: 'outcomeId', sentence: words.outcomeNeeded }]),
    ...(isNew && outcomeName.trim() === '' ? [{ field: 'outcomeName', sentence: words.outcomeNameNeeded }] : []),
    ...((readPounds(agreed) ?? nothing) < nothing ? [{ field: 'agreed', sentence: formWords.sumNeeded }] : []),
    ...(backwards(from, to) ? [{ field: 'to', sentence: words.endsFirst }] : []),
  ];
}

/** What is known already: the line itself, or for a new one whatever there is only one of. */
export function planLineStart(setup: Setup, line_: Setup['planLines'][number] | undefined): Partial<Raws<typeof planLineForm.rules>> {
  const { streams, beneficiaries, startsOn } = setup;
  if (line_ === undefined)
    return {
      streamId: streams.length === 1 ? (streams[0]?.id ?? '') : '',
      beneficiaryId: beneficiaries.length === 1 ? (beneficiaries[0]?.id ?? '') : '',
      from: shortDay(startsOn),
    };
  const { streamId, beneficiaryId, outcomeId, name, category, rule, agreed, every, from, to } = line_;
  return {
    streamId,
    beneficiaryId,
    outcomeId,
    name,
    category,
    rule,
    agreed: decimal(agreed),
    every,
    from: shortDay(from),
    to: to === undefined ? '' : shortDay(to),
  };
}
