import { type Comparison, type ComparisonGroup } from '#core/contract/shapes/vehicle';
import { milesInWords } from '#core/mileage/words';
import { add, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Block, type Row } from '#core/sheet/sheet';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { milesWords, timeWords, tripsWords } from './words.ts';

/** `March 2027`. */
function monthInWords(month: Day): string {
  return dayInWords(month).split(' ').slice(-2).join(' ');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function monthsLeft({ months, estimated }: Comparison): readonly string[] {
  const empty = months.filter(({ trips }) => trips === 0);
  if (empty.length === 0) return [];
  const named = listed(empty.map(({ month }) => monthInWords(month)));
  const rule = estimated.isAsked
    ? 'They are estimated at the average of the other months, in a row of their own.'
    : 'Taxis are counted as nothing for that time, though the vehicle was paid for: nothing is guessed.';
  return [`No trip is recorded in ${named}. ${rule}`];
}

/** What was not counted, and why: said on the page, so that nobody has to find it out. */
export function leftWords(comparison: Comparison): readonly string[] {
  const { left, clockMiles, tenths, driverHour } = comparison;
  const unlogged = clockMiles === undefined ? 0 : clockMiles - Math.round(tenths / 10);
  return [
    ...monthsLeft(comparison),
    ...(left.noTariff === 0
      ? []
      : [`${tripsWords(left.noTariff)} fell on days for which no tariff is recorded, and no taxi is counted for them.`]),
    ...(left.nobodyAboard === 0
      ? []
      : [`${tripsWords(left.nobodyAboard)} had nobody of the family on board, and no taxi is counted for them.`]),
    ...(unlogged <= 0 ? [] : [`The clock says ${milesWords(clockMiles ?? 0)}: ${milesWords(unlogged)} of them stand in no recorded trip.`]),
    ...(driverHour === undefined
      ? ['The driver’s time is left out: it is paid as wages, with or without a vehicle.']
      : [`The driver’s time is counted at ${pounds(driverHour)} an hour.`]),
    ...(left.noDrivingTime === 0
      ? []
      : [`${tripsWords(left.noDrivingTime)} say nothing of the driving time, and none is counted for them.`]),
  ];
}

/** The tariff: who agreed it, when, and where it is from. */
export function tariffBlocks({ tariffs }: Comparison): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'The tariff that was agreed', anchor: 'tariff' },
    ...tariffs.flatMap((tariff): readonly Block[] => [
      {
        kind: 'pairs',
        pairs: [
          { name: 'Tariff', value: tariff.name },
          { name: 'In force from', value: `${dayInWords(tariff.from)}${tariff.to === undefined ? '' : ` to ${dayInWords(tariff.to)}`}` },
          { name: 'Setting out, each way', value: pounds(tariff.start) },
          { name: 'A mile', value: pounds(tariff.mile) },
          { name: 'An hour of waiting', value: pounds(tariff.hour) },
          { name: 'An escort, each way', value: pounds(tariff.escort) },
          { name: 'A wheelchair, each way', value: pounds(tariff.wheelchair) },
          { name: 'Who pays', value: tariff.fare === 'each' ? 'A fare for each person' : 'One fare for all who travel together' },
          { name: 'Agreed', value: `${tariff.agreedBy}, ${dayInWords(tariff.agreedOn)}` },
          { name: 'Where it is from', value: tariff.source },
          { name: 'Evidence', value: tariff.evidenceNumber === undefined ? 'None filed' : `No. ${String(tariff.evidenceNumber)}` },
        ],
      },
    ]),
    ...(tariffs.length === 0 ? [{ kind: 'paragraph' as const, words: 'No tariff was in force for any of the trips.' }] : []),
  ];
}

/** `2 × £4.50 + 18 miles × £2.40 + …`, for one trip of the row. */
function fareWorking(group: ComparisonGroup, tariff: Comparison['tariffs'][number] | undefined): string {
  if (tariff === undefined) return '';
  const { legs, tenths, waitingMinutes, escort, aboard, wheelchairs, parts } = group;
  const ways = String(legs);
  const chairs = wheelchairs > 1 ? ` × ${String(wheelchairs)}` : '';
  const steps = [
    parts.start === nothing ? undefined : `${ways} × ${pounds(tariff.start)}`,
    parts.miles === nothing ? undefined : `${milesInWords(tenths)} × ${pounds(tariff.mile)}`,
    parts.waiting === nothing ? undefined : `${timeWords(waitingMinutes)} waiting at ${pounds(tariff.hour)} an hour`,
    escort && parts.escort !== nothing ? `escort ${ways} × ${pounds(tariff.escort)}` : undefined,
  ].filter((step) => step !== undefined);
  const fare = steps.join(' + ');
  const forEach = tariff.fare === 'each' && aboard > 1 ? `(${fare}) × ${String(aboard)} people` : fare;
  return parts.wheelchair === nothing ? forEach : `${forEach} + wheelchair ${ways} × ${pounds(tariff.wheelchair)}${chairs}`;
}

