import { type OutputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { absenceWords as words } from '#renderer/words/absence';

type Pay = OutputOf<'sickness.preview'>;

/** How a figure came about, step by step, with where each rule stands. */
export function WhyPay({ steps }: Pick<Pay, 'steps'>) {
  const titles = new Map(steps.flatMap(({ sources }) => sources.map((source) => [source.title, source] as const)));
  if (steps.length === 0) return undefined;
  return (
    <Why question={words.why}>
      <ol>
        {steps.map((step, place) => (
          <li key={place}>{step.words}</li>
        ))}
      </ol>
      <details>
        <summary>{words.sources}</summary>
        <ul>
          {[...titles.values()].map(({ title, where, checked }) => (
            <li key={title} className="small">
              {title} ({where}; {checked})
            </li>
          ))}
        </ul>
      </details>
    </Why>
  );
}

export function WeekTable({ weeks, amount, caption }: Pick<Pay, 'weeks' | 'amount'> & { readonly caption: string }) {
  const heads = words.weekColumns;
  return (
    <Table
      caption={caption}
      columns={[
        { name: heads.to, kind: 'day' },
        { name: heads.days, kind: 'number' },
        { name: heads.amount, kind: 'money' },
      ]}
      rows={
        weeks.length === 0
          ? []
          : [
              ...weeks.map((week) => ({
                key: week.to,
                cells: [dayInWords(week.to), String(week.days), <Money key="amount" sum={week.amount} />],
              })),
              { key: 'all', kind: 'total' as const, cells: ['', '', <Money key="amount" sum={amount} />] },
            ]
      }
      whenEmpty={words.noWeeks}
    />
  );
}

/** What a person should see before it is paid. */
export function Looks({ looks }: Pick<Pay, 'looks'>) {
  if (looks.length === 0) return undefined;
  return (
    <Notice tone="attention" title={words.look}>
      <ul>
        {looks.map((look) => (
          <li key={look}>{look}</li>
        ))}
      </ul>
    </Notice>
  );
}
