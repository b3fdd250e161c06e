import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';

/** Sam works 30 hours in shifts for £390.00, 6 hours of overtime for £90.00, and travels 2 hours between assignments for £22.00. */
function worked(home: PayHousehold, paid: InputOf<'holiday.agree'>['paid']): string {
  const { employment: employmentId } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  home.ask('holiday.agree', {
    employmentId,
    from: day('2026-04-06'),
    kind: 'irregular',
    leaveYearStart: '04-01',
    weeks: 560,
    bankHolidays: 'included',
    paid,
    accrual: 'legal',
    beyondFourWeeks: 'normal',
    sleepIns: 'whole',
  });
  for (const on of ['2026-06-15', '2026-06-22', '2026-06-29']) home.work(employmentId, on, 8);
  home.work(employmentId, '2026-07-06', 6);
  home.sign(employmentId);
  home.extra(employmentId, 9_000, { day: day('2026-07-07'), what: { kind: 'overtime', minutes: 360 }, words: 'Overtime' });
  const travel = { employmentId, day: day('2026-07-06'), planLineId: home.wages.ann, words: 'From Ann to Ben' };
  home.ask('travel.add', { ...travel, minutes: 120, perHour: pence(1_100) });
  return employmentId;
}

it('overtime that is paid as a sum, and travel between assignments, earn holiday by their hours', () => {
  const home = payHousehold();
  worked(home, 'when_taken');
  // 38 h × 12.07% = 4.5866 h; the shifts’ 30 h alone would earn 4 h.
  const told = home.preview().payslips[0]?.more?.told.find(({ name }) => name === 'Holiday')?.value;
  expect(told).toBe('5 h earned with this pay, 5 h left of the leave year to 31 March 2027');
});

it('rolled-up holiday pay is of all pay for work, travel between assignments with it', () => {
  const home = payHousehold();
  worked(home, 'rolled_up');
  // £390.00 + £90.00 + £22.00 = £502.00; × 12.07% = £60.5914.
  const lines = home.preview().payslips[0]?.lines ?? [];
  expect(lines.find(({ kind }) => kind === 'rolled_up')?.amount).toBe(6_059);
});

it('leave is paid at an average that has the pay and the hours of overtime and travel', () => {
  const home = payHousehold();
  home.clock.set('2026-08-10T09:00:00.000Z');
  const employmentId = worked(home, 'when_taken');
  home.approve(payday);
  home.ask('holiday.take', { employmentId, from: day('2026-07-20'), to: day('2026-07-20'), minutes: 240 });
  home.work(employmentId, '2026-07-27', 8);
  home.sign(employmentId, { from: day('2026-07-13'), to: day('2026-08-09') });
  // £502.00 for 38 h: 4 h are £52.8421.
  const lines = home.preview(nextPayday).payslips[0]?.lines ?? [];
  expect(lines.find(({ kind }) => kind === 'holiday')?.amount).toBe(5_284);
});
