import { History, Plus } from 'lucide-react';
import { type Writer } from '#core/contract/shapes/helpers';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { helperWords } from '#renderer/words/helpers';

const words = helperWords.list;
type Term = Writer['terms'][number];

/** `3 May to 30 June 2026`; `since 3 May 2026` while no last day is known. */
export function daysOf({ from, to, ended }: Term): string {
  const last = ended?.lastDay ?? to;
  if (last === undefined) return words.since(dayInWords(from));
  return last < from ? dayInWords(last) : spanInWords({ from, to: last });
}

function termLines(term: Term): readonly string[] {
  const { relation, agreed, evidenceNumber, ended } = term;
  return [
    words.term(helperWords.relations[relation], daysOf(term)),
    agreed,
    ...(evidenceNumber === undefined ? [] : [words.proof(evidenceNumber)]),
    ...(ended === undefined ? [] : [words.ended(ended.reason)]),
  ];
}

function cardOf({ actorId, name, role, reference, isCurrent, terms }: Writer, current: string): RecordCard {
  const open = terms.filter(({ ended }) => ended === undefined);
  const isHolder = role === 'holder';
  return {
    key: actorId,
    title: helperWords.typing.choose(name, helperWords.roles[role]),
    lines: [
      ...(actorId === current ? [words.now] : []),
      ...(isCurrent ? [] : [words.notNow]),
      ...terms.flatMap(termLines),
      ...(terms.length === 0 && !isHolder ? [words.noTerms] : []),
      ...(isHolder ? [] : [words.reference(reference)]),
    ],
    links: isHolder
      ? []
      : [
          ...open.map((term) => ({ to: places.endHelper(actorId, term.id), words: words.end(name, daysOf(term)) })),
          { to: places.renewHelper(actorId), words: words.renew(name) },
        ],
  };
}

/** Who types in the book, from when until when, and what the holder agreed to. */
export function Helpers() {
  const { writers, current } = useAsk('helper.list', {});
  const count = writers.filter(({ isCurrent }) => isCurrent).length;
  return (
    <Page title={words.title(count)} lead={words.lead} help={words.help} back={{ to: places.care, words: words.back }}>
      <p>{helperWords.typing.record}</p>
      <Records whenEmpty="" records={writers.map((writer) => cardOf(writer, current))} />
      <div className="actions">
        <LinkButton to={places.addHelper} icon={Plus} kind="primary">
          {words.add}
        </LinkButton>
        <LinkButton to={places.log} icon={History}>
          {words.log}
        </LinkButton>
      </div>
    </Page>
  );
}
