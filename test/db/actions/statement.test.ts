import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { tempFamily } from '#test/support/family';

type Family = ReturnType<typeof tempFamily>;
const quarter = { from: day('2025-10-01'), to: day('2025-12-31') };

function ellis(family: Family): { readonly streamId: string; readonly account: string; readonly gym: string } {
  return { streamId: family.ids.streams.ellis, account: family.ids.accounts.ellis, gym: family.ids.lines.ellisGym };
}

function gymOf(family: Family, on: string): OutputOf<'purchase.list'>['purchases'][number] {
  const found = family
    .ask('purchase.list', {})
    .purchases.find(({ day: bought, payee }) => bought === on && payee.startsWith('Harbour Gym'));
  if (found === undefined) throw new Error('no such purchase');
  return found;
}

/** Puts the December gym payment on another plan line, as a person does who chose the wrong one. */
function moveGym(family: Family, planLineId: string): void {
  const { account } = ellis(family);
  const [period] = family.ask('bank.reconciliation', { bankAccountId: account }).done;
  family.ask('bank.reopen', { reconciliationId: period?.id ?? '', reason: 'The gym was on the wrong line.' });
  const bought = gymOf(family, '2025-12-01');
  const line = family
    .ask('bank.lines', { bankAccountId: account, only: 'all' })
    .lines.find(({ amount, day: on }) => amount === -3_850 && on === '2025-12-01');
  family.ask('bank.unmatch', { matchId: line?.matches[0]?.id ?? '', reason: 'Wrong plan line.' });
  family.ask('money.reverse', { id: bought.id, reason: 'Wrong plan line.' });
  const again = family.ask('purchase.record', {
    day: day('2025-12-01'),
    payee: bought.payee,
    what: bought.what,
    category: 'activity',
    amount: pence(3_850),
    charge: { planLineId },
    paidBy: 'account',
    proof: { noReceiptBecause: 'The receipt is with the first record.' },
    bankLineId: line?.id ?? '',
  });
  expect(again.id).toMatch(/^purchase-/);
  const [filed] = family.ask('bank.reconciliation', { bankAccountId: account }).statements;
  family.ask('bank.reconcile', { bankAccountId: account, bankStatementId: filed?.id ?? '' });
}

describe('issuing a statement', () => {
  it('numbers, digests and codes it, and then nothing can be dated in its days', () => {
    const family = tempFamily('issued');
    const { streamId, gym } = ellis(family);
    const [issued] = family.ask('statement.list', {}).issued.filter((one) => one.streamId === streamId);
    expect(issued).toMatchObject({ number: 1, version: 1, superseded: false, closing: 336_086 });
    expect(issued?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/);
    const late = {
      payee: 'Late Shop',
      what: 'tape',
      category: 'other' as const,
      amount: pence(100),
      charge: { planLineId: gym },
      paidBy: 'account' as const,
      proof: { noReceiptBecause: 'Lost at the pool.' },
    };
    expect(family.try('purchase.record', { ...late, day: quarter.to })).toBe('money.periodIssued');
    expect(family.try('purchase.record', { ...late, day: day('2026-01-01') })).toBe('ok');
  });

  it('is refused where anything moved since the preview, and leaves the book as it was', () => {
    const family = tempFamily('practice');
    const { streamId } = ellis(family);
    const preview = family.ask('statement.preview', { streamId, ...quarter });
    expect(preview.canIssue).toBe(false);
    expect(preview.missing.map(({ mend }) => mend)).toEqual(['bank']);
    expect(family.try('statement.issue', { streamId, ...quarter, dataDigest: preview.dataDigest })).toBe('statement.notReady');
    expect(family.ask('statement.list', {}).issued).toEqual([]);
  });

  it('is refused for a digest of another preview', () => {
    const family = tempFamily('issued');
    family.clock.set('2026-04-10T12:00:00.000Z');
    const { streamId } = ellis(family);
    const next = { streamId, from: day('2026-01-01'), to: day('2026-03-31') };
    expect(family.try('statement.issue', { ...next, dataDigest: 'a'.repeat(64) })).toBe('statement.notReady');
    expect(family.try('statement.issue', { streamId, from: day('2026-02-01'), to: day('2026-03-31'), dataDigest: 'a'.repeat(64) })).toBe(
      'statement.notNext',
    );
    expect(family.try('statement.issue', { streamId, from: day('2025-12-01'), to: day('2026-03-31'), dataDigest: 'a'.repeat(64) })).toBe(
      'statement.notNext',
    );
    expect(family.try('statement.issue', { streamId, from: day('2026-01-01'), to: day('2026-06-30'), dataDigest: 'a'.repeat(64) })).toBe(
      'statement.futureEnd',
    );
    expect(family.try('statement.preview', { streamId, from: day('2026-01-02'), to: day('2026-01-01') })).toBe('input.endsBeforeStart');
    expect(family.try('statement.preview', { streamId, from: day('2025-09-30'), to: day('2026-01-01') })).toBe('money.beforeBookStarts');
  });

  it('tiles: the next statement is brought forward from this one’s closing balance', () => {
    const family = tempFamily('issued');
    family.clock.set('2026-04-10T12:00:00.000Z');
    const { streamId } = ellis(family);
    const next = family.ask('statement.list', {}).next.find((one) => one.streamId === streamId);
    expect(next).toMatchObject({ from: '2026-01-01', to: '2026-03-31', due: '2026-04-28' });
    const preview = family.ask('statement.preview', { streamId, from: day('2026-01-01'), to: day('2026-03-31') });
    expect(preview.data.number).toBe(2);
    expect(preview.data.sums.opening).toBe(336_086);
    expect(preview.data.proofs[0]).toMatchObject({ state: 'holds', words: 'Brought forward equals statement 1’s closing balance.' });
    // What was owed at the close of the first is owed at the start of the second.
    expect(preview.data.bridge.lessOwedAtStart).toBe(6_500 + 49_273);
  });
});

