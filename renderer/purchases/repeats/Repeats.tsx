import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { type RecordCard, Records } from '#renderer/kit/Records.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { everyName } from '#renderer/words/names';
import { repeatWords as words } from '#renderer/words/repeats';

type Repeat = OutputOf<'purchase.repeats'>['repeats'][number];

function waitingRows({ id, payee, what, amount, proposed }: Repeat): readonly TableRow[] {
  return proposed.map((day) => ({
    key: `${id} ${day}`,
    cells: [
      <div key="payee">
        {payee}
        <p className="soft small">{what}</p>
      </div>,
      shortDay(day),
      <Money key="last" sum={amount} />,
      <div key="do" className="stack-tight">
        <TextLink to={places.recordAgain(id, day)}>{words.record(payee, shortDay(day))}</TextLink>
        <TextLink to={places.skipRepeat(id, day)}>{words.skip(payee, shortDay(day))}</TextLink>
      </div>,
    ],
  }));
}

function cardOf({ id, purchaseId, payee, what, amount, every, from, to, next, ended, skipped }: Repeat): RecordCard {
  return {
    key: id,
    title: words.cardTitle(payee, what),
    lines: [
      words.often(everyName(every), dayInWords(from)),
      ...(to === undefined ? [] : [words.until(dayInWords(to))]),
      ...(next === undefined || ended !== undefined ? [] : [words.next(dayInWords(next), pounds(amount))]),
      ...skipped.map(({ day, reason }) => words.skipped(shortDay(day), reason)),
      ...(ended === undefined ? [] : [words.ended(dayInWords(ended.lastDay), ended.reason)]),
    ],
    links: [
      { to: places.purchase(purchaseId), words: words.look(payee) },
      ...(ended === undefined ? [{ to: places.endRepeat(id), words: words.end(payee) }] : []),
    ],
  };
}

/** What is bought again and again: what waits to be recorded, and all there is. */
export function Repeats() {
  const { repeats } = useAsk('purchase.repeats', {});
  const waiting = repeats.flatMap(waitingRows);
  const heads = words.columns;
  return (
    <Page title={words.title(waiting.length)} lead={words.lead} back={{ to: places.purchases, words: words.back }}>
      <Table
        caption={words.waitingTable}
        columns={[{ name: heads.payee }, { name: heads.day, kind: 'day' }, { name: heads.last, kind: 'money' }, { name: heads.what }]}
        rows={waiting}
        whenEmpty={words.nothingWaits}
      />
      <h2>{words.all}</h2>
      <Records records={repeats.map(cardOf)} whenEmpty={words.none} level={3} />
    </Page>
  );
}
