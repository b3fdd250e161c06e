import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { checkHealth } from '#db/health/health';
import { type Household, balanceOf, household } from '#test/support/household';

/** Told on 4 August 2026 for the 5th of each month; the book's day is 22 November 2026. */
function subscribed(home: Household): { readonly bought: string; readonly id: string } {
  const bought = home.buy({ day: day('2026-08-04'), payee: 'Sample Club' });
  return { bought, id: home.ask('purchase.repeat', { purchaseId: bought, every: 'month', from: day('2026-09-05') }).id };
}

const proof = { noReceiptBecause: 'They send none' };

describe('a purchase that comes again', () => {
  it('is proposed on its days and never made by itself; recorded, it is a purchase like any other', () => {
    const home = household();
    const { id } = subscribed(home);
    const [told] = home.ask('purchase.repeats', {}).repeats;
    expect(told).toMatchObject({ payee: 'Sample Club', amount: 3_850, next: '2026-12-05' });
    expect(told?.proposed).toEqual(['2026-09-05', '2026-10-05', '2026-11-05']);
    expect(balanceOf(home, 'spent:activity')).toBe(3_850);

    const again = { repeatId: id, day: day('2026-09-05'), on: day('2026-09-07'), amount: pence(4_000), proof };
    const made = home.ask('purchase.again', again).id;
    expect(home.ask('purchase.read', { id: made })).toMatchObject({ day: '2026-09-07', payee: 'Sample Club', amount: 4_000, open: 4_000 });
    expect(balanceOf(home, 'spent:activity')).toBe(7_850);
    expect(home.try('purchase.again', again)).toBe('repeat.answered');
    home.ask('purchase.skip', { repeatId: id, day: day('2026-10-05'), reason: 'The club was closed' });
    const [left] = home.ask('purchase.repeats', {}).repeats;
    expect(left).toMatchObject({ purchaseId: made, amount: 4_000, proposed: ['2026-11-05'], skipped: [{ day: '2026-10-05' }] });
  });

  it('taken back, waits again for its day', () => {
    const home = household();
    const { id, bought } = subscribed(home);
    const made = home.ask('purchase.again', { repeatId: id, day: day('2026-09-05'), on: day('2026-09-05'), amount: pence(1), proof }).id;
    home.ask('money.reverse', { id: made, reason: 'Typed wrong' });
    expect(home.ask('purchase.repeats', {}).repeats[0]).toMatchObject({
      purchaseId: bought,
      proposed: ['2026-09-05', '2026-10-05', '2026-11-05'],
    });
  });

  it('stops when told so, with its reason, and can be told afresh', () => {
    const home = household();
    const { id, bought } = subscribed(home);
    const again = { purchaseId: bought, every: 'year', from: day('2027-08-04') } as const;
    expect(home.try('purchase.repeat', again)).toBe('repeat.told');
    home.ask('purchase.endRepeat', { repeatId: id, lastDay: day('2026-10-31'), reason: 'Moved away' });
    const [stopped] = home.ask('purchase.repeats', {}).repeats;
    expect(stopped).toMatchObject({ proposed: ['2026-09-05', '2026-10-05'], ended: { lastDay: '2026-10-31', reason: 'Moved away' } });
    expect(stopped?.next).toBeUndefined();
    expect(home.try('purchase.endRepeat', { repeatId: id, lastDay: day('2026-10-31'), reason: 'Moved away' })).toBe('repeat.hasEnded');
    expect(home.try('purchase.repeat', again)).toBe('ok');
    expect(checkHealth(home.book().opened.kernel).sound).toBe(true);
  });

  it('is refused for a day on which it does not come, and all that a purchase must be is asked of it', () => {
    const home = household();
    const { id, bought } = subscribed(home);
    const again = { repeatId: id, on: day('2026-09-05'), amount: pence(100), proof };
    expect(home.try('purchase.again', { ...again, day: day('2026-09-06') })).toBe('repeat.notThen');
    expect(home.try('purchase.skip', { repeatId: id, day: day('2026-08-05'), reason: 'too early' })).toBe('repeat.notThen');
    expect(home.try('purchase.again', { ...again, day: day('2026-09-05'), on: day('2026-12-05') })).toBe('money.inFuture');
    expect(home.try('purchase.repeat', { purchaseId: bought, every: 'week', from: day('2026-08-04') })).toBe('repeat.notAfter');
  });

  it('shared between two is shared again by the split of its new day', () => {
    const home = household();
    const { split, lines } = home;
    const charge = { splitId: split, planLineIds: [lines.annTravel, lines.benTravel] };
    const purchaseId = home.buy({ day: day('2026-06-01'), amount: pence(1_001), category: 'travel', charge });
    const { id } = home.ask('purchase.repeat', { purchaseId, every: 'quarter', from: day('2026-09-01') });
    const made = home.ask('purchase.again', {
      repeatId: id,
      day: day('2026-09-01'),
      on: day('2026-09-01'),
      amount: pence(2_000),
      proof,
    }).id;
    expect(home.ask('purchase.read', { id: made }).shares.map(({ amount }) => amount)).toEqual([1_400, 600]);
  });
});

describe('a receipt by its number', () => {
  it('proves another purchase too, and one that is not in the book is refused', () => {
    const home = household();
    const { token, files } = home.proof('two swims');
    const swim = {
      day: day('2026-11-04'),
      payee: 'Harbour Pool',
      what: 'swim',
      category: 'activity',
      amount: pence(500),
      paidBy: 'account',
    } as const;
    const charge = { planLineId: home.lines.gym };
    home.ask('purchase.record', { ...swim, charge, proof: { files: [token] } }, { files });
    const [{ number } = { number: 0 }] = home.ask('evidence.list', {}).evidence;
    const second = home.ask('purchase.record', { ...swim, charge, proof: { numbers: [number] } }).id;
    expect(home.ask('purchase.read', { id: second }).evidence.map((one) => one.number)).toEqual([number]);
    expect(home.ask('evidence.list', {}).evidence[0]?.usedFor).toHaveLength(2);
    const third = home.buy();
    home.ask('purchase.addEvidence', { purchaseId: third, numbers: [number] });
    expect(home.ask('purchase.read', { id: third }).evidence).toHaveLength(1);
    expect(home.try('purchase.addEvidence', { purchaseId: third, numbers: [999] })).toBe('evidence.noSuchNumber');
  });
});

it('a purchase paid in parts tells each of them, and what is left', () => {
  const home = household();
  const id = home.buy({ amount: pence(25_000), what: 'bike, deposit and rest' });
  const due = home.ask('due.list', {}).dues[0]?.id ?? '';
  home.match(home.line('ann', '2026-11-06', -5_000), due, 5_000);
  home.match(home.line('ann', '2026-11-20', -15_000), due, 15_000);
  expect(home.ask('purchase.read', { id })).toMatchObject({
    open: 5_000,
    payments: [
      { day: '2026-11-06', amount: 5_000 },
      { day: '2026-11-20', amount: 15_000 },
    ],
  });
});

it('what is missing, and why, are two lists: nobody has answered, and a reason stands', () => {
  const home = household();
  home.buy();
  const { purchases } = home.ask('purchase.list', { only: 'explained' });
  expect(purchases.map(({ noReceiptBecause }) => noReceiptBecause)).toEqual(['The machine had no paper']);
  expect(home.ask('purchase.list', { only: 'explained', words: 'gym' }).purchases).toHaveLength(1);
  expect(home.ask('purchase.list', { only: 'wanting' }).purchases).toEqual([]);
});
