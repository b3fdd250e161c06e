import { shortDay } from '#core/time/words';
import { decimal } from '#core/money/words';
import { type Setup } from '#renderer/gateway/setup';
import { defineForm, type Raws } from '#renderer/kit/form/defineForm';
import { choice, dayRule, free, line, optional, picked, sum } from '#renderer/kit/form/rules';
import { categories, everies, rules } from '#renderer/words/names';
import { setupWords } from '#renderer/words/setup';

const words = setupWords.plan;

/** The choice that opens a box for an outcome not yet in the book. */
export const newOutcome = 'new';

export const planLineForm = defineForm('planLine', {
  streamId: picked(words.streamNeeded),
  beneficiaryId: picked(words.personNeeded),
  outcomeId: picked(words.outcomeNeeded),
  outcomeName: free(),
  name: line(words.nameNeeded),
  category: choice(categories, words.categoryNeeded),
  rule: choice(rules, words.ruleNeeded, 'allowed'),
  agreed: sum(),
  every: choice(everies, words.everyNeeded),
  from: dayRule(),
  to: optional(dayRule()),
});

/** What is known already: the line itself, or for a new one whatever there is only one of. */
export function planLineStart(setup: Setup, line_: Setup['planLines'][number] | undefined): Partial<Raws<typeof planLineForm.rules>> {
  const { streams, beneficiaries, startsOn } = setup;
  if (line_ === undefined)
    return {
      streamId: streams.length === 1 ? (streams[0]?.id ?? '') : '',
      beneficiaryId: beneficiaries.length === 1 ? (beneficiaries[0]?.id ?? '') : '',
      outcomeId: setup.outcomes.length === 0 ? newOutcome : '',
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
