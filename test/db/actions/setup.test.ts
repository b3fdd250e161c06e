import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { balanceOf, household } from '#test/support/household';
import { tempBook } from '#test/support/tempBook';

describe('setting a book up', () => {
  it('counts the steps off as they are done', () => {
    const book = tempBook();
    expect(book.ask('setup.read', {}).steps.every((step) => !step.done)).toBe(true);
    expect(
      household()
        .ask('setup.read', {})
        .steps.every((step) => step.done),
    ).toBe(true);
  });

  it('says back everything it was told, the funder by its name today', () => {
    const home = household();
    const setup = home.ask('setup.read', {});
    expect(setup).toMatchObject({ kind: 'real', startsOn: '2026-04-01', holder: { name: 'Rose Invented', role: 'representative' } });
    expect(setup.beneficiaries.map(({ reference }) => reference)).toEqual(['Adult A', 'Child B']);
    expect(setup.funders[0]).toMatchObject({
      name: 'NHS Madeup CCG',
      nameFrom: '2013-04-01',
      retainedWeeks: 8,
      names: [
        { from: '2013-04-01', name: 'NHS Madeup CCG' },
        { from: '2022-07-01', name: 'NHS Madeup ICB' },
      ],
    });
    expect(setup.streams.map(({ name, funderName }) => [name, funderName])).toEqual([
      ['Ann’s health budget', 'NHS Madeup ICB'],
      ['Ben’s health budget', 'NHS Madeup ICB'],
      ['Ben’s council money', 'Madeup Council'],
    ]);
    expect(setup.awards.map(({ every, amount }) => [every, amount])).toEqual([
      ['month', 105_000],
      ['four_weeks', 60_000],
      ['month', 30_000],
    ]);
    expect(setup.planLines.find(({ id }) => id === home.lines.benClub)).toMatchObject({
      outcomeName: 'Friends',
      to: '2026-10-31',
      approved: false,
    });
    expect(setup.splits[0]).toMatchObject({ approvedBy: 'Case manager', shares: [{ hundredths: 7_000 }, { hundredths: 3_000 }] });
    expect(setup.bankAccounts.map(({ balance, opening }) => [balance, opening?.evidenceNumber])).toEqual([
      [200_000, 1],
      [50_000, 2],
    ]);
  });

  it('keeps a plan line and its new outcome together or not at all, and makes no second outcome of the same words', () => {
    const home = household();
    const { outcomes } = home.ask('setup.read', {});
    const music = {
      streamId: home.streams.ann,
      beneficiaryId: home.ann,
      newOutcome: 'Hearing and playing',
      name: 'Music',
      category: 'activity',
      rule: 'allowed',
      agreed: pence(4_000),
      every: 'month',
      from: day('2026-05-01'),
    } as const;
    expect(home.try('planLine.add', { ...music, to: day('2026-04-30') })).toBe('input.endsBeforeStart');
    expect(home.ask('setup.read', {}).outcomes).toEqual(outcomes);
    home.ask('planLine.add', music);
    home.ask('planLine.add', { ...music, name: 'Choir' });
    const after = home.ask('setup.read', {});
    expect(after.outcomes).toHaveLength(outcomes.length + 1);
    expect(after.planLines.filter(({ outcomeName }) => outcomeName === 'Hearing and playing').map(({ name }) => name)).toEqual([
      'Music',
      'Choir',
    ]);
  });

  it('changes what may change: holder, person, funder’s profile, money, a line nothing was spent on', () => {
    const home = household();
    const { funders, planLines, streams } = home.ask('setup.read', {});
    home.ask('holder.save', { name: 'Rosa Invented', role: 'nominee' });
    home.ask('beneficiary.change', { id: home.ann, name: 'Anna', reference: 'Adult A', care: 'x', nhsNumber: '4857773456' });
    home.ask('funder.change', { id: funders[0]?.id ?? '', kind: 'icb', retainedWeeks: 4 });
    const stream = streams[0];
    const line = planLines.find(({ id }) => id === home.lines.gym);
    if (stream === undefined || line === undefined) throw new Error('the household is not whole');
    const { funderName: _, issuedTo: __, ...same } = stream;
    home.ask('stream.change', { ...same, agreement: 'DP-1' });
    const { outcomeName: ___, approved: ____, ...planned } = line;
    home.ask('planLine.change', { ...planned, agreed: pence(12_000) });
    const now = home.ask('setup.read', {});
    expect([now.holder?.name, now.beneficiaries[0]?.nhsNumber, now.funders[0]?.retainedWeeks, now.streams[0]?.agreement]).toEqual([
      'Rosa Invented',
      '485 777 3456',
      4,
      'DP-1',
    ]);
    expect(now.planLines.find(({ id }) => id === home.lines.gym)?.agreed).toBe(12_000);
  });

  it('ends an award, and lets the next one begin the day after', () => {
    const home = household();
    home.ask('award.end', { id: home.awards.ann, to: day('2026-12-31') });
    const next = {
      streamId: home.streams.ann,
      amount: pence(110_000),
      every: 'month',
      from: day('2027-01-01'),
      to: day('2027-12-31'),
    } as const;
    home.ask('award.add', { ...next, firstDue: day('2027-01-03'), letter: 'DP-2' });
    expect(home.try('award.end', { id: home.awards.ann, to: day('2027-01-01') })).toBe('setup.awardOverlaps');
    expect(home.ask('setup.read', {}).awards.at(-1)).toMatchObject({ letter: 'DP-2', amount: 110_000 });
  });

  it('begins with what the account held, shared to its money, and with what was owed', () => {
    const home = household();
    expect([balanceOf(home, `bank:${home.accounts.ben}`, home.streams.benCouncil), balanceOf(home, 'equity:opening')]).toEqual([
      10_000, -250_000,
    ]);
    const owed = { planLineId: home.lines.therapy, payee: 'Tess Sample', what: 'March visits', amount: pence(9_000) };
    const { id } = home.ask('opening.owed', { ...owed, proof: { noReceiptBecause: 'Handed over before' } });
    expect(home.ask('due.list', {}).dues[0]).toMatchObject({
      kind: 'opening',
      day: '2026-04-01',
      open: 9_000,
      words: 'Tess Sample: March visits',
    });
    expect([balanceOf(home, 'owed:payees'), balanceOf(home, 'spent:therapy')]).toEqual([-9_000, 0]);
    home.ask('money.reverse', { id, reason: 'It was paid in March' });
    expect([balanceOf(home, 'owed:payees'), home.ask('due.list', {}).dues.length]).toEqual([0, 0]);
  });

  it('begins with nothing, or with an overdraft, as well', () => {
    const home = household();
    const open = (name: string, amount: number): void => {
      const { id } = home.ask('account.add', { name, bank: 'B', lastDigits: '0000', streamIds: [home.streams.ann] });
      const { token, files } = home.proof(name);
      const parts = [{ streamId: home.streams.ann, amount: pence(amount) }];
      home.ask('opening.record', { bankAccountId: id, balance: pence(amount), parts, file: token }, { files });
      expect(home.ask('setup.read', {}).bankAccounts.at(-1)).toMatchObject({
        balance: amount,
        opening: { balance: amount, day: '2026-04-01' },
      });
    };
    open('Empty', 0);
    open('Overdrawn', -5_000);
  });
});
