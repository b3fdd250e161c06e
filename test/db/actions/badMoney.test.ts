import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';

function purchase(home: Household, given: Partial<InputOf<'purchase.record'>> = {}): InputOf<'purchase.record'> {
  return {
    day: day('2026-11-04'),
    payee: 'Harbour Gym',
    what: 'membership',
    category: 'activity',
    amount: pence(3_850),
    charge: { planLineId: home.lines.gym },
    paidBy: 'account',
    proof: { noReceiptBecause: 'The machine had no paper' },
    ...given,
  };
}

function buying(why: string, expected: readonly [string, string], given: (home: Household) => Partial<InputOf<'purchase.record'>>): Bad {
  return bad(why, expected, 'purchase.record', (home) => purchase(home, given(home)));
}

function shared(home: Household, ...planLineIds: readonly string[]): InputOf<'purchase.record'>['charge'] {
  return { splitId: home.split, planLineIds: [...planLineIds] };
}

const purchases: readonly Bad[] = [
  buying('bought tomorrow', ['money.inFuture', 'day'], () => ({ day: day('2026-11-23') })),
  buying('bought before the book', ['money.lineNotInForce', 'charge.planLineId'], () => ({ day: day('2026-03-31') })),
  buying('under no plan line', ['input.notFound', 'charge.planLineId'], () => ({ charge: { planLineId: 'unknown' } })),
  buying('what the plan does not allow', ['money.notAllowed', 'charge.planLineId'], ({ lines }) => ({
    charge: { planLineId: lines.alcohol },
  })),
  buying('what the funder must be asked', ['money.askFirst', 'approval'], ({ lines }) => ({ charge: { planLineId: lines.bike } })),
  buying('agreed to tomorrow', ['money.inFuture', 'approval.on'], ({ lines }) => ({
    charge: { planLineId: lines.bike },
    approval: { by: 'X', on: day('2026-11-23') },
  })),
  buying('a line that is over', ['money.lineNotInForce', 'charge.planLineId'], ({ lines }) => ({ charge: { planLineId: lines.benClub } })),
  buying('no such split', ['input.notFound', 'charge.splitId'], ({ lines }) => ({
    charge: { splitId: 'split-no', planLineIds: [lines.annTravel, lines.benTravel] },
  })),
  buying('before the split was agreed', ['money.outsideSplit', 'charge.splitId'], (home) => ({
    day: day('2026-04-30'),
    charge: shared(home, home.lines.annTravel, home.lines.benTravel),
  })),
  buying('two lines of one person', ['money.splitPeople', 'charge.planLineIds'], (home) => ({
    charge: shared(home, home.lines.annTravel, home.lines.gym),
  })),
  buying('a line too many', ['money.splitPeople', 'charge.planLineIds'], (home) => ({
    charge: shared(home, home.lines.annTravel, home.lines.benTravel, home.lines.gym),
  })),
  buying('a share that the plan does not allow', ['money.notAllowed', 'charge.planLineIds.0'], (home) => ({
    charge: shared(home, home.lines.alcohol, home.lines.benTravel),
  })),
  buying('a penny shared', ['money.shareTooSmall', 'amount'], (home) => ({
    amount: pence(1),
    charge: shared(home, home.lines.annTravel, home.lines.benTravel),
  })),
  buying('a bank line that is not there', ['input.notFound', 'bankLineId'], () => ({ bankLineId: 'bank_line-no' })),
  buying('a receipt whose file is gone', ['input.fileGone', ''], () => ({ proof: { files: ['file-ffffffffffffffffffffffffffffffff'] } })),
];

function receipt(home: Household, given: Partial<InputOf<'money.receive'>> = {}): InputOf<'money.receive'> {
  return { streamId: home.streams.ann, kind: 'award', day: day('2026-11-03'), amount: pence(105_000), from: 'NHS Madeup ICB', ...given };
}

const because = 'The payment was late';

