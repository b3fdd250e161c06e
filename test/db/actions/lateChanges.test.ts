import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { checkPayslip } from '#core/pay/checkPayslip';
import { type PayHousehold, nextPayday, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const basicRate = { taxCode: 'BR' } as const;
const next = { from: day('2026-07-13'), to: day('2026-08-09') };

type Setting = PayHousehold & { readonly employment: string; readonly shifts: readonly string[] };

/** Two shifts of eight hours, signed and paid on 17 July. */
function paid(given: Parameters<PayHousehold['hire']>[1] = { tax: basicRate }): Setting {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', given);
  const shifts = ['2026-06-15', '2026-06-22'].map((on) => home.work(employment, on, 8));
  home.sign(employment);
  home.approve();
  return { ...home, employment, shifts };
}

function hours(home: Setting, on: string, until: string, given: Partial<InputOf<'shift.record'>> = {}): InputOf<'shift.record'> {
  return {
    employmentId: home.employment,
    kind: 'work',
    starts: { day: day(on), time: '09:00' },
    ends: { day: day(on), time: until },
    breaks: [],
    woken: [],
    charge: { planLineId: home.wages.ann },
    ...given,
  };
}

const agreed = { assistant: 'Sam Sample', employer: 'Rose Invented', on: day('2026-07-20') };

function change(home: Setting, place: number, until: string | undefined): string {
  const [id = '', on] = [home.shifts[place], place === 0 ? '2026-06-15' : '2026-06-22'];
  const instead = until === undefined ? {} : { instead: hours(home, on, until) };
  return home.ask('shift.changeLate', { id, reason: 'It went on longer.', agreed, ...instead }).id;
}

function workNext(home: Setting): void {
  home.work(home.employment, '2026-07-14', 8);
  home.sign(home.employment, next);
}

describe('a shift of a paid timesheet that was really otherwise', () => {
  it('comes as lines of the next payslip, taxed there, and leaves what was signed and paid as it was', () => {
    const home = paid();
    const asked = { id: home.shifts[0] ?? '', instead: hours(home, '2026-06-15', '19:00') };
    const difference = home.ask('shift.lateDifference', asked);
    expect(difference).toMatchObject({ minutes: 120, pay: 2_600 });
    change(home, 0, '19:00');
    workNext(home);
    const [payslip] = home.preview(nextPayday).payslips;
    expect(payslip?.lines).toEqual([
      { kind: 'hours', name: 'Day', minutes: 480, rate: 1_300, amount: 10_400 },
      { kind: 'correction', name: 'Mon 15 Jun 2026, put right: Day', minutes: 120, rate: 1_300, amount: 2_600 },
    ]);
    expect(payslip?.sums).toMatchObject({ gross: 13_000, tax: 2_600 });
    expect(payslip?.charges).toMatchObject([{ gross: 13_000 }]);
    expect(payslip && checkPayslip(payslip)).toEqual([]);
    home.approve(nextPayday);
    const rows = home.ask('timesheet.period', { day: day('2026-06-20') }).rows[0]?.shifts ?? [];
    expect(rows.map(({ payslipNumber, changed, insteadOf }) => [payslipNumber, changed?.payslipNumber, insteadOf !== undefined])).toEqual([
      [1, 2, false],
      [2, undefined, true],
      [1, undefined, false],
    ]);
    expect(home.ask('payRun.read', { id: home.ask('pay.read', {}).runs[1]?.id ?? '' }).payslips[0]?.data.lines).toHaveLength(1);
    home.work(home.employment, '2026-08-10', 1);
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('takes back what was not worked, as far as a pay can bear it; the rest waits and is said', () => {
    const home = paid();
    change(home, 0, undefined);
    change(home, 1, undefined);
    workNext(home);
    const preview = home.preview(nextPayday);
    expect(preview.payslips[0]?.lines.map(({ amount }) => amount)).toEqual([10_400, -10_400]);
    expect(preview.remarks.map(({ words }) => words).join()).toContain(
      '−£104.00 of corrections of paid shifts is more than this pay can bear',
    );
    home.approve(nextPayday);
    home.work(home.employment, '2026-08-11', 9);
    home.sign(home.employment, { from: day('2026-08-10'), to: day('2026-09-06') });
    expect(home.preview(day('2026-09-11')).payslips[0]?.sums.gross).toBe(1_300);
  });

  it('is paid once: again after a void, never twice, and a second change counts on the first', () => {
    const home = paid();
    change(home, 0, '19:00');
    workNext(home);
    const run = home.approve(nextPayday);
    home.ask('payRun.void', { id: run.id, reason: 'Looked at again.' });
    const instead = home.ask('timesheet.period', { day: day('2026-06-20') }).rows[0]?.shifts.find((one) => one.insteadOf !== undefined);
    home.ask('shift.changeLate', { id: instead?.id ?? '', reason: 'And shorter.', agreed, instead: hours(home, '2026-06-15', '18:00') });
    const [payslip] = home.preview(nextPayday).payslips;
    expect(payslip?.lines.map(({ minutes }) => minutes)).toEqual([480, 120, -60]);
    home.approve(nextPayday);
    expect(home.preview(day('2026-09-11')).payslips).toEqual([]);
  });

  it('blocks the payday while its own pay run is void, until the timesheet is opened and signed as it was', () => {
    const home = paid();
    change(home, 0, '19:00');
    const first = home.ask('pay.read', {}).runs[0]?.id ?? '';
    home.ask('payRun.void', { id: first, reason: 'Looked at again.' });
    const blocked = home.preview();
    expect(blocked.canApprove).toBe(false);
    expect(blocked.remarks.map(({ words }) => words).join()).toContain('Open the timesheet again with a reason');
    const sheet = home.ask('timesheet.period', { day: day('2026-06-20') }).rows[0]?.timesheet?.id ?? '';
    home.ask('timesheet.open', { id: sheet, reason: 'As it was worked.' });
    home.sign(home.employment);
    expect(home.preview().payslips[0]?.lines).toEqual([{ kind: 'hours', name: 'Day', minutes: 1_080, rate: 1_300, amount: 23_400 }]);
    expect(home.preview().canApprove).toBe(true);
  });

  it('earns holiday in the pay period in which it was worked', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: basicRate });
    const terms = {
      kind: 'irregular',
      weeks: 560,
      leaveYearStart: '04-06',
      paid: 'when_taken',
      accrual: 'legal',
      sleepIns: 'whole',
      bankHolidays: 'included',
      beyondFourWeeks: 'normal',
    } as const;
    home.ask('holiday.agree', { employmentId: employment, from: day('2026-04-06'), ...terms });
    // 4 h 8 min earn nothing by the law's rounding, 4 h 9 min earn an hour.
    const shift = home.work(employment, '2026-06-15', 4);
    home.sign(employment);
    home.approve();
    const instead = hours({ ...home, employment, shifts: [shift] }, '2026-06-15', '13:10');
    home.ask('shift.changeLate', { id: shift, reason: 'Ten minutes more.', agreed, instead });
    home.work(employment, '2026-07-14', 4);
    home.sign(employment, next);
    const told = home.preview(nextPayday).payslips[0]?.more?.told.find(({ name }) => name === 'Holiday')?.value;
    expect(told).toContain('1 h earned with this pay');
  });

  it('is held against the minimum wage of its own period as a whole', () => {
    const home = paid({ tax: basicRate, perHour: pence(1_085) });
    const [shift = ''] = home.shifts;
    const instead = hours(home, '2026-06-15', '19:00');
    home.ask('shift.changeLate', { id: shift, reason: 'Two hours more.', agreed, instead });
    workNext(home);
    home.approve(nextPayday);
    const { connection } = home.book().opened.kernel.handle;
    const rows = connection.prepare('SELECT from_day, minutes, pay_pence FROM payslip_minimum_wage ORDER BY log_seq, from_day').all();
    expect(rows).toEqual([
      { from_day: '2026-06-15', minutes: 960, pay_pence: 17_360 },
      { from_day: '2026-06-15', minutes: 1_080, pay_pence: 19_530 },
      { from_day: '2026-07-13', minutes: 480, pay_pence: 8_680 },
    ]);
  });

  it('refuses what is no change, not paid, another job, another period, and opening what it has paid', () => {
    const home = paid();
    const [id = ''] = home.shifts;
    const refused = (given: Partial<InputOf<'shift.changeLate'>>): string => {
      const found = refusedBy(home, 'shift.changeLate', { id, reason: 'Why not.', agreed, ...given });
      return found.isAsItWas ? found.code : 'something was written';
    };
    expect(refused({ instead: hours(home, '2026-06-15', '17:00') })).toBe('shift.nothingChanged');
    expect(refused({ instead: hours(home, '2026-07-14', '17:00') })).toBe('shift.otherPeriod');
    const other = home.hire('Other Invented', { tax: basicRate }).employment;
    expect(refused({ instead: hours(home, '2026-06-15', '18:00', { employmentId: other }) })).toBe('shift.otherJob');
    const fresh = home.work(home.employment, '2026-07-14', 8);
    expect(refused({ id: fresh })).toBe('shift.notPaid');
    change(home, 0, '18:00');
    expect(refused({ instead: hours(home, '2026-06-15', '19:00') })).toBe('shift.alreadyTakenBack');
  });
});
