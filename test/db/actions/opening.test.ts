import { describe, expect, it } from 'vitest';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { checkHealth } from '#db/health/health';
import { tempFamily } from '#test/support/family';
import { type Household, balanceOf, household } from '#test/support/household';

type Correction = InputOf<'opening.correct'>;
const reason = 'The pounds and pence were swapped.';

function ofAnn(home: Household, balance: number): Correction {
  const parts = [{ streamId: home.streams.ann, amount: pence(balance) }];
  return { bankAccountId: home.accounts.ann, balance: pence(balance), parts, reason };
}

function ofBen(home: Household, health: number, council: number): Correction {
  const { benHealth, benCouncil } = home.streams;
  const parts = [
    { streamId: benHealth, amount: pence(health) },
    { streamId: benCouncil, amount: pence(council) },
  ];
  return { bankAccountId: home.accounts.ben, balance: pence(health + council), parts, reason };
}

function openingIn(home: Household, bankAccountId: string): OutputOf<'opening.read'>['accounts'][number] | undefined {
  return home.ask('opening.read', {}).accounts.find((account) => account.bankAccountId === bankAccountId);
}

describe('an opening balance that was typed wrong', () => {
  it('is reversed with the reason and recorded again, and everything counts from the newest', () => {
    const home = household();
    home.line('ann', '2026-04-09', -5_000);
    home.ask('opening.correct', ofAnn(home, 205_500));
    expect(balanceOf(home, `bank:${home.accounts.ann}`, home.streams.ann)).toBe(205_500);
    const account = home.ask('setup.read', {}).bankAccounts.find(({ id }) => id === home.accounts.ann);
    expect(account).toMatchObject({ balance: 205_500, opening: { balance: 205_500, day: '2026-04-01' } });
    expect(home.ask('bank.lines', { bankAccountId: home.accounts.ann, only: 'all' }).balance).toBe(200_500);
    expect(home.ask('bank.reconciliation', { bankAccountId: home.accounts.ann }).next.opening).toBe(205_500);
    expect(home.ask('home.read', {}).money.find(({ streamId }) => streamId === home.streams.ann)?.balance).toBe(205_500);
    const span = { from: day('2026-04-01'), to: day('2026-04-30') };
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, ...span });
    expect([data.sums.opening, data.accounts[0]?.opening, data.accounts[0]?.streamOpening]).toEqual([205_500, 205_500, 205_500]);
    expect(data.accounts[0]?.streamClosing).toBe(205_500);
    expect(checkHealth(home.book().opened.kernel).sound).toBe(true);
  });

  it('keeps the old row with its proof, and says on which day and why it was corrected', () => {
    const home = household();
    const before = openingIn(home, home.accounts.ann);
    home.clock.set('2026-11-23T09:30:00.000Z');
    home.ask('opening.correct', ofAnn(home, 205_500));
    const { token, files } = home.proof('a better scan');
    home.clock.set('2026-11-24T09:30:00.000Z');
    home.ask('opening.correct', { ...ofAnn(home, 205_600), reason: 'And sixpence.', file: token }, { files });
    const now = openingIn(home, home.accounts.ann);
    expect(now).toMatchObject({ balance: 205_600, parts: [{ streamId: home.streams.ann, amount: 205_600 }] });
    expect(now?.before).toMatchObject([
      { balance: 205_500, evidenceNumber: before?.evidenceNumber, correctedOn: '2026-11-24', reason: 'And sixpence.' },
      { balance: 200_000, evidenceNumber: before?.evidenceNumber, correctedOn: '2026-11-23', reason },
    ]);
    expect(now?.evidenceNumber).not.toBe(before?.evidenceNumber);
    const entries = home.ask('ledger.entries', { from: day('2026-04-01'), to: day('2026-04-01') }).entries;
    expect(entries.filter(({ reverses }) => reverses !== undefined).map(({ words, reason: why }) => [words, why])).toEqual([
      ['Taken back: opening balance', 'And sixpence.'],
      ['Taken back: opening balance', reason],
    ]);
  });

  it('may become nothing, and nothing may become something', () => {
    const home = household();
    home.ask('opening.correct', ofAnn(home, 0));
    expect(openingIn(home, home.accounts.ann)).toMatchObject({ balance: 0, parts: [] });
    home.ask('opening.correct', ofAnn(home, -700));
    expect(balanceOf(home, `bank:${home.accounts.ann}`)).toBe(-700);
    expect(checkHealth(home.book().opened.kernel).sound).toBe(true);
  });

  it('is the book’s alone to number: SQL cannot add a second without its reason', () => {
    const home = household();
    const { connection } = home.book().opened.kernel.handle;
    const again = `INSERT INTO bank_opening SELECT bank_account_id, log_seq + 1, day, balance_pence, entry_id, evidence_id, NULL FROM bank_opening LIMIT 1`;
    expect(() => connection.exec(again)).toThrow('without its reason');
    const first = `INSERT INTO bank_opening SELECT 'account-none', log_seq, day, balance_pence, entry_id, evidence_id, 'why' FROM bank_opening LIMIT 1`;
    expect(() => connection.exec(first)).toThrow('without its reason');
  });
});

