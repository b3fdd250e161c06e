import { describe, expect, it } from 'vitest';
import { type Pence, pence, subtract, total } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { seededChance } from '#test/support/seeded';

const basicRate = { tax: { taxCode: 'BR' } };

/** The three figures at the head of the payment record of a tax year: due, paid, still to pay; as it is issued. */
function figuresOf(home: PayHousehold, taxYear: string): readonly Pence[] {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear });
  const { blocks } = home.ask('paper.read', { id }).sheet;
  return blocks.flatMap((block) =>
    block.kind === 'figures' ? block.figures.map((figure) => ('sum' in figure ? figure.sum : pence(0))) : [],
  );
}

/** What was paid for each tax month and when, as the payment record says. */
function paymentsOf(home: PayHousehold, taxYear: string): readonly unknown[] {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear });
  const { blocks } = home.ask('paper.read', { id }).sheet;
  const table = blocks.find((block) => block.kind === 'table' && block.caption?.startsWith('What was to be paid') === true);
  return table?.kind === 'table'
    ? table.rows.flatMap((row) => ('cells' in row ? [[row.cells[0], row.cells[1], row.cells[4], row.cells[5]]] : []))
    : [];
}

function payBills(home: PayHousehold, on: string): void {
  for (const { dueId, amount } of home.ask('payment.list', {}).payments.filter(({ kind }) => kind === 'tax_bill'))
    home.match(home.line('ann', on, -amount, 'HMRC'), dueId, amount);
}

function approve(home: PayHousehold, group: string, payday: string): void {
  const { digest } = home.ask('payRun.preview', { payGroupId: group, payday: day(payday) });
  home.ask('payRun.approve', { payGroupId: group, payday: day(payday), digest });
}

/** A second pay group, paid every four weeks from 3 April 2026: its first payday is of the tax year before. */
function early(home: PayHousehold): { readonly group: string; readonly employment: string } {
  const four = { employerId: home.employer, name: 'Early', frequency: 'four-weekly' } as const;
  const group = home.ask('payGroup.add', { ...four, firstFrom: day('2026-03-02'), firstPayday: day('2026-04-03') }).id;
  return { group, employment: home.hire('Kim Sample', { ...basicRate, group, startsOn: day('2026-03-02') }).employment };
}

describe('what the payment record says was paid', () => {
  it('has every bill of a month: £100.00 before its last payday and £40.00 after it, both paid, leave nothing to pay', () => {
    const home = payHousehold();
    home.extra(home.hire('Sam Sample', basicRate).employment, 50_000);
    home.approve();
    const bill = { employerId: home.employer, taxYear: '2026-27', taxMonth: 4 };
    home.ask('hmrc.bill', bill);
    payBills(home, '2026-08-03');
    const weekly = { employerId: home.employer, name: 'Weekly', frequency: 'weekly' } as const;
    const group = home.ask('payGroup.add', { ...weekly, firstFrom: day('2026-07-20'), firstPayday: day('2026-07-31') }).id;
    home.extra(home.hire('Kim Sample', { ...basicRate, group }).employment, 20_000);
    approve(home, group, '2026-07-31');
    home.ask('hmrc.bill', bill);
    expect(figuresOf(home, '2026-27')).toEqual([14_000, 10_000, 4_000]);
    payBills(home, '2026-08-20');
    expect(figuresOf(home, '2026-27')).toEqual([14_000, 14_000, 0]);
    expect(home.ask('hmrc.read', {}).owed).toBe(0);
    expect(paymentsOf(home, '2026-27')).toEqual([[4, 14_000, 14_000, '3 Aug 2026, 20 Aug 2026']]);
  });

  it('has of a bill over two tax years each year’s part: £100.00 of £200.00 in both, and nothing is left', () => {
    const home = payHousehold();
    const { group, employment } = early(home);
    for (const [on, payday] of [
      ['2026-04-02', '2026-04-03'],
      ['2026-04-20', '2026-05-01'],
    ] as const) {
      home.extra(employment, 50_000, { day: day(on) });
      approve(home, group, payday);
    }
    home.ask('hmrc.bill', { employerId: home.employer, taxYear: '2026-27', taxMonth: 1 });
    payBills(home, '2026-05-20');
    expect(figuresOf(home, '2025-26')).toEqual([10_000, 10_000, 0]);
    expect(figuresOf(home, '2026-27')).toEqual([10_000, 10_000, 0]);
    expect(paymentsOf(home, '2026-27')).toEqual([[1, 10_000, 10_000, '20 May 2026']]);
  });

  it('has a bill of two months in both of them, where it had the whole with the last', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample', basicRate).employment;
    home.extra(sam, 50_000);
    home.approve();
    home.extra(sam, 30_000, { day: day('2026-08-01') });
    home.approve(day('2026-08-14'));
    home.ask('hmrc.bill', { employerId: home.employer, taxYear: '2026-27', taxMonth: 5 });
    payBills(home, '2026-08-20');
    expect(paymentsOf(home, '2026-27')).toEqual([
      [4, 10_000, 10_000, '20 Aug 2026'],
      [5, 6_000, 6_000, '20 Aug 2026'],
    ]);
  });
});

/** Six paydays over the end of a tax year; some are billed, some of the bills taken back, and some paid, whole or in part. */
function live(home: PayHousehold, chance: () => number): void {
  const { group, employment } = early(home);
  for (let count = 0; count < 6; count += 1) {
    const payday = addDays(day('2026-04-03'), 28 * count);
    home.extra(employment, 30_000 + Math.floor(chance() * 60_000), { day: addDays(payday, -1) });
    approve(home, group, payday);
    const month = home.ask('hmrc.read', {}).months.find(({ canBill }) => canBill);
    if (month === undefined || chance() < 0.4) continue;
    const { id } = home.ask('hmrc.bill', { employerId: home.employer, taxYear: month.taxYear, taxMonth: month.taxMonth });
    if (chance() < 0.2) home.ask('hmrc.takeBackBill', { id, reason: 'To try it' });
    for (const { id: dueId, open } of home.ask('due.list', { direction: 'out' }).dues.filter(({ kind }) => kind === 'tax_bill')) {
      const paid = chance() < 0.5 ? open : Math.ceil(open * chance());
      if (chance() < 0.8 && paid > 0) home.match(home.line('ann', addDays(payday, 9), -paid, 'HMRC'), dueId, paid);
    }
  }
}

const matched = `
  SELECT coalesce(sum(bank_match.amount_pence), 0) FROM tax_bill JOIN bank_match ON bank_match.due_id = tax_bill.due_id
  WHERE NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

it.each([1, 2, 3, 4])('all years together have paid what the bank paid, and what is still to pay is what is owed (seed %i)', (seed) => {
  const home = payHousehold();
  live(home, seededChance(seed));
  const years = ['2025-26', '2026-27'].map((taxYear) => figuresOf(home, taxYear));
  const of = (place: number): Pence => total(years.map((figures) => figures[place] ?? pence(0)));
  const bank: unknown = home.book().opened.kernel.handle.connection.prepare(matched).pluck().get();
  expect(of(1)).toBe(bank);
  expect(of(2)).toBe(subtract(of(0), of(1)));
  expect(of(2)).toBe(home.ask('hmrc.read', {}).owed);
});
