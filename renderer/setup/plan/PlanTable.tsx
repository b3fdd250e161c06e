import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { nameOf, type Setup } from '#renderer/gateway/setup';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Table } from '#renderer/kit/Table.tsx';
import { everyName, ruleName } from '#renderer/words/names';
import { setupWords as words } from '#renderer/words/setup';

const columns = words.planColumns;

export function PlanTable({ setup }: { readonly setup: Setup }) {
  return (
    <Table
      caption={words.planTable}
      columns={[
        { name: columns.line },
        { name: columns.forWhom },
        { name: columns.outcome },
        { name: columns.rule },
        { name: columns.from, kind: 'day' },
        { name: columns.agreed, kind: 'money' },
      ]}
      rows={setup.planLines.map((line) => ({
        key: line.id,
        cells: [
          line.name,
          nameOf(setup.beneficiaries, line.beneficiaryId),
          line.outcomeName,
          line.rule === 'allowed' ? (
            ruleName(line.rule)
          ) : (
            <Tag tone={line.approved ? 'good' : 'attention'}>{line.approved ? words.plan.approved : ruleName(line.rule)}</Tag>
          ),
          line.to === undefined ? shortDay(line.from) : `${shortDay(line.from)}, ${words.until(dayInWords(line.to))}`,
          `${pounds(line.agreed)} ${everyName(line.every)}`,
        ],
      }))}
      whenEmpty={words.plan.empty}
    />
  );
}
