import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { chosen, fileToken } from '#test/support/chosen';
import { pdf } from '#test/support/files';
import { balanceOf, type Household, household } from '#test/support/household';

const token = fileToken(77);
const file = { files: { [token]: chosen('proof.pdf', pdf('proof')) } };

function tinOf(home: Household): string {
  const parts = [{ streamId: home.streams.ann, amount: pence(0) }];
  return home.ask('cash.open', { name: 'Tin', parts, file: token }, file).id;
}

function linesOf(home: Household, bankAccountId: string) {
  return home.ask('bank.lines', { bankAccountId, only: 'all' });
}

describe('cash', () => {
  it('taken out is neither spent nor received: it is in the tin, and both sides have their match', () => {
    const home = household();
    const tin = tinOf(home);
    const lineId = home.line('ann', '2026-05-04', -5_000, 'CASH MACHINE');
    const { others } = home.ask('bank.suggest', { lineId });
    expect(others).toEqual([
      { accountId: tin, name: 'Tin', isCash: true, streams: [{ id: home.streams.ann, name: 'Ann’s health budget' }], lines: [] },
    ]);
    home.ask('bank.transfer', { lineId, otherAccountId: tin, streamId: home.streams.ann });
    expect(linesOf(home, tin)).toMatchObject({ balance: 5_000, unmatched: 0 });
    expect(balanceOf(home, `bank:${tin}`)).toBe(5_000);
    expect(balanceOf(home, `bank:${home.accounts.ann}`)).toBe(195_000);
    expect([balanceOf(home, 'coming'), balanceOf(home, 'owed:own')]).toEqual([0, 0]);
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-06-30') });
    expect(data.sums).toMatchObject({ opening: 200_000, received: 0, otherIn: 0, spent: 0, closing: 200_000 });
    expect(data.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['moved', -5_000],
      ['moved', 5_000],
    ]);
  });

  it('said by mistake is taken back with a reason: the bank’s line is open again, the tin is right again, and nothing is edited', () => {
    const home = household();
    const tin = tinOf(home);
    const lineId = home.line('ann', '2026-05-04', -5_000, 'CASH MACHINE');
    home.ask('bank.transfer', { lineId, otherAccountId: tin, streamId: home.streams.ann });
    const [move] = linesOf(home, tin).lines[0]?.matches ?? [];
    expect(move).toMatchObject({ isMove: true });
    const undo = { matchId: move?.id ?? '', reason: 'It was a purchase.' };
    home.ask('bank.unmatch', undo);
    expect(linesOf(home, home.accounts.ann)).toMatchObject({ unmatched: 1, balance: 195_000 });
    expect(linesOf(home, tin)).toMatchObject({ unmatched: 0, balance: 0 });
    expect(linesOf(home, tin).lines.map(({ amount, words }) => [amount, words])).toEqual([
      [-5_000, 'Taken back: CASH MACHINE'],
      [5_000, 'CASH MACHINE'],
    ]);
    expect(['coming', 'owed:own', `bank:${tin}`].map((account) => balanceOf(home, account))).toEqual([0, 0, 0]);
    expect(home.ask('due.list', {}).dues).toEqual([]);
    expect(home.try('bank.unmatch', undo)).toBe('bank.alreadyUndone');
    expect(home.ask('ledger.entries', {}).entries.map(({ kind }) => kind)).toContain('reversal');
    // Said once more, and the tin counted and checked: from then on it stands until that period is reopened.
    home.ask('bank.transfer', { lineId, otherAccountId: tin, streamId: home.streams.ann });
    const count = { bankAccountId: tin, day: day('2026-05-31'), counted: pence(5_000), file: token };
    home.ask('bank.reconcile', { bankAccountId: tin, bankStatementId: home.ask('cash.count', count, file).id });
    const again = linesOf(home, home.accounts.ann).lines[0]?.matches[0]?.id ?? '';
    expect(home.try('bank.unmatch', { matchId: again, reason: 'Again.' })).toBe('bank.moveReconciled');
    expect(home.ask('health.check', {}).sound).toBe(true);
  });

  it('counted short needs a reason, stands as spending that nobody can explain, and the count proves the period', () => {
    const home = household();
    const tin = tinOf(home);
    home.ask('bank.transfer', { lineId: home.line('ann', '2026-05-04', -5_000), otherAccountId: tin, streamId: home.streams.ann });
    const count = { bankAccountId: tin, day: day('2026-05-31'), counted: pence(4_850), file: token };
    expect(home.try('cash.count', count, file)).toBe('cash.differs');
    const id = home.ask('cash.count', { ...count, because: 'A fare, no ticket.' }, file).id;
    expect(home.ask('purchase.list', {}).purchases[0]).toMatchObject({
      payee: 'Cash count',
      amount: 150,
      noReceiptBecause: 'A fare, no ticket.',
      open: 0,
    });
    expect(home.ask('cash.read', { bankAccountId: tin, day: day('2026-05-31') }).expected).toBe(4_850);
    expect(home.try('bank.reconcile', { bankAccountId: tin, bankStatementId: id })).toBe('ok');
    expect(home.try('cash.count', { ...count, counted: pence(1) }, file)).toBe('bank.reconciled');
    expect(home.ask('health.check', {}).sound).toBe(true);
  });

  it('counted over is other money in; of a bank’s account there is nothing to count', () => {
    const home = household();
    const tin = tinOf(home);
    home.ask(
      'cash.count',
      { bankAccountId: tin, day: day('2026-05-01'), counted: pence(25), file: token, because: 'Found under the lining.' },
      file,
    );
    expect(linesOf(home, tin)).toMatchObject({ balance: 25, unmatched: 0 });
    expect(balanceOf(home, 'income:other')).toBe(-25);
    expect(home.try('cash.count', { bankAccountId: home.accounts.ann, day: day('2026-05-01'), counted: pence(1), file: token }, file)).toBe(
      'cash.notCash',
    );
    expect(home.try('cash.count', { bankAccountId: tin, day: day('2026-05-02'), counted: pence(-1), file: token }, file)).toBe(
      'cash.negative',
    );
  });
});

