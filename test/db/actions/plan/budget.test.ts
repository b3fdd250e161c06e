import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { type Pence, add, pence } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { type Day, day } from '#core/time/day';
import { leased } from '#test/support/leased';
import { type Household, household } from '#test/support/household';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { nest, nestTerms } from '#test/support/pension';

type Budget = OutputOf<'budget.read'>['budgets'][number];

function budgetAt({ ask, streams }: Household, on: string, stream: keyof Household['streams'] = 'ann'): Budget {
  const found = ask('budget.read', { on: day(on) }).budgets.find(({ streamId }) => streamId === streams[stream]);
  if (found === undefined) throw new Error('no such budget');
  return found;
}

function lineAt(home: Household, id: string, on: string): Budget['lines'][number] {
  const found = budgetAt(home, on).lines.find((line) => line.id === id);
  if (found === undefined) throw new Error('no such line');
  return found;
}

/** What the journal says was spent of Ann's money in the days. */
function journal({ book, streams }: Household, from: Day, to: Day): number {
  const query =
    "SELECT coalesce(sum(amount_pence), 0) AS sum FROM posting WHERE stream_id = ? AND day BETWEEN ? AND ? AND account_id LIKE 'spent:%'";
  return book().opened.kernel.handle.sql.one(query, [streams.ann, from, to], { sum: Number })?.sum ?? 0;
}

