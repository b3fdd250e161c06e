import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { pence, total } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { day } from '#core/time/day';
import { hledgerBalances, hledgerFaults } from '#test/support/hledger';
import { type Household, household } from '#test/support/household';
import { ledgerJournal } from '#documents/ledgerFile';

/** Two purchases, one of them paid, taken off by a refund, and one taken back. */
function lived(): { readonly home: Household; readonly trip: string; readonly wrong: string } {
  const home = household();
  const trip = home.buy({ day: day('2026-05-09'), bankLineId: home.line('ann', '2026-05-09', -3_850) });
  const wrong = home.buy({ day: day('2026-05-10'), amount: pence(999) });
  home.ask('purchase.refund', { purchaseId: trip, day: day('2026-05-12'), amount: pence(50), because: 'Too much' });
  home.ask('money.reverse', { id: wrong, reason: 'Typed twice' });
  return { home, trip, wrong };
}

const bankOf = (home: Household): string => `bank:${home.accounts.ann}`;
const sumIn = (entry: OutputOf<'ledger.entries'>['entries'][number], account: string) =>
  total(entry.postings.filter(({ accountId }) => accountId === account).map(({ amount }) => amount));

describe('the ledger of one account', () => {
  it('has only its entries, with what stands in it after each, and the newest says what the trial balance says', () => {
    const { home } = lived();
    const account = bankOf(home);
    const { entries } = home.ask('ledger.entries', { accountId: account });
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) expect(entry.postings.map(({ accountId }) => accountId)).toContain(account);
    for (const [place, entry] of entries.entries()) {
      const before = entries[place + 1];
      expect(entry.balance).toBe(before === undefined ? sumIn(entry, account) : total([before.balance ?? pence(0), sumIn(entry, account)]));
    }
    const { accounts } = home.ask('ledger.balances', {});
    expect(entries[0]?.balance).toBe(accounts.find(({ accountId }) => accountId === account)?.balance);
    // A page that goes on says the balance where the page before it ended, less what that entry moved.
    const [first, ...rest] = entries;
    expect(home.ask('ledger.entries', { accountId: account, before: first?.id }).entries).toEqual(rest);
  });

  it('says no balance where some of its entries are left out', () => {
    const { home } = lived();
    const account = bankOf(home);
    expect(home.ask('ledger.entries', { accountId: account, streamId: home.streams.ann }).entries[0]?.balance).toBeDefined();
    for (const less of [{ words: '38.50' }, { planLineId: home.lines.gym }, { beneficiaryId: home.ann }]) {
      const { entries } = home.ask('ledger.entries', { accountId: account, ...less });
      expect(entries.length, JSON.stringify(less)).toBeGreaterThan(0);
      for (const { balance } of entries) expect(balance).toBeUndefined();
    }
    expect(home.ask('ledger.entries', { planLineId: home.lines.benTravel }).entries).toEqual([]);
  });
});

describe('the trial balance', () => {
  it('comes to nothing, of all money and of each kind, on any day', () => {
    const { home } = lived();
    for (const of of [{}, { streamId: home.streams.ann }, { on: day('2026-05-09') }, { on: day('2020-01-01') }])
      expect(total(home.ask('ledger.balances', of).accounts.map(({ balance }) => balance))).toBe(0);
    expect(home.ask('ledger.balances', { on: day('2020-01-01') })).toMatchObject({ accounts: [], entries: 0 });
    expect(home.try('ledger.balances', { streamId: 'stream-none' })).toBe('input.notFound');
  });
});

describe('one entry', () => {
  it('leads from a purchase to its receipt and its bank line, and from the bank line back', () => {
    const { home, trip, wrong } = lived();
    const found = home.ask('ledger.entries', {}).entries.map(({ id }) => home.ask('ledger.entry', { id }));
    const bought = found.find(({ of, kind }) => of?.id === trip && kind === 'purchase');
    expect(bought?.of?.what).toBe('purchase');
    expect(bought?.settledBy).toMatchObject([{ day: '2026-05-09', amount: 3_850, accountId: home.accounts.ann }]);
    const atBank = home.ask('ledger.entry', { id: bought?.settledBy[0]?.entryId ?? '' });
    expect(atBank).toMatchObject({ kind: 'settlement', settles: bought?.id, of: { what: 'bankLine' } });
    const taken = found.find(({ of, reverses }) => of?.id === wrong && reverses !== undefined);
    expect(taken).toMatchObject({ reason: 'Typed twice', evidence: found.find(({ id }) => id === taken?.reverses)?.evidence });
    expect(found.find(({ id }) => id === taken?.reverses)?.reversedBy).toBe(taken?.id);
    expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
    expect(found.filter(({ of }) => of === undefined).map(({ kind }) => kind)).toEqual([]);
    expect(home.try('ledger.entry', { id: 'entry-none' })).toBe('input.notFound');
  });
});

describe('the journal for hledger', () => {
  it('comes to the same trial balance there, of all days and of some, and its own assertions hold', () => {
    const { home } = lived();
    expect(hledgerFaults(home.book())).toEqual([]);
    const part = home.ask('ledger.export', { from: day('2026-05-10'), to: day('2026-05-11') });
    expect(part.forward.length).toBeGreaterThan(0);
    const theirs = hledgerBalances(ledgerJournal(part));
    const ours = part.closing
      .filter(({ balance }) => balance !== 0)
      .map(({ accountId, balance }) => [accountId, decimal(balance)] as const);
    expect(new Map([...theirs].filter(([, sum]) => sum !== '0.00'))).toEqual(new Map(ours));
  });

  it('is refused by hledger where a posting was changed on the way', () => {
    const { home } = lived();
    const text = new TextDecoder().decode(ledgerJournal(home.ask('ledger.export', {})));
    const other = text.replace('£38.50', '£38.51').replace('£-38.50', '£-38.51');
    expect(other).not.toBe(text);
    expect(() => hledgerBalances(new TextEncoder().encode(other))).toThrow(/balance assertion/u);
  });

  it('reads names that would be comments, codes or tags elsewhere as plain words', () => {
    const { home } = lived();
    const filed = home.ask('ledger.export', {});
    const nasty = '; a  (b) | "c", d:e\n  f {g} [h] * ! ~ = @';
    const entries = filed.entries.map((entry) => ({
      ...entry,
      words: nasty,
      reason: nasty,
      postings: entry.postings.map((posting) => ({ ...posting, stream: nasty, planLine: nasty, account: nasty })),
    }));
    const name = (one: (typeof filed.closing)[number]) => ({ ...one, account: nasty });
    const balances = hledgerBalances(
      ledgerJournal({ ...filed, entries, forward: filed.forward.map(name), closing: filed.closing.map(name) }),
    );
    expect(balances).toEqual(hledgerBalances(ledgerJournal(filed)));
  });
});