describe('correcting a statement', () => {
  it('issues version 2 with its reason; version 1 stays as it was issued', () => {
    const family = tempFamily('issued');
    const { streamId } = ellis(family);
    const [first] = family.ask('statement.list', {}).issued.filter((one) => one.streamId === streamId);
    const id = first?.id ?? '';
    const before = family.ask('statement.read', { id });
    family.ask('statement.correct', { statementId: id, reason: 'December’s gym belongs to training.' });
    expect(family.try('statement.correct', { statementId: id, reason: 'Again.' })).toBe('statement.alreadyOpen');
    moveGym(family, family.ids.lines.ellisTraining);
    expect(family.try('statement.leaveCorrection', { statementId: id })).toBe('statement.changedSince');
    const preview = family.ask('statement.preview', { streamId, ...quarter });
    expect(preview.data).toMatchObject({
      number: 1,
      version: 2,
      supersedes: { version: 1, reason: 'December’s gym belongs to training.' },
    });
    const second = family.ask('statement.issue', { streamId, ...quarter, dataDigest: preview.dataDigest });
    expect(second).toMatchObject({ number: 1, version: 2, closing: 336_086, reason: 'December’s gym belongs to training.' });
    expect(family.ask('statement.read', { id }).data).toEqual(before.data);
    expect(family.ask('statement.list', {}).issued.find((one) => one.id === id)?.superseded).toBe(true);
    const spent = (name: string): number | undefined => preview.data.byPlanLine.find(({ planLine }) => planLine === name)?.spent;
    expect([spent('Gym membership'), spent('Training')]).toEqual([7_700, 9_850]);
    expect(family.try('purchase.explain', { purchaseId: gymOf(family, '2025-11-03').id, noReceiptBecause: 'Still none.' })).toBe('ok');
    expect(family.ask('health.check', {}).sound).toBe(true);
  });

  it('is left where nothing was changed, and the days are closed again', () => {
    const family = tempFamily('issued');
    const { streamId, gym } = ellis(family);
    const [first] = family.ask('statement.list', {}).issued.filter((one) => one.streamId === streamId);
    family.ask('statement.correct', { statementId: first?.id ?? '', reason: 'Thought that something was wrong.' });
    family.ask('statement.leaveCorrection', { statementId: first?.id ?? '' });
    expect(family.try('statement.leaveCorrection', { statementId: first?.id ?? '' })).toBe('statement.notOpen');
    const buy = {
      day: quarter.to,
      payee: 'Shop',
      what: 'tape',
      category: 'other' as const,
      amount: pence(100),
      charge: { planLineId: gym },
      paidBy: 'account' as const,
      proof: { noReceiptBecause: 'Lost.' },
    };
    expect(family.try('purchase.record', buy)).toBe('money.periodIssued');
  });
});
