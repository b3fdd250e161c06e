import { day } from '#core/time/day';
import { fileToken } from './chosen.ts';
import { pdf } from './files.ts';
import { type Story, type Told, pounds } from './story.ts';

/** The payment of a lease that falls on a day, as the vehicle's screen would offer it. */
function leaseDueOn({ open }: Told, on: string): string {
  return open.kernel.handle.sql.one('SELECT id FROM lease_due WHERE day = ? ORDER BY rowid', [on], { id: String })?.id ?? 'none';
}

/** The first person, and the first purchase that stands, of whatever was told so far. */
function firstOf({ open }: Told, table: 'beneficiary' | 'purchase'): string {
  const texts = {
    beneficiary: "SELECT id FROM beneficiary WHERE id NOT IN ('none', 'unknown') ORDER BY rowid LIMIT 1",
    purchase: `SELECT purchase.id FROM purchase JOIN due ON due.id = purchase.due_id
      WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) ORDER BY purchase.log_seq LIMIT 1`,
  };
  return open.kernel.handle.sql.one(texts[table], [], { id: String })?.id ?? 'none';
}

/** A driver, a reading, trips, a cost and a tariff, some of each taken back, and the comparison with taxis as a paper. */
function tellLife(story: Story, leased: number): void {
  const reason = 'It was otherwise.';
  const of = ({ id }: Told): { readonly leaseId: string } => ({ leaseId: id(leased) });
  const listed = { name: 'Kit Sample', from: day('2026-09-01'), agreedBy: 'The lessor' };
  const kit = story.add('vehicle.addDriver', (told) => ({ ...of(told), ...listed, file: fileToken(1) }), { 1: pdf('drivers') });
  const clock = { kind: 'odometer', day: day('2026-09-01'), miles: 40, facts: {} } as const;
  const read = story.add('vehicle.record', (told) => ({ ...of(told), ...clock, file: fileToken(1) }), { 1: pdf('the clock') });
  story.add('vehicle.takeBackRecord', ({ id }) => ({ id: id(read), reason }));
  const journey = { purpose: 'College', tenths: 180, legs: 2, waitingMinutes: 0, escort: true };
  const driven = story.add('vehicle.trip', (told) => ({
    ...of(told),
    ...journey,
    day: day('2026-09-08'),
    driverId: told.id(kit),
    people: [{ beneficiaryId: firstOf(told, 'beneficiary'), aboard: true, wheelchair: true }],
  }));
  story.add('vehicle.sameTrips', (told) => ({ ...of(told), like: day('2026-09-08'), on: day('2026-09-15') }));
  story.add('tripFile.import', (told) => ({ ...of(told), file: fileToken(1) }), {
    1: 'Day,From,To,Miles,Driver,On board\n2026-09-16,Home,College,9,Kit Sample,Ann\n',
  });
  story.add('vehicle.takeBackTrip', ({ id }) => ({ id: id(driven), reason }));
  story.add('vehicle.endDriver', ({ id }) => ({ driverId: id(kit), day: day('2026-09-30'), reason }));
  const linked = story.add('vehicle.link', (told) => ({ ...of(told), purchaseId: firstOf(told, 'purchase'), kind: 'other' }));
  story.add('vehicle.unlink', ({ id }) => ({ id: id(linked), reason }));
  const fees = { start: pounds(4), mile: pounds(2), hour: pounds(30), escort: pounds(6), wheelchair: pounds(5), fare: 'each' } as const;
  const agreed = { name: 'Invented', agreedBy: 'Case manager', agreedOn: day('2026-08-20'), source: 'Invented' };
  const tariff = story.add('tariff.add', { ...agreed, ...fees, from: day('2026-09-01'), file: fileToken(1) }, { 1: pdf('price list') });
  const days = { from: day('2026-09-01'), to: day('2026-09-30'), estimate: false };
  story.add('vehicle.issueComparison', (told) => ({ ...of(told), ...days }));
  story.add('tariff.takeBack', ({ id }) => ({ id: id(tariff), reason }));
}

/** A lease agreed, a payment confirmed and taken back, new terms and the end. `van` is the step that made its plan line. */
export function tellVehicle(story: Story, { van }: { readonly van: number }): void {
  const ofTerms = ({ id }: Told) => ({
    from: day('2026-09-01'),
    endsOn: day('2026-12-31'),
    amount: pounds(300),
    every: 'month' as const,
    firstDue: day('2026-09-12'),
    charge: { planLineId: id(van) },
    approvedBy: 'Case manager',
    approvedOn: day('2026-08-20'),
  });
  const lease = { vehicle: 'Blue van', lessor: 'Sample Mobility', startsOn: day('2026-09-01') };
  const leased = story.add('lease.add', (told) => ({ lease, terms: ofTerms(told), file: fileToken(1) }), { 1: pdf('agreement') });
  const confirm = (told: Told) => ({ leaseDueId: leaseDueOn(told, '2026-09-12') });
  story.add('lease.confirmDue', confirm);
  story.add('lease.takeBackDue', (told) => ({ ...confirm(told), reason: 'The wrong month.' }));
  story.add('lease.confirmDue', (told) => ({ ...confirm(told), file: fileToken(1) }), { 1: pdf('van invoice') });
  const cheaper = { from: day('2026-10-01'), firstDue: day('2026-10-12'), amount: pounds(280) };
  story.add('lease.newTerms', (told) => ({ id: told.id(leased), terms: { ...ofTerms(told), ...cheaper }, reason: 'A smaller van.' }));
  tellLife(story, leased);
  const last = { amount: pounds(-20), words: 'rent paid too much', day: day('2026-10-31') };
  story.add('lease.end', ({ id }) => ({ id: id(leased), day: day('2026-10-31'), reason: 'It broke down.', last }));
}
