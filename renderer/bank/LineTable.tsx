import { type OutputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { bankWords } from '#renderer/words/bank';
import { bankMoreWords } from '#renderer/words/bankMore';

type Line = OutputOf<'bank.lines'>['lines'][number];
const words = bankWords.account;

function LineState({ accountId, line }: { readonly accountId: string; readonly line: Line }) {
  return (
    <div className="stack-tight">
      {line.matches.map((match) => (
        <p key={match.id}>
          {match.words}{' '}
          {line.reconciled ? undefined : (
            <TextLink to={places.unmatch(accountId, line.id, match.id)}>
              {match.isMove === true ? bankMoreWords.undoMove.link : words.undo}
            </TextLink>
          )}
        </p>
      ))}
      {line.open === 0 || line.matches.length === 0 ? undefined : <Tag tone="attention">{words.partly(pounds(line.open))}</Tag>}
      {line.open === 0 ? undefined : <TextLink to={places.match(accountId, line.id)}>{words.matchLine}</TextLink>}
      {line.reconciled ? <Tag tone="good">{words.reconciled}</Tag> : undefined}
    </div>
  );
}

export function LineTable({ accountId, lines }: { readonly accountId: string; readonly lines: readonly Line[] }) {
  const heads = words.columns;
  return (
    <Table
      caption={words.table}
      columns={[
        { name: heads.words },
        { name: heads.day, kind: 'day' },
        { name: heads.state },
        { name: heads.amount, kind: 'money' },
        { name: heads.balance, kind: 'money' },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          line.words,
          shortDay(line.day),
          <LineState key="state" accountId={accountId} line={line} />,
          <Money key="amount" sum={line.amount} isStrong />,
          line.balance === undefined ? '' : <Money key="balance" sum={line.balance} />,
        ],
      }))}
      whenEmpty={words.empty}
    />
  );
}
