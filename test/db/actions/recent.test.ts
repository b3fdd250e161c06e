import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { tempFamily } from '#test/support/family';
import { household } from '#test/support/household';
import { leased } from '#test/support/leased';

it('a list of statements begins with the last year or so, and with what is being corrected; it says how many stand, and that there are more', () => {
  const family = tempFamily('issued');
  const all = family.ask('statement.list', {});
  expect(all.standing).toBe(all.issued.length);
  expect(family.ask('statement.list', { recent: true })).toEqual(all);
  family.clock.set('2028-01-06T12:00:00.000Z');
  expect(family.ask('statement.list', { recent: true })).toMatchObject({ issued: [], standing: all.standing, earlier: true });
  expect(family.ask('statement.list', {}).earlier).toBe(false);
  const [one] = all.issued;
  family.ask('statement.correct', { statementId: one?.id ?? '', reason: 'Something was forgotten.' });
  expect(family.ask('statement.list', { recent: true }).issued.map(({ id }) => id)).toEqual([one?.id]);
});

it('a list of vehicles leaves out what ended long ago and is paid for; by name each is found, by a payment of it too', () => {
  const home = household();
  const { lease, vans } = leased(home);
  const charge = { planLineId: vans.ann };
  const id = lease({ charge, endsOn: day('2026-07-31') });
  home.ask('lease.end', { id, day: day('2026-07-31'), reason: 'Another took its place' });
  lease({ charge, from: day('2026-08-01'), firstDue: day('2026-08-12') }, { vehicle: 'Red van', startsOn: day('2026-08-01') });
  const listed = (): readonly string[] => home.ask('lease.list', { recent: true }).leases.map(({ vehicle }) => vehicle);
  expect(listed()).toEqual(['Blue van', 'Red van']);
  home.clock.set('2028-01-06T12:00:00.000Z');
  // Its payment is not confirmed yet.
  expect(listed()).toEqual(['Blue van', 'Red van']);
  const leaseDueId = home.ask('lease.read', { id }).lease?.dues[0]?.id ?? '';
  home.ask('lease.confirmDue', { leaseDueId, bankLineId: home.line('ann', '2026-07-12', -41_201, 'SAMPLE MOBILITY') });
  expect(listed()).toEqual(['Red van']);
  expect(home.ask('lease.list', { recent: true })).toMatchObject({ count: 2, earlier: true });
  expect(home.ask('lease.list', {})).toMatchObject({ count: 2, earlier: false, leases: [{ id }, {}] });
  expect(home.ask('lease.read', { leaseDueId }).lease).toMatchObject({ id, paid: pence(41_201) });
  expect(home.ask('lease.read', { id: home.ann }).lease).toBeUndefined();
});
