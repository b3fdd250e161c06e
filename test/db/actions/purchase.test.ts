import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Household, balanceOf, household } from '#test/support/household';

describe('purchase.record', () => {
  it('spends under the plan line, waits for the bank, and the bank’s line settles it', () => {
    const home = household();
    const { token, files } = home.proof('gym');
    const { id } = home.ask(
      'purchase.record',
      {
        day: day('2026-11-04'),
        payee: 'Harbour Gym',
        what: 'membership',
        invoice: 'INV 7',
        category: 'activity',
        amount: pence(3_850),
        charge: { planLineId: home.lines.gym },
        paidBy: 'account',
        proof: { files: [token] },
      },
      { files },
    );
    expect(balanceOf(home, 'spent:activity')).toBe(3_850);
    expect(balanceOf(home, 'owed:payees')).toBe(-3_850);
    const [due] = home.ask('due.list', {}).dues;
    expect(due).toMatchObject({ words: 'Harbour Gym: membership, INV 7', open: 3_850, direction: 'out', streamIds: [home.streams.ann] });

    home.match(home.line('ann', '2026-11-06', -3_850), due?.id ?? '', 3_850);
    expect(balanceOf(home, 'owed:payees')).toBe(0);
    expect(balanceOf(home, `bank:${home.accounts.ann}`)).toBe(200_000 - 3_850);
    const read = home.ask('purchase.read', { id });
    expect(read).toMatchObject({ open: 0, atBankOn: ['2026-11-06'], invoice: 'INV 7', reversed: false, refunded: 0 });
    expect(read.shares).toEqual([
      {
        planLineId: home.lines.gym,
        planLine: 'Gym',
        outcome: 'Out of the house',
        beneficiary: 'Ann Invented',
        streamId: home.streams.ann,
        amount: 3_850,
      },
    ]);
    expect(read.evidence.map(({ number, name }) => [number, name])).toEqual([[3, 'gym.pdf']]);
  });

  it('shares a cost by the split in force on its day, to the penny, each part under its own plan and funder', () => {
    const home = household();
    const { lines, ann, ben } = home;
    const later = [ann, ben].map((beneficiaryId) => ({ beneficiaryId, hundredths: 5_000 }));
    const approved = { approvedBy: 'Case manager', approvedOn: day('2026-09-20') };
    home.ask('split.add', { name: 'Shared trips', from: day('2026-10-01'), ...approved, shares: later });
    const trip = (on: string) =>
      home.ask('purchase.read', {
        id: home.buy({
          day: day(on),
          amount: pence(1_001),
          category: 'travel',
          charge: { splitId: home.split, planLineIds: [lines.benTravel, lines.annTravel] },
        }),
      });
    const shares = (on: string) => trip(on).shares.map(({ planLine, streamId, amount }) => [planLine, streamId, amount]);
    expect(shares('2026-09-30')).toEqual([
      ['Travel', home.streams.ann, 701],
      ['Ben’s travel', home.streams.benHealth, 300],
    ]);
    expect(shares('2026-10-01').map(([, , amount]) => amount)).toEqual([501, 500]);
  });

  it('owes the holder what they paid with their own card, under their own name', () => {
    const home = household();
    const id = home.buy({ paidBy: 'holder' });
    expect([balanceOf(home, 'owed:holder'), balanceOf(home, 'owed:payees')]).toEqual([-3_850, 0]);
    const [due] = home.ask('due.list', { direction: 'out' }).dues;
    expect(due).toMatchObject({ kind: 'reimbursement', words: 'Rose Invented: Harbour Gym, membership' });
    home.match(home.line('ann', '2026-11-10', -3_850, 'R INVENTED'), due?.id ?? '', 3_850);
    expect([home.ask('purchase.read', { id }).open, balanceOf(home, 'owed:holder')]).toEqual([0, 0]);
  });

  it('records the approval given with a purchase that needs one, and asks no second time', () => {
    const home = household();
    const bike = { charge: { planLineId: home.lines.bike }, category: 'equipment' } as const;
    home.buy({ ...bike, approval: { by: 'Case manager', on: day('2026-11-01') } });
    expect(home.ask('setup.read', {}).planLines.find(({ id }) => id === home.lines.bike)?.approved).toBe(true);
    home.buy(bike);
    expect(home.ask('purchase.list', {}).purchases).toHaveLength(2);
  });

  it('takes one receipt as the proof of several purchases, under one number', () => {
    const home = household();
    const { token, files } = home.proof('till roll');
    const again = home.proof('till roll');
    const first = home.ask('purchase.record', { ...plain(home), proof: { files: [token] } }, { files }).id;
    const second = home.ask('purchase.record', { ...plain(home), proof: { files: [again.token] } }, { files: again.files }).id;
    const numbers = [first, second].map((id) => home.ask('purchase.read', { id }).evidence.map(({ number }) => number));
    expect(numbers).toEqual([[3], [3]]);
    expect(home.ask('evidence.list', {}).evidence[0]?.usedFor).toEqual([
      'Bought from Harbour Gym on 4 Nov 2026',
      'Bought from Harbour Gym on 4 Nov 2026',
    ]);
  });

  it('keeps what was read off a receipt beside it, a person’s word above it, and forgets both with the file', () => {
    const home = household();
    const [first, again] = [home.proof('faded'), home.proof('clear')];
    const e02 = () => home.ask('finding.list', { from: day('2026-11-01'), to: day('2026-11-22') });
    const told = () => e02().rules.filter(({ id, cannot }) => /^E0[23]$/u.test(id) && cannot !== undefined).length;
    expect(told()).toBe(2);
    const read = (file: string, amount: number) => [{ file, day: day('2026-11-04'), amount: pence(amount), payee: 'Tall Letters' }];
    const proof = { files: [first.token], read: read(first.token, 3_580) };
    const id = home.ask('purchase.record', { ...plain(home), proof }, first).id;
    const evidenceId = home.ask('purchase.read', { id }).evidence[0]?.id ?? '';
    const looked = () => home.ask('evidence.one', { id: evidenceId }).looked;
    const found = () => e02().findings.flatMap(({ rule, words, place }) => (/^E0[23]$/u.test(rule) ? [[rule, words, place.about]] : []));
    expect(told()).toBe(0);
    // A name that no payee has is a machine's guess, and is not held against anybody.
    expect(looked()).toEqual({ says: { by: 'machine', day: '2026-11-04', amount: 3_580, payee: 'Tall Letters' } });
    expect(found()).toEqual([['E02', expect.stringContaining('differ in the sum (£35.80 there, £38.50 here). This needs'), id]]);
    home.ask('evidence.look', { evidenceId, look: { found: 'agrees' } });
    home.ask('purchase.addEvidence', { purchaseId: id, files: [first.token], read: read(first.token, 1) }, first);
    expect([looked(), found()]).toEqual([{}, []]);
    home.ask('evidence.look', { evidenceId, look: { found: 'not_itemised', because: 'It only says “goods”.' } });
    home.ask('evidence.look', { evidenceId, look: { found: 'says', payee: 'Other Club' } });
    expect(looked()).toEqual({
      says: { by: 'person', payee: 'Other Club' },
      quality: { is: 'not_itemised', because: 'It only says “goods”.' },
    });
    expect(found().map(([rule]) => rule)).toEqual(['E02', 'E03']);
    home.ask('purchase.addEvidence', { purchaseId: id, files: [again.token], flaw: { found: 'illegible', because: 'Torn in two' } }, again);
    expect(found().map(([rule]) => rule)).toEqual(['E03', 'E03']);
    expect(home.try('evidence.look', { evidenceId, look: { found: 'says' } })).toBe('input.invalid');
    home.ask('evidence.erase', { evidenceId, reason: 'It names a neighbour.' });
    expect(home.try('evidence.look', { evidenceId, look: { found: 'agrees' } })).toBe('evidence.erased');
    expect(looked()).toEqual({ says: { by: 'person' }, quality: { is: 'not_itemised', because: '(erased)' } });
    expect(home.try('evidence.look', { evidenceId: 'evidence-none', look: { found: 'agrees' } })).toBe('input.notFound');
  });

  it('lets a receipt that turns up stand above the reason, and a newer reason above an older one', () => {
    const home = household();
    const id = home.buy();
    home.ask('purchase.explain', { purchaseId: id, noReceiptBecause: 'The shop has closed' });
    expect(home.ask('purchase.read', { id }).noReceiptBecause).toBe('The shop has closed');
    const { token, files } = home.proof('found');
    home.ask('purchase.addEvidence', { purchaseId: id, files: [token] }, { files });
    const read = home.ask('purchase.read', { id });
    expect([read.noReceiptBecause, read.evidence.length]).toEqual([undefined, 1]);
  });

  it('settles as much as the bank line has, and leaves the rest open', () => {
    const home = household();
    const id = home.buy({ bankLineId: home.line('ann', '2026-11-05', -2_000) });
    expect(home.ask('purchase.read', { id })).toMatchObject({ open: 1_850, atBankOn: ['2026-11-05'] });
    const two = home.line('ann', '2026-11-06', -5_000);
    const other = home.buy({ bankLineId: two, amount: pence(1_000) });
    expect(home.ask('purchase.read', { id: other }).open).toBe(0);
    expect(home.ask('bank.lines', { bankAccountId: home.accounts.ann, only: 'unmatched' }).lines.map(({ open }) => open)).toEqual([4_000]);
  });
});

