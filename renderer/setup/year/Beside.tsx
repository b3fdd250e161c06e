import { type CareYear } from '#core/contract/shapes/funding';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { Records } from '#renderer/kit/Records.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { everyName } from '#renderer/words/names';
import { careYearWords as words } from '#renderer/words/setup/year';

type Part = { readonly read: CareYear };

function stateWords({ due, paid, arrears, ahead, oldest, next }: CareYear['states'][number]): readonly string[] {
  return [
    words.state(pounds(due), pounds(paid)),
    arrears === nothing ? words.upToDate : words.arrears(pounds(arrears), oldest === undefined ? '' : dayInWords(oldest)),
    ...(ahead === nothing ? [] : [words.ahead(pounds(ahead))]),
    ...(next === undefined ? [] : [words.next(pounds(next.amount), dayInWords(next.day))]),
  ];
}

function Own({ read: { contributions, states } }: Part) {
  return (
    <section className="stack">
      <h2>{words.own}</h2>
      <Records
        level={3}
        whenEmpty={words.ownNone}
        records={contributions.map(({ id, streamId, stream, amount, every, from, how, ended }) => {
          const state = states.find((one) => one.streamId === streamId);
          return {
            key: id,
            title: stream,
            lines: [
              words.ownLine(pounds(amount), everyName(every), dayInWords(from)),
              ...(how === 'taken_off' ? [words.takenOff] : state === undefined ? [] : stateWords(state)),
              ...(ended === undefined ? [] : [words.ended(dayInWords(ended.to), ended.reason)]),
            ],
            links: ended === undefined ? [{ to: places.endContribution(id), words: words.end(words.endOwn(stream)) }] : [],
          };
        })}
      />
      <div className="actions">
        <LinkButton to={places.addContribution}>{words.addOwn}</LinkButton>
      </div>
    </section>
  );
}

function Elsewhere({ read: { elsewhere } }: Part) {
  const heads = words.elsewhereColumns;
  return (
    <>
      <Table
        caption={words.elsewhere}
        columns={[
          { name: heads.what },
          { name: heads.who },
          { name: heads.kind },
          { name: heads.inYear, kind: 'money' },
          { name: heads.change },
        ]}
        rows={elsewhere.map(({ id, what, holder, kind, inYear, ended }) => ({
          key: id,
          cells: [
            what,
            holder,
            words.kinds[kind],
            pounds(inYear),
            ended === undefined ? (
              <TextLink key="end" to={places.endElsewhere(id)}>
                {words.end(what)}
              </TextLink>
            ) : (
              words.ended(dayInWords(ended.to), ended.reason)
            ),
          ],
        }))}
        whenEmpty={words.noElsewhere}
      />
      <div className="actions">
        <LinkButton to={places.addElsewhere}>{words.addElsewhere}</LinkButton>
      </div>
    </>
  );
}

function Once({ read: { oneOffs } }: Part) {
  const heads = words.onceColumns;
  return (
    <Table
      caption={words.onceTitle}
      columns={[
        { name: heads.what },
        { name: heads.money },
        { name: heads.due, kind: 'day' },
        { name: heads.amount, kind: 'money' },
        { name: heads.received, kind: 'money' },
        { name: heads.change },
      ]}
      rows={oneOffs.map(({ awardId, stream, amount, due, received, purpose }) => ({
        key: awardId,
        cells: [
          purpose ?? words.noPurpose,
          stream,
          shortDay(due),
          pounds(amount),
          pounds(received),
          <TextLink key="say" to={places.awardPurpose(awardId)}>
            {words.sayPurpose(pounds(amount))}
          </TextLink>,
        ],
      }))}
      whenEmpty={words.noOnce}
    />
  );
}

/** What stands beside the year's money: one's own share, payments that come once, and what is held elsewhere. */
export function Beside({ read }: Part) {
  return (
    <>
      <Own read={read} />
      <Once read={read} />
      <Elsewhere read={read} />
    </>
  );
}
