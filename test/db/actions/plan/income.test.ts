import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { add, pence } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { checkArithmetic } from '#core/statement/check';
import { statementSheet } from '#core/statement/sheet';
import { day } from '#core/time/day';
import { type Household, household } from '#test/support/household';
import { leased } from '#test/support/leased';

type Budget = OutputOf<'budget.read'>['budgets'][number];

function budgetOf({ ask, streams }: Household, stream: keyof Household['streams'], on = '2026-06-30'): Budget {
  const found = ask('budget.read', { on: day(on) }).budgets.find(({ streamId }) => streamId === streams[stream]);
  if (found === undefined) throw new Error('no such budget');
  return found;
}

function statementOf({ ask, streams }: Household, stream: keyof Household['streams'], to: string) {
  const { data } = ask('statement.preview', { streamId: streams[stream], from: day('2026-04-01'), to: day(to) });
  expect(checkArithmetic(data)).toEqual([]);
  const sheet = statementSheet(data, undefined);
  checkSheet(sheet);
  return { data, text: sheetText(sheet) };
}

describe('what comes in to the year’s end', () => {
  it('has each pound under one kind: the award, what comes once, the person’s own share, and none of it twice', () => {
    const home = household();
    const { ask, streams, awards } = home;
    const { benCouncil: streamId } = streams;
    const share = { amount: pence(5_000), every: 'month', how: 'paid_in', from: day('2026-04-01'), firstDue: day('2026-04-10') } as const;
    ask('contribution.record', { ...share, streamId });
    const from = 'Ben';
    ask('money.receive', { streamId, from, kind: 'contribution', day: day('2026-04-12'), amount: pence(18_000) });
    const once = {
      amount: pence(90_000),
      every: 'once',
      from: day('2026-09-01'),
      to: day('2026-09-30'),
      firstDue: day('2026-09-05'),
    } as const;
    ask('award.add', { ...once, streamId });
    ask('award.add', {
      ...once,
      streamId,
      amount: pence(20_000),
      firstDue: day('2026-06-25'),
      from: day('2026-06-01'),
      to: day('2026-06-30'),
    });
    // It came, and named no award: it is that of the same sum, and does not come again.
    ask('money.receive', { streamId, from, kind: 'one_off', day: day('2026-06-26'), amount: pence(20_000) });
    const due = { awardId: awards.benCouncil, day: day('2026-06-08') };
    ask('money.receive', { streamId, from, kind: 'award', day: day('2026-06-08'), amount: pence(30_000), due });
    const { income, whyIncome, outlook, surplus } = budgetOf(home, 'benCouncil');
    // Nine payments of £300.00 from 8 July to 8 March. Of £50.00 a month since April £180.00 is paid: £20.00 of July’s, and eight more.
    expect(income.rows).toEqual([
      { kind: 'award', recorded: 30_000, toCome: 270_000, whole: 300_000 },
      { kind: 'one_off', recorded: 20_000, toCome: 90_000, whole: 110_000 },
      { kind: 'contribution', recorded: 18_000, toCome: 42_000, whole: 60_000 },
    ]);
    expect(income).toMatchObject({ onItsWay: 68_000, moved: 0, whole: 470_000 });
    expect(add(...outlook.months.map(({ comesIn }) => comesIn))).toBe(270_000 + 90_000 + 42_000 + 68_000);
    expect(outlook.balance).toBe(surplus.balance + 470_000 - add(...outlook.months.map(({ goesOut }) => goesOut)));
    expect(whyIncome.join(' ')).toContain('£680.00 is recorded and has not reached the bank yet');
  });

  it('tells what went back to the funder: owed, then paid, never spent, and by itself in the statement', () => {
    const home = household();
    const { ask, streams } = home;
    const back = { streamId: streams.ann, day: day('2026-06-10'), amount: pence(30_000), because: 'Left over at the audit' };
    const before = budgetOf(home, 'ann').surplus.surplus;
    const { token, files } = home.proof('letter');
    const { id } = ask('money.giveBack', { ...back, file: token }, { files });
    expect(home.try('money.giveBack', { ...back, day: day('2030-01-01') })).toBe('money.inFuture');
    const read = budgetOf(home, 'ann');
    expect(read.surplus).toMatchObject({ balance: 200_000, owed: 30_000, returned: 30_000, surplus: before - 30_000 });
    expect(read.givenBack).toMatchObject([{ id, amount: 30_000, because: 'Left over at the audit', isPaid: false }]);
    const due = ask('due.list', {}).dues.find(({ kind }) => kind === 'given_back');
    home.match(home.line('ann', '2026-06-12', -30_000, 'NHS MADEUP'), due?.id ?? '', 30_000);
    expect(budgetOf(home, 'ann').surplus).toMatchObject({ balance: 170_000, owed: 0, returned: 30_000 });
    expect(budgetOf(home, 'ann').sums.spent).toBe(0);
    const { data, text } = statementOf(home, 'ann', '2026-06-30');
    expect(data.sums).toMatchObject({ spent: 0, returned: 30_000, closing: 170_000 });
    expect(data.lines).toMatchObject([{ kind: 'returned', amount: -30_000, evidence: [expect.any(Number)] }]);
    for (const words of ['given back to the funder £300.00', 'NHS Madeup ICB']) expect(text).toContain(words);
    expect(home.try('money.reverse', { id, reason: 'A slip' })).toBe('money.alreadySettled');
    const { id: wrongly } = ask('money.giveBack', { ...back, amount: pence(100) });
    expect(budgetOf(home, 'ann').surplus.returned).toBe(30_100);
    ask('money.reverse', { id: wrongly, reason: 'It was nothing' });
    expect(budgetOf(home, 'ann')).toMatchObject({ surplus: { returned: 30_000, owed: 0 }, givenBack: [{ id }] });
  });

  it('an order that is bought on another plan line is counted there alone, and said', () => {
    const home = household();
    const { ask, lines, streams } = home;
    const ordered = { orderedOn: day('2026-05-01'), expectedOn: day('2026-07-01'), payee: 'Sample Sports', what: 'Ten sessions' };
    const { id } = ask('planOrder.add', { ...ordered, planLineId: lines.therapy, amount: pence(20_000) });
    ask('planOrder.link', { id, purchaseId: home.buy({ day: day('2026-05-20'), amount: pence(12_000) }) });
    const { lines: read, sums } = budgetOf(home, 'ann');
    const line = (of: string) => read.find((one) => one.id === of);
    expect([line(lines.therapy)?.sums.order, line(lines.gym)?.owed, sums.committed]).toEqual([8_000, 12_000, 20_000]);
    expect(line(lines.therapy)?.why.at(-1)).toBe(
      'Of what was ordered here (Sample Sports: Ten sessions), £120.00 was bought on Gym. It is counted there, and here no more.',
    );
    expect(ask('plan.read', { streamId: streams.ann }).plans[0]?.orders[0]).toMatchObject({ left: 8_000 });
  });
});

