import { expect, it } from 'vitest';
import { type Pence, negate, pence, total } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { balanceOf } from '#test/support/household';
import { type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';
import { seededChance } from '#test/support/seeded';

const codes = [
  { taxCode: 'BR', niLetter: 'M' },
  { taxCode: '1257L', niLetter: 'M' },
  { taxCode: 'K475', niLetter: 'M' },
  { taxCode: 'D0', niLetter: 'C', born: day('1950-01-01') },
] as const;

type Chance = () => number;

function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

function payOf(home: PayHousehold, employment: string, chance: Chance, on: typeof payday): void {
  const lines = Object.values(home.wages);
  const told = { day: addDays(on, -10) };
  for (let count = between(chance, 0, 3); count > 0; count -= 1)
    home.extra(employment, between(chance, 1, 90_000), { ...told, planLineId: lines[between(chance, 0, 2)] ?? '' });
  const planLineId = lines[between(chance, 0, 2)] ?? '';
  home.extra(employment, 30_000, { ...told, planLineId });
  if (chance() < 0.3) home.extra(employment, -between(chance, 1, 30_000), { ...told, planLineId });
}

/** Two paydays of four PAs; one in three is made void and approved again, one in two has its HMRC bill. */
function live(home: PayHousehold, chance: Chance): void {
  const hired = codes.map(
    ({ taxCode, niLetter, ...given }, place) =>
      home.hire(`Sam Sample ${String(place)}`, { ...given, tax: { taxCode, niLetter } }).employment,
  );
  for (const on of [payday, addDays(payday, 28)]) {
    for (const employment of hired) if (chance() < 0.9) payOf(home, employment, chance, on);
    if (home.preview(on).payslips.length === 0) continue;
    const run = home.approve(on);
    if (chance() < 0.33) {
      home.ask('payRun.void', { id: run.id, reason: 'To try it' });
      home.approve(on);
    }
    const { months } = home.ask('hmrc.read', {});
    const month = months.find(({ canBill }) => canBill);
    if (month !== undefined && chance() < 0.5)
      home.ask('hmrc.bill', { employerId: home.employer, taxYear: month.taxYear, taxMonth: month.taxMonth });
  }
}

function sumOf(home: PayHousehold, query: string): Pence {
  const found: unknown = home.book().opened.kernel.handle.connection.prepare(query).pluck().get();
  return pence(Number(found));
}

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

it.each([1, 2, 3])('journal, payslips and what is owed agree to the penny, whatever was paid, made void and billed (seed %i)', (seed) => {
  const home = payHousehold();
  live(home, seededChance(seed));
  const payslips = (column: string): Pence => sumOf(home, `SELECT coalesce(sum(${column}), 0) FROM payslip WHERE ${standing}`);
  expect(balanceOf(home, 'spent:wages')).toBe(payslips('gross_pence + employer_ni_pence'));
  expect(balanceOf(home, 'spent:allowance')).toBe(negate(payslips('allowance_pence')));
  expect(balanceOf(home, 'owed:wages')).toBe(negate(payslips('net_pence')));
  const open = home.ask('payment.list', {}).payments;
  const openOf = (kind: string): Pence => total(open.filter((payment) => payment.kind === kind).map(({ amount }) => amount));
  expect(openOf('wages')).toBe(payslips('net_pence'));
  expect(balanceOf(home, 'owed:hmrc_bill')).toBe(negate(openOf('tax_bill')));
  const { months } = home.ask('hmrc.read', {});
  expect(negate(total([balanceOf(home, 'owed:hmrc'), balanceOf(home, 'owed:hmrc_bill')]))).toBe(total(months.map(({ owed }) => owed)));
  for (const { amount, streams } of open) expect(total(streams.map((stream) => stream.amount))).toBe(amount);
  for (const streamId of Object.values(home.streams)) {
    const { data } = home.ask('statement.preview', { streamId, from: day('2026-04-01'), to: day('2026-10-31') });
    expect(data.proofs.filter(({ id, state }) => id.includes('bridge') && state !== 'holds')).toEqual([]);
  }
  expect(home.ask('health.check', {}).sound).toBe(true);
});
