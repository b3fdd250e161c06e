import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { household } from '#test/support/household';

describe('the ledger for a file', () => {
  it('numbers entries as they were recorded and keeps the numbers whatever days are asked for', () => {
    const home = household();
    const later = home.buy({ payee: 'Harbour Pool', day: day('2026-07-03') });
    home.buy({ payee: 'Old Pool', day: day('2026-05-02') });
    home.ask('money.reverse', { id: later, reason: 'Recorded twice' });
    const all = home.ask('ledger.export', {}).entries;
    // Two opening balances stand first; of the rest, what was recorded second was bought first.
    expect(all.map(({ number }) => number)).toEqual([1, 2, 4, 3, 5]);
    expect(all.map(({ words }) => words).slice(2)).toEqual([
      expect.stringMatching(/^Old Pool/u),
      expect.stringMatching(/^Harbour Pool/u),
      expect.stringMatching(/^Taken back: Harbour Pool/u),
    ]);
    expect(all.at(-1)).toMatchObject({ takesBack: 3, reason: 'Recorded twice' });
    const july = home.ask('ledger.export', { from: day('2026-07-01'), to: day('2026-07-03') }).entries;
    expect(july).toEqual(all.filter(({ day: on }) => on >= '2026-07-01' && on <= '2026-07-03'));
    expect(july.length).toBeGreaterThan(0);
  });

  it('has each posting with the outcome and the person it is for, in balance', () => {
    const home = household();
    home.buy({ payee: 'Harbour Pool', day: day('2026-05-02') });
    const { entries } = home.ask('ledger.export', { from: day('2026-05-02'), to: day('2026-05-02') });
    const [bought, owed] = entries[0]?.postings ?? [];
    expect(bought?.accountCode).toMatch(/^spent:/u);
    expect(owed?.accountCode).toBe('owed:payees');
    expect(bought?.amount).toBe(-(owed?.amount ?? 0));
    expect([bought?.beneficiary, bought?.outcome]).not.toContain('None');
  });
});