describe('where other money pays the rest', () => {
  it('a van for two people and two moneys is shared to the penny, as forecast, and each statement says what the other paid', () => {
    const home = household();
    const { ask, ben, streams } = home;
    const { vans, lease } = leased(home);
    const outcomeId = ask('outcome.add', { beneficiaryId: ben, name: 'Getting to school' }).id;
    const ofCouncil = { streamId: streams.benCouncil, beneficiaryId: ben, outcomeId, category: 'vehicle', rule: 'allowed' } as const;
    const council = ask('planLine.add', {
      ...ofCouncil,
      name: 'The van, council',
      agreed: pence(5_000),
      every: 'month',
      from: day('2026-04-01'),
    }).id;
    const shares = [
      { planLineId: vans.ben, hundredths: 6_000 },
      { planLineId: council, hundredths: 4_000 },
    ];
    ask('funding.agree', { planLineId: vans.ben, from: day('2026-08-01'), shares, agreedBy: 'Both funders', agreedOn: day('2026-07-20') });
    lease();
    const toCome = (stream: keyof Household['streams']) => add(...budgetOf(home, stream, '2026-07-01').lines.map(({ sums }) => sums.lease));
    // £412.01: 70% is £288.41, the rest £123.60; from August 60% of that is £74.16, and £49.44 are the council’s.
    const [july, later] = [12_360, 7_416];
    expect([toCome('ann'), toCome('benHealth'), toCome('benCouncil')]).toEqual([9 * 28_841, july + 8 * later, 8 * 4_944]);
    const dues = ask('lease.list', {}).leases[0]?.dues ?? [];
    expect(dues.slice(0, 2).map((due) => due.shares.map(({ amount }) => amount))).toEqual([
      [28_841, 12_360],
      [28_841, 7_416, 4_944],
    ]);
    ask('lease.confirmDue', { leaseDueId: dues[1]?.id ?? '' });
    const owed = ask('due.list', {}).dues.find(({ kind }) => kind === 'lease');
    home.match(home.line('ann', '2026-08-13', -28_841, 'SAMPLE MOBILITY'), owed?.id ?? '', 28_841);
    home.match(home.line('ben', '2026-08-13', -12_360, 'SAMPLE MOBILITY'), owed?.id ?? '', 12_360);
    const { data, text } = statementOf(home, 'benCouncil', '2026-08-31');
    const others = [{ stream: 'Ben’s health budget', amount: -7_416 }];
    expect(data.lines).toMatchObject([{ kind: 'spent', amount: -4_944, wholeAmount: -12_360, otherMoney: others }]);
    expect(data.otherMoney).toMatchObject({
      payments: [{ lines: [1], whole: -12_360, own: -4_944, others }],
      agreements: [{ planLine: 'The van, council', own: 4_000, others: [{ stream: 'Ben’s health budget', hundredths: 6_000 }] }],
    });
    // From her own account Ann’s money paid all that it had to, and says what the others pay of the £412.01.
    // Ann's funder is not told what Ben's moneys are called.
    const { data: ann, text: annText } = statementOf(home, 'ann', '2026-08-31');
    const ofBen = [{ stream: 'money for Child B', amount: -12_360 }];
    expect(ann.otherMoney?.payments).toMatchObject([{ whole: -41_201, own: -28_841, others: ofBen }]);
    expect(annText).not.toContain('Ben’s');
    // In September her money pays in three parts, and they say what goes with them of the others’ £123.60: together once and whole.
    ask('lease.confirmDue', { leaseDueId: dues[2]?.id ?? '' });
    const next = ask('due.list', {}).dues.find(({ kind, open }) => kind === 'lease' && open === 41_201);
    home.match(home.line('ben', '2026-09-13', -12_360, 'SAMPLE MOBILITY'), next?.id ?? '', 12_360);
    for (const [on, part] of [
      ['2026-09-13', 10_000],
      ['2026-09-20', 18_840],
      ['2026-10-02', 1],
    ] as const)
      home.match(home.line('ann', on, -part, 'SAMPLE MOBILITY'), next?.id ?? '', part);
    const parts = statementOf(home, 'ann', '2026-10-31').data;
    expect(parts.otherMoney?.payments.slice(1).map(({ own, whole, others }) => [own, whole, others[0]?.amount])).toEqual([
      [-10_000, -14_285, -4_285],
      [-18_840, -26_915, -8_075],
    ]);
    expect(checkArithmetic(parts)).toEqual([]);
    const silent = parts.lines.map((line) => ({ ...line, otherMoney: undefined }));
    expect(checkArithmetic({ ...parts, lines: silent })).toHaveLength(1);
    for (const words of ['Where other money pays the rest', 'agreed by Both funders', 'other money pays the rest, £74.16'])
      expect(text).toContain(words);
    const [payment] = data.otherMoney?.payments ?? [];
    if (data.otherMoney === undefined || payment === undefined) throw new Error('no other money');
    const forged = { ...data, otherMoney: { ...data.otherMoney, payments: [{ ...payment, own: pence(-4_943) }] } };
    expect(checkArithmetic(forged)).toHaveLength(1);
  });
});