describe('money moved between two banks', () => {
  const other = (home: Household): string => {
    const id = home.ask('account.add', { name: 'Savings', bank: 'Other Bank', lastDigits: '9999', streamIds: [home.streams.ann] }).id;
    home.ask(
      'opening.record',
      { bankAccountId: id, balance: pence(0), parts: [{ streamId: home.streams.ann, amount: pence(0) }], file: token },
      file,
    );
    return id;
  };

  it('joins the two lines where both are there, and waits for the second where it is not', () => {
    const home = household();
    const savings = other(home);
    const lineId = home.line('ann', '2026-05-04', -5_000, 'TO SAVINGS');
    const into = home.ask('bank.typeLine', {
      bankAccountId: savings,
      day: day('2026-05-05'),
      amount: pence(5_000),
      words: 'FROM CURRENT',
    }).id;
    expect(home.ask('bank.suggest', { lineId }).others[0]?.lines.map(({ id }) => id)).toEqual([into]);
    home.ask('bank.transfer', { lineId, otherAccountId: savings, streamId: home.streams.ann, otherLineId: into });
    expect(linesOf(home, savings).unmatched).toBe(0);
    const second = home.line('ann', '2026-05-30', -700, 'TO SAVINGS');
    home.ask('bank.transfer', { lineId: second, otherAccountId: savings, streamId: home.streams.ann });
    const late = home.ask('bank.typeLine', {
      bankAccountId: savings,
      day: day('2026-06-01'),
      amount: pence(700),
      words: 'FROM CURRENT',
    }).id;
    const [best] = home.ask('bank.suggest', { lineId: late }).suggestions;
    expect(best?.words).toContain('moved to Savings');
    const { data } = home.ask('statement.preview', { streamId: home.streams.ann, from: day('2026-04-01'), to: day('2026-05-31') });
    expect(data.sums).toMatchObject({ moved: -700, closing: 199_300 });
  });

  it('refuses the same account, money that the other does not hold, and a line of another sum', () => {
    const home = household();
    const savings = other(home);
    const lineId = home.line('ann', '2026-05-04', -5_000);
    const wrong = home.ask('bank.typeLine', { bankAccountId: savings, day: day('2026-05-04'), amount: pence(4_999), words: 'X' }).id;
    const moving = { lineId, otherAccountId: savings, streamId: home.streams.ann };
    expect(home.try('bank.transfer', { ...moving, otherAccountId: home.accounts.ann })).toBe('bank.sameAccount');
    expect(home.try('bank.transfer', { ...moving, otherAccountId: home.accounts.ben })).toBe('bank.notInBoth');
    expect(home.try('bank.transfer', { ...moving, otherLineId: wrong })).toBe('bank.otherLine');
    expect(linesOf(home, home.accounts.ann).unmatched).toBe(1);
  });
});

