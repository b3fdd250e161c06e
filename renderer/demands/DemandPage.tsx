import { isOver } from '#core/demands/demand';
import { pounds } from '#core/money/words';
import { dayInWords, shortDay } from '#core/time/words';
import { Facts } from '#renderer/kit/Facts.tsx';
import { Gone } from '#renderer/kit/Gone.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { demandWords as words } from '#renderer/words/demands';
import { StateOf } from './StateOf.tsx';
import { type DemandRead, toDemands, useDemand } from './useDemand.ts';

type Event = DemandRead['events'][number];

/** What an event says: of a letter also what it leaves out. */
function saysOf(event: Event): readonly { readonly name: string; readonly value: string }[] {
  const { said, notSaid } = words;
  const proof = { name: said.proof, value: words.evidence(event.evidenceNumber) };
  const maybe = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }]);
  switch (event.kind) {
    case 'letter':
      return [
        { name: said.reasons, value: event.reasons ?? notSaid },
        { name: said.amount, value: event.amount === undefined ? notSaid : pounds(event.amount) },
        { name: said.payBy, value: event.payBy === undefined ? notSaid : dayInWords(event.payBy) },
        { name: said.payer, value: event.payer ?? notSaid },
        { name: said.how, value: event.how ?? notSaid },
        { name: said.reconsiderBy, value: event.reconsiderBy === undefined ? notSaid : dayInWords(event.reconsiderBy) },
        proof,
      ];
    case 'reconsideration':
      return [{ name: said.words, value: event.words }, proof];
    case 'outcome':
      return [
        { name: said.outcome, value: words.outcomes[event.outcome] },
        ...maybe(said.amount, event.amount === undefined ? undefined : pounds(event.amount)),
        ...maybe(said.payBy, event.payBy === undefined ? undefined : dayInWords(event.payBy)),
        ...maybe(said.words, event.words),
        proof,
      ];
  }
}

const heads = { letter: words.letterOf, reconsideration: words.reconsiderationOf, outcome: words.outcomeOf } as const;

function Events({ events }: Pick<DemandRead, 'events'>) {
  return (
    <section className="stack">
      <h2>{words.events}</h2>
      {events.map((event) => (
        <section key={event.id} className="card stack">
          <h3>{heads[event.kind](dayInWords(event.day))}</h3>
          <Facts facts={saysOf(event)} />
        </section>
      ))}
    </section>
  );
}

function GivenBack({ givenBack }: Pick<DemandRead, 'givenBack'>) {
  const columns = words.givenColumns;
  return (
    <Table
      caption={words.givenBack}
      columns={[{ name: columns.day, kind: 'day' }, { name: columns.state }, { name: columns.sum, kind: 'money' }]}
      rows={givenBack.map(({ id, day, amount, isPaid }) => ({
        key: id,
        cells: [shortDay(day), isPaid ? words.paid : words.waits, <Money key="sum" sum={amount} isStrong />],
      }))}
      whenEmpty={words.noneGiven}
    />
  );
}

function Actions({ id, state }: Pick<DemandRead, 'id' | 'state'>) {
  const waits = state === 'asked_again';
  const pays = state === 'to_pay';
  return (
    <div className="actions">
      {waits ? (
        <LinkButton to={places.decideDemand(id)} kind="primary">
          {words.decide}
        </LinkButton>
      ) : (
        <LinkButton to={places.giveDemandBack(id)} kind={pays ? 'primary' : 'secondary'}>
          {words.giveBack}
        </LinkButton>
      )}
      <LinkButton to={places.reconsiderDemand(id)}>{words.reconsider}</LinkButton>
      {waits ? <LinkButton to={places.giveDemandBack(id)}>{words.giveBack}</LinkButton> : undefined}
      {waits ? undefined : <LinkButton to={places.decideDemand(id)}>{words.decide}</LinkButton>}
      <LinkButton to={places.addDemandLetter(id)}>{words.addLetter}</LinkButton>
    </div>
  );
}

/** One demand: how it stands, what is to be known today, and everything that was written. */
export function DemandPage() {
  const { id, demand } = useDemand();
  if (demand === undefined) return <Gone back={toDemands} />;
  const { funder, stream, state, amount, left, payBy, reconsiderBy, says, events, givenBack, takenBack } = demand;
  const { facts, notSaid } = words;
  return (
    <Page title={words.oneTitle(funder, amount === undefined ? undefined : pounds(amount))} back={toDemands} help={words.help}>
      {takenBack === undefined ? undefined : <Notice tone="attention" title={words.takenBack(takenBack)} />}
      {says.length === 0 ? undefined : (
        <section className="card stack-tight">
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {isOver(demand) ? undefined : <Actions id={id} state={state} />}
      <Facts
        facts={[
          { name: facts.state, value: <StateOf state={state} /> },
          { name: facts.money, value: stream },
          { name: facts.amount, value: amount === undefined ? notSaid : pounds(amount) },
          { name: facts.left, value: left === undefined ? notSaid : <Money sum={left} isStrong /> },
          { name: facts.payBy, value: payBy === undefined ? notSaid : dayInWords(payBy) },
          { name: facts.reconsiderBy, value: reconsiderBy === undefined ? notSaid : dayInWords(reconsiderBy) },
        ]}
      />
      <Events events={events} />
      <GivenBack givenBack={givenBack} />
      {takenBack === undefined && givenBack.length === 0 ? (
        <div className="actions">
          <LinkButton to={places.takeDemandBack(id)}>{words.takeBack}</LinkButton>
        </div>
      ) : undefined}
    </Page>
  );
}
