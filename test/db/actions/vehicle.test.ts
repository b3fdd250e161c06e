import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence, total } from '#core/money/pence';
import { sheetText } from '#core/sheet/text';
import { statementSheet } from '#core/statement/sheet';
import { type Day, addDays, day } from '#core/time/day';
import { chosen } from '#test/support/chosen';
import { type Household, household } from '#test/support/household';
import { leased } from '#test/support/leased';

/** A van that Ann (70 %) and Ben (30 %) share, two payments of it confirmed, a driver, fuel, and a tariff invented for the test. */
type Setting = { readonly home: Household; readonly leaseId: string; readonly kit: string };

const fees = { start: pence(450), mile: pence(240), hour: pence(3_000), escort: pence(600), wheelchair: pence(500), fare: 'each' as const };
const agreed = { agreedBy: 'Case manager', agreedOn: day('2026-04-01'), source: 'Invented for this test' };

function setting(): Setting {
  const home = household();
  const { ask } = home;
  const with_ = leased(home);
  const leaseId = with_.lease({ milesAYear: 12_000, excessTenths: 75 });
  const dues = ask('lease.list', {}).leases[0]?.dues ?? [];
  for (const on of ['2026-07-12', '2026-08-12']) ask('lease.confirmDue', { leaseDueId: dues.find((due) => due.day === on)?.id ?? '' });
  const kit = ask('vehicle.addDriver', { leaseId, name: 'Kit Sample', from: day('2026-07-01'), agreedBy: 'The lessor' }).id;
  ask('tariff.add', { name: 'Invented tariff', from: day('2026-04-01'), ...fees, ...agreed });
  return { home, leaseId, kit };
}

function trip({ home, leaseId, kit }: Setting, given: Partial<InputOf<'vehicle.trip'>> = {}): InputOf<'vehicle.trip'> {
  const journey = { purpose: 'College', tenths: 180, legs: 2, waitingMinutes: 0, drivingMinutes: 60, escort: true };
  const people = [home.ann, home.ben].map((beneficiaryId) => ({ beneficiaryId, aboard: true, wheelchair: false }));
  return { leaseId, day: day('2026-09-01'), driverId: kit, people, ...journey, ...given };
}

