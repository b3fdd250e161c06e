import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, household } from '#test/support/household';

function bridgeOf(home: Household, from: string, to: string) {
  const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day(from), to: day(to) });
  return [data.sums.spent, data.bridge.cost, data.proofs.find(({ id }) => id === 'bridge')?.state];
}

it('what is paid before the day of its invoice costs on that day, and the bridge holds on either side of a statement’s end', () => {
  const home = household();
  const { token, files } = home.proof('gym');
  const gym = { payee: 'Gym', what: 'A term', category: 'activity', paidBy: 'account', charge: { planLineId: home.lines.gym } } as const;
  const bought = { ...gym, day: day('2026-05-02'), amount: pence(5_000), proof: { files: [token] } };
  const { id } = home.ask('purchase.record', bought, { files });
  const due = (direction: 'in' | 'out') => home.ask('due.list', { direction }).dues.find(({ words }) => words.includes('Gym'))?.id ?? '';
  home.match(home.line('ann', '2026-04-29', -5_000, 'GYM'), due('out'), 5_000);
  expect(bridgeOf(home, '2026-04-01', '2026-04-30')).toEqual([5_000, 0, 'holds']);
  expect(bridgeOf(home, '2026-05-01', '2026-05-31')).toEqual([0, 5_000, 'holds']);
  // Money back that the bank had on 31 May, by a note of 3 June.
  home.ask('purchase.refund', { purchaseId: id, day: day('2026-06-03'), amount: pence(2_000), because: 'Two weeks were closed' });
  home.match(home.line('ann', '2026-05-31', 2_000, 'GYM'), due('in'), 2_000);
  expect(bridgeOf(home, '2026-05-01', '2026-05-31')).toEqual([-2_000, 5_000, 'holds']);
  expect(bridgeOf(home, '2026-06-01', '2026-06-30')).toEqual([0, -2_000, 'holds']);
  expect(bridgeOf(home, '2026-04-01', '2026-06-30')).toEqual([3_000, 3_000, 'holds']);
});