describe('what the bank takes or gives by itself', () => {
  it('is posted to its own account in one question, on the plan’s line for charges where there is one', () => {
    const home = household();
    const charge = home.line('ann', '2026-05-04', -450, 'UNARRANGED OVERDRAFT FEE');
    expect(home.ask('bank.suggest', { lineId: charge }).charge).toEqual({
      likely: 'charge',
      streams: [{ id: home.streams.ann, name: 'Ann’s health budget' }],
    });
    const said = { lineId: charge, is: 'charge', streamId: home.streams.ann } as const;
    expect(home.try('bank.charge', { ...said, streamId: home.streams.benHealth })).toBe('bank.notItsMoney');
    expect(home.try('bank.charge', { ...said, planLineId: home.lines.benTravel })).toBe('input.notFound');
    home.ask('bank.charge', said);
    expect(home.try('bank.charge', said)).toBe('bank.lineMatched');
    const [bought] = home.ask('purchase.list', {}).purchases;
    expect(bought).toMatchObject({ payee: 'Sample Bank', category: 'bank_charge', open: 0, atBankOn: ['2026-05-04'] });
    expect(bought?.shares[0]).toMatchObject({ planLineId: 'unknown', amount: 450 });
    const planned = { streamId: home.streams.ann, beneficiaryId: home.ann, outcomeId: home.ask('setup.read', {}).outcomes[0]?.id ?? '' };
    const agreed = { rule: 'allowed', agreed: pence(500), every: 'month', from: day('2026-04-01'), category: 'bank_charge' } as const;
    const planLineId = home.ask('planLine.add', { ...planned, ...agreed, name: 'The account' }).id;
    const second = home.line('ann', '2026-06-04', -200, 'INTEREST');
    expect(home.ask('bank.suggest', { lineId: second }).charge).toMatchObject({
      likely: 'interest',
      streams: [{ planLine: 'The account' }],
    });
    home.ask('bank.charge', { lineId: second, is: 'interest', streamId: home.streams.ann });
    expect(home.ask('purchase.list', {}).purchases[0]?.shares[0]).toMatchObject({ planLineId, amount: 200 });
    expect(balanceOf(home, 'spent:bank_charge')).toBe(650);
  });

  it('interest paid is income of its own; a charge given back goes to the one that it was, or is refused by name', () => {
    const home = household();
    const streamId = home.streams.ann;
    home.ask('bank.charge', { lineId: home.line('ann', '2026-05-04', 31, 'INTEREST'), is: 'interest', streamId });
    expect(balanceOf(home, 'income:interest')).toBe(-31);
    const back = home.line('ann', '2026-05-20', 450, 'FEE REFUND');
    expect(home.try('bank.charge', { lineId: back, is: 'charge', streamId })).toBe('bank.noChargeToReturn');
    home.ask('bank.charge', { lineId: home.line('ann', '2026-05-04', -450, 'FEE'), is: 'charge', streamId });
    home.ask('bank.charge', { lineId: back, is: 'charge', streamId });
    expect(balanceOf(home, 'spent:bank_charge')).toBe(0);
    expect(home.ask('purchase.list', {}).purchases[0]).toMatchObject({ amount: 450, refunded: 450 });
    expect(linesOf(home, home.accounts.ann).unmatched).toBe(0);
    const tin = tinOf(home);
    const taken = home.ask('bank.typeLine', { bankAccountId: tin, day: day('2026-05-04'), amount: pence(-5), words: 'FEE' }).id;
    expect(home.try('bank.charge', { lineId: taken, is: 'charge', streamId })).toBe('bank.chargeInCash');
    expect(home.ask('health.check', {}).sound).toBe(true);
  });
});

describe('several with several', () => {
  it('are matched in one stroke and undone in one; sums that differ are refused', () => {
    const home = household();
    for (const amount of [3_000, 2_000, 3_000]) home.buy({ amount: pence(amount), day: day('2026-05-01') });
    const dueIds = home.ask('due.list', { direction: 'out' }).dues.map(({ id }) => id);
    const lineIds = [home.line('ann', '2026-05-04', -5_000), home.line('ann', '2026-05-05', -3_000)];
    const bankAccountId = home.accounts.ann;
    expect(home.try('bank.matchTogether', { bankAccountId, lineIds, dueIds: dueIds.slice(1) })).toBe('bank.togetherDiffers');
    home.ask('bank.matchTogether', { bankAccountId, lineIds, dueIds });
    const matched = linesOf(home, bankAccountId);
    expect(matched.unmatched).toBe(0);
    expect(matched.lines.flatMap(({ matches }) => matches).length).toBe(3);
    home.ask('bank.unmatch', { matchId: matched.lines[0]?.matches[0]?.id ?? '', reason: 'Another invoice.' });
    expect(linesOf(home, bankAccountId).unmatched).toBe(2);
    expect(home.ask('health.check', {}).sound).toBe(true);
  });
});

