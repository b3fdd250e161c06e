import { describe, expect, test } from 'vitest';
import { answerLine } from '#cli/calculate/answer-line';

const payday = {
  taxYear: '2026-27',
  frequency: 'four-weekly',
  period: 4,
  taxCode: '1257L',
  basis: 'non-cumulative',
  niLetter: 'A',
  gross: '1500.00',
  payBefore: '0.00',
  taxBefore: '0.00',
  studentLoan: null,
  postgraduateLoan: false,
};

function answerTo(extra: object, hasWorking = false): unknown {
  return JSON.parse(answerLine(JSON.stringify({ ...payday, ...extra }), hasWorking).json);
}

const pension = { method: 'relief_at_source', basis: 'qualifying', employee: '5', employer: '3' };

describe('what a line may ask for besides', () => {
  // £1,500.00 alone on 1257L: tax £106.40, NI £42.64, net £1,350.96. See test/core/pay/parts.test.ts.
  test('nothing: the answer is as it was', () => {
    expect(answerTo({})).toMatchObject({ tax: '106.40', employeeNi: '42.64', net: '1350.96' });
    expect(answerTo({})).not.toHaveProperty('pension');
  });

  test('a pension with relief at source: 4% of £1,500 − £480 is £40.80 after tax, 3% is £30.60', () => {
    expect(answerTo({ pension })).toMatchObject({
      tax: '106.40',
      net: '1310.16',
      pension: { pensionable: '1020.00', employee: '40.80', employer: '30.60' },
    });
  });

  test('a net pay arrangement comes off before tax: £51.00, and £481 at 20% is £96.20', () => {
    expect(answerTo({ pension: { ...pension, method: 'net_pay' } })).toMatchObject({
      tax: '96.20',
      employeeNi: '42.64',
      net: '1310.16',
      pension: { employee: '51.00' },
    });
  });

  test('leave of irregular hours: 160 hours earn 19 by the law’s rounding, 4 hours none, and 1 minute less than half an hour none', () => {
    const holiday = { minutesWorked: 9_600, method: 'legal', payForWork: '1000.00' };
    expect(answerTo({ holiday })).toMatchObject({ holiday: { accruedMinutes: 19 * 60 }, net: '1350.96' });
    expect(answerTo({ holiday: { ...holiday, minutesWorked: 240 } })).toMatchObject({ holiday: { accruedMinutes: 0 } });
    expect(answerTo({ holiday: { ...holiday, minutesWorked: 240, method: 'unrounded' } })).toMatchObject({
      holiday: { accruedMinutes: 29 },
    });
    expect(answerTo({ holiday: { ...holiday, method: 'rolled_up' } })).toMatchObject({ holiday: { rolledUp: '120.70' } });
  });

  test('sick pay since April 2026: three days of five at the flat rate are £73.95, on 80% of £100.00 they are £48.00', () => {
    const ssp = { agreedDays: [1, 2, 3, 4, 5], from: '2026-05-04', to: '2026-05-06', averageWeeklyEarnings: '500.00' };
    expect(answerTo({ ssp })).toMatchObject({
      ssp: { daysPaid: 3, amount: '73.95', weeks: [{ to: '2026-05-09', days: 3, amount: '73.95' }] },
    });
    expect(answerTo({ ssp: { ...ssp, averageWeeklyEarnings: '100.00' } })).toMatchObject({ ssp: { amount: '48.00' } });
  });

  test('mileage at 60p where 55p is approved: 5p a mile counts for tax and for National Insurance', () => {
    const mileage = { vehicle: 'car', miles: '100', paid: '60.00', milesBefore: '0', paidBefore: '0.00' };
    // Taxable £1,505.00: £537 at 20%. NI on £538.00 above the threshold: £43.04.
    expect(answerTo({ mileage })).toMatchObject({
      tax: '107.40',
      employeeNi: '43.04',
      net: '1409.56',
      mileage: { approved: '55.00', taxable: '5.00', niable: '5.00', unpaid: '0.00' },
    });
  });

  test('several at once, with their working and its sources', () => {
    const mileage = { vehicle: 'bicycle', miles: '10.5', paid: '2.10', milesBefore: '0', paidBefore: '0.00' };
    const answer = answerTo({ pension: { ...pension, method: 'net_pay' }, mileage }, true);
    expect(answer).toMatchObject({ tax: '96.20', net: '1312.26', mileage: { approved: '2.10', taxable: '0.00' } });
    const rules = JSON.stringify(answer).match(/"rule":"(?:pension|mileage)[^"]*"/gu);
    expect(rules).toEqual(['"rule":"pension.contributions"', '"rule":"mileage.approved"']);
  });

  test.each([
    [{ pension: { ...pension, employee: '5.123' } }, 'pay.extraUnreadable'],
    [{ pension: { ...pension, method: 'salary sacrifice' } }, 'pay.extraUnreadable'],
    [{ pension: { ...pension, provider: 'x' } }, 'pay.fieldUnknown'],
    [{ pension: 'yes' }, 'pay.extraUnreadable'],
    [{ holiday: { minutesWorked: -5, method: 'legal', payForWork: '0.00' } }, 'pay.extraUnreadable'],
    [{ holiday: { minutesWorked: 5, method: 'legal' } }, 'pay.amountUnreadable'],
    [{ ssp: { agreedDays: [1, 1], from: '2026-05-04', to: '2026-05-06', averageWeeklyEarnings: '500.00' } }, 'pay.extraUnreadable'],
    [{ ssp: { agreedDays: [1], from: '2026-05-04', to: '2026-05-03', averageWeeklyEarnings: '500.00' } }, 'pay.extraUnreadable'],
    [{ ssp: { agreedDays: [1], from: '1026-05-04', to: '2026-05-03', averageWeeklyEarnings: '500.00' } }, 'pay.extraUnreadable'],
    // A day of a year without figures came to nothing, as if no sick pay were due.
    [{ ssp: { agreedDays: [1], from: '2027-03-29', to: '2027-04-12', averageWeeklyEarnings: '500.00' } }, 'pay.noFiguresForYear'],
    [{ mileage: { vehicle: 'horse', miles: '1', paid: '1.00', milesBefore: '0', paidBefore: '0.00' } }, 'pay.extraUnreadable'],
    [{ mileage: { vehicle: 'car', miles: '-1', paid: '1.00', milesBefore: '0', paidBefore: '0.00' } }, 'pay.extraUnreadable'],
    [
      { taxYear: '2021-22', mileage: { vehicle: 'car', miles: '1', paid: '1.00', milesBefore: '0', paidBefore: '0.00' } },
      'mileage.noRates',
    ],
    [{ payslip: {} }, 'pay.fieldUnknown'],
  ])('%j is answered with what to do: %s', (extra, code) => {
    expect(answerTo(extra)).toMatchObject({ error: { code } });
  });
});