describe('what rests on an opening balance', () => {
  it('a reconciled period must be reopened first, and only where the balance itself changes', () => {
    const home = household();
    const { token, files } = home.proof('bank statement');
    const account = home.accounts.ben;
    const filed = home.ask(
      'bank.fileStatement',
      { bankAccountId: account, day: day('2026-04-30'), closing: pence(50_000), file: token },
      { files },
    );
    const period = home.ask('bank.reconcile', { bankAccountId: account, bankStatementId: filed.id });
    const refused = home.book().call('opening.correct', ofBen(home, 41_000, 10_000), {});
    expect(refused).toMatchObject({ ok: false, problem: { code: 'setup.openingReconciled', field: 'bankAccountId' } });
    expect(refused.ok ? '' : refused.problem.sentence).toBe(
      'Ben’s account is reconciled for 1 April to 30 April 2026, which rests on the balance it began with. Reopen that period first, under Bank; then come back.',
    );
    expect(home.try('opening.correct', ofBen(home, 39_000, 11_000))).toBe('ok');
    home.ask('bank.reopen', { reconciliationId: period.id, reason: 'The opening was wrong.' });
    expect(home.try('opening.correct', ofBen(home, 41_000, 10_000))).toBe('ok');
    expect(home.try('bank.reconcile', { bankAccountId: account, bankStatementId: filed.id })).toBe('bank.doesNotAddUp');
  });

  it('an issued statement must be under correction first, and its next version begins with the new balance', () => {
    const family = tempFamily('issued');
    const streamId = family.ids.streams.ellis;
    const bankAccountId = family.ids.accounts.ellis;
    const now = family.ask('opening.read', {}).accounts.find((account) => account.bankAccountId === bankAccountId);
    const balance = pence((now?.balance ?? 0) + 100);
    const correction = { bankAccountId, balance, parts: [{ streamId, amount: balance }], reason };
    const refused = family.book().call('opening.correct', correction, {});
    expect(refused.ok ? '' : refused.problem.sentence).toBe(
      'Statement 1 of Ellis’s health budget stands on what the book began with. Start a correction of it first, under Statements; then come back.',
    );
    const [issued] = family.ask('statement.list', {}).issued.filter((one) => one.streamId === streamId);
    const statementId = issued?.id ?? '';
    family.ask('statement.correct', { statementId, reason });
    expect(family.try('opening.correct', correction)).toBe('setup.openingReconciled');
    for (const { id } of family.ask('bank.reconciliation', { bankAccountId }).done)
      family.ask('bank.reopen', { reconciliationId: id, reason });
    family.ask('opening.correct', correction);
    const span = issued?.period ?? { from: day('2025-10-01'), to: day('2025-12-31') };
    const { data } = family.ask('statement.preview', { streamId, from: span.from, to: span.to });
    expect([data.version, data.sums.opening]).toEqual([2, balance]);
    expect(family.try('statement.leaveCorrection', { statementId })).toBe('statement.changedSince');
    expect(checkHealth(family.book().opened.kernel).sound).toBe(true);
  });
});

describe('what was owed at the start and typed wrong', () => {
  const march = { payee: 'Tess Sample', what: 'March visits' };

  function owed(home: Household, amount = 9_000): string {
    const { token, files } = home.proof('invoice');
    const input = { ...march, planLineId: home.lines.therapy, amount: pence(amount), proof: { files: [token] } };
    return home.ask('opening.owed', input, { files }).id;
  }

  it('is taken back and owed anew in one go, with the proof it had', () => {
    const home = household();
    const purchaseId = owed(home);
    const { id } = home.ask('opening.correctOwed', { ...march, purchaseId, planLineId: home.lines.gym, amount: pence(900), reason });
    expect([balanceOf(home, 'owed:payees'), balanceOf(home, 'equity:opening')]).toEqual([-900, -249_100]);
    expect(home.ask('due.list', {}).dues.map(({ kind, open }) => [kind, open])).toEqual([['opening', 900]]);
    expect(home.ask('opening.read', {}).owed).toEqual([
      { ...march, purchaseId, planLineId: home.lines.therapy, amount: 9_000, open: 0, takenBack: { on: '2026-11-22', reason } },
      { ...march, purchaseId: id, planLineId: home.lines.gym, amount: 900, open: 900 },
    ]);
    const [before, now] = [purchaseId, id].map((one) => home.ask('purchase.read', { id: one }));
    expect([before?.reversed, now?.reversed]).toEqual([true, false]);
    expect(now?.evidence).toEqual(before?.evidence);
    expect(home.try('opening.correctOwed', { ...march, purchaseId, planLineId: home.lines.gym, amount: pence(1), reason })).toBe(
      'money.alreadyReversed',
    );
  });

  it('is not corrected while the bank has paid it', () => {
    const home = household();
    const purchaseId = owed(home);
    const [due] = home.ask('due.list', {}).dues;
    const matchId = home.match(home.line('ann', '2026-04-02', -9_000), due?.id ?? '', 9_000);
    const right = { ...march, purchaseId, planLineId: home.lines.therapy, amount: pence(8_000), reason };
    expect(home.try('opening.correctOwed', right)).toBe('money.alreadySettled');
    home.ask('bank.unmatch', { matchId, reason: 'To put it right.' });
    expect(home.try('opening.correctOwed', right)).toBe('ok');
  });
});
