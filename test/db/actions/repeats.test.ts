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

describe('home', () => {
  it('asks for what comes again and is not recorded, and for what is recorded and the bank has not paid after five weeks', () => {
    const home = household();
    const { id } = subscribed(home);
    const tasks = () =>
      home.ask('home.read', {}).tasks.flatMap((task) => (/^(?:repeat|unpaid|deposit)-/u.test(task.id) ? [[task.title, task.words]] : []));
    expect(tasks()).toEqual([
      [
        'Record Sample Club: it comes again',
        '£38.50 to Sample Club (membership), for 5 September 2026 and 2 days since. Record it with its receipt, or say that it did not happen.',
      ],
    ]);
    home.ask('purchase.again', { repeatId: id, day: day('2026-09-05'), on: day('2026-09-07'), amount: pence(4_000), proof });
    for (const skipped of ['2026-10-05', '2026-11-05'])
      home.ask('purchase.skip', { repeatId: id, day: day(skipped), reason: 'The club was closed' });
    expect(tasks().map(([title]) => title)).toEqual(['Was Sample Club paid?']);
  });
});

describe('a deposit', () => {
  it('is spent until it is back, is asked for after its day, and is answered by its return or by why it was kept', () => {
    const home = household();
    const hired = home.buy({ day: day('2026-09-04'), payee: 'Chair Hire', amount: pence(5_000) });
    const asked = () => home.ask('home.read', {}).tasks.filter(({ id }) => id === `deposit-${hired}`);
    expect(home.try('purchase.keepDeposit', { purchaseId: hired, because: 'Scratched' })).toBe('input.notFound');
    expect(home.try('purchase.deposit', { purchaseId: hired, backBy: day('2026-09-03') })).toBe('input.endsBeforeStart');
    home.ask('purchase.deposit', { purchaseId: hired, backBy: day('2026-10-31') });
    expect(home.try('purchase.deposit', { purchaseId: hired, backBy: day('2026-11-30') })).toBe('deposit.told');
    expect(asked()).toMatchObject([{ title: 'Is the deposit back from Chair Hire?', screen: 'purchases', about: hired }]);
    home.ask('purchase.refund', { purchaseId: hired, day: day('2026-11-01'), amount: pence(3_000), because: 'Given back' });
    expect(asked()[0]?.words).toContain('£20.00 was expected back by 31 October 2026');
    home.ask('purchase.keepDeposit', { purchaseId: hired, because: 'It was scratched' });
    expect(asked()).toEqual([]);
    expect(home.ask('purchase.read', { id: hired }).deposit).toEqual({ backBy: '2026-10-31', keptBecause: 'It was scratched' });
    expect(home.try('purchase.keepDeposit', { purchaseId: hired, because: 'Again' })).toBe('deposit.isBack');
    expect(checkHealth(home.book().opened.kernel)).toMatchObject({ sound: true });
  });
});

describe('a missing receipt', () => {
  it('stands by what its funder asks: late after its days, not needed below its sum, explained by a reason', () => {
    const home = household();
    const { token, files } = home.proof('gone');
    const bought = { payee: 'Gym', what: 'swim', category: 'activity', paidBy: 'account', charge: { planLineId: home.lines.gym } } as const;
    const buy = (sum: number): string =>
      home.ask('purchase.record', { ...bought, day: day('2026-10-01'), amount: pence(sum), proof: { files: [token] } }, { files }).id;
    const [large, small] = [buy(2_000), buy(900)];
    const evidenceId = home.ask('purchase.read', { id: large }).evidence[0]?.id ?? '';
    expect(home.ask('purchase.read', { id: large })).not.toHaveProperty('standing');
    home.ask('evidence.erase', { evidenceId, reason: 'It was another family’s' });
    const stands = (id: string) => home.ask('purchase.read', { id }).standing;
    expect(stands(large)).toEqual({ state: 'missing', words: 'Your funder has not said by when.' });
    const receipts = () => home.ask('home.read', {}).tasks.find(({ id }) => id === 'receipts')?.title;
    expect([home.ask('purchase.list', {}).wanting, receipts()]).toEqual([2, '2 receipts are missing']);
    const id = home.ask('setup.read', {}).streams.find((one) => one.id === home.streams.ann)?.funderId ?? '';
    home.ask('funder.saveTerms', { id, terms: { evidence: { noReceiptUnder: pence(1_000), withinDays: 28 } } });
    expect(stands(large)).toEqual({ state: 'late', words: 'NHS Madeup ICB asked for it by 29 October 2026.' });
    expect(stands(small)).toEqual({ state: 'notNeeded', words: 'NHS Madeup ICB asks for no receipt below £10.00.' });
    expect([home.ask('purchase.list', {}).wanting, receipts()]).toEqual([1, 'One receipt is missing']);
    home.ask('purchase.explain', { purchaseId: large, noReceiptBecause: 'Lost in the wash' });
    expect(stands(large)).toEqual({ state: 'explained', words: 'Lost in the wash' });
  });
});
