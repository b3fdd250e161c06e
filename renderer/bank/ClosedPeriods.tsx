import { type OutputOf } from '#core/contract/routes';
import { spanInWords } from '#core/time/words';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { bankWords } from '#renderer/words/bank';

const words = bankWords.reconcile;

export function ClosedPeriods({ accountId, done }: { readonly accountId: string; readonly done: OutputOf<'bank.reconciliation'>['done'] }) {
  const heads = words.columns;
  return (
    <Table
      caption={words.done}
      columns={[
        { name: heads.span },
        { name: heads.proof },
        { name: heads.todo },
        { name: heads.opening, kind: 'money' },
        { name: heads.closing, kind: 'money' },
      ]}
      rows={done.map((period) => ({
        key: period.id,
        isStruck: period.reopenedBecause !== undefined,
        cells: [
          spanInWords(period),
          <TextLink key="proof" to={places.evidenceFile(period.evidence.id)}>
            {words.evidence(period.evidence.number)}
          </TextLink>,
          period.reopenedBecause === undefined ? (
            <TextLink key="todo" to={places.reopen(accountId, period.id)}>
              {words.reopen(spanInWords(period))}
            </TextLink>
          ) : (
            words.reopened(period.reopenedBecause)
          ),
          <Money key="opening" sum={period.opening} />,
          <Money key="closing" sum={period.closing} isStrong />,
        ],
      }))}
      whenEmpty={words.noneDone}
    />
  );
}
