import { Plus } from 'lucide-react';
import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { milesWords } from '#core/vehicle/words';
import { Bar } from '#renderer/kit/Bar.tsx';
import { Figures } from '#renderer/kit/Facts.tsx';
import { LinkButton } from '#renderer/kit/links.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { Why } from '#renderer/kit/Why.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { RecordTable } from './RecordTable.tsx';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.miles;

/** So far and by the end beside what is allowed: a bar each, by the geometry of all bars. */
function Chart({ miles: { used, allowedSoFar, projected, allowed, readOn } }: { readonly miles: VehicleRead['miles'] }) {
  if (used === undefined || allowedSoFar === undefined || projected === undefined || allowed === undefined) return undefined;
  const { what, miles, allowed: head, bar } = words.columns;
  const row = (key: string, name: string, part: number, whole: number) => ({
    key,
    cells: [name, milesWords(part), milesWords(whole), <Bar key={key} of={{ part, whole }} />],
  });
  const soFar = readOn === undefined ? words.soFar : `${words.soFar}, ${shortDay(readOn)}`;
  return (
    <Table
      caption={words.chart}
      columns={[{ name: what }, { name: miles, kind: 'short' }, { name: head, kind: 'short' }, { name: bar, kind: 'bar' }]}
      rows={[row('so', soFar, used, allowedSoFar), row('end', words.atEnd, projected, allowed)]}
      whenEmpty=""
    />
  );
}

function Answer({ miles }: { readonly miles: VehicleRead['miles'] }) {
  const { state, used, projected, allowed, charge, working } = miles;
  if (state !== 'known' || used === undefined || projected === undefined)
    return <Notice tone="plain">{words.needsTwo[state === 'known' ? 'no_readings' : state]}</Notice>;
  return (
    <>
      <Figures
        facts={[
          { name: words.used, value: milesWords(used) },
          { name: words.projected, value: milesWords(projected) },
          ...(allowed === undefined ? [] : [{ name: words.allowed, value: milesWords(allowed) }]),
          ...(charge === undefined || charge === 0 ? [] : [{ name: words.charge, value: <span className="money">{pounds(charge)}</span> }]),
        ]}
      />
      <Why question={words.how}>
        {working.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Why>
      <Chart miles={miles} />
    </>
  );
}

/** How many miles there will be by the end of the lease, and what those beyond cost, with the working. */
export function Miles() {
  const { read, back } = useVehicle();
  const { miles, lease } = read;
  return (
    <Page title={words.title(miles.over)} lead={words.lead} back={back} help={lifeWords.help}>
      <Answer miles={miles} />
      <LinkButton to={places.recordVehicle(lease.id, 'odometer')} icon={Plus} kind="primary">
        {words.read}
      </LinkButton>
      <RecordTable read={read} kinds={['odometer', 'economy']} caption={words.readings} whenEmpty={words.noReadings} />
    </Page>
  );
}
