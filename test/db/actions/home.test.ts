import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { household } from '#test/support/household';
import { tempBook } from '#test/support/tempBook';

describe('the home', () => {
  it('of a new book asks for its first step, by its own name, and shows no money', () => {
    const home = tempBook({ begin: { kind: 'practice', name: 'Try-out', startedOn: day('2026-11-22') } }).ask('home.read', {});
    expect(home).toMatchObject({ bookName: 'Try-out', kind: 'practice', today: '2026-11-22', hour: 9, money: [], coming: [] });
    expect(home.tasks).toEqual([
      {
        id: 'setup',
        title: 'Say who keeps this book',
        words: '8 steps of setting up are left. This is the next one.',
        minutes: 24,
        action: 'Go on setting up',
        screen: 'setup',
      },
    ]);
    expect(home.holder).toBeUndefined();
  });

  it('asks for what is needed, most needed first', () => {
    const home = household();
    home.line('ann', '2026-11-20', -3_850);
    expect(home.ask('home.read', {}).tasks.map(({ id, screen }) => [id.replace(/-.*/u, ''), screen])).toEqual([
      ['late', 'money'],
      ['late', 'money'],
      ['late', 'money'],
      ['match', 'bank'],
      ['file', 'bringIn'],
      ['statement', 'statements'],
      ['statement', 'statements'],
    ]);
  });

  it('asks for a backup after a fortnight without one', () => {
    const home = household();
    home.clock.set('2026-12-07T10:00:00.000Z');
    expect(home.ask('home.read', {}).tasks.at(-1)).toMatchObject({
      id: 'backup',
      screen: 'care',
      words: expect.stringContaining('no backup yet'),
    });
  });

  it('asks to say why, when the only receipt of a purchase was erased', () => {
    const home = household();
    const { token, files } = home.proof('private letter');
    const id = home.ask(
      'purchase.record',
      {
        day: day('2026-11-04'),
        payee: 'Harbour Pool',
        what: 'swimming',
        category: 'activity',
        amount: pence(3_850),
        charge: { planLineId: home.lines.gym },
        paidBy: 'account',
        proof: { files: [token] },
      },
      { files },
    ).id;
    const receipts = () => home.ask('home.read', {}).tasks.filter((task) => task.id === 'receipts');
    expect(receipts()).toEqual([]);
    const evidenceId = home.ask('purchase.read', { id }).evidence[0]?.id ?? '';
    home.ask('evidence.erase', { evidenceId, reason: 'It showed a neighbour’s diagnosis' });
    expect(receipts()).toMatchObject([
      { about: id, words: '£38.50 to Harbour Pool on 4 November 2026. Add it, or say why there is none.' },
    ]);
    expect(home.try('evidence.erase', { evidenceId, reason: 'Again' })).toBe('evidence.erased');
    home.ask('purchase.explain', { purchaseId: id, noReceiptBecause: 'Erased: it was private' });
    expect(receipts()).toEqual([]);
    expect(home.ask('purchase.read', { id })).toMatchObject({
      noReceiptBecause: 'Erased: it was private',
      evidence: [{ name: '(erased)' }],
    });
    expect(home.ask('health.check', {}).sound).toBe(true);
  });

  it('shows what is at the bank, what is owed, what is free, and how many weeks that is', () => {
    const home = household();
    home.buy({ amount: pence(8_000) });
    const [ann] = home.ask('home.read', {}).money;
    expect(ann).toEqual({
      streamId: home.streams.ann,
      name: 'Ann’s health budget',
      balance: 200_000,
      owed: 8_000,
      free: 192_000,
      freeWeeksHundredths: 792,
      retainedWeeks: 8,
      receivedThisYear: 0,
      spentThisYear: 8_000,
    });
  });

  it('tells what the next weeks bring', () => {
    expect(household().ask('home.read', {}).coming).toEqual(
      [
        { words: '£600.00 from NHS Madeup ICB', day: '2026-12-14' },
        { words: '£1,050.00 from NHS Madeup ICB', day: '2026-12-03' },
        { words: '£300.00 from Madeup Council', day: '2026-12-08' },
      ].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    );
  });
});

describe('looking after the book', () => {
  it('is sound, has no snapshots yet, and names its proofs with what they prove', () => {
    const home = household();
    expect(home.ask('health.check', {}).checks.every(({ holds }) => holds)).toBe(true);
    expect(home.ask('snapshot.list', {}).snapshots).toEqual([]);
    expect(home.ask('evidence.list', {}).evidence.map(({ number, usedFor }) => [number, usedFor])).toEqual([
      [2, ['Opening balance of Ben’s account on 1 Apr 2026']],
      [1, ['Opening balance of Ann’s account on 1 Apr 2026']],
    ]);
  });
});