describe('the life of a leased vehicle', () => {
  it('says of a driver whose licence nobody checked, and of one who is not on the list, and records the trip all the same', () => {
    const all = setting();
    const { home, leaseId, kit } = all;
    home.ask('vehicle.trip', trip(all));
    const { driverId: _, ...byStranger } = trip(all, { day: day('2026-09-02'), driverName: 'Pat Passer' });
    home.ask('vehicle.trip', byStranger);
    const remarks = (): readonly (string | undefined)[] =>
      home.ask('vehicle.trips', { leaseId, from: day('2026-09-01'), to: day('2026-09-02') }).trips.map(({ remark }) => remark);
    expect(remarks()).toEqual([
      expect.stringMatching(/^Pat Passer is not on the list/u),
      expect.stringMatching(/^No licence check of Kit/u),
    ]);
    const facts = { by: 'Rose', entitled: 'yes' };
    home.ask('vehicle.record', { leaseId, kind: 'licence', driverId: kit, day: day('2026-07-01'), until: day('2027-07-01'), facts });
    expect(remarks()[1]).toBeUndefined();
    expect(home.ask('vehicle.read', { leaseId }).remarks.map(({ id }) => id)).toEqual(['V01', 'V05', 'V05']);
  });

  it('records the trips of last Tuesday again, shared as they were, and not a second time', () => {
    const all = setting();
    const { home, leaseId } = all;
    home.ask('vehicle.trip', trip(all, { day: day('2026-09-08'), splitId: home.split }));
    const { driverId: _, ...other } = trip(all, { day: day('2026-09-08'), purpose: 'Shops', tenths: 31, driverName: 'Rose' });
    home.ask('vehicle.trip', other);
    const { like } = home.ask('vehicle.trips', { leaseId, on: day('2026-09-15') });
    expect(like).toMatchObject({ day: '2026-09-08', trips: [{ purpose: 'College' }, { purpose: 'Shops' }] });
    expect(home.ask('vehicle.sameTrips', { leaseId, like: like.day, on: day('2026-09-15') })).toEqual({ trips: 2 });
    const { trips } = home.ask('vehicle.trips', { leaseId, from: day('2026-09-15'), to: day('2026-09-15') });
    expect(trips.map(({ purpose, driver, people, split }) => [purpose, driver, people.map(({ tenths }) => tenths), split])).toEqual([
      ['Shops', 'Rose', [16, 15], undefined],
      ['College', 'Kit Sample', [126, 54], 'Shared trips'],
    ]);
    const again = home.book().call('vehicle.sameTrips', { leaseId, like: like.day, on: day('2026-09-15') }, {});
    expect(again).toMatchObject({ ok: false, problem: { code: 'vehicle.repeatedAlready' } });
  });

  it('projects the miles from records and from trips whose clock was read', () => {
    const all = setting();
    const { home, leaseId } = all;
    home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-07-01'), miles: 40, facts: {} });
    const { tenths: _, ...byClock } = trip(all, { day: day('2026-10-09'), clock: { start: 4_020, end: 4_040 } });
    home.ask('vehicle.trip', byClock);
    const { miles, remarks } = home.ask('vehicle.read', { leaseId });
    expect(miles).toMatchObject({ state: 'known', used: 4_000, projected: 43_840, allowed: 36_000, over: 7_840, charge: 58_800 });
    expect(remarks.map(({ id }) => id)).toContain('V02');
  });

  it('counts a purchase as its fuel once, shows who bears what, and adds up to the whole', () => {
    const { home, leaseId } = setting();
    const charge = { splitId: home.split, planLineIds: [home.lines.annTravel, home.lines.benTravel] };
    const purchaseId = home.buy({ day: day('2026-09-03'), payee: 'Sample Fuel', category: 'travel', amount: pence(6_101), charge });
    expect(home.ask('vehicle.read', { leaseId }).open.map(({ payee }) => payee)).toEqual(['Sample Fuel']);
    home.ask('vehicle.link', { leaseId, purchaseId, kind: 'fuel', quantity: 4_231 });
    const { open, linked, shares } = home.ask('vehicle.read', { leaseId });
    expect([open.length, linked.map(({ kind, quantity }) => [kind, quantity])]).toEqual([0, [['fuel', 4_231]]]);
    // 2 × £412.01 is 288.41 and 123.60 each; £61.01 is 42.71 and 18.30.
    expect(shares.rows.map(({ what, whole, parts }) => [what, whole, parts])).toEqual([
      ['Lease payments', 82_402, [57_682, 24_720]],
      ['Fuel', 6_101, [4_271, 1_830]],
    ]);
    expect([shares.isWhole, total(shares.total.parts), shares.total.whole]).toEqual([true, 88_503, 88_503]);
  });

  it('sets the trips beside taxis, and issues that as a paper where people stand by reference', () => {
    const all = setting();
    const { home, leaseId } = all;
    home.ask('vehicle.trip', trip(all));
    home.ask('vehicle.trip', trip(all, { day: day('2026-09-08'), purpose: 'Shops', tenths: 31 }));
    const input = { leaseId, from: day('2026-07-01'), to: day('2026-10-31'), driverHour: pence(1_520), estimate: false };
    const found = home.ask('vehicle.compare', input);
    // For each of two: 9.00 + 43.20 + 12.00 to college; 9.00 + 7.44 + 12.00 to the shops. Two payments of £412.01 and two hours of driving.
    expect(found.taxi.whole).toBe(2 * 6_420 + 2 * 2_844);
    expect(found.cost).toEqual({ parts: [57_682 + 1_520, 24_720 + 1_520], whole: 82_402 + 3_040 });
    expect(found.months.map(({ trips }) => trips)).toEqual([0, 0, 2, 0]);
    const { id } = home.ask('vehicle.issueComparison', input);
    const text = sheetText(home.ask('paper.read', { id }).sheet);
    expect(text).toContain('Adult A and Child B');
    expect(text).not.toContain('Ann Invented');
    expect(text).toContain('Invented for this test');
  });

  it('says what each money saved, by the agreement of the day, also where funders share a person’s part', () => {
    const all = setting();
    const { home, leaseId } = all;
    home.ask('vehicle.trip', trip(all));
    const found = home.ask('vehicle.compare', { leaseId, from: day('2026-07-01'), to: day('2026-10-31'), estimate: false });
    expect(found.moneys).toEqual([
      { name: 'Ann’s health budget', funder: 'NHS Madeup ICB', taxi: 6_420, cost: 57_682, difference: 6_420 - 57_682 },
      { name: 'Ben’s health budget', funder: 'NHS Madeup ICB', taxi: 6_420, cost: 24_720, difference: 6_420 - 24_720 },
    ]);
    expect(total(found.moneys.map(({ difference }) => difference))).toBe(found.difference.whole);
  });

  it('brings in a file of trips whole or not at all, names its bad rows, and makes nothing twice', () => {
    const { home, leaseId } = setting();
    const file = (text: string) => {
      const token = home.proof().token;
      return { token, files: { [token]: chosen('trips.csv', text) } };
    };
    const heading = 'Day,From,To,Miles,Driver,On board,In a wheelchair\n';
    const good = `${heading}14/09/2026,Home,College,9,Kit Sample,Ann and Ben,Ann\n14/09/2026,College,Home,9,Pat Passer,Child B,\n`;
    const bad = file(`${good}15/09/2026,Home,Pool,6,Kit,Zoe,\n01/01/2030,Home,Pool,6,Kit,Ann,\n`);
    const { fresh, refused, rows } = home.ask('tripFile.preview', { leaseId, file: bad.token }, { files: bad.files });
    expect([fresh, refused]).toEqual([2, 2]);
    expect(rows.find(({ row }) => row === 4)?.why).toBe('“Zoe” is none of the people of this book: Ann Invented, Ben Invented.');
    const no = home.book().call('tripFile.import', { leaseId, file: bad.token }, { files: bad.files });
    expect(no).toMatchObject({ ok: false, problem: { code: 'tripFile.row', details: { row: '4' } } });
    const trips = () => home.ask('vehicle.trips', { leaseId, from: day('2026-09-14'), to: day('2026-09-15') }).trips;
    expect(trips()).toEqual([]);
    const sent = file(good);
    expect(home.ask('tripFile.import', { leaseId, file: sent.token }, { files: sent.files })).toEqual({ made: 2, already: 0 });
    expect(
      trips().map((one) => [one.purpose, one.driver, one.driverId === undefined, one.people.map(({ wheelchair }) => wheelchair)]),
    ).toEqual([
      ['College to Home', 'Pat Passer', true, [false]],
      ['Home to College', 'Kit Sample', false, [true, false]],
    ]);
    expect(trips()[0]?.source).toBe('trips.csv, row 3');
    const kept = home.ask('evidence.list', {}).evidence.find(({ name }) => name === 'trips.csv');
    expect(kept?.usedFor).toEqual(['Blue van: file of 2 trips to 14 Sep 2026']);
    const again = file(good);
    const twice = home.book().call('tripFile.import', { leaseId, file: again.token }, { files: again.files });
    expect(twice).toMatchObject({ ok: false, problem: { code: 'tripFile.nothingNew' } });
    // The same way a second time on one day is a second trip.
    const more = file(`${good}14/09/2026,Home,College,9,Kit Sample,Ann and Ben,Ann\n`);
    expect(home.ask('tripFile.import', { leaseId, file: more.token }, { files: more.files })).toEqual({ made: 1, already: 2 });
  });

  it('takes back what was wrong, in sight with its reason, and counts it no more', () => {
    const all = setting();
    const { home, leaseId } = all;
    const purchaseId = home.buy({
      day: day('2026-09-03'),
      payee: 'Sample Fuel',
      category: 'travel',
      charge: { planLineId: home.lines.annTravel },
    });
    home.ask('vehicle.link', { leaseId, purchaseId, kind: 'fuel' });
    home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-07-01'), miles: 40, facts: {} });
    const { tenths: _, ...byClock } = trip(all, { day: day('2026-10-09'), clock: { start: 4_020, end: 4_040 } });
    home.ask('vehicle.trip', byClock);
    const { trips } = home.ask('vehicle.trips', { leaseId, from: day('2026-10-09'), to: day('2026-10-09') });
    home.ask('vehicle.takeBackTrip', { id: trips[0]?.id ?? '', reason: 'Typed twice' });
    expect(home.ask('vehicle.trips', { leaseId, from: day('2026-10-09'), to: day('2026-10-09') }).trips[0]?.takenBack).toBe('Typed twice');
    expect(home.ask('vehicle.read', { leaseId }).miles.state).toBe('one_reading');
    const cost = home.ask('vehicle.read', { leaseId }).linked[0]?.id ?? '';
    home.ask('vehicle.unlink', { id: cost, reason: 'It was for the mower' });
    expect(home.ask('vehicle.read', { leaseId }).shares.rows.map(({ what }) => what)).toEqual(['Lease payments']);
    const tariff = home.ask('tariff.list', {}).tariffs[0]?.id ?? '';
    home.ask('tariff.takeBack', { id: tariff, reason: 'Never agreed' });
    expect(home.ask('tariff.list', {}).tariffs).toEqual([]);
  });

  it('asks on the first page for what is near, and stops when the lease has ended', () => {
    const { home, leaseId, kit } = setting();
    const licence = { by: 'Rose', entitled: 'yes' };
    home.ask('vehicle.record', {
      leaseId,
      kind: 'licence',
      driverId: kit,
      day: day('2026-07-01'),
      until: day('2027-07-01'),
      facts: licence,
    });
    const soon: Day = addDays(day('2026-11-22'), 30);
    const facts = { by: 'Sample Insurance', policy: 'S1', who: 'All who are named' };
    home.ask('vehicle.record', { leaseId, kind: 'insurance', day: day('2025-12-23'), until: soon, facts });
    const asks = (): readonly string[] =>
      home
        .ask('home.read', {})
        .tasks.filter(({ screen }) => screen === 'vehicleCare')
        .map(({ title }) => title);
    expect(asks()).toEqual(['See to a date of Blue van']);
    home.ask('lease.end', { id: leaseId, day: day('2026-11-20'), reason: 'Over' });
    expect(asks()).toEqual([]);
  });
});

