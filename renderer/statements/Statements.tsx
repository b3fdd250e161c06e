import { type OutputOf } from '#core/contract/routes';
import { dayInWords, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Recent, useRecent, whenNone } from '#renderer/kit/Recent.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { TaskList } from '#renderer/kit/TaskList.tsx';
import { statementWords as words } from '#renderer/words/statements';

type Listed = OutputOf<'statement.list'>;
type Issued = Listed['issued'][number];

function StateTag({ issued }: { readonly issued: Issued }) {
  if (issued.correcting !== undefined) return <Tag tone="attention">{words.states.correcting}</Tag>;
  return <Tag tone={issued.superseded ? 'plain' : 'good'}>{issued.superseded ? words.states.superseded : words.states.standing}</Tag>;
}

function IssuedTable({ issued, earlier }: Pick<Listed, 'issued' | 'earlier'>) {
  const heads = words.columns;
  return (
    <Table
      caption={words.issued}
      columns={[
        { name: heads.number },
        { name: heads.period },
        { name: heads.money },
        { name: heads.state },
        { name: heads.closing, kind: 'money' },
      ]}
      rows={issued.map((one) => ({
        key: one.id,
        cells: [
          <TextLink key="number" to={places.statement(one.id)}>
            {words.number(one.number, one.version)}
          </TextLink>,
          spanInWords(one.period),
          one.stream,
          <StateTag key="state" issued={one} />,
          <Money key="closing" sum={one.closing} isStrong />,
        ],
      }))}
      whenEmpty={whenNone(earlier, words.noneIssued)}
    />
  );
}

export function Statements() {
  const asked = useRecent();
  const { issued, standing, earlier, next } = useAsk('statement.list', asked.input);
  return (
    <Page title={words.title(standing)} lead={words.lead} help={words.help}>
      <section className="stack">
        <h2>{words.next}</h2>
        {next.length === 0 ? (
          <p className="card">{words.nothingNext}</p>
        ) : (
          <TaskList
            level={3}
            tasks={next.map((one, place) => ({
              key: one.streamId,
              title: words.nextTitle(one.stream, spanInWords(one)),
              words: one.due === undefined ? words.noDue : words.due(dayInWords(one.due)),
              action: words.look(one.stream),
              to: places.previewSpan(one.streamId, one.from, one.to),
              isNext: place === 0,
            }))}
          />
        )}
        <LinkButton to={places.chooseSpan}>{words.choose}</LinkButton>
      </section>
      <IssuedTable issued={issued} earlier={earlier} />
      <Recent asked={asked} hasEarlier={earlier} shown={issued.length} />
    </Page>
  );
}