function plain(home: Household) {
  const { lines } = home;
  return {
    day: day('2026-11-04'),
    payee: 'Harbour Gym',
    what: 'membership',
    category: 'activity',
    amount: pence(3_850),
    charge: { planLineId: lines.gym },
    paidBy: 'account',
  } as const;
}

describe('a refund', () => {
  it('goes back to each share in proportion to what it has left, and to the bank line', () => {
    const home = household();
    const { lines } = home;
    const charge = { splitId: home.split, planLineIds: [lines.annTravel, lines.benTravel] };
    const id = home.buy({ amount: pence(10_000), category: 'travel', charge });
    const refund = (amount: number) =>
      home.ask('purchase.refund', { purchaseId: id, day: day('2026-11-10'), amount: pence(amount), because: 'Cancelled' }).id;
    refund(1_001);
    expect([balanceOf(home, 'spent:travel', home.streams.ann), balanceOf(home, 'spent:travel', home.streams.benHealth)]).toEqual([
      6_299, 2_700,
    ]);
    expect(home.ask('purchase.read', { id }).refunded).toBe(1_001);
    const last = refund(8_999);
    expect([balanceOf(home, 'spent:travel'), balanceOf(home, 'coming')]).toEqual([0, 10_000]);
    home.ask('money.reverse', { id: last, reason: 'It was another shop’s' });
    expect([balanceOf(home, 'spent:travel'), balanceOf(home, 'coming'), home.ask('purchase.read', { id }).refunded]).toEqual([
      8_999, 1_001, 1_001,
    ]);
  });

  it('of something owed at the start goes back to the opening balances, not into this period’s spending', () => {
    const home = household();
    const owed = { planLineId: home.lines.therapy, payee: 'Tess Sample', what: 'March visits', amount: pence(9_000) };
    const { id } = home.ask('opening.owed', { ...owed, proof: { noReceiptBecause: 'Handed over before' } });
    home.ask('purchase.refund', { purchaseId: id, day: day('2026-05-01'), amount: pence(4_000), because: 'One visit too many' });
    expect([balanceOf(home, 'spent:therapy'), balanceOf(home, 'coming'), balanceOf(home, 'equity:opening')]).toEqual([
      0,
      4_000,
      -250_000 + 5_000,
    ]);
  });
});