const moneyIn: readonly Bad[] = [
  bad('received tomorrow', ['money.inFuture', 'day'], 'money.receive', (home) => receipt(home, { day: day('2026-11-23') })),
  bad('received before the book', ['money.beforeBookStarts', 'day'], 'money.receive', (home) => receipt(home, { day: day('2026-03-31') })),
  bad('received for no money', ['input.notFound', 'streamId'], 'money.receive', (home) => receipt(home, { streamId: 'unknown' })),
  bad('another stream’s award', ['input.notFound', 'due.awardId'], 'money.receive', (home) =>
    receipt(home, { due: { awardId: home.awards.benCouncil, day: day('2026-11-08') } }),
  ),
  bad('a day that is not in the schedule', ['money.otherAward', 'due.day'], 'money.receive', (home) =>
    receipt(home, { due: { awardId: home.awards.ann, day: day('2026-11-04') } }),
  ),
  bad('interest as a payment of the award', ['money.otherAward', 'kind'], 'money.receive', (home) =>
    receipt(home, { kind: 'interest', due: { awardId: home.awards.ann, day: day('2026-11-03') } }),
  ),
  bad('lent tomorrow', ['money.inFuture', 'day'], 'money.lend', ({ streams }) => ({
    streamId: streams.ann,
    day: day('2026-11-23'),
    amount: pence(1),
    because,
  })),
  bad('lent to no money', ['input.notFound', 'streamId'], 'money.lend', () => ({
    streamId: 'stream-no',
    day: day('2026-11-20'),
    amount: pence(1),
    because,
  })),
];

const afterwards: readonly Bad[] = [
  bad('a refund of no purchase', ['input.notFound', 'purchaseId'], 'purchase.refund', () => ({
    purchaseId: 'purchase-no',
    day: day('2026-11-10'),
    amount: pence(1),
    because,
  })),
  bad('a refund before the purchase', ['money.refundBeforePurchase', 'day'], 'purchase.refund', () => ({
    purchaseId: 'purchase-1',
    day: day('2026-11-03'),
    amount: pence(1),
    because,
  })),
  bad('a refund above the purchase', ['money.refundTooBig', 'amount'], 'purchase.refund', () => ({
    purchaseId: 'purchase-1',
    day: day('2026-11-10'),
    amount: pence(3_851),
    because,
  })),
  bad('a receipt for no purchase', ['input.notFound', 'purchaseId'], 'purchase.addEvidence', (_, token) => ({
    purchaseId: 'purchase-no',
    files: [token],
  })),
  bad('a reason for a purchase taken back', ['money.alreadyReversed', 'purchaseId'], 'purchase.explain', () => ({
    purchaseId: 'purchase-2',
    noReceiptBecause: because,
  })),
  bad('taking back twice', ['money.alreadyReversed', 'id'], 'money.reverse', () => ({ id: 'purchase-2', reason: because })),
  bad('taking back what is matched', ['money.alreadySettled', 'id'], 'money.reverse', () => ({ id: 'purchase-3', reason: because })),
  bad('taking back a purchase with a refund', ['money.hasRefund', 'id'], 'money.reverse', () => ({ id: 'purchase-4', reason: because })),
  bad('taking back an entry', ['money.cannotReverse', 'id'], 'money.reverse', () => ({ id: 'entry-1', reason: because })),
  bad('taking back a purchase’s due', ['money.cannotReverse', 'id'], 'money.reverse', () => ({ id: 'due-1', reason: because })),
  bad('erasing no proof', ['input.notFound', 'evidenceId'], 'evidence.erase', () => ({ evidenceId: 'evidence-no', reason: because })),
];

it('answers every mistake with money beside its field, and leaves the book as it was', () => {
  const home = household();
  home.buy();
  home.ask('money.reverse', { id: home.buy(), reason: 'Typed twice' });
  home.buy({ bankLineId: home.line('ann', '2026-11-05', -3_850) });
  home.ask('purchase.refund', { purchaseId: home.buy(), day: day('2026-11-12'), amount: pence(100), because: 'Broken' });
  const mistakes = [...purchases, ...moneyIn, ...afterwards];
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});

it('refuses what the bank screen cannot mean: money in for a purchase, the other account, a line that is used up', () => {
  const home = household();
  const into = home.line('ann', '2026-11-05', 3_850);
  const bens = home.line('ben', '2026-11-05', -3_850);
  const used = home.line('ann', '2026-11-06', -3_850);
  home.buy({ bankLineId: used });
  const field = (bankLineId: string) => {
    const result = home.book().call('purchase.record', purchase(home, { bankLineId }), {});
    return result.ok ? 'ok' : `${result.problem.code} ${result.problem.field ?? ''}`;
  };
  expect([into, bens, used].map(field)).toEqual([
    'bank.otherDirection bankLineId',
    'bank.notItsMoney bankLineId',
    'bank.tooMuch bankLineId',
  ]);
  expect(home.ask('purchase.list', {}).purchases).toHaveLength(1);
});
