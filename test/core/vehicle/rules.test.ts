import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { clockProblem } from '#core/vehicle/checkTrip';
import { driverRemark } from '#core/vehicle/drivers';
import { endingOf, noticeDay } from '#core/vehicle/ending';
import { vehicleDatesComing, vehicleTasks } from '#core/vehicle/homeTasks';
import { type RecordKind, type VehicleRecord } from '#core/vehicle/kinds';
import { type Projection } from '#core/vehicle/projection';
import { fuelInWords, fuelUse } from '#core/vehicle/fuel';
import { type RemarkFacts, vehicleRemarks } from '#core/vehicle/remarks';
import { vehicleReminders } from '#core/vehicle/reminders';

const today = day('2026-11-22');
const kit = { id: 'vehicle_driver-1', name: 'Kit Sample', from: day('2026-07-01') };

function record(kind: RecordKind, on: string, more: Partial<VehicleRecord> = {}): VehicleRecord {
  return { id: `vehicle_record-${kind}-${on}`, kind, day: day(on), facts: {}, ...more };
}

const checked = record('licence', '2026-07-01', { driverId: kit.id, until: day('2027-01-01'), facts: { entitled: 'yes' } });

describe('who drove (V01)', () => {
  it('needs no word where they were on the list that day with a check that held', () => {
    expect(driverRemark(kit, kit.name, day('2026-07-01'), [checked])).toBeUndefined();
    expect(driverRemark({ ...kit, to: day('2026-12-31') }, kit.name, day('2026-12-31'), [checked])).toBeUndefined();
  });

  it('is said of a stranger, of a day before the list or after it, and of a licence that nobody checked or that is not enough', () => {
    const said = (on: string, records = [checked], driver = kit): string | undefined => driverRemark(driver, kit.name, day(on), records);
    expect(driverRemark(undefined, 'Pat Passer', day('2026-08-01'), [])).toMatch(/^Pat Passer is not on the list of drivers/u);
    expect(said('2026-06-30')).toMatch(/only since 1 July 2026/u);
    expect(driverRemark({ ...kit, to: day('2026-08-31') }, kit.name, day('2026-09-01'), [checked])).toMatch(/only until 31 August 2026/u);
    expect(said('2026-08-01', [])).toMatch(/^No licence check of Kit Sample that holds on 1 August 2026/u);
    expect(said('2027-01-02')).toMatch(/^No licence check/u);
    expect(said('2026-08-01', [checked, { ...checked, day: day('2026-07-20'), facts: { entitled: 'no' } }])).toMatch(/^No licence check/u);
  });
});

describe('the dates of a vehicle (V05)', () => {
  const records = [
    record('insurance', '2026-01-01', { until: day('2026-12-31'), facts: { by: 'Sample Insurance' } }),
    record('mot', '2025-11-20', { until: day('2026-11-19') }),
    record('adaptation', '2026-07-01', { until: day('2027-07-01'), facts: { what: 'Ramp' } }),
    record('adaptation', '2026-08-01', { until: day('2027-08-01'), facts: { what: 'ramp' } }),
    checked,
  ];
  const reminders = vehicleReminders({ today, endsOn: day('2029-06-30'), records, drivers: [kit], noticeBy: day('2029-04-01') });

  it('are spoken of in time, soonest first; of the same adaptation the newest check counts', () => {
    expect(reminders.map(({ words, state }) => [state, words])).toEqual([
      ['over', 'The MOT in the book ran to 19 November 2026.'],
      ['soon', 'The insurance runs to 31 December 2026.'],
      ['later', 'Kit Sample’s driving licence is to be checked again by 1 January 2027.'],
      ['later', 'A check of the adaptation is due by 1 August 2027 (ramp).'],
      ['later', 'Tell the lessor by 1 April 2029 what is to happen at the end.'],
      ['later', 'The lease ends on 30 June 2029.'],
    ]);
  });

  it('make one task, and come up on the first page', () => {
    const dates = [{ leaseId: 'lease-1', vehicle: 'Blue van', reminders }];
    expect(vehicleTasks(dates)).toEqual([
      expect.objectContaining({ title: 'See to 2 dates of Blue van', screen: 'vehicleCare', about: 'lease-1' }),
    ]);
    expect(vehicleDatesComing(dates)[0]).toEqual({ words: 'Blue van: The insurance runs to 31 December 2026', day: '2026-12-31' });
    expect(vehicleTasks([{ leaseId: 'lease-1', vehicle: 'Blue van', reminders: [] }])).toEqual([]);
  });

  it('say of a driver without any check that it is not done yet', () => {
    const [first] = vehicleReminders({ today, endsOn: day('2029-06-30'), records: [], drivers: [kit] });
    expect(first).toMatchObject({ state: 'over', driverId: kit.id, words: 'Kit Sample’s driving licence is not checked yet.' });
  });
});

