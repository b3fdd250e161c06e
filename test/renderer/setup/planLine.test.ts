import { describe, expect, it } from 'vitest';
import { readFields } from '#renderer/kit/form/readFields';
import { type Raws } from '#renderer/kit/form/defineForm';
import { newOutcome, planLineBetween, planLineForm } from '#renderer/setup/plan/planLineForm';

type Typed = Raws<typeof planLineForm.rules>;

const setup: Parameters<typeof planLineBetween>[0] = {
  streams: [{ id: 'stream-ann', beneficiaryIds: ['beneficiary-ann'] }],
  beneficiaries: [
    { id: 'beneficiary-ann', name: 'Ann Example' },
    { id: 'beneficiary-ben', name: 'Ben Example' },
  ],
  outcomes: [
    { id: 'outcome-ann', beneficiaryId: 'beneficiary-ann', name: 'Stronger' },
    { id: 'outcome-ben', beneficiaryId: 'beneficiary-ben', name: 'Friends' },
  ],
};
const good: Typed = {
  name: 'Music',
  streamId: 'stream-ann',
  beneficiaryId: 'beneficiary-ann',
  outcomeId: newOutcome,
  outcomeName: 'Hearing and playing',
  category: 'activity',
  rule: 'allowed',
  agreed: '40',
  every: 'month',
  from: '1 May 2026',
  to: '',
};

function problemsOf(changed: Partial<Typed>): readonly (string | undefined)[] {
  const { problems } = readFields(planLineForm.rules, { ...good, ...changed }, undefined, (typed) => planLineBetween(setup, typed));
  return problems.map(({ field }) => field);
}

describe('a plan line’s problems', () => {
  // The line's were told first, and the new outcome's only after those were mended.
  it('are told at once, in the order of the screen', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ name: '', outcomeName: ' ', agreed: 'a lot', category: '', to: '30 April 2026' })).toEqual([
      'name',
      'outcomeName',
      'category',
      'agreed',
      'to',
    ]);
  });

  it('name somebody the chosen money is not for, and another person’s outcome, before anything is sent', () => {
    expect(problemsOf({ beneficiaryId: 'beneficiary-ben', outcomeId: 'outcome-ben' })).toEqual(['beneficiaryId']);
    expect(problemsOf({ outcomeId: 'outcome-ben' })).toEqual(['outcomeId']);
    expect(problemsOf({ outcomeId: '' })).toEqual(['outcomeId']);
  });

  // The first line of a book asked to choose “an outcome that is not in the list” where there was no list.
  it('ask for the outcome’s words where the person has none yet', () => {
    const none = { ...setup, outcomes: [] };
    expect(planLineBetween(none, { ...good, outcomeId: '', outcomeName: '' }).map(({ field }) => field)).toEqual(['outcomeName']);
    expect(planLineBetween(none, { ...good, outcomeId: '' })).toEqual([]);
  });

  it('say one thing of one field: that a day cannot be read, and not that it is too early', () => {
    const { problems } = readFields(planLineForm.rules, { ...good, to: '31 June' }, undefined, () => [
      { field: 'to', sentence: 'Too early.' },
    ]);
    expect(problems.map(({ field }) => field)).toEqual(['to']);
    expect(problems[0]?.sentence).not.toBe('Too early.');
  });
});
