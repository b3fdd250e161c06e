import { type OutputOf } from '#core/contract/routes';
import { times } from '#core/money/pence';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Steps } from '#renderer/kit/Steps.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { absenceWords as words } from '#renderer/words/absence';

type Pay = OutputOf<'sickness.preview'>;

/** How a figure came about, step by step, with where each rule stands. */
export function WhyPay({ steps }: Pick<Pay, 'steps'>) {
  if (steps.length === 0) return undefined;
  return (
    <Why question={words.why}>
      <Steps steps={steps} />
    </Why>
  );
}

type Week = Pay['weeks'][number];
type Alike = { readonly first: Week; readonly last: Week; readonly many: number };

/** Weeks that follow on each other and pay the same, as one row: thirty-three weeks of maternity pay are no list to read. */
function alike(weeks: readonly Week[]): readonly Alike[] {
  const rows: Alike[] = [];
  for (const week of weeks) {
    const row = rows.at(-1);
    const isNext =
      row !== undefined && row.last.amount === week.amount && row.last.days === week.days && addDays(row.last.to, 7) === week.to;
    if (isNext) rows[rows.length - 1] = { ...row, last: week, many: row.many + 1 };
    else rows.push({ first: week, last: week, many: 1 });
  }
  return rows;
}

export function WeekTable({ weeks, amount, caption }: Pick<Pay, 'weeks' | 'amount'> & { readonly caption: string }) {
  const heads = words.weekColumns;
  const rows = alike(weeks).map(({ first, last, many }) => ({
    key: first.to,
    cells: [
      many === 1 ? dayInWords(first.to) : words.weeksTo(many, dayInWords(last.to)),
      String(first.days),
      <Money key="each" sum={first.amount} />,
      <Money key="amount" sum={times(first.amount, many)} />,
    ],
  }));
  const total = { key: 'all', kind: 'total' as const, cells: [words.together, '', '', <Money key="amount" sum={amount} />] };
  return (
    <Table
      caption={caption}
      columns={[
        { name: heads.to },
        { name: heads.days, kind: 'number' },
        { name: heads.each, kind: 'money' },
        { name: heads.amount, kind: 'money' },
      ]}
      rows={rows.length === 0 ? [] : [...rows, total]}
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
