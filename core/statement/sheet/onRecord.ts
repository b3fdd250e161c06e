import { type StatementVehicle } from '#core/contract/shapes/statement';
import { milesInWords } from '#core/mileage/words';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Block, type Row } from '#core/sheet/sheet';
import { dayInWords, shortDay, spanInWords } from '#core/time/words';
import { milesWords, tripsWords } from '#core/vehicle/words';

type OnRecord = NonNullable<StatementVehicle['onRecord']>;
type Pair = { readonly name: string; readonly value: string };

function clockPairs({ clock, miles }: OnRecord): readonly Pair[] {
  const read = (on: NonNullable<OnRecord['clock']>['start']): string => `${milesWords(on.miles)} on ${shortDay(on.day)}`;
  const { allowed, projected, excessTenths, charge } = miles ?? {};
  return [
    ...(clock === undefined
      ? []
      : [{ name: 'Clock', value: clock.start.day === clock.end.day ? read(clock.end) : `${read(clock.start)}, ${read(clock.end)}` }]),
    ...(miles === undefined ? [] : [{ name: 'Miles since the first reading', value: milesWords(miles.used) }]),
    ...(allowed === undefined ? [] : [{ name: 'Miles allowed by the end', value: milesWords(allowed) }]),
    ...(projected === undefined ? [] : [{ name: 'Miles by the end, if it goes on', value: milesWords(projected) }]),
    ...(excessTenths === undefined ? [] : [{ name: 'Each mile beyond', value: `${String(excessTenths / 10)}p` }]),
    ...(charge === undefined || charge === nothing ? [] : [{ name: 'Those beyond would cost', value: pounds(charge) }]),
  ];
}

function pairsOf(found: OnRecord): readonly Pair[] {
  const { term, registration, agreement, insurance, trips } = found;
  return [
    ...(registration === undefined ? [] : [{ name: 'Number plate', value: registration }]),
    ...(agreement === undefined ? [] : [{ name: 'Agreement', value: agreement }]),
    { name: 'Leased for', value: spanInWords(term) },
    ...(insurance === undefined ? [] : [{ name: 'Insured', value: `${insurance.insurer}, to ${dayInWords(insurance.until)}` }]),
    ...clockPairs(found),
    ...(trips === undefined
      ? []
      : [
          { name: 'Trips of the period', value: `${tripsWords(trips.count)}, ${milesInWords(trips.tenths)}` },
          { name: 'Of that, for the people of this money', value: milesInWords(trips.shareTenths) },
        ]),
  ];
}

/** What is on record of the vehicle besides its payments: nothing where nothing is. */
export function onRecordBlocks({ onRecord }: StatementVehicle): readonly Block[] {
  if (onRecord === undefined) return [];
  const { drivers, costs } = onRecord;
  return [
    { kind: 'heading', level: 3, words: 'The vehicle, its miles and its drivers' },
    { kind: 'pairs', pairs: pairsOf(onRecord) },
    ...(drivers.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Approved drivers',
            columns: [
              { name: 'Driver', kind: 'text' as const, rowHeader: true },
              { name: 'Since', kind: 'day' as const },
              { name: 'Until', kind: 'day' as const },
              { name: 'Licence check holds until', kind: 'day' as const },
            ],
            rows: drivers.map(({ reference, from, to, checkedUntil }): Row => ({
              kind: 'row',
              cells: [reference, from, to ?? 'today', checkedUntil ?? 'not recorded'],
            })),
          },
        ]),
    ...(costs.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Bought for the vehicle in the period, this money’s part',
            columns: [
              { name: 'What', kind: 'text' as const, rowHeader: true },
              { name: 'This money’s part', kind: 'money' as const },
            ],
            rows: costs.map(({ what, amount }): Row => ({ kind: 'row', cells: [what, amount] })),
          },
        ]),
  ];
}
