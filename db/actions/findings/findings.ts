import { type FindingRead } from '#core/contract/shapes/findings';
import { type Rule } from '#core/findings/rule';
import { rules, ruleOf } from '#core/findings/rules';
import { type Finding, type Ran, runRules } from '#core/findings/runRules';
import { type Day, type Span, day } from '#core/time/day';
import { answersOf, standingAnswer } from '#db/actions/findings/answers';
import { factsOf, openSpan } from '#db/actions/findings/facts';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { sha256 } from '#db/digest';
import { type Reading } from '#db/kernel/handlers';
import { remembering } from '#db/kernel/remembering';

/** A finding with what tells it from others, and from what it was before. */
export type Keyed = Finding & { readonly key: string; readonly topicKey: string };

export type Looked = Ran & { readonly span: Span; readonly keyed: readonly Keyed[] };

/** What was found in a book is the same until something changes in it, or the day does. */
const lookedAt = remembering((reading: Reading, span: Span): Looked => {
  const ran = runRules(factsOf(reading, span));
  const keyed = ran.findings.map((one) => ({ ...one, key: sha256(one.basis), topicKey: sha256(one.topic) }));
  return { ...ran, span, keyed };
});

export type AskedDays = { readonly from?: Day | undefined; readonly to?: Day | undefined };

export function spanOf(reading: Reading, { from, to }: AskedDays): Span {
  const open = openSpan(reading);
  return { from: from ?? open.from, to: to ?? open.to };
}

/** All rules over the book: over the days that were asked for, or those that no issued statement covers. */
export function lookAt(reading: Reading, days: AskedDays): Looked {
  return lookedAt(reading, spanOf(reading, days));
}

/** A finding as windows have it, with what was said of it. */
export function findingForPeople(reading: Reading, finding: Keyed): FindingRead {
  const { key, topicKey, rule, gravity, words, day: on, sum, streamId, place } = finding;
  const answers = answersOf(reading, { topic: topicKey, key });
  const answer = standingAnswer(answers);
  const newest = answers[0];
  const stream = streamId === undefined ? undefined : nameFor(reading, 'stream', streamId);
  return {
    key,
    rule,
    name: ruleOf(rule)?.name ?? '',
    gravity,
    words,
    place: { screen: place.screen, ...given({ about: place.about, of: place.of, span: place.span && { ...place.span } }) },
    state: answer === undefined ? 'open' : answer.kind === 'not_needed' ? 'not_needed' : 'explained',
    isChanged: answer === undefined && newest !== undefined && newest.kind !== 'asked_again' && !newest.isOfNow,
    ...given({ day: on, sum, stream, answer }),
  };
}

/** A rule with what became of it. */
export function ruleForPeople({ id, name, gravity, means, toDo, source, unconfirmed }: Rule, { runs }: Ran) {
  const run = runs.find(({ rule }) => rule === id);
  return {
    id,
    name,
    gravity,
    means,
    toDo,
    source: { ...source, checked: day(source.checked) },
    found: run?.found ?? 0,
    ...given({ unconfirmed, cannot: run?.cannot, leftOut: run === undefined || run.leftOut === 0 ? undefined : run.leftOut }),
  };
}

export function rulesForPeople(ran: Ran) {
  return rules.map((rule) => ruleForPeople(rule, ran));
}