describe('the vehicle on a statement', () => {
  const period = { from: day('2026-07-01'), to: day('2026-09-30') };

  function printed({ home }: Setting): string {
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, ...period });
    return sheetText(statementSheet(data, undefined));
  }

  it('prints miles, drivers by reference, and this money’s share of the trips, where they are recorded', () => {
    const all = setting();
    const { home, leaseId } = all;
    home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-07-01'), miles: 40, facts: {} });
    home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-09-29'), miles: 3_640, facts: {} });
    home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-10-31'), miles: 9_999, facts: {} });
    home.ask('vehicle.trip', trip(all, { splitId: home.split }));
    const text = printed(all);
    // 3,600 miles in 90 days; 1,096 days: 43,840. Of 18 miles 70 % are Ann's.
    for (const said of ['3,640 miles on 29 Sep 2026', '43,840 miles', '36,000 miles', '£588.00', 'Another driver', '12.6 miles'])
      expect(text).toContain(said);
    expect(text).not.toContain('Kit Sample');
    expect(text).not.toContain('9,999');
  });

  it('says nothing more than its payments where nothing more is recorded', () => {
    const home = household();
    leased(home).lease();
    const due = home.ask('lease.list', {}).leases[0]?.dues[0]?.id ?? '';
    home.ask('lease.confirmDue', { leaseDueId: due });
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, ...period });
    expect(data.vehicles?.[0]).toBeDefined();
    expect(data.vehicles?.[0]?.onRecord).toBeUndefined();
  });
});
