import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type FuelUse, fuelInWords, isMuchFuel } from './fuel.ts';
import { type VehicleRecord } from './kinds.ts';
import { type Projection } from './projection.ts';
import { type Reminder } from './reminders.ts';
import { milesWords, tripsWords } from './words.ts';

type VehicleRemark = VehicleRead['remarks'][number];

export type RemarkFacts = {
  /** Standing trips that are looked at, newest first: those of the last year. */
  readonly trips: readonly { readonly day: Day; readonly tenths: number; readonly people: number; readonly remark?: string | undefined }[];
  readonly projection?: Projection | undefined;
  readonly isWhole: boolean;
  readonly reminders: readonly Reminder[];
  readonly funding: readonly string[];
  readonly fuel?: FuelUse | undefined;
  readonly records: readonly VehicleRecord[];
  readonly hasNhsMoney: boolean;
};

function drivers({ trips }: RemarkFacts): readonly VehicleRemark[] {
  const found = trips.filter(({ remark }) => remark !== undefined);
  const [first] = found;
  if (first?.remark === undefined) return [];
  const more = found.length === 1 ? '' : ` ${tripsWords(found.length)} of the last year need a word about the driver; this is the newest.`;
  return [{ id: 'V01', words: `${first.remark}${more}` }];
}

function miles({ projection }: RemarkFacts): readonly VehicleRemark[] {
  const { over = 0, charge } = projection ?? {};
  if (over === 0) return [];
  const costs = charge === undefined ? '' : ` and cost ${pounds(charge)}`;
  return [
    {
      id: 'V02',
      words: `If it goes on as it did, ${milesWords(over)} will be too many by the end of the lease${costs}. See how this is worked out.`,
    },
  ];
}

function benefit({ trips }: RemarkFacts): readonly VehicleRemark[] {
  const found = trips.filter(({ people }) => people === 0);
  const [first] = found;
  if (first === undefined) return [];
  const trip = found.length === 1 ? 'The trip' : `${tripsWords(found.length)} of the last year, the newest`;
  return [
    {
      id: 'V03',
      words: `${trip} of ${dayInWords(first.day)} ${found.length === 1 ? 'says' : 'say'} of nobody whom it was for. Its purpose has to show it.`,
    },
  ];
}

function dates({ reminders, funding }: RemarkFacts): readonly VehicleRemark[] {
  const soon = reminders.filter(({ kind, state }) => state !== 'later' && (kind === undefined || kind === 'insurance' || kind === 'mot'));
  return [...soon.map(({ words }) => ({ id: 'V05' as const, words })), ...funding.map((words) => ({ id: 'V05' as const, words }))];
}

function fuelled({ fuel }: RemarkFacts): readonly VehicleRemark[] {
  return fuel !== undefined && isMuchFuel(fuel) ? [{ id: 'V06', words: fuelInWords(fuel) }] : [];
}

function advised({ records, hasNhsMoney }: RemarkFacts): readonly VehicleRemark[] {
  const benefits = records.filter(({ kind }) => kind === 'mobility_benefit');
  if (!hasNhsMoney || benefits.length === 0 || records.some(({ kind }) => kind === 'advice')) return [];
  return [
    {
      id: 'V07',
      words:
        'A mobility benefit is recorded, NHS money pays for this vehicle, and no benefits advice is noted. Ask for it, and note what was said.',
    },
  ];
}

/**
 * What an auditor would ask about a vehicle, in neutral words. Source: direct-payments-and-audit.md §11, V01 to V07. Every part of a cost
 * is proved where it is shared, so V04 can only fire where the book's own sums do not add up.
 */
export function vehicleRemarks(facts: RemarkFacts): readonly VehicleRemark[] {
  const shares: readonly VehicleRemark[] = facts.isWhole
    ? []
    : [{ id: 'V04', words: 'The parts of the vehicle’s costs do not add up to the whole. Look at how they are shared.' }];
  return [...drivers(facts), ...miles(facts), ...benefit(facts), ...shares, ...dates(facts), ...fuelled(facts), ...advised(facts)];
}
