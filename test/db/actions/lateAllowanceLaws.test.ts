import { expect, it } from 'vitest';
import { lesser, negate, pence, subtract, total } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { hledgerFaults } from '#test/support/hledger';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';
import { payFaults } from '#test/support/payLaws';
import { seededChance } from '#test/support/seeded';

const taxYear = '2026-27';

/** What this book may use of £10,500.00. */
const cap = pence(150_000);

function claim(home: PayHousehold, claimed: boolean): void {
  const usedBefore = subtract(pence(1_050_000), cap);
  home.ask('employer.claimAllowance', { employerId: home.employer, taxYear, claimed, usedBefore });
}

function billAll(home: PayHousehold): void {
  const month = home.ask('hmrc.read', {}).months.find(({ canBill }) => canBill);
  if (month !== undefined) home.ask('hmrc.bill', { employerId: home.employer, taxYear, taxMonth: month.taxMonth });
}

type Step = { readonly home: PayHousehold; readonly chance: () => number; readonly hired: readonly string[] };

/** A payday: the claim may change before it and after it, the pay run be made void, the bill be made, and be taken back. */
function step({ home, chance, hired }: Step, on: typeof payday, least: number): void {
  const told = { day: addDays(on, -10) };
  if (chance() < 0.4) claim(home, chance() < 0.5);
  for (const employment of hired)
    for (const planLineId of Object.values(home.wages))
      home.extra(employment, least + Math.floor(chance() * 90_000), { ...told, planLineId });
  const run = home.approve(on);
  if (chance() < 0.4) claim(home, chance() < 0.5);
  if (chance() < 0.3) {
    home.ask('payRun.void', { id: run.id, reason: 'To try it' });
    home.approve(on);
  }
  if (chance() < 0.6) billAll(home);
  const open = home.ask('hmrc.read', {}).months.find(({ bill }) => bill !== undefined)?.bill;
  if (open !== undefined && chance() < 0.4) home.ask('hmrc.takeBackBill', { id: open.id, reason: 'To try it' });
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'however the claim changes, bills bring the book to what HMRC counts of the year, to the penny (seed %i)',
  (seed) => {
    const home = payHousehold();
    home.clock.set('2026-11-23T09:00:00.000Z');
    const chance = seededChance(seed);
    const given = { born: day('1955-02-01'), tax: { niLetter: 'C', taxCode: 'BR' } } as const;
    const hired = ['Sam Sample', 'Kim Sample'].map((name) => home.hire(name, given).employment);
    claim(home, chance() < 0.5);
    for (const times of [0, 1, 2]) step({ home, chance, hired }, addDays(payday, times * 28), 1_000);
    const isClaimed = chance() < 0.5;
    claim(home, isClaimed);
    // Enough tax of everybody's money for whatever is set off.
    step({ home, chance: () => 0.99, hired }, addDays(payday, 84), 400_000);
    billAll(home);
    const { months, setOffs, owed } = home.ask('hmrc.read', {});
    const counted = isClaimed ? lesser(cap, total(months.map(({ employerNi }) => employerNi))) : 0;
    expect(setOffs.map(({ now }) => now)).toEqual([0]);
    expect(negate(balanceOf(home, 'spent:allowance'))).toBe(counted);
    expect(total(months.map(({ allowance }) => allowance))).toBe(counted);
    expect(total(months.map((month) => month.owed))).toBe(owed);
    const monies = Object.values(home.streams).map((streamId) => ({ streamId }));
    const book = home.book();
    const faults = [...payFaults(book, { household: { monies }, from: day('2026-04-01'), to: day('2026-11-23') }), ...hledgerFaults(book)];
    expect(faults).toEqual([]);
  },
);