describe('the end of a lease', () => {
  const terms = record('end_terms', '2026-07-01', { facts: { noticeDays: '90', extend: 'no', buy: 'yes' }, amount: pence(600_000) });
  const facts = {
    today,
    endsOn: day('2029-06-30'),
    records: [terms, record('damage', '2026-10-01', { facts: { what: 'A scratch' } })],
    stillToCome: pence(1_318_400),
    deposit: pence(50_000),
    funding: [{ stream: 'Ann’s health budget', until: day('2027-03-31'), dueAfter: pence(1_112_400) }],
  };

  it('says what can happen, by when the lessor has to know, what is owed, and that the money ends first', () => {
    const found = endingOf(facts);
    expect(found).toMatchObject({ daysLeft: 951, noticeBy: '2029-04-01' });
    expect(found.choices.map(({ choice, state }) => [choice, state])).toEqual([
      ['return', 'yes'],
      ['extend', 'no'],
      ['buy', 'yes'],
    ]);
    expect(found.choices[2]?.words).toContain('The price is £6,000.00.');
    expect(found.owed.map(({ amount }) => amount)).toEqual([1_318_400, undefined, 50_000]);
    expect(found.remarks).toEqual([
      'The lease runs to 30 June 2029, but Ann’s health budget is agreed only to 31 March 2027. £11,124.00 falls due after that. Ask the funder now who pays it.',
    ]);
  });

  it('asks for the agreement to be read where nobody did, and for no notice once it was given', () => {
    expect(endingOf({ ...facts, records: [], funding: [] }).remarks).toEqual([
      'What the agreement says of the end is not recorded. Read it, and record it.',
    ]);
    expect(noticeDay({ endsOn: facts.endsOn, records: [terms, record('notice', '2026-11-01')] })).toBeUndefined();
  });
});

describe('a clock that goes back', () => {
  const readings = [
    { day: day('2026-07-01'), miles: 40 },
    { day: day('2026-09-01'), miles: 2_000 },
  ];

  it('is led back from either side, and one between them stands', () => {
    const said = (on: string, miles: number): string | undefined => clockProblem(readings, { day: day(on), miles }, 'miles')?.code;
    expect([said('2026-10-01', 1_999), said('2026-08-01', 2_001), said('2026-08-01', 1_000), said('2026-06-30', 40)]).toEqual([
      'vehicle.clockBack',
      'vehicle.clockAhead',
      undefined,
      undefined,
    ]);
  });
});

describe('what an auditor would ask about a vehicle', () => {
  const projection: Projection = {
    first: { day: day('2026-07-01'), miles: 0 },
    last: { day: day('2026-10-09'), miles: 4_000 },
    used: 4_000,
    days: 100,
    leaseDays: 1_096,
    projected: 43_840,
    endsOn: day('2029-06-30'),
    allowed: 36_000,
    over: 7_840,
    charge: pence(58_800),
  };
  const calm: RemarkFacts = {
    trips: [{ day: day('2026-10-01'), tenths: 180, people: 2 }],
    projection: { ...projection, over: 0, charge: pence(0) },
    isWhole: true,
    reminders: [{ key: 'end', words: 'The lease ends on 30 June 2029.', day: day('2029-06-30'), state: 'later' }],
    funding: [],
    fuel: { bought: 20_000, needed: 19_000, by: 'clock' },
    records: [record('economy', '2026-07-01', { facts: { milesPerGallon: '38' } })],
    hasNhsMoney: true,
  };
  const ids = (more: Partial<RemarkFacts>): readonly string[] => vehicleRemarks({ ...calm, ...more }).map(({ id }) => id);

  const days = { from: day('2026-07-01'), to: day('2026-09-30') };
  const readings = [
    { day: day('2026-07-01'), miles: 100 },
    { day: day('2026-08-31'), miles: 2_600 },
  ];
  const fuel = { days, readings, tripTenths: 5_000, milesPerGallon: 38 };
  const used = (hundredths: number) => fuelUse({ ...fuel, bought: [{ day: day('2026-08-01'), hundredths }] });

  it('counts fuel by the clock where it was read on two days, and then that of the days between; else by the trips', () => {
    const late = { day: day('2026-09-15'), hundredths: 9_000 };
    const bought = [{ day: day('2026-08-01'), hundredths: 30_000 }, late];
    expect(fuelUse({ ...fuel, bought })).toEqual({ bought: 30_000, needed: 29_909, by: 'clock' });
    const byTrips = fuelUse({ ...fuel, bought, readings: readings.slice(0, 1) });
    expect(byTrips).toEqual({ bought: 39_000, needed: 5_982, by: 'trips' });
    expect(byTrips && fuelInWords(byTrips)).toBe('390 litres were bought, and the miles of the trips in the log take about 60.');
    expect(fuelUse({ ...fuel, bought: [] })).toBeUndefined();
    expect(fuelUse({ ...fuel, bought, milesPerGallon: 0 })).toBeUndefined();
  });

  it('is nothing where everything is in order', () => {
    expect(ids({})).toEqual([]);
  });

  it('is each of V01 to V07 by itself where it is so', () => {
    expect(ids({ trips: [{ day: today, tenths: 10, people: 1, remark: 'Kit Sample was not on the list.' }] })).toEqual(['V01']);
    expect(ids({ projection })).toEqual(['V02']);
    expect(ids({ trips: [{ day: today, tenths: 10, people: 0 }] })).toEqual(['V03']);
    expect(ids({ isWhole: false })).toEqual(['V04']);
    expect(ids({ reminders: [{ key: 'mot', kind: 'mot', words: 'The MOT ends.', day: today, state: 'soon' }] })).toEqual(['V05']);
    expect(ids({ funding: ['The lease runs longer than the money.'] })).toEqual(['V05']);
    // 2,500 miles at 38 to a gallon need 299 litres; a quarter more is 374.
    expect(ids({ fuel: used(37_400) })).toEqual(['V06']);
    expect(ids({ fuel: used(37_300) })).toEqual([]);
    const benefit = record('mobility_benefit', '2026-07-01', { facts: { who: 'Ann', what: 'PIP mobility' } });
    expect(ids({ records: [benefit] })).toEqual(['V07']);
    expect(ids({ records: [benefit, record('advice', '2026-07-02')] })).toEqual([]);
    expect(ids({ records: [benefit], hasNhsMoney: false })).toEqual([]);
  });
});
