import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { type Json } from '#core/contract/json';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { mostOnPage } from '#db/actions/page';
import { type Household, household } from '#test/support/household';

const many = mostOnPage * 2 + 7;

/** Several a day, so that a page often ends in the middle of one. */
function bought(): { readonly home: Household; readonly recorded: readonly string[] } {
  const home = household();
  const recorded = Array.from({ length: many }, (_, place) =>
    home.buy({
      day: addDays(day('2026-10-01'), Math.floor(place / 4)),
      payee: place === 3 ? 'Old Pool' : 'Harbour',
      amount: pence(100 + place),
    }),
  );
  return { home, recorded };
}

function everyPurchase(home: Household, words?: string): readonly OutputOf<'purchase.list'>['purchases'][number][] {
  const all = [];
  let before: string | undefined;
  for (;;) {
    const page = home.ask('purchase.list', { words, ...(before === undefined ? {} : { before }) });
    expect(page.purchases.length).toBeLessThanOrEqual(mostOnPage);
    expect(page.count).toBe(many);
    all.push(...page.purchases);
    before = page.purchases.at(-1)?.id;
    if (!page.earlier) return all;
  }
}

describe('a list that grows with the years, a page at a time', () => {
  it('leaves no purchase out and shows none twice, newest first, and finds an old one however many are newer', () => {
    const { home, recorded } = bought();
    expect(everyPurchase(home).map(({ id }) => id)).toEqual(recorded.toReversed());
    for (const words of ['old pool', 'POOL old', '£1.03'])
      expect(
        everyPurchase(home, words).map(({ payee }) => payee),
        words,
      ).toEqual(['Old Pool']);
    expect(everyPurchase(home, 'harbour')).toHaveLength(many - 1);
    expect(home.ask('purchase.payees', {}).payees).toEqual(['Harbour', 'Old Pool']);
  });

  it('leaves no entry out and shows none twice, and keeps to the days asked for on every page', () => {
    const { home } = bought();
    const all: string[] = [];
    let page = home.ask('ledger.entries', {});
    for (;;) {
      all.push(...page.entries.map(({ id }) => id));
      if (!page.earlier) break;
      page = home.ask('ledger.entries', { before: all.at(-1) });
    }
    expect(new Set(all).size).toBe(all.length);
    // The purchases, and the opening balances of two accounts.
    expect(all).toHaveLength(many + 2);
    const span = { from: day('2026-10-02'), to: day('2026-10-20') };
    const first = home.ask('ledger.entries', span);
    const next = home.ask('ledger.entries', { ...span, before: first.entries.at(-1)?.id });
    const days = [...first.entries, ...next.entries].map((entry) => entry.day);
    expect(days).toHaveLength(19 * 4);
    expect(days.every((one) => one >= span.from && one <= span.to)).toBe(true);
  });

  it('says which purchase to go on from is not in this book', () => {
    const home = household();
    const wrong = (route: 'purchase.list' | 'ledger.entries'): Json => {
      const result = home.book().call(route, { before: 'purchase-none' }, {});
      return result.ok ? 'answered' : result.problem.code;
    };
    expect([wrong('purchase.list'), wrong('ledger.entries')]).toEqual(['input.notFound', 'input.notFound']);
  });
});

describe('the proofs, a page at a time', () => {
  it('come newest first, each with all that it proves, whichever page it stands on', () => {
    const home = household();
    for (let place = 0; place < mostOnPage; place += 1) {
      const { token, files } = home.proof(`receipt ${String(place)}`);
      home.ask(
        'purchase.record',
        {
          day: day('2026-10-01'),
          payee: `Shop ${String(place)}`,
          what: 'x',
          category: 'activity',
          amount: pence(100),
          charge: { planLineId: home.lines.gym },
          paidBy: 'account',
          proof: { files: [token] },
        },
        { files },
      );
    }
    const first = home.ask('evidence.list', {});
    const rest = home.ask('evidence.list', { before: first.evidence.at(-1)?.number });
    const numbers = [...first.evidence, ...rest.evidence].map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: mostOnPage + 2 }, (_, place) => mostOnPage + 2 - place));
    expect([first.earlier, rest.earlier, first.count]).toEqual([true, false, mostOnPage + 2]);
    expect(first.evidence.at(-1)?.usedFor).toEqual(['Bought from Shop 0 on 1 Oct 2026']);
    expect(rest.evidence.at(-1)?.usedFor).toEqual(['Opening balance of Ann’s account on 1 Apr 2026']);
    expect(home.ask('evidence.one', { id: first.evidence[0]?.id ?? '' })).toEqual(first.evidence[0]);
  });
});

it('shows only the purchases that want a proof, and counts them', () => {
  const home = household();
  const naked = home.buy();
  home.buy();
  const { token, files } = home.proof('a');
  home.ask('purchase.addEvidence', { purchaseId: naked, files: [token] }, { files });
  const proof = home.ask('purchase.read', { id: naked }).evidence[0]?.id ?? '';
  expect(home.ask('purchase.list', { only: 'wanting' })).toMatchObject({ purchases: [], count: 2, wanting: 0 });
  // A reason stood before the receipt did, so erasing the receipt leaves the reason.
  home.ask('evidence.erase', { evidenceId: proof, reason: 'Somebody else’s' });
  expect(home.ask('purchase.list', { only: 'wanting' }).wanting).toBe(0);
});