/** Trips that cost the same for the same reason, in one row: how one of them is worked out, and how many there were. */
export function workingBlocks({ groups, tariffs, taxi }: Comparison): readonly Block[] {
  const rows = groups.map((group): Row => {
    const tariff = tariffs.find(({ id }) => id === group.tariffId);
    return { kind: 'row', cells: [group.purpose, fareWorking(group, tariff), group.each, group.count, group.sum] };
  });
  return [
    { kind: 'heading', level: 2, words: 'Trip by trip', anchor: 'trips' },
    {
      kind: 'table',
      columns: [
        { name: 'What for', kind: 'text', rowHeader: true, share: 2 },
        { name: 'One such trip by taxi', kind: 'text', share: 4 },
        { name: 'Each', kind: 'money' },
        { name: 'Trips', kind: 'number' },
        { name: 'Sum', kind: 'money' },
      ],
      rows: [
        ...rows,
        ...(rows.length === 0
          ? []
          : [{ kind: 'total' as const, cells: ['Together', null, null, groups.reduce((so, { count }) => so + count, 0), taxi.whole] }]),
      ],
      whenEmpty: 'No trip is counted.',
    },
  ];
}

/** What each money saved, by its funder: nothing where one money alone bears everything. */
export function moneyBlocks({ moneys, taxi, estimated, cost, difference }: Comparison): readonly Block[] {
  if (moneys.length < 2) return [];
  const funders = [...new Set(moneys.map(({ funder }) => funder))];
  const rows = funders.flatMap((funder): readonly Row[] => {
    const own = moneys.filter((money) => money.funder === funder);
    const sum = (part: 'taxi' | 'cost' | 'difference') => add(...own.map((money) => money[part]));
    return [
      { kind: 'group', words: funder },
      ...own.map((money): Row => ({ kind: 'row', cells: [money.name, money.taxi, money.cost, money.difference] })),
      ...(own.length < 2 || funders.length < 2
        ? []
        : [{ kind: 'total' as const, cells: [`All of ${funder}`, sum('taxi'), sum('cost'), sum('difference')] }]),
    ];
  });
  return [
    { kind: 'heading', level: 2, words: difference.whole < nothing ? 'What each money bore' : 'What each money saved', anchor: 'moneys' },
    {
      kind: 'paragraph',
      words:
        'The vehicle stands with the money that paid for it. A taxi, and the driver’s time, would have fallen on the money that bears the vehicle for each person, by the share approved for the day of the trip.',
    },
    {
      kind: 'table',
      columns: [
        { name: 'Whose money', kind: 'text', rowHeader: true, share: 2 },
        { name: estimated.isAsked ? 'Taxis, with the estimate' : 'Taxis', kind: 'money' },
        { name: 'The vehicle', kind: 'money' },
        { name: 'Taxis less the vehicle', kind: 'money' },
      ],
      rows: [...rows, { kind: 'total', cells: ['Together', add(taxi.whole, estimated.whole), cost.whole, difference.whole] }],
    },
  ];
}

export function monthBlocks({ months }: Comparison): readonly Block[] {
  const most = months.reduce((so, { fare }) => Math.max(so, fare), 0);
  return [
    { kind: 'heading', level: 2, words: 'Month by month', anchor: 'months' },
    {
      kind: 'table',
      columns: [
        { name: 'Month', kind: 'text', rowHeader: true, share: 2 },
        { name: 'Trips', kind: 'number' },
        { name: 'Miles', kind: 'text' },
        { name: 'By taxi', kind: 'money' },
        { name: 'Beside the dearest month', kind: 'bar', share: 2 },
      ],
      rows: months.map(({ month, trips, tenths, fare }): Row => ({
        kind: 'row',
        cells: [monthInWords(month), trips, trips === 0 ? 'none recorded' : milesInWords(tenths), fare, { part: fare, whole: most }],
      })),
      whenEmpty: 'The lease has no day in this time.',
    },
  ];
}
