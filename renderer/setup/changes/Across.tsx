import { spanInWords } from '#core/time/words';
import { Table } from '#renderer/kit/Table.tsx';
import { hoursInWords } from '#core/shifts/words';
import { changesWords } from '#renderer/words/setup/changes';
import { type Handover } from './useChanges.ts';

const words = changesWords.across;

/** Pay periods with work on both sides of the day, each side by itself. */
export function Across({ across }: Pick<Handover, 'across'>) {
  return (
    <section className="stack-tight">
      <Table
        caption={words.caption}
        columns={[
          { name: words.who },
          { name: words.period },
          { name: words.before, kind: 'number' },
          { name: words.after, kind: 'number' },
        ]}
        rows={across.map(({ assistant, from, to, before, after }) => ({
          key: `${assistant} ${from}`,
          cells: [assistant, spanInWords({ from, to }), hoursInWords(before), hoursInWords(after)],
        }))}
        whenEmpty={words.none}
      />
      {across.length === 0 ? undefined : <p className="soft">{words.more}</p>}
    </section>
  );
}
