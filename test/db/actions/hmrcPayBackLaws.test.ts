import { expect, it } from 'vitest';
import { type Pence, pence, subtract, total } from '#core/money/pence';
import { type Day, addDays, day } from '#core/time/day';
import { hledgerFaults } from '#test/support/hledger';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { payFaults } from '#test/support/payLaws';
import { seededChance } from '#test/support/seeded';

const years = ['2025-26', '2026-27'] as const;

type Life = {
  readonly home: PayHousehold;
  readonly chance: () => number;
  readonly group: string;
  readonly hired: readonly string[];
};

function claim({ home, chance }: Life): void {
  const taxYear = years[chance() < 0.5 ? 0 : 1];
  const answers = { careOnly: true, household: false, shared: false, usedBefore: pence(0) } as const;
  home.ask('allowance.answer', { ...answers, employerId: home.employer, taxYear, claimed: chance() < 0.6 });
}

/** From a day on the basic rate or 1257L, which gives back what the basic rate took. */
function recode({ home, chance, hired }: Life, from: Day): void {
  const code = { basis: 'cumulative', niLetter: 'C', studentLoan: null, postgraduateLoan: false, why: 'A notice' } as const;
  for (const employmentId of hired)
    if (chance() < 0.4) home.ask('employment.tax', { ...code, employmentId, from, taxCode: chance() < 0.5 ? 'BR' : '1257L' });
}

function pay({ home, chance, group, hired }: Life, payday: Day): void {
  for (const employment of hired) {
    const sum = chance() < 0.4 ? 200_000 + Math.floor(chance() * 200_000) : 1_000 + Math.floor(chance() * 20_000);
    const planLineId = chance() < 0.3 ? home.wages.council : home.wages.ann;
    home.extra(employment, sum, { day: addDays(payday, -2), planLineId });
  }
  const { digest } = home.ask('payRun.preview', { payGroupId: group, payday });
  home.ask('payRun.approve', { payGroupId: group, payday, digest });
}

/** The bank pays, or has, what waits of HMRC’s bills out of one stream’s money: all of it, or some. */
function settle({ home, chance }: Life, on: Day): void {
  for (const { id, kind, direction, open, streamIds } of home.ask('due.list', {}).dues) {
    const account = streamIds.length > 1 ? undefined : streamIds[0] === home.streams.ann ? 'ann' : 'ben';
    if (kind !== 'tax_bill' || account === undefined || chance() < 0.4) continue;
    const sum = chance() < 0.6 ? open : Math.ceil(open * chance());
    if (sum > 0) home.match(home.line(account, on, direction === 'in' ? sum : -sum, 'HMRC'), id, sum);
  }
}

/** What there is to do with HMRC on a day, done or not. */
function withHmrc(life: Life, on: Day): number {
  const { home, chance } = life;
  const { employer: employerId } = home;
  const month = home.ask('hmrc.read', {}).months.find(({ canBill }) => canBill);
  if (month !== undefined && chance() < 0.6) home.ask('hmrc.bill', { employerId, taxYear: month.taxYear, taxMonth: month.taxMonth });
  const [back] = home.ask('hmrc.read', {}).back;
  let count = 0;
  if (back !== undefined && chance() < 0.7) {
    const amount = pence(chance() < 0.5 ? back.amount : Math.ceil(back.amount * chance()));
    const given = { employerId, taxYear: back.taxYear, amount, day: on };
    const { id } = amount > 0 ? home.ask('hmrc.payBack', given) : { id: '' };
    count = amount > 0 ? 1 : 0;
    if (id !== '' && chance() < 0.3) home.ask('hmrc.takeBackBill', { id, reason: 'HMRC keeps it' });
  }
  settle(life, on);
  return count;
}

/** Half a year from the last payday of 2025-26 on, as chance has it. Answers how often HMRC paid back. */
function live(home: PayHousehold, chance: () => number): number {
  home.clock.set('2026-11-23T09:00:00.000Z');
  const four = { employerId: home.employer, name: 'Early', frequency: 'four-weekly' } as const;
  const group = home.ask('payGroup.add', { ...four, firstFrom: day('2026-03-02'), firstPayday: day('2026-04-03') }).id;
  const given = { born: day('1955-02-01'), startsOn: day('2026-03-02'), group, tax: { niLetter: 'C', taxCode: 'BR' } } as const;
  const hired = ['Sam Sample', 'Kim Sample'].map((name) => home.hire(name, given).employment);
  const life = { home, chance, group, hired };
  home.ask('employer.claimAllowance', { employerId: home.employer, taxYear: '2025-26', claimed: false, usedBefore: pence(0) });
  let count = 0;
  for (let period = 0; period < 7; period += 1) {
    const payday = addDays(day('2026-04-03'), 28 * period);
    if (period > 0) recode(life, addDays(payday, -20));
    pay(life, payday);
    if (chance() < 0.5) claim(life);
    count += withHmrc(life, addDays(payday, 3)) + withHmrc(life, addDays(payday, 6));
  }
  return count;
}

/** Due, paid and still to pay at the head of the payment record of a tax year. */
function figuresOf(home: PayHousehold, taxYear: string): readonly Pence[] {
  const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear });
  const { blocks } = home.ask('paper.read', { id }).sheet;
  return blocks.flatMap((block) => (block.kind === 'figures' ? block.figures.map((one) => ('sum' in one ? one.sum : pence(0))) : []));
}

const matched = `
  SELECT coalesce(sum(CASE due.direction WHEN 'in' THEN -bank_match.amount_pence ELSE bank_match.amount_pence END), 0)
  FROM tax_bill JOIN due ON due.id = tax_bill.due_id JOIN bank_match ON bank_match.due_id = due.id`;

it.each([3, 4, 6, 7, 8, 9])(
  'whatever HMRC is paid and pays back, all years together have what the bank had, and what is left is what is owed (seed %i)',
  (seed) => {
    const home = payHousehold();
    expect(live(home, seededChance(seed))).toBeGreaterThan(0);
    const figures = years.map((taxYear) => figuresOf(home, taxYear));
    const of = (place: number): Pence => total(figures.map((one) => one[place] ?? pence(0)));
    const bank: unknown = home.book().opened.kernel.handle.connection.prepare(matched).pluck().get();
    const { owed, paidBack } = home.ask('hmrc.read', {});
    expect(of(1)).toBe(bank);
    expect(of(2)).toBe(subtract(of(0), of(1)));
    expect(of(2)).toBe(subtract(owed, total(paidBack.map(({ open }) => open))));
    const monies = Object.values(home.streams).map((streamId) => ({ streamId }));
    const book = home.book();
    const faults = [...payFaults(book, { household: { monies }, from: day('2026-04-01'), to: day('2026-11-23') }), ...hledgerFaults(book)];
    expect(faults).toEqual([]);
  },
);
