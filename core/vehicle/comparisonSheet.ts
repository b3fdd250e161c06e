import { type Comparison } from '#core/contract/shapes/vehicle';
import { milesInWords } from '#core/mileage/words';
import { type Pence, absolute, add, greater } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Block, type Column, type Row, type Sheet } from '#core/sheet/sheet';
import { spanInWords } from '#core/time/words';
import { leftWords, moneyBlocks, monthBlocks, tariffBlocks, workingBlocks } from './comparisonWorking.ts';
import { tripsWords } from './words.ts';

export const costNames: Readonly<Record<Comparison['costs'][number]['kind'], string>> = {
  advance: 'Advance payment, once',
  deposit: 'Deposit, once; it may come back',
  rental: 'Lease payments',
  charge: 'Last charge of the lease',
  refund: 'Came back from the lessor',
  fuel: 'Fuel',
  insurance: 'Insurance',
  servicing: 'Servicing and MOT',
  adaptation: 'Adaptations',
  parking: 'Parking and tolls',
  other: 'Other costs of the vehicle',
  driver: 'The driver’s time',
};

/** The answer in one sentence: what the vehicle saved, or cost more. */
export function comparisonAnswer({ difference: { whole }, trips }: Comparison): string {
  if (trips === 0) return 'No trip of this time is recorded, so there is nothing to compare with.';
  if (whole === 0) return 'The vehicle and taxis cost the same.';
  return whole > 0
    ? `The vehicle cost ${pounds(whole)} less than taxis would have cost for the same trips.`
    : `The vehicle cost ${pounds(absolute(whole))} more than taxis would have cost for the trips that are recorded.`;
}

type Sums = { readonly parts: readonly Pence[]; readonly whole: Pence };

function moneyColumns({ people }: Comparison): readonly Column[] {
  const each = people.length > 1 ? people.map(({ reference }): Column => ({ name: reference, kind: 'money' })) : [];
  return [...each, { name: 'Together', kind: 'money' }];
}

function cells({ people }: Comparison, { parts, whole }: Sums): readonly Pence[] {
  return people.length > 1 ? [...parts, whole] : [whole];
}

/** Taxis and the vehicle against the dearer of the two, for each person and together. */
function chart(comparison: Comparison): Block {
  const { people, taxi, estimated, cost } = comparison;
  const wholes = people.map(({ reference }, at) => ({
    name: reference,
    taxis: add(taxi.parts[at] ?? taxi.whole, estimated.parts[at] ?? estimated.whole),
    vehicle: cost.parts[at] ?? cost.whole,
  }));
  const together = { name: 'Together', taxis: add(taxi.whole, estimated.whole), vehicle: cost.whole };
  const shown = people.length > 1 ? [...wholes, together] : [together];
  const rows = shown.flatMap(({ name, taxis, vehicle }): readonly Row[] => {
    const whole = greater(taxis, vehicle);
    return [
      ...(shown.length > 1 ? [{ kind: 'group' as const, words: name }] : []),
      { kind: 'row', cells: ['Taxis', taxis, { part: taxis, whole }] },
      { kind: 'row', cells: ['The vehicle', vehicle, { part: vehicle, whole }] },
    ];
  });
  return {
    kind: 'table',
    columns: [
      { name: 'What', kind: 'text', rowHeader: true, share: 2 },
      { name: 'Cost', kind: 'money' },
      { name: 'Beside the dearer', kind: 'bar', share: 2 },
    ],
    rows,
  };
}

