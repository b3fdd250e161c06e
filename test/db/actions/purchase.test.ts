import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { balanceOf, household } from '#test/support/household';

describe('purchase.record', () => {
  it('spends under the plan line, waits for the bank, and the bank’s line settles it', () => {
    const home = household();
    const { token, files } = home.proof('gym');
    const { id } = home.ask(
      'purchase.record',
      {
        day: day('2026-11-04'),
        payee: 'Harbour Gym',
        what: 'membership',
        invoice: 'INV 7',
        category: 'activity',
        amount: pence(3_850),
        charge: { planLineId: home.lines.gym },
        paidBy: 'account',
        proof: { files: [token] },
      },
      { files },
    );
    expect(balanceOf(home, 'spent:activity')).toBe(3_850);
    expect(balanceOf(home, 'owed:payees')).toBe(-3_850);
    const [due] = home.ask('due.list', {}).dues;
    expect(due).toMatchObject({ words: 'Harbour Gym: membership, INV 7', open: 3_850, direction: 'out', streamIds: [home.streams.ann] });

    home.match(home.line('ann', '2026-11-06', -3_850), due?.id ?? '', 3_850);
    expect(balanceOf(home, 'owed:payees')).toBe(0);
    expect(balanceOf(home, `bank:${home.accounts.ann}`)).toBe(200_000 - 3_850);
    const read = home.ask('purchase.read', { id });
    expect(read).toMatchObject({ open: 0, atBankOn: ['2026-11-06'], invoice: 'INV 7', reversed: false, refunded: 0 });
    expect(read.shares).toEqual([
      {
        planLineId: home.lines.gym,
        planLine: 'Gym',
        outcome: 'Out of the house',
        beneficiary: 'Ann Invented',
        streamId: home.streams.ann,
        amount: 3_850,
      },
    ]);
    expect(read.evidence.map(({ number, name }) => [number, name])).toEqual([[3, 'gym.pdf']]);
  });
});
