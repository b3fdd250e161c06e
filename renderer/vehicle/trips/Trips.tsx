import { Plus } from 'lucide-react';
import { startTransition, useState } from 'react';
import { milesInWords } from '#core/mileage/words';
import { type Day, type Span, addDays } from '#core/time/day';
import { shortDay, spanInWords } from '#core/time/words';
import { useAsk } from '#renderer/gateway/ask';
import { Button } from '#renderer/kit/Button.tsx';
import { usePart } from '#renderer/kit/go';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';
import { listed } from '#renderer/words/count';
import { tripWords as words } from '#renderer/words/trips';
import { lifeWords } from '#renderer/words/vehicleLife';
import { SameAgain } from './SameAgain.tsx';
import { type Trip, whomOf } from './tripLine.ts';

function bornBy({ people, split }: Trip): string {
  const parts = people.filter(({ tenths }) => tenths > 0);
  if (parts.length < 2) return '';
  const shared = listed(parts.map(({ name, tenths }) => words.bears(name, milesInWords(tenths))));
  return split === undefined ? shared : `${shared} ${words.by(split)}`;
}

function rowOf(leaseId: string, trip: Trip): TableRow {
  const { id, day, purpose, tenths, clock, driver, source, takenBack } = trip;
  const clockWords = clock === undefined ? '' : words.clock(String(clock.start), String(clock.end));
  return {
    key: id,
    isStruck: takenBack !== undefined,
    cells: [
      shortDay(day),
      <span key="what">
        {purpose}
        {source === undefined ? undefined : <span className="soft small"> {words.source(source)}</span>}
        {takenBack === undefined ? undefined : <span className="soft small"> {words.takenBack(takenBack)}</span>}
      </span>,
      <div key="who">
        {whomOf(trip)}
        <div className="soft small">{bornBy(trip)}</div>
      </div>,
      <div key="miles">
        {milesInWords(tenths)}
        <div className="soft small">{clockWords}</div>
      </div>,
      driver,
      takenBack === undefined ? (
        <TextLink key="back" to={places.takeBackTrip(leaseId, id)}>
          {words.takeBack(purpose, shortDay(day))}
        </TextLink>
      ) : (
        ''
      ),
    ],
  };
}

function Remarks({ trips }: { readonly trips: readonly Trip[] }) {
  const open = trips.filter(({ remark, takenBack }) => remark !== undefined && takenBack === undefined);
  if (open.length === 0) return undefined;
  const said = [...new Set(open.map(({ driver }) => driver))].map((name) => {
    const [first, ...others] = open.filter(({ driver }) => driver === name);
    const more = others.length === 0 ? '' : ` ${words.moreTrips(others.length)}`;
    return `${first?.remark ?? ''}${more}`;
  });
  return (
    <Notice tone="attention" title={lifeWords.remarks}>
      <ul>
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  );
}

type Moving = { readonly span: Span; readonly today: Day; readonly onSpan: (span: Span) => void };

function Moves({ span, today, onSpan }: Moving) {
  const move = (days: number) => startTransition(() => onSpan({ from: addDays(span.from, days), to: addDays(span.to, days) }));
  return (
    <div className="row">
      <Button onPress={() => move(-28)}>{words.earlier}</Button>
      {span.to < today ? <Button onPress={() => move(28)}>{words.later}</Button> : undefined}
    </div>
  );
}

/** The trips of four weeks, newest first; those of a week ago are recorded again with one key. */
export function Trips() {
  const leaseId = usePart('id');
  const { lease } = useAsk('vehicle.read', { leaseId });
  const [span, setSpan] = useState<Span>();
  const [on, setOn] = useState<Day>();
  const read = useAsk('vehicle.trips', { leaseId, ...span, ...(on === undefined ? {} : { on }) });
  const standing = read.trips.filter(({ takenBack }) => takenBack === undefined);
  const shown = { from: read.from, to: read.to };
  const heads = words.columns;
  return (
    <Page
      title={words.title(standing.length)}
      lead={words.lead(spanInWords(shown))}
      back={{ to: places.vehicle(leaseId), words: lease.vehicle }}
      help={lifeWords.help}
    >
      <SameAgain leaseId={leaseId} read={read} onDay={(next) => startTransition(() => setOn(next))} />
      <div className="actions">
        <LinkButton to={places.addTrip(leaseId)} icon={Plus} kind={read.like.trips.length === 0 ? 'primary' : 'secondary'}>
          {words.add}
        </LinkButton>
        <LinkButton to={places.tripFile(leaseId)}>{words.fromFile}</LinkButton>
      </div>
      <Remarks trips={read.trips} />
      <Table
        caption={spanInWords(shown)}
        columns={[
          { name: heads.day, kind: 'day' },
          { name: heads.what },
          { name: heads.who },
          { name: heads.miles, kind: 'short' },
          { name: heads.driver },
          { name: heads.todo },
        ]}
        rows={read.trips.map((trip) => rowOf(leaseId, trip))}
        whenEmpty={words.none}
      />
      <Moves span={shown} today={read.today} onSpan={setSpan} />
    </Page>
  );
}
