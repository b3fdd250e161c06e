import { shortDay } from '#core/time/words';
import { type RecordKind } from '#core/vehicle/kinds';
import { LinkButton, TextLink } from '#renderer/kit/links.tsx';
import { Tag } from '#renderer/kit/Notice.tsx';
import { Page } from '#renderer/kit/Page.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { recordKindWords } from '#renderer/words/vehicleRecords';
import { RecordTable } from './RecordTable.tsx';
import { useVehicle, type VehicleRead } from './useVehicle.ts';

const words = lifeWords.care;
const kinds: readonly RecordKind[] = ['insurance', 'mot', 'service', 'adaptation', 'tax', 'mobility_benefit', 'advice'];

/** Where a date is answered: with a record of its kind, at the driver's licence, or at the end of the lease. */
function answerTo(read: VehicleRead, { kind, driverId }: VehicleRead['reminders'][number]): { readonly to: string; readonly said: string } {
  const { id } = read.lease;
  if (kind === undefined) return { to: places.vehicleEnding(id), said: lifeWords.cards.ending.action };
  const said = words.recordThis(recordKindWords[kind].title);
  return driverId === undefined ? { to: places.recordVehicle(id, kind), said } : { to: places.checkLicence(id, driverId), said };
}

function Dates({ read }: { readonly read: VehicleRead }) {
  const heads = words.columns;
  return (
    <Table
      caption={words.dates}
      columns={[{ name: heads.what }, { name: heads.day, kind: 'day' }, { name: heads.state }, { name: heads.todo }]}
      rows={read.reminders.map((one) => {
        const { to, said } = answerTo(read, one);
        return {
          key: one.key,
          cells: [
            one.words,
            shortDay(one.day),
            <Tag key="state" tone={one.state === 'later' ? 'plain' : 'attention'}>
              {lifeWords.states[one.state]}
            </Tag>,
            <TextLink key="to" to={to}>
              {said}
            </TextLink>,
          ],
        };
      })}
      whenEmpty={words.none}
    />
  );
}

/** Insurance, tax, MOT, services and adaptations, with their dates. */
export function Care() {
  const { read, back } = useVehicle();
  const soon = read.reminders.filter(({ state }) => state !== 'later').length;
  return (
    <Page title={words.title(soon)} lead={words.lead} back={back} help={lifeWords.help}>
      <Dates read={read} />
      <section className="stack-tight">
        <h2>{words.record}</h2>
        <div className="actions">
          {kinds.map((kind) => (
            <LinkButton key={kind} to={places.recordVehicle(read.lease.id, kind)}>
              {recordKindWords[kind].title}
            </LinkButton>
          ))}
        </div>
      </section>
      <RecordTable read={read} kinds={[...kinds, 'licence', 'damage']} caption={words.all} whenEmpty={words.empty} />
    </Page>
  );
}
