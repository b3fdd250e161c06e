import { HandCoins, Plus } from 'lucide-react';
import { type OutputOf } from '#core/contract/routes';
import { dayInWords, shortDay } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { nameOf, useSetup } from '#renderer/gateway/setup';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Recent, useRecent, whenNone } from '#renderer/kit/Recent.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { moneyWords as words } from '#renderer/words/money';

type MoneyRead = OutputOf<'money.read'>;
type Row = MoneyRead['schedule'][number];

const tones: Readonly<Record<Row['state'], Tone>> = {
  on_time: 'good',
  late: 'attention',
  short: 'attention',
  over: 'attention',
  waiting: 'plain',
  overdue: 'stop',
  missing: 'stop',
  extra: 'attention',
};
const wanting: readonly Row['state'][] = ['overdue', 'missing', 'short'];
const columns = words.scheduleColumns;

function Schedule({ schedule, name }: { readonly schedule: readonly Row[]; readonly name: (id: string) => string }) {
  return (
    <Table
      caption={words.schedule}
      columns={[
        { name: columns.due, kind: 'day' },
        { name: columns.money },
        { name: columns.state },
        { name: columns.expected, kind: 'money' },
        { name: columns.received, kind: 'money' },
        { name: columns.todo },
      ]}
      rows={schedule.map((row) => ({
        key: `${row.streamId} ${row.awardId ?? ''} ${row.day} ${row.state} ${String(row.received)}`,
        cells: [
          shortDay(row.day),
          name(row.streamId),
          <div key="state" className="stack-tight">
            <Tag tone={tones[row.state]}>{words.states[row.state]}</Tag>
            <p className="small">{row.words}</p>
          </div>,
          <Money key="expected" sum={row.expected} />,
          <Money key="received" sum={row.received} isStrong />,
          row.awardId !== undefined && row.received === 0 ? (
            <TextLink key="todo" to={places.receiveDue(row.awardId, row.day)}>
              {words.recordThis(shortDay(row.day))}
            </TextLink>
          ) : undefined,
        ],
      }))}
      whenEmpty={words.noSchedule}
    />
  );
}

function Receipts({ receipts, earlier }: Pick<MoneyRead, 'receipts' | 'earlier'>) {
  const heads = words.receiptColumns;
  return (
    <Table
      caption={words.receipts}
      columns={[
        { name: heads.from },
        { name: heads.day, kind: 'day' },
        { name: heads.kind },
        { name: heads.bank },
        { name: heads.amount, kind: 'money' },
      ]}
      rows={receipts.map((receipt) => ({
        key: receipt.id,
        isStruck: receipt.reversed,
        cells: [
          <TextLink key="from" to={places.receipt(receipt.id)}>
            {receipt.from}
          </TextLink>,
          shortDay(receipt.day),
          words.kinds[receipt.kind],
          receipt.reversed ? words.takenBack : receipt.atBankOn === undefined ? words.notAtBank : dayInWords(receipt.atBankOn),
          <Money key="amount" sum={receipt.amount} isStrong />,
        ],
      }))}
      whenEmpty={whenNone(earlier, words.noReceipts)}
    />
  );
}

export function MoneyReceived() {
  const asked = useRecent();
  const { receipts, schedule, earlier } = useAsk('money.read', asked.input);
  const { streams } = useSetup();
  const missing = schedule.filter(({ state }) => wanting.includes(state));
  return (
    <Page title={words.title(missing.length)} lead={words.lead} help={words.help}>
      <div className="actions">
        <LinkButton to={places.receive} icon={Plus} kind="primary">
          {words.receive}
        </LinkButton>
        <LinkButton to={places.lend} icon={HandCoins}>
          {words.lend}
        </LinkButton>
      </div>
      <Schedule schedule={schedule.toReversed()} name={(id) => nameOf(streams, id)} />
      <Receipts receipts={receipts} earlier={earlier} />
      <Recent asked={asked} hasEarlier={earlier} shown={receipts.length + schedule.length} />
    </Page>
  );
}