describe('a kind of money against its plan', () => {
  it('tells a purchase as committed until the bank has paid it, and then as spent', () => {
    const home = household();
    const { lines } = home;
    home.buy({ day: day('2026-05-04'), amount: pence(3_850) });
    expect(lineAt(home, lines.gym, '2026-05-31')).toMatchObject({
      agreed: 120_000,
      spent: 0,
      owed: 3_850,
      committed: 3_850,
      remaining: 116_150,
    });
    const lineId = home.line('ann', '2026-05-06', -3_850);
    const due = home.ask('due.list', {}).dues[0]?.id ?? '';
    home.match(lineId, due, 3_850);
    expect(lineAt(home, lines.gym, '2026-05-05')).toMatchObject({ spent: 0, owed: 3_850 });
    expect(lineAt(home, lines.gym, '2026-05-31')).toMatchObject({ spent: 3_850, committed: 0, remaining: 116_150 });
  });

  it('counts an hour once: planned, worked, on a payslip, paid', () => {
    const home = payHousehold();
    const { ask, wages } = home;
    const { employment } = home.hire('Sam Sample');
    const at = (on: string) => {
      const { spent, owed, sums, committed } = lineAt(home, wages.ann, on);
      return { spent, owed, worked: sums.worked, rota: sums.rota, known: add(spent, committed) };
    };
    const duty = {
      kind: 'work',
      starts: '09:00',
      ends: '14:00',
      endsNextDay: false,
      breaks: [],
      charge: { planLineId: wages.ann },
    } as const;
    ask('rota.plan', { employmentIds: [employment], duty: { ...duty, breaks: [] }, from: day('2026-07-06') });
    // Five hours at £13.00, under the threshold of National Insurance.
    const known = 6_500;
    expect(at('2026-07-01')).toEqual({ spent: 0, owed: 0, worked: 0, rota: 6_500, known });
    expect(at('2026-07-10')).toEqual({ spent: 0, owed: 0, worked: 0, rota: 6_500, known });
    home.work(employment, '2026-07-06', 5);
    expect(at('2026-07-10')).toEqual({ spent: 0, owed: 0, worked: 6_500, rota: 0, known });
    home.sign(employment);
    expect(at('2026-07-13')).toEqual({ spent: 0, owed: 0, worked: 6_500, rota: 0, known });
    home.approve();
    expect(at('2026-07-16')).toEqual({ spent: 0, owed: 0, worked: 6_500, rota: 0, known });
    expect(at('2026-07-17')).toEqual({ spent: 0, owed: 6_500, worked: 0, rota: 0, known });
    const due = ask('due.list', {}).dues.find(({ kind }) => kind === 'wages');
    home.match(home.line('ann', '2026-07-20', -6_500), due?.id ?? '', 6_500);
    expect(at('2026-07-20')).toEqual({ spent: 6_500, owed: 0, worked: 0, rota: 0, known });
  });

  it('counts an hour’s holiday and pension once too: planned, worked, on a payslip, taken', () => {
    const home = payHousehold();
    const { ask, wages, employer: employerId } = home;
    ask('pension.duties', { employerId, startsOn: day('2026-04-06') });
    const schemeId = ask('pension.addScheme', { employerId, ...nest, terms: nestTerms }).id;
    const alex = home.hire('Alex Adult', { born: day('1990-01-01'), tax: { niLetter: 'A' } });
    const begun = day('2026-06-15');
    ask('pension.join', { employmentId: alex.employment, kind: 'enrolled', schemeId, day: begun, setUpOn: begun });
    const hours = {
      employmentId: alex.employment,
      kind: 'irregular',
      from: day('2026-04-06'),
      leaveYearStart: '04-01',
      weeks: 560,
    } as const;
    const rest = { bankHolidays: 'included', accrual: 'legal', beyondFourWeeks: 'normal', sleepIns: 'whole' } as const;
    ask('holiday.agree', { ...hours, ...rest, paid: 'rolled_up' });
    const { employment } = home.hire('Sam Sample');
    ask('holiday.agree', { ...hours, ...rest, employmentId: employment, paid: 'when_taken' });
    const duty = {
      kind: 'work',
      starts: '09:00',
      ends: '19:00',
      endsNextDay: false,
      breaks: [],
      charge: { planLineId: wages.ann },
    } as const;
    const days = ['2026-06-16', '2026-06-18', '2026-06-23', '2026-06-25', '2026-06-30', '2026-07-02', '2026-07-07', '2026-07-09'];
    const employmentIds = [alex.employment, employment];
    for (const on of days) ask('rota.plan', { employmentIds, duty: { ...duty, breaks: [] }, from: day(on) });
    const at = (on: string) => {
      const { spent, owed, sums, committed } = lineAt(home, wages.ann, on);
      return { owed, ...sums, known: add(spent, committed) };
    };
    // Each: 80 h at £13.00 are £1,040.00. Alex has 12.07% rolled up, £125.53, and 3% of what is over £480.00, £20.57, from the employer.
    // Sam earns 9.656 h of leave, by the law's rounding 10 h: £130.00.
    const known = 104_000 + 12_553 + 2_057 + 104_000 + 13_000;
    expect(at('2026-06-01')).toMatchObject({ rota: known, worked: 0, holiday: 0, known });
    for (const on of days) for (const id of employmentIds) home.work(id, on, 10);
    expect(at('2026-07-13')).toMatchObject({ rota: 0, worked: known - 13_000, holiday: 13_000, known });
    for (const id of employmentIds) home.sign(id);
    home.approve();
    expect(at('2026-07-16')).toMatchObject({ worked: known - 13_000, holiday: 13_000, known });
    expect(at('2026-07-17')).toMatchObject({ owed: known - 13_000, worked: 0, holiday: 13_000, known });
    expect(budgetAt(home, '2026-07-17').surplus).toMatchObject({ holiday: 13_000 });
    ask('holiday.take', { employmentId: employment, from: day('2026-08-03'), to: day('2026-08-03'), minutes: 600 });
    expect(at('2026-08-04')).toMatchObject({ owed: known - 13_000, holiday: 13_000, known });
    home.approve(nextPayday);
    expect(at('2026-08-14')).toMatchObject({ owed: known, holiday: 0, known });
    const without = (stream: 'ann' | 'benHealth') => budgetAt(home, '2026-06-01', stream).uncounted.join(' ');
    expect(without('ann')).toBe('Sam Sample is in no pension scheme, so the employer’s pension is not counted for them.');
    expect(without('benHealth')).toBe('');
    expect(lineAt(home, wages.ann, '2026-07-17').why.join(' ')).toContain('£130.00 is holiday that PAs have earned and not taken');
  });

  it('shares a leased vehicle to come between those who bear it, and no payment twice once it is confirmed', () => {
    const home = household();
    const { lease } = leased(home);
    lease();
    const van = () => budgetAt(home, '2026-11-05').lines.filter(({ sums, spent, owed }) => sums.lease !== 0 || spent !== 0 || owed !== 0);
    const all = (): Pence => {
      const both = [...van(), ...budgetAt(home, '2026-11-05', 'benHealth').lines];
      return add(...both.map(({ spent, owed, sums }) => add(spent, owed, sums.lease)));
    };
    const before = all();
    const dues = home.ask('lease.list', {}).leases[0]?.dues ?? [];
    expect(van()).toHaveLength(1);
    const due = dues.find(({ kind, day: on }) => kind === 'rental' && on <= '2026-11-05');
    home.ask('lease.confirmDue', { leaseDueId: due?.id ?? '' });
    expect(all()).toBe(before);
    expect(van()[0]?.owed).toBeGreaterThan(0);
  });

  it('spent and owed of all lines are what the journal spent, and everything adds up', () => {
    const home = household();
    const { lines, split } = home;
    home.buy({ day: day('2026-05-04') });
    const charge = { splitId: split, planLineIds: [lines.annTravel, lines.benTravel] };
    const trip = home.buy({
      charge,
      category: 'travel',
      day: day('2026-05-06'),
      amount: pence(1_000),
      bankLineId: home.line('ann', '2026-05-07', -700),
    });
    home.ask('purchase.refund', { purchaseId: trip, day: day('2026-05-08'), amount: pence(50), because: 'Too much' });
    const budget = budgetAt(home, '2026-06-30');
    expect(add(...budget.lines.map(({ spent, owed }) => add(spent, owed)))).toBe(journal(home, budget.year.from, day('2026-06-30')));
    for (const { spent, committed, remaining, agreed } of [...budget.lines, budget.sums])
      expect(add(spent, committed, remaining)).toBe(agreed);
    expect(budget.year).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    // The opening £2,000.00 less the £7.00 that the bank paid; the shop owes Ann 35p of the refund.
    expect(budget.surplus).toMatchObject({ balance: 199_300, owed: 3_850, free: 195_450 });
  });

  it('an order is committed until its purchases take its place, or it is closed', () => {
    const home = household();
    const { ask, lines } = home;
    const ordered = { orderedOn: day('2026-05-01'), expectedOn: day('2026-07-01') };
    const { id } = ask('planOrder.add', {
      ...ordered,
      planLineId: lines.bike,
      payee: 'Sample Cycles',
      what: 'Adapted bike',
      amount: pence(88_000),
    });
    const bike = () => lineAt(home, lines.bike, '2026-06-30');
    expect(bike()).toMatchObject({ sums: { order: 88_000 }, committed: 88_000, forecast: 90_000 });
    const first = { charge: { planLineId: lines.bike }, category: 'equipment', day: day('2026-05-20'), amount: pence(30_000) } as const;
    const purchaseId = home.buy({ ...first, approval: { by: 'Case manager', on: day('2026-04-20') } });
    ask('planOrder.link', { id, purchaseId });
    expect(bike()).toMatchObject({ owed: 30_000, sums: { order: 58_000 }, committed: 88_000 });
    expect(home.try('planOrder.link', { id, purchaseId })).toBe('planOrder.linked');
    ask('planOrder.close', { id, reason: 'The shop closed' });
    expect(bike()).toMatchObject({ sums: { order: 0 }, committed: 30_000 });
    expect(ask('plan.read', { streamId: home.streams.ann }).plans[0]?.orders).toMatchObject([
      { left: 0, purchases: 1, closed: 'The shop closed' },
    ]);
  });

  it('says the surplus step by step with its weeks, why it is there, and issues it as a paper', () => {
    const home = household();
    const { ask, streams } = home;
    ask('reserve.hold', {
      streamId: streams.ann,
      kind: 'training',
      purpose: 'First aid course',
      day: day('2026-10-01'),
      amount: pence(20_000),
      agreed: { by: 'Case manager', on: day('2026-09-20') },
    });
    ask('budget.explain', {
      streamId: streams.ann,
      kind: 'vacancy',
      from: day('2026-06-01'),
      to: day('2026-08-31'),
      words: 'No PA could be found all summer',
    });
    const [budget] = ask('budget.read', {}).budgets;
    // £1,050 a month is £242.30 a week; eight weeks are £1,938.46. 2,000 − 200 − 1,938.46 = −138.46.
    expect(budget?.surplus).toMatchObject({ balance: 200_000, held: 20_000, retained: 193_846, surplus: -13_846, weeklyAward: 24_230 });
    expect(budget?.whySurplus.join(' ')).toContain('No PA could be found all summer');
    const { id } = ask('budget.issue', { streamId: streams.ann });
    const { sheet } = ask('paper.read', { id });
    checkSheet(sheet);
    const text = sheetText(sheet);
    for (const words of ['Occupational therapist', 'No PA could be found all summer', 'How each line was counted', '£1,938.46'])
      expect(text).toContain(words);
  });
});

describe('hours planned and worked', () => {
  it('stand side by side at the plan’s rate: twenty hours a week planned, five worked', () => {
    const home = payHousehold();
    const { ask, streams, wages } = home;
    const { employment } = home.hire('Sam Sample');
    const quantity = { unit: 'hour', rate: pence(1_500), quantityHundredths: 6_000 } as const;
    ask('plan.version', {
      streamId: streams.ann,
      from: day('2026-04-01'),
      agreedOn: day('2026-03-20'),
      by: 'Case manager',
      lines: [{ planLineId: wages.ann, quantity }],
    });
    home.work(employment, '2026-06-16', 5);
    // 60 hours a month at £15.00 are £900.00: to the end of June 180 hours, £2,700.00.
    expect(budgetAt(home, '2026-06-30').hours).toEqual([
      { planLineId: wages.ann, name: 'PAs for Ann', planned: 18_000, worked: 500, plannedCost: 270_000, workedCost: 7_500, rate: 1_500 },
    ]);
  });
});
