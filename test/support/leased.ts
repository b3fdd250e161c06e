import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household } from './household.ts';

export type Terms = InputOf<'lease.add'>['terms'];

export type Leased = {
  readonly vans: { readonly ann: string; readonly ben: string; readonly askFirst: string; readonly short: string };
  /** £412.00 on the 12th of each month from July 2026, shared 70/30. */
  readonly terms: (given?: Partial<Terms>) => Terms;
  readonly lease: (given?: Partial<Terms>, named?: Partial<InputOf<'lease.add'>['lease']>) => string;
};

/** Plan lines for a vehicle in both of the family's plans, and leases of it with sensible parts for what is not said. */
export function leased({ ask, ann, ben, streams, split }: Household): Leased {
  const outing = (beneficiaryId: string): string => ask('outcome.add', { beneficiaryId, name: 'Getting about' }).id;
  const line = (given: Partial<InputOf<'planLine.add'>> & Pick<InputOf<'planLine.add'>, 'name' | 'beneficiaryId' | 'streamId'>): string =>
    ask('planLine.add', {
      outcomeId: outing(given.beneficiaryId),
      category: 'vehicle',
      rule: 'allowed',
      agreed: pence(30_000),
      every: 'month',
      from: day('2026-04-01'),
      ...given,
    }).id;
  const ofAnn = { beneficiaryId: ann, streamId: streams.ann };
  const vans = {
    ann: line({ ...ofAnn, name: 'The van' }),
    ben: line({ beneficiaryId: ben, streamId: streams.benHealth, name: 'Ben’s part of the van' }),
    askFirst: line({ ...ofAnn, name: 'Another car', rule: 'ask_first' }),
    short: line({ ...ofAnn, name: 'The van, until autumn', to: day('2026-09-30') }),
  };
  const terms = (given: Partial<Terms> = {}): Terms => ({
    from: day('2026-07-01'),
    endsOn: day('2029-06-30'),
    amount: pence(41_201),
    every: 'month',
    firstDue: day('2026-07-12'),
    charge: { splitId: split, planLineIds: [vans.ann, vans.ben] },
    approvedBy: 'Case manager',
    approvedOn: day('2026-06-20'),
    ...given,
  });
  return {
    vans,
    terms,
    lease: (given, named) =>
      ask('lease.add', {
        lease: { vehicle: 'Blue van', lessor: 'Sample Mobility', agreement: 'SM 42', startsOn: day('2026-07-01'), ...named },
        terms: terms(given),
        noFileBecause: 'The lessor has it',
      }).id,
  };
}
