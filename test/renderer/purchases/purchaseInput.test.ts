import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Setup } from '#renderer/gateway/setup';
import { purchaseForm } from '#renderer/purchases/record/purchaseForm';
import { remembered } from '#renderer/purchases/readings';
import { purchaseInput, stepProblems } from '#renderer/purchases/record/purchaseInput';

const planLine = {
  streamId: 'stream-1',
  beneficiaryId: 'beneficiary-a',
  outcomeId: 'outcome-1',
  outcomeName: 'Stronger',
  category: 'activity',
  rule: 'allowed',
  agreed: pence(48_000),
  every: 'year',
  from: day('2026-04-01'),
  approved: false,
} as const;

const setup: Setup = {
  kind: 'real',
  startsOn: day('2026-04-01'),
  beneficiaries: [],
  funders: [],
  streams: [],
  awards: [],
  outcomes: [],
  planLines: [
    { ...planLine, id: 'plan_line-gym', name: 'Gym' },
    { ...planLine, id: 'plan_line-van', name: 'Van', category: 'vehicle' },
    { ...planLine, id: 'plan_line-vanb', name: 'Van', category: 'vehicle', beneficiaryId: 'beneficiary-b' },
    { ...planLine, id: 'plan_line-bike', name: 'Bike', rule: 'ask_first', category: 'equipment' },
    { ...planLine, id: 'plan_line-no', name: 'Groceries', rule: 'not_allowed', category: 'other' },
  ],
  splits: [70, 60].map((first, place) => ({
    id: `split-${String(place + 1)}`,
    name: 'The van',
    from: day(place === 0 ? '2026-04-01' : '2026-09-01'),
    approvedBy: 'J. Patel',
    approvedOn: day('2026-03-20'),
    shares: [
      { beneficiaryId: 'beneficiary-a', hundredths: first * 100 },
      { beneficiaryId: 'beneficiary-b', hundredths: 10_000 - first * 100 },
    ],
  })),
  bankAccounts: [],
  steps: [],
};

const raws = {
  payee: 'Harbour Pool',
  what: 'Ten swims',
  day: '4 Aug 2026',
  amount: '38.50',
  invoice: '',
  sharing: 'one',
  planLineId: 'plan_line-gym',
  lines: {},
  category: '',
  approvalBy: '',
  approvalOn: '',
  paidBy: 'account',
  has: 'no',
  files: [],
  numbers: '',
  proposed: {},
  noReceiptBecause: 'The machine was out of paper',
};
const values = {
  ...raws,
  day: day('2026-08-04'),
  amount: pence(3850),
  invoice: undefined,
  paidBy: 'account',
  has: 'no',
} as const;

describe('a purchase from its answers', () => {
  it('takes its kind from the plan line unless another was chosen', () => {
    expect(purchaseInput(setup, raws, values, '')).toEqual({
      payee: 'Harbour Pool',
      what: 'Ten swims',
      invoice: undefined,
      day: '2026-08-04',
      amount: 3850,
      paidBy: 'account',
      category: 'activity',
      charge: { planLineId: 'plan_line-gym' },
      proof: { noReceiptBecause: 'The machine was out of paper' },
    });
    expect(purchaseInput(setup, { ...raws, category: 'training' }, values, '')?.category).toBe('training');
  });

  it('passes on what was read off each chosen receipt, and nothing of one that was taken away again', () => {
    const file = (token: string) => ({ token, name: `${token}.jpg`, size: 1 });
    const [first, second, gone] = ['file-1', 'file-2', 'file-3'];
    const read = (token: string, said: object) => ({ token, from: 'picture' as const, proposal: said });
    const one = remembered({ token: 'x', payee: 'Pool' }, read(first, { day: day('2026-08-03'), amount: pence(3_580) }));
    const proposed = remembered(remembered(one, read(gone, { payee: 'Gone' })), read(second, { payee: 'Harbour Pool' }));
    const files = [file(first), file(second), file('file-4')];
    expect(purchaseInput(setup, { ...raws, has: 'yes', files, proposed }, values, '')?.proof).toEqual({
      files: [first, second, 'file-4'],
      read: [
        { file: first, day: '2026-08-03', amount: 3_580 },
        { file: second, payee: 'Harbour Pool' },
      ],
    });
  });

  it('says which bank line paid it, so that both happen in one stroke', () => {
    expect(purchaseInput(setup, raws, values, 'bank_line-9')?.bankLineId).toBe('bank_line-9');
  });

  it('shares by the agreement in force on its day, not by the newest', () => {
    const shared = { ...raws, sharing: 'split-2', lines: { 'beneficiary-a': 'plan_line-van', 'beneficiary-b': 'plan_line-vanb' } };
    expect(purchaseInput(setup, shared, values, '')?.charge).toEqual({
      splitId: 'split-1',
      planLineIds: ['plan_line-van', 'plan_line-vanb'],
    });
    expect(stepProblems('plan', setup, { ...shared, lines: { 'beneficiary-a': 'plan_line-van' } }).map(({ field }) => field)).toEqual([
      'lines',
    ]);
  });

  it('asks who agreed where the plan says to ask first, and only there', () => {
    const bike = { ...raws, planLineId: 'plan_line-bike' };
    expect(stepProblems('plan', setup, bike).map(({ field }) => field)).toEqual(['approvalBy', 'approvalOn']);
    expect(purchaseInput(setup, bike, values, '')).toBeUndefined();
    const agreed = { ...bike, approvalBy: 'J. Patel', approvalOn: '1 Aug 2026' };
    expect(purchaseInput(setup, agreed, values, '')?.approval).toEqual({ by: 'J. Patel', on: '2026-08-01' });
    expect(purchaseInput(setup, { ...agreed, planLineId: 'plan_line-gym' }, values, '')).not.toHaveProperty('approval');
  });

  it('stops at once where the plan says no, and never passes on a purchase with neither receipt nor reason', () => {
    expect(stepProblems('plan', setup, { ...raws, planLineId: 'plan_line-no' })[0]?.sentence).toContain('says no to “Groceries”');
    expect(purchaseInput(setup, { ...raws, noReceiptBecause: ' ' }, values, '')).toBeUndefined();
    expect(purchaseInput(setup, { ...raws, has: 'yes' }, values, '')).toBeUndefined();
    expect(purchaseInput(setup, { ...raws, has: 'yes', numbers: '118, x' }, values, '')).toBeUndefined();
    expect(purchaseInput(setup, { ...raws, has: 'yes', numbers: '118 and 119' }, values, '')?.proof).toEqual({ numbers: [118, 119] });
  });

  it('starts with every field that the steps ask for', () => {
    expect(Object.keys(raws).toSorted()).toEqual(Object.keys(purchaseForm.rules).toSorted());
  });
});
