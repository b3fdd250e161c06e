import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Setup } from '#renderer/gateway/setup';
import { type Values } from '#renderer/kit/form/defineForm';
import { chargedOn, rawsOfCharge, splitChosen, vehiclePlan } from '#renderer/vehicle/charge';
import { type VehicleFields, vehicleForm, vehicleInput, type VehicleRaws } from '#renderer/vehicle/add/vehicleForm';

type PlanLine = Setup['planLines'][number];
type Split = Setup['splits'][number];

function line(id: string, given: Partial<PlanLine> = {}): PlanLine {
  return {
    id,
    streamId: 'stream-1',
    beneficiaryId: `beneficiary-${id.slice(-1)}`,
    outcomeId: 'outcome-1',
    outcomeName: 'Getting about',
    name: id,
    category: 'vehicle',
    rule: 'allowed',
    approved: false,
    agreed: pence(1),
    every: 'month',
    from: day('2026-04-01'),
    ...given,
  };
}

function split(id: string, from: string, first: number): Split {
  const shares = [
    { beneficiaryId: 'beneficiary-a', hundredths: first },
    { beneficiaryId: 'beneficiary-b', hundredths: 10_000 - first },
  ];
  return { id, name: 'Van', from: day(from), approvedBy: 'X', approvedOn: day(from), shares };
}

const setup: Setup = {
  kind: 'real',
  startsOn: day('2026-04-01'),
  beneficiaries: [],
  funders: [],
  streams: [],
  awards: [],
  outcomes: [],
  planLines: [line('van-a'), line('van-b'), line('gym-a', { category: 'activity' }), line('old-a', { to: day('2026-05-31') })],
  splits: [split('split-1', '2026-04-01', 7_000), split('split-2', '2026-10-01', 5_000)],
  bankAccounts: [],
  steps: [],
};

const start = vehicleForm.draft('test', {}).read().raws;
const shared = { sharing: 'split-2', planLineId: '', lines: { 'beneficiary-a': 'van-a', 'beneficiary-b': 'van-b' } };
const raws: VehicleRaws = { ...start, ...shared, firstDue: '12 July 2026', noFileBecause: 'The lessor has it' };
const values: Values<VehicleFields> = {
  ...raws,
  agreement: undefined,
  registration: undefined,
  startsOn: day('2026-07-01'),
  endsOn: day('2029-06-30'),
  amount: pence(41_201),
  every: 'month',
  firstDue: day('2026-07-12'),
  miles: undefined,
  excess: 75,
  approvedOn: day('2026-06-20'),
  paidFirst: 'none',
};

describe('a vehicle as it was typed', () => {
  it('is charged by the agreement that has begun when the first payment is due, not by the newest there is', () => {
    expect(splitChosen(setup, raws)?.id).toBe('split-1');
    expect(splitChosen(setup, { ...raws, firstDue: '12 October 2026' })?.id).toBe('split-2');
    expect(vehicleInput(setup, raws, values)?.terms.charge).toEqual({ splitId: 'split-1', planLineIds: ['van-a', 'van-b'] });
  });

  it('is looked for among the plan’s lines for a vehicle on the book’s first day, where its lease began before', () => {
    expect(chargedOn(setup, { firstDue: '12 July 2024' })).toBe('2026-04-01');
    expect(vehiclePlan(setup, day('2026-05-31')).planLines.map(({ id }) => id)).toEqual(['van-a', 'van-b', 'old-a']);
    expect(vehiclePlan(setup, day('2026-06-01')).planLines.map(({ id }) => id)).toEqual(['van-a', 'van-b']);
  });

  it('is not sent while somebody’s plan line, the sum up front or the agreement is wanting', () => {
    const sent = (given: Partial<VehicleRaws>): boolean => vehicleInput(setup, { ...raws, ...given }, values) !== undefined;
    expect(sent({})).toBe(true);
    expect(sent({ lines: { 'beneficiary-a': 'van-a' } })).toBe(false);
    expect(sent({ paidFirst: 'deposit', upAmount: '', upDay: '1 July 2026' })).toBe(false);
    expect(sent({ noFileBecause: '' })).toBe(false);
  });

  it('takes pence for a mile with or without a half, and thousands with a comma', () => {
    const { excess, miles } = vehicleForm.rules;
    expect([excess.read('5'), excess.read('7.5p'), excess.read('7.55').ok]).toEqual([
      { ok: true, value: 50 },
      { ok: true, value: 75 },
      false,
    ]);
    expect([miles.read('12,000'), miles.read('many').ok]).toEqual([{ ok: true, value: 12_000 }, false]);
  });

  it('comes back into the form for new terms as it was charged, by the newest form of its agreement', () => {
    expect(rawsOfCharge(setup, { splitId: 'split-1', planLineIds: ['van-a', 'van-b'] })).toEqual(shared);
    expect(rawsOfCharge(setup, { planLineId: 'van-a' })).toEqual({ sharing: 'one', planLineId: 'van-a', lines: {} });
  });
});
