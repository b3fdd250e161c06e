import { expect, it } from 'vitest';
import { type HomeFacts, homeTasks } from '#core/book/homeTasks';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { bankPlaces } from '#renderer/kit/bankPlaces';
import { funderPlaces } from '#renderer/kit/funderPlaces';
import { placeOf } from '#renderer/kit/placeOf';
import { places } from '#renderer/kit/places';
import { planPlaces } from '#renderer/kit/planPlaces';
import { teamPlaces } from '#renderer/kit/teamPlaces';
import { vehiclePlaces } from '#renderer/kit/vehiclePlaces';

const today = day('2026-11-22');
const calm: HomeFacts = {
  today,
  steps: [],
  late: [],
  unproven: [],
  accounts: [],
  statements: [],
  vehicles: [],
  pay: [],
  begunOn: today,
  backedUpOn: today,
};
const account = { id: 'account-1', name: 'Current', unmatched: 0, knownTo: today, openFrom: day('2026-11-01') };

function leadsTo(facts: Partial<HomeFacts>): string | undefined {
  const [task] = homeTasks({ ...calm, ...facts });
  return task === undefined ? undefined : placeOf(task.screen, task.about, task.span);
}

// A task that ends at a list leaves the person to find the same thing a second time.
it('leads each thing to do straight to where it is done', () => {
  const purchase = { id: 'purchase-1', payee: 'Pool', day: today, amount: pence(100) };
  const period = { from: day('2026-07-01'), to: day('2026-09-30') };
  expect(leadsTo({ unproven: [purchase] })).toBe('/purchases/purchase-1/receipt');
  expect(leadsTo({ unproven: [purchase, { ...purchase, id: 'purchase-2' }] })).toBe('/purchases/purchase-1/receipt');
  expect(leadsTo({ accounts: [{ ...account, unmatched: 2 }] })).toBe('/bank/account-1');
  expect(leadsTo({ accounts: [{ ...account, knownTo: day('2026-10-01') }] })).toBe('/bank/account-1/bring-in');
  expect(leadsTo({ accounts: [{ ...account, provable: day('2026-10-31') }] })).toBe('/bank/account-1/reconcile');
  expect(leadsTo({ accounts: [{ ...account, openFrom: day('2026-10-01') }] })).toBe('/bank/account-1/statement');
  expect(leadsTo({ statements: [{ streamId: 'stream-1', stream: 'Health', funder: 'ICB', period }] })).toBe(
    '/statements/preview/stream-1/2026-07-01/2026-09-30',
  );
  expect(leadsTo({ backedUpOn: undefined, begunOn: day('2026-01-01') })).toBe('/care/backups');
});

// Two parts with a place of one name: the later hid the other, and its links led to another screen.
it('has each name of a place once, whichever part it is of', () => {
  const parts = [bankPlaces, funderPlaces, planPlaces, teamPlaces, vehiclePlaces];
  const names = parts.flatMap((part) => Object.keys(part));
  expect(names.length).toBe(new Set(names).size);
  const address = (place: unknown): string =>
    typeof place === 'function' ? String(Reflect.apply(place, undefined, ['a', 'b', 'c', 'd', 'e'])) : String(place);
  for (const part of parts)
    for (const [name, place] of Object.entries(part)) expect([name, address(Reflect.get(places, name))]).toEqual([name, address(place)]);
});