function sums(comparison: Comparison): Block {
  const { fares, taxi, estimated, costs, cost, difference, people } = comparison;
  const fareRow = (name: string, part: keyof Comparison['fares'][number]): Row => {
    const parts = people.map((_, at) => fares[at]?.[part] ?? add());
    return { kind: 'row', cells: [name, ...cells(comparison, { parts, whole: add(...parts) })] };
  };
  return {
    kind: 'table',
    columns: [{ name: 'What', kind: 'text', rowHeader: true, share: 2 }, ...moneyColumns(comparison)],
    rows: [
      { kind: 'group', words: 'What taxis would have cost' },
      fareRow('Setting out', 'start'),
      fareRow('Miles', 'miles'),
      fareRow('Waiting', 'waiting'),
      fareRow('Escort', 'escort'),
      fareRow('Wheelchair', 'wheelchair'),
      { kind: 'total', cells: ['Taxis, for the trips recorded', ...cells(comparison, taxi)] },
      ...(estimated.isAsked
        ? [{ kind: 'row' as const, cells: ['Estimated, for months without a trip', ...cells(comparison, estimated)] }]
        : []),
      { kind: 'group', words: 'What the vehicle really cost' },
      ...costs.map((row): Row => ({ kind: 'row', cells: [costNames[row.kind], ...cells(comparison, row)] })),
      { kind: 'total', cells: ['The vehicle', ...cells(comparison, cost)] },
      { kind: 'group', words: 'The difference' },
      { kind: 'total', cells: ['Taxis less the vehicle', ...cells(comparison, difference)] },
    ],
  };
}

function isWhole({ parts, whole }: Sums): boolean {
  return add(...parts) === whole;
}

/** That nothing is counted twice: parts add up, and every trip stands in one month and in one row of the workings or is named as left out. */
function proofs(comparison: Comparison): Block {
  const { taxi, estimated, cost, costs, months, groups, trips, left } = comparison;
  const isSharedWhole = [taxi, estimated, cost, ...costs].every(isWhole);
  const inMonths = months.reduce((so, month) => so + month.trips, 0);
  const counted = groups.reduce((so, { count }) => so + count, 0);
  const isOnce = inMonths === trips && counted + left.nobodyAboard + left.noTariff === trips;
  const { moneys, difference } = comparison;
  const isBorne =
    moneys.length === 0 ||
    (add(...moneys.map((money) => money.taxi)) === add(taxi.whole, estimated.whole) &&
      add(...moneys.map((money) => money.cost)) === cost.whole &&
      add(...moneys.map((money) => money.difference)) === difference.whole);
  const isFare = add(...groups.map(({ sum }) => sum)) === taxi.whole;
  return {
    kind: 'proofs',
    proofs: [
      { state: isSharedWhole ? 'holds' : 'open', words: 'Everybody’s parts add up to the whole of every sum.' },
      {
        state: isOnce && isFare ? 'holds' : 'open',
        words: 'Every trip is counted once, and the workings add up to what taxis would have cost.',
      },
      ...(moneys.length < 2
        ? []
        : [{ state: isBorne ? ('holds' as const) : ('open' as const), words: 'What each money bears adds up to the whole.' }]),
    ],
  };
}

/** What commissioned transport would have cost against what the vehicle cost, in plain words, with every working. People stand by reference. */
export function comparisonSheet(comparison: Comparison): Sheet {
  const { period, holder, people, vehicle, trips, tenths } = comparison;
  const whom = people.map(({ reference }) => reference).join(' and ');
  return {
    title: comparisonAnswer(comparison),
    over: 'The leased vehicle beside commissioned transport',
    language: 'en-GB',
    subject: `${whom}, ${spanInWords(period)}`,
    author: holder,
    reference: `${spanInWords(period)}.`,
    blocks: [
      {
        kind: 'paragraph',
        words: `This is for ${whom} and ${vehicle}, ${spanInWords(period)}: ${tripsWords(trips)}, ${milesInWords(tenths)}. It sets what taxis would have cost for those very trips, by the tariff below, against what was spent on the vehicle. It is a cost avoided against a comparator: it is no part of the audited statement, and no money was received for it.`,
      },
      chart(comparison),
      ...leftWords(comparison).map((words): Block => ({ kind: 'paragraph', words })),
      { kind: 'heading', level: 2, words: 'How the two sums are made' },
      sums(comparison),
      proofs(comparison),
      ...moneyBlocks(comparison),
      ...tariffBlocks(comparison),
      ...workingBlocks(comparison),
      ...monthBlocks(comparison),
      { kind: 'signatures', lines: [`${holder}. Date`] },
    ],
  };
}
