import { useState } from 'react';
import { absolute } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { Button } from '#renderer/kit/Button.tsx';
import { TextLink } from '#renderer/kit/links.tsx';
import { Money } from '#renderer/kit/Money.tsx';
import { Tag, type Tone } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { vehicleWords } from '#renderer/words/vehicle';
import { type Lease, type LeaseDue, standing } from './useLease.ts';

const words = vehicleWords.one;
/** Of those to come, so many are shown at first. */
const ahead = 3;

type How = { readonly tone: Tone; readonly said: string; readonly more?: string };

function howItStands({ state, day, amount, open, paidOn }: LeaseDue, today: Day): How {
  const isBack = amount < 0;
  if (state === 'waiting')
    return day <= today ? { tone: 'attention', said: words.dueNow } : { tone: 'plain', said: vehicleWords.states.waiting };
  if (state === 'confirmed')
    return {
      tone: 'plain',
      said: isBack ? words.comesBack : vehicleWords.states.confirmed,
      ...(open < absolute(amount) ? { more: words.open(pounds(open)) } : {}),
    };
  return {
    tone: 'good',
    said: isBack ? words.cameBack : vehicleWords.states[state],
    ...(paidOn === undefined ? {} : { more: words.paidOn(shortDay(paidOn)) }),
  };
}

function whatOf({ kind, words: said, evidenceNumber }: LeaseDue): string {
  const what = said === undefined ? vehicleWords.kinds[kind] : `${vehicleWords.kinds[kind]}: ${said}`;
  return evidenceNumber === undefined ? what : `${what}. ${words.proof(evidenceNumber)}`;
}

function Shares({ shares }: LeaseDue) {
  return (
    <ul className="plain small">
      {shares.map((one) => (
        <li key={one.planLineId}>{shares.length === 1 ? one.planLine : words.share(one.beneficiary, pounds(one.amount))}</li>
      ))}
    </ul>
  );
}

function todoOf({ id, state, day, open, amount }: LeaseDue, today: Day) {
  if (state === 'waiting' && day <= today)
    return (
      <TextLink key="todo" to={places.confirmVehicle(id)}>
        {words.confirm(shortDay(day))}
      </TextLink>
    );
  if (state !== 'confirmed' || open < absolute(amount)) return undefined;
  return (
    <TextLink key="todo" to={places.takeBackVehicle(id)}>
      {words.takeBack(shortDay(day))}
    </TextLink>
  );
}

function rowOf(due: LeaseDue, today: Day): TableRow {
  const { tone, said, more } = howItStands(due, today);
  return {
    key: due.id,
    cells: [
      shortDay(due.day),
      <div key="what" className="stack-tight">
        <p>{whatOf(due)}</p>
        <Shares {...due} />
      </div>,
      <div key="state" className="stack-tight">
        <Tag tone={tone}>{said}</Tag>
        {more === undefined ? undefined : <p className="small">{more}</p>}
      </div>,
      <Money key="amount" sum={due.amount} isStrong />,
      todoOf(due, today),
    ],
  };
}

function Dropped({ dues }: Pick<Lease, 'dues'>) {
  const dropped = dues.filter(({ state }) => state === 'dropped');
  if (dropped.length === 0) return undefined;
  return (
    <Why question={words.dropped(dropped.length)}>
      <ul>
        {dropped.map(({ id, day, amount }) => (
          <li key={id}>{words.droppedLine(dayInWords(day), pounds(amount))}</li>
        ))}
      </ul>
    </Why>
  );
}

/** Every payment that stands: those to come are shown a few at a time. */
export function DueTable({ lease, today }: { readonly lease: Lease; readonly today: Day }) {
  const [isWhole, setWhole] = useState(false);
  const dues = standing(lease);
  const far = dues.filter(({ state, day }) => state === 'waiting' && day > today).slice(ahead);
  const shown = isWhole ? dues : dues.filter((due) => !far.includes(due));
  const heads = words.columns;
  return (
    <>
      <Table
        caption={words.table}
        columns={[
          { name: heads.day, kind: 'day' },
          { name: heads.what },
          { name: heads.state },
          { name: heads.amount, kind: 'money' },
          { name: heads.todo },
        ]}
        rows={shown.map((due) => rowOf(due, today))}
        whenEmpty={words.none}
      />
      {far.length === 0 ? undefined : (
        <Button onPress={() => setWhole(!isWhole)}>{isWhole ? words.showNext : words.showAll(dues.length)}</Button>
      )}
      <Dropped dues={lease.dues} />
    </>
  );
}
