import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { ruleOf } from '#core/findings/rules';
import { bookFacts } from '#db/actions/book';
import { answersOf } from '#db/actions/findings/answers';
import { type AskedDays, type Keyed, findingForPeople, lookAt, ruleForPeople, rulesForPeople, spanOf } from '#db/actions/findings/findings';
import { given } from '#db/actions/given';
import { endsBeforeStart } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Everything that the rules find in the days, the gravest first, and what became of each rule. */
export function listFindings(reading: Reading, input: InputOf<'finding.list'>): Result<OutputOf<'finding.list'>> {
  const span = spanOf(reading, input);
  const wrong = endsBeforeStart('The time', span.from, span.to);
  if (wrong !== undefined) return refused(wrong);
  const found = lookAt(reading, input);
  const holder = reading.sql.one('SELECT name FROM holder LIMIT 1', [], { name: text })?.name;
  return done({
    today: reading.today,
    span: found.span,
    began: bookFacts(reading).started_on,
    findings: found.keyed.map((one) => findingForPeople(reading, one)),
    rules: rulesForPeople(found),
    ...given({ holder }),
  });
}

/** How many wait for a word, and the gravest of them. */
export function findingsHome(reading: Reading, _: InputOf<'finding.home'>): Result<OutputOf<'finding.home'>> {
  const open = lookAt(reading, {})
    .keyed.map((one) => findingForPeople(reading, one))
    .filter(({ state }) => state === 'open');
  const [first] = open;
  return done({
    open: open.length,
    grave: open.filter(({ gravity }) => gravity === 'high').length,
    ...given({ first: first && { key: first.key, name: first.name, words: first.words, gravity: first.gravity } }),
  });
}

/** A finding by its key, while the book still has it. */
export function keyedFinding(reading: Reading, { key, ...days }: AskedDays & { readonly key: string }): Result<Keyed> {
  const found = lookAt(reading, days).keyed.find((one) => one.key === key);
  return found === undefined ? refused(problem('finding.gone', {}, 'key')) : done(found);
}

/** One finding: why it is told, what to do, and everything said of it. */
export function readFinding(reading: Reading, input: InputOf<'finding.read'>): Result<OutputOf<'finding.read'>> {
  const found = keyedFinding(reading, input);
  if (!found.ok) return found;
  const { key, topicKey: topic, rule: id } = found.value;
  const rule = ruleOf(id);
  if (rule === undefined) throw new RangeError('a finding of a rule that is not in the list');
  return done({
    finding: findingForPeople(reading, found.value),
    rule: ruleForPeople(rule, lookAt(reading, input)),
    history: [...answersOf(reading, { topic, key })],
  });
}