describe('a rule', () => {
  it('proposes and records nothing, until it is stopped', () => {
    const home = household();
    const lineId = home.line('ann', '2026-05-04', -3_850, 'HARBOUR GYM DD 0042');
    const proposes = { kind: 'purchase' as const, payee: 'Harbour Gym', what: 'membership', planLineId: home.lines.gym };
    expect(home.try('bank.addRule', { says: '0042', direction: 'out', proposes })).toBe('bank.ruleTooShort');
    expect(home.try('bank.addRule', { says: 'Harbour Gym', direction: 'in', proposes })).toBe('bank.otherDirection');
    const ruleId = home.ask('bank.addRule', { says: 'Harbour Gym', direction: 'out', proposes }).id;
    expect(home.ask('bank.suggest', { lineId }).rules).toEqual([
      { id: ruleId, says: 'Harbour Gym', direction: 'out', proposes, words: 'A purchase from Harbour Gym: membership, for Gym' },
    ]);
    expect(linesOf(home, home.accounts.ann).unmatched).toBe(1);
    const own = { says: 'Overdraft fee', direction: 'out', proposes: { kind: 'charge', as: 'charge' } } as const;
    expect(home.try('bank.addRule', { ...own, direction: 'in' })).toBe('bank.otherDirection');
    home.ask('bank.addRule', own);
    const fee = home.line('ann', '2026-05-05', -450, 'UNARRANGED OVERDRAFT FEE 04MAY');
    expect(home.ask('bank.suggest', { lineId: fee }).rules).toMatchObject([
      { proposes: own.proposes, words: 'A charge of the bank’s own' },
    ]);
    home.ask('bank.endRule', { ruleId });
    expect(home.ask('bank.suggest', { lineId }).rules).toEqual([]);
    expect(home.try('bank.endRule', { ruleId })).toBe('input.notFound');
  });
});

describe('a bank file of another kind', () => {
  const ofx = `OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>GBP<BANKACCTFROM><ACCTID>00001234</BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20260505<TRNAMT>-38.50<FITID>1<NAME>HARBOUR GYM LTD</STMTTRN></BANKTRANLIST></STMTRS></OFX>`;
  const csv = 'Date,Description,Amount\n05/05/2026,DD HARBOUR GYM 0042,-38.50\n';
  const bring = (
    home: Household,
    profileId: string,
    text: string,
    answers?: readonly { readonly row: number; readonly typedId: string; readonly is: 'same' | 'second' }[],
  ) => {
    const asking = { files: { [token]: chosen('bank', text) } };
    const input = { bankAccountId: home.accounts.ann, profileId, file: token };
    return answers === undefined
      ? home.ask('bank.preview', input, asking)
      : home.ask('bank.import', { ...input, answers: [...answers] }, asking);
  };

  it('in other words is asked about, kept as evidence, and adds nothing once a person called it the same', () => {
    const home = household();
    bring(home, 'first-direct-short', csv, []);
    const [ask] = bring(home, 'ofx', ofx).asks;
    expect(ask).toMatchObject({ row: 1, from: 'file', words: 'HARBOUR GYM LTD', typed: { words: 'DD HARBOUR GYM 0042' } });
    bring(home, 'ofx', ofx, [{ row: 1, typedId: ask?.typed.id ?? '', is: 'same' }]);
    expect(linesOf(home, home.accounts.ann).lines).toHaveLength(1);
    expect(bring(home, 'ofx', ofx)).toMatchObject({ fresh: 0, already: 1, asks: [] });
    expect(bring(home, 'first-direct-short', csv)).toMatchObject({ fresh: 0, already: 1, asks: [] });
    expect(home.ask('evidence.list', {}).evidence.length).toBeGreaterThan(2);
  });

  it('of another account is refused whole, by its own number', () => {
    const home = household();
    const asking = { files: { [token]: chosen('bank.ofx', ofx.replace('00001234', '00009999')) } };
    expect(home.try('bank.import', { bankAccountId: home.accounts.ann, profileId: 'ofx', file: token }, asking)).toBe('bank.wrongAccount');
    expect(home.try('bank.import', { bankAccountId: home.accounts.ann, profileId: 'hsbc', file: token }, asking)).toBe('bank.otherLayout');
  });
});

describe('the bank’s statements', () => {
  it('say which days and sheets they leave out between them', () => {
    const home = household();
    const bankAccountId = home.accounts.ann;
    const filing = (on: string, from: string, sheet: number) =>
      ({
        bankAccountId,
        day: day(on),
        closing: pence(200_000),
        file: token,
        covers: { from: day(from), sheets: { first: sheet, last: sheet } },
      }) as const;
    home.ask('bank.fileStatement', filing('2026-04-30', '2026-04-01', 1), file);
    home.ask('bank.fileStatement', filing('2026-06-30', '2026-06-01', 3), file);
    expect(home.ask('bank.reconciliation', { bankAccountId }).gaps).toEqual([
      'No statement covers 1 May to 31 May 2026. Add the one in between.',
      'The statement up to 30 April 2026 ends with sheet 1 and the next begins with sheet 3: sheet 2 is missing.',
    ]);
    expect(home.try('bank.fileStatement', filing('2026-07-31', '2026-08-01', 4), file)).toBe('bank.spanWrong');
  });
});
