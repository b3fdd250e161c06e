import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { milesWords } from '#core/vehicle/words';
import { useAsk } from '#renderer/gateway/ask';
import { Notice } from '#renderer/kit/Notice.tsx';
import { places } from '#renderer/kit/places';
import { type Task, TaskList } from '#renderer/kit/TaskList.tsx';
import { lifeWords as words } from '#renderer/words/vehicleLife';
import { type VehicleRead } from './useVehicle.ts';

const { cards, states } = words;

function milesTask({ lease, miles }: VehicleRead): Task {
  const { projected, allowed, over } = miles;
  const said =
    projected === undefined
      ? words.milesNone
      : words.milesCard(milesWords(projected), allowed === undefined ? undefined : milesWords(allowed));
  const state =
    over === undefined
      ? {}
      : { state: over > 0 ? { tone: 'attention' as const, words: states.tooMany } : { tone: 'good' as const, words: states.enough } };
  return { key: 'miles', ...cards.miles, words: said, to: places.vehicleMiles(lease.id), ...state };
}

function careTask({ lease, reminders }: VehicleRead): Task {
  const near = reminders.find(({ state }) => state !== 'later') ?? reminders[0];
  const state = near === undefined || near.state === 'later' ? {} : { state: { tone: 'attention' as const, words: states[near.state] } };
  return { key: 'care', ...cards.care, ...(near === undefined ? {} : { words: near.words }), to: places.vehicleCare(lease.id), ...state };
}

function tasksOf(read: VehicleRead): readonly Task[] {
  const { lease, drivers, shares, open, ending } = read;
  const listed = drivers.filter(({ to }) => to === undefined || to >= read.today).length;
  return [
    { key: 'trips', ...cards.trips, to: places.vehicleTrips(lease.id) },
    milesTask(read),
    careTask(read),
    { key: 'drivers', ...cards.drivers, words: words.driversCard(listed), to: places.vehicleDrivers(lease.id) },
    {
      key: 'costs',
      ...cards.costs,
      words: words.costsCard(pounds(shares.total.whole)),
      to: places.vehicleCosts(lease.id),
      ...(open.length === 0 ? {} : { state: { tone: 'plain' as const, words: states.open } }),
    },
    { key: 'ending', ...cards.ending, words: words.endsCard(dayInWords(ending.endsOn)), to: places.vehicleEnding(lease.id) },
    { key: 'taxis', ...cards.taxis, to: places.compareVehicle(lease.id) },
  ];
}

/** What has to be explained, and the ways to everything of the vehicle besides its payments. */
export function Life({ leaseId }: { readonly leaseId: string }) {
  const read = useAsk('vehicle.read', { leaseId });
  return (
    <>
      {read.remarks.length === 0 ? undefined : (
        <Notice tone="attention" title={words.remarks}>
          <ul>
            {read.remarks.map((remark) => (
              <li key={`${remark.id} ${remark.words}`}>{remark.words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section className="stack-tight">
        <h2>{words.title}</h2>
        <TaskList tasks={tasksOf(read)} level={3} />
      </section>
    </>
  );
}
