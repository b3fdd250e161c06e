import { dayInWords } from '#core/time/words';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { RecordTable } from './RecordTable.tsx';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.ending;
const tones = { yes: 'good', no: 'plain', not_said: 'attention' } as const;

function Choices({ choices }: { readonly choices: VehicleRead['ending']['choices'] }) {
  const tasks = choices.map(({ choice, state, words: said }): Task => ({
    key: choice,
    title: words.names[choice],
    words: said,
    state: { tone: tones[state], words: words.states[state] },
    action: '',
  }));
  return (
    <section className="stack-tight">
      <h2>{words.choices}</h2>
      <TaskList tasks={tasks} level={3} />
    </section>
  );
}

/** What can happen at the end of the lease, by when the lessor has to know, and what is owed. */
export function Ending() {
  const { read, back } = useVehicle();
  const { ending, lease } = read;
  const { noticeBy, chosen, owed } = ending;
  return (
    <Page title={words.title(ending.daysLeft, dayInWords(ending.endsOn))} lead={words.lead} back={back} help={lifeWords.help}>
      {ending.remarks.map((remark) => (
        <Notice key={remark} tone="attention">
          {remark}
        </Notice>
      ))}
      {noticeBy === undefined ? undefined : (
        <Notice tone="attention" title={words.notice(dayInWords(noticeBy))}>
          {words.noticeMore}
        </Notice>
      )}
      {chosen === undefined ? undefined : <Notice tone="plain" title={words.chosen(words.names[chosen])} />}
      <Choices choices={ending.choices} />
      <Table
        caption={words.owed}
        columns={[{ name: words.owedColumns.what }, { name: words.owedColumns.amount, kind: 'money' }]}
        rows={owed.map(({ words: said, amount }) => ({
          key: said,
          cells: [said, amount === undefined ? '' : <Money key="sum" sum={amount} />],
        }))}
        whenEmpty={words.owedNone}
      />
      <div className="actions">
        <LinkButton to={places.recordVehicle(lease.id, 'end_terms')}>{words.terms}</LinkButton>
        <LinkButton to={places.recordVehicle(lease.id, 'choice')}>{words.choose}</LinkButton>
        <LinkButton to={places.recordVehicle(lease.id, 'notice')}>{words.tell}</LinkButton>
        <LinkButton to={places.recordVehicle(lease.id, 'damage')}>{words.damage}</LinkButton>
        {lease.ended === undefined ? <LinkButton to={places.endVehicle(lease.id)}>{words.over}</LinkButton> : undefined}
      </div>
      <RecordTable
        read={read}
        kinds={['end_terms', 'choice', 'notice', 'damage']}
        caption={lifeWords.care.all}
        whenEmpty={lifeWords.care.empty}
      />
    </Page>
  );
}
