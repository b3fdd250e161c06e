import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence, total } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { digestOfBook } from '#test/support/bookState';
import { type Household, balanceOf, household } from '#test/support/household';

/** One thing a person does, by numbers: what, when, how much, and which of what is there. */
type Deed = {
  readonly what: 'buy' | 'trip' | 'receive' | 'lend' | 'refund' | 'reverse' | 'match' | 'unmatch';
  readonly days: number;
  readonly amount: number;
  readonly which: number;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('buy', 'trip', 'receive', 'lend', 'refund', 'reverse', 'match', 'match', 'unmatch'),
  days: fc.integer({ min: 0, max: 160 }),
  amount: fc.integer({ min: 7, max: 90_000 }),
  which: fc.nat(1_000),
});

function chosen<Value>(list: readonly Value[], which: number): Value | undefined {
  return list.length === 0 ? undefined : list[which % list.length];
}

function match(home: Household, { which, amount }: Deed): void {
  const due = chosen(home.ask('due.list', {}).dues, which);
  if (due === undefined) return;
  const account = due.streamIds.includes(home.streams.ann) ? 'ann' : 'ben';
  const part = Math.min(amount, due.open);
  const lineId = home.line(account, due.day, due.direction === 'in' ? part : -part);
  const matched = home.try('bank.match', { lineId, parts: [{ dueId: due.id, amount: pence(part) }] });
  // Ann's account pays her own part of a shared trip and no more.
  expect(['ok', 'bank.tooMuch']).toContain(matched);
}

function unmatch(home: Household, { which }: Deed): void {
  const lines = Object.values(home.accounts).flatMap((bankAccountId) => home.ask('bank.lines', { bankAccountId, only: 'all' }).lines);
  const found = chosen(
    lines.flatMap(({ matches }) => matches),
    which,
  );
  if (found !== undefined) home.ask('bank.unmatch', { matchId: found.id, reason: 'Wrong line' });
}

function doDeed(home: Household, done: Deed, made: string[]): void {
  const { what, amount: size, which } = done;
  const on = addDays(day('2026-05-01'), done.days);
  const amount = pence(size);
  const { streams, lines } = home;
  if (what === 'buy') made.push(home.buy({ day: on, amount, paidBy: which % 4 === 0 ? 'holder' : 'account' }));
  if (what === 'trip')
    made.push(
      home.buy({ day: on, amount, category: 'travel', charge: { splitId: home.split, planLineIds: [lines.annTravel, lines.benTravel] } }),
    );
  if (what === 'receive') made.push(home.ask('money.receive', { streamId: streams.ann, kind: 'award', day: on, amount, from: 'ICB' }).id);
  if (what === 'lend') made.push(home.ask('money.lend', { streamId: streams.benCouncil, day: on, amount, because: 'It was late' }).id);
  if (what === 'match') match(home, done);
  if (what === 'unmatch') unmatch(home, done);
  const thing = chosen(made, which);
  if (what === 'reverse' && thing !== undefined)
    expect(['ok', 'money.alreadyReversed', 'money.alreadySettled', 'money.hasRefund']).toContain(
      home.try('money.reverse', { id: thing, reason: 'Typed twice' }),
    );
  if (what === 'refund' && thing?.startsWith('purchase-') === true) {
    const refund = home.book().call('purchase.refund', { purchaseId: thing, day: day('2026-11-01'), amount, because: 'Broken' }, {});
    if (refund.ok) made.push(refund.value.id);
    else expect(['money.refundTooBig', 'money.alreadyReversed']).toContain(refund.problem.code);
  }
}

function pluck(home: Household, query: string): unknown {
  return home.book().opened.kernel.handle.connection.prepare(query).pluck().get();
}

const unbalanced = 'SELECT count(*) FROM (SELECT entry_id FROM posting GROUP BY entry_id HAVING sum(amount_pence) <> 0 OR count(*) < 2)';
const shareless = `SELECT count(*) FROM posting JOIN account ON account.id = posting.account_id WHERE account.kind = 'expense' AND 'none' IN (stream_id, beneficiary_id, plan_line_id, outcome_id)`;
const wrongOpen = `SELECT count(*) FROM due_state JOIN due ON due.id = due_state.due_id WHERE due_state.open_pence <> CASE
  WHEN EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) THEN 0
  ELSE due.amount_pence - coalesce((SELECT sum(amount_pence) FROM bank_match WHERE due_id = due.id AND id NOT IN (SELECT bank_match_id FROM bank_match_undone)), 0) END`;

function lawsHold(home: Household): void {
  expect([pluck(home, unbalanced), pluck(home, shareless), pluck(home, wrongOpen)]).toEqual([0, 0, 0]);
  const { dues } = home.ask('due.list', {});
  expect(dues.every(({ open, amount }) => open > 0 && open <= amount)).toBe(true);
  const open = (direction: 'in' | 'out'): number => total(dues.filter((due) => due.direction === direction).map((due) => due.open));
  const owed = ['owed:payees', 'owed:holder', 'owed:loan'].map((account) => -balanceOf(home, account)).reduce((a, b) => a + b, 0);
  expect([open('in'), open('out')]).toEqual([balanceOf(home, 'coming'), owed]);
}

const accounts = ['coming', 'owed:payees', 'owed:holder', 'owed:loan', 'income:award', 'spent:activity', 'spent:travel'];

describe('whatever is done, in whatever order', () => {
  it('every entry balances, spending says what for, and what waits for the bank is what the accounts say is owed and coming; taking everything back leaves the opening', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 6, maxLength: 24 }), (deeds) => {
        const home = household();
        const made: string[] = [];
        try {
          for (const one of deeds) doDeed(home, one, made);
          lawsHold(home);
          for (;;) {
            const before = digestOfBook(home.book().opened.kernel);
            unmatch(home, { what: 'unmatch', days: 0, amount: 1, which: 0 });
            if (digestOfBook(home.book().opened.kernel) === before) break;
          }
          for (const id of made.toReversed())
            expect(['ok', 'money.alreadyReversed']).toContain(home.try('money.reverse', { id, reason: 'All back' }));
          expect(accounts.map((account) => balanceOf(home, account))).toEqual(accounts.map(() => 0));
          expect([balanceOf(home, `bank:${home.accounts.ann}`), balanceOf(home, `bank:${home.accounts.ben}`)]).toEqual([200_000, 50_000]);
          expect(home.ask('due.list', {}).dues).toEqual([]);
          expect(home.ask('health.check', {}).sound).toBe(true);
        } finally {
          home.close();
        }
      }),
      { numRuns: 8 },
    );
  });
});