describe('taking back', () => {
  it('mirrors the entry on its day with the reason, and nothing waits for the bank any more', () => {
    const home = household();
    const id = home.buy();
    home.ask('money.reverse', { id, reason: 'Typed twice' });
    expect([balanceOf(home, 'spent:activity'), balanceOf(home, 'owed:payees'), home.ask('due.list', {}).dues.length]).toEqual([0, 0, 0]);
    expect(home.ask('purchase.read', { id })).toMatchObject({ reversed: true, open: 0 });
    const [taken, bought] = home.ask('ledger.entries', {}).entries;
    expect(taken).toMatchObject({
      day: '2026-11-04',
      kind: 'reversal',
      reason: 'Typed twice',
      words: 'Taken back: Harbour Gym: membership',
      reverses: bought?.id,
    });
  });

  it('waits until the match is undone with its reason', () => {
    const home = household();
    const lineId = home.line('ann', '2026-11-05', -3_850);
    const id = home.buy({ bankLineId: lineId });
    expect(home.try('money.reverse', { id, reason: 'Typed twice' })).toBe('money.alreadySettled');
    const match = home.ask('bank.lines', { bankAccountId: home.accounts.ann, only: 'all' }).lines[0]?.matches[0]?.id ?? '';
    home.ask('bank.unmatch', { matchId: match, reason: 'Wrong line' });
    home.ask('money.reverse', { id, reason: 'Typed twice' });
    expect(balanceOf(home, `bank:${home.accounts.ann}`)).toBe(200_000);
  });
});
