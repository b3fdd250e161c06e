import { startTransition, useState } from 'react';
import { dayInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { usePages } from '#renderer/gateway/pages';
import { Earlier } from '#renderer/kit/Earlier.tsx';
import { RadioCards } from '#renderer/kit/fields/RadioCards.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { helperWords } from '#renderer/words/helpers';

const words = helperWords.log;
const everybody = 'everybody';

function Who({ who, onWho }: { readonly who: string; readonly onWho: (who: string) => void }) {
  const { writers } = useAsk('helper.list', {});
  if (writers.length < 2) return undefined;
  const people = writers.map(({ actorId, name, role }) => ({
    id: actorId,
    name: helperWords.typing.choose(name, helperWords.roles[role]),
  }));
  return (
    <RadioCards
      id="who"
      label={words.who}
      value={who}
      problem={undefined}
      onChange={onWho}
      options={[{ id: everybody, name: words.everybody }, ...people]}
    />
  );
}

/** Everything that was done in the book, by whom and when. */
export function Log() {
  const [who, setWho] = useState(everybody);
  const found = usePages('log.read', (page) => ({
    ...(who === everybody ? {} : { actorId: who }),
    ...(page === undefined ? {} : { before: page.entries.at(-1)?.seq }),
  }));
  const entries = found.pages.flatMap((page) => page.entries);
  const heads = words.columns;
  return (
    <Page title={words.title} lead={words.lead} help={helperWords.list.help} back={{ to: places.care, words: words.back }}>
      {/* In a transition, so that the page stays in sight while the book looks. */}
      <Who who={who} onWho={(next) => startTransition(() => setWho(next))} />
      <Table
        caption={words.table}
        columns={[{ name: heads.when, kind: 'day' }, { name: heads.what }, { name: heads.who }]}
        rows={entries.map(({ seq, day, time, what, by }) => ({
          key: String(seq),
          cells: [
            words.when(dayInWords(day), time),
            what,
            by === undefined ? words.itself : helperWords.typing.choose(by.name, helperWords.roles[by.role]),
          ],
        }))}
        whenEmpty={words.empty}
      />
      <Earlier {...found} shown={entries.length} />
    </Page>
  );
}
