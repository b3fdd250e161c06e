import { type FindingAnswer } from '#core/contract/shapes/findings';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Facts } from '#renderer/kit/Facts.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Why } from '#renderer/kit/Why.tsx';
import { findingWords as words } from '#renderer/words/findings';
import { useDays } from './days.ts';
import { placeOfFinding } from './placeOfFinding.ts';

function Said({ answer }: { readonly answer: FindingAnswer }) {
  return (
    <li className="stack-tight">
      <h3>{words.saidTitle(words.kinds[answer.kind], answer.by, shortDay(answer.day))}</h3>
      <p>{answer.words}</p>
      {answer.isOfNow ? undefined : <p className="soft">{words.saidThen(answer.said)}</p>}
      <div className="row">
        {answer.evidence.map(({ id, number }) => (
          <TextLink key={id} to={places.evidenceFile(id)}>
            {words.proof(number)}
          </TextLink>
        ))}
      </div>
    </li>
  );
}

/** One finding: what was found, why it is told, what to do, and everything said of it. */
export function Finding() {
  const key = usePart('key');
  const { asked: days, to } = useDays();
  const { finding, rule, history } = useAsk('finding.read', { ...days, key });
  const { state, answer, isChanged, gravity, day, sum, stream } = finding;
  const isOpen = state === 'open';
  const facts = [
    ...(day === undefined ? [] : [{ name: words.facts.day, value: dayInWords(day) }]),
    ...(sum === undefined ? [] : [{ name: words.facts.sum, value: pounds(sum) }]),
    ...(stream === undefined ? [] : [{ name: words.facts.stream, value: stream }]),
    { name: words.facts.gravity, value: words.gravities[gravity] },
    { name: words.facts.rule, value: `${rule.id}: ${rule.name}` },
  ];
  return (
    <Page isNarrow title={finding.name} lead={finding.words} back={{ to: to.list, words: words.back }} help={words.help}>
      {answer === undefined ? undefined : (
        <Notice tone="good" title={words.answered(words.kinds[answer.kind], answer.by, shortDay(answer.day))}>
          {answer.words}
        </Notice>
      )}
      {isChanged ? (
        <Notice tone="attention" title={words.changed}>
          {words.changedMore}
        </Notice>
      ) : undefined}
      <section className="card">
        <h2>{words.toDo}</h2>
        <p>{rule.toDo}</p>
        <div className="row">
          <LinkButton to={placeOfFinding(finding.place)} kind={isOpen ? 'primary' : 'secondary'}>
            {words.go}
          </LinkButton>
          <LinkButton to={to.answer(key, 'explained')}>{isOpen ? words.explain : words.explainAgain}</LinkButton>
          {isOpen ? (
            <LinkButton to={to.answer(key, 'not_needed')}>{words.notNeeded}</LinkButton>
          ) : (
            <LinkButton to={to.again(key)}>{words.askAgain}</LinkButton>
          )}
        </div>
      </section>
      <Facts facts={facts} />
      <Why question={words.why}>
        <p>{rule.means}</p>
        <p className="soft">{words.source(rule.source.title, rule.source.where, dayInWords(rule.source.checked))}</p>
        {rule.unconfirmed === undefined ? undefined : <p className="soft">{rule.unconfirmed}</p>}
      </Why>
      {history.length === 0 ? undefined : (
        <section className="stack">
          <h2>{words.history}</h2>
          <ul className="card-list">
            {history.map((one) => (
              <Said key={one.id} answer={one} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
