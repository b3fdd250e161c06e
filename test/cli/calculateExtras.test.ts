import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerLine } from '#cli/calculate/answer-line';
import { requestFields } from '#cli/calculate/read-request';

const answerShape = z.object({ working: z.array(z.looseObject({ rule: z.string(), figure: z.string(), says: z.string() })) });

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

  const steps = (extra: object): readonly Record<'rule' | 'figure' | 'says', string>[] => {
    const { working } = answerShape.parse(answerTo(extra, true));
    return working;
  };

  test('the working leads to the net pay of the answer: £1,350.96 less £40.80 of pension, with £60.00 of mileage', () => {
    // £110.00 are approved for 200 miles at 55p: 1,350.96 − 40.80 + 60.00.
    const mileage = { vehicle: 'car', miles: '200', paid: '60.00', milesBefore: '0', paidBefore: '0.00' };
    expect(answerTo({ pension, mileage })).toMatchObject({ net: '1370.16' });
    expect(steps({ pension, mileage }).at(-1)).toMatchObject({
      rule: 'pay.paid',
      says: '£1,350.96, less £40.80 pension, with £60.00 mileage: £1,370.16 is paid.',
      inputs: { net: '1350.96', pension: '-40.80', mileage: '60.00' },
      figure: '1370.16',
    });
    expect(steps({}).at(-1)).toMatchObject({ rule: 'pay.net', figure: '1350.96' });
  });

  test('each step has its own figure and what went in: leave in minutes, rolled-up pay in pounds, each week of sick pay and all together', () => {
    const holiday = { minutesWorked: 4_830, method: 'rolled_up', payForWork: '1127.00' };
    // 80 h 30 min × 12.07% = 9.72 h, so ten hours; £1,127.00 × 12.07% = £136.0289.
    expect(steps({ holiday }).slice(-2)).toMatchObject([
      { rule: 'holiday.accrual', inputs: { minutesWorked: '4830' }, figure: '600' },
      { rule: 'holiday.rolledUp', inputs: { payForWork: '1127.00' }, figure: '136.03' },
    ]);
    const ssp = { agreedDays: [1, 2, 3, 4, 5], from: '2026-03-30', to: '2026-04-17', averageWeeklyEarnings: '140.00' };
    const told = steps({ ssp }).filter(({ rule }) => rule.startsWith('ssp'));
    // test/golden/ssp-april-2026.md: what only says something has no figure.
    expect(told.map(({ figure }) => figure)).toEqual(['', '', '', '47.50', '123.25', '123.25', '', '294.00']);
    expect(told.at(-1)).toMatchObject({ rule: 'ssp.together', inputs: { agreedDays: '1, 2, 3, 4, 5', averageWeeklyEarnings: '140.00' } });
  });

  test('what is written in the README is answered as it is written there', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const [asked = '', answered = ''] = [...readme.matchAll(/^```json\n(.+)\n```$/gmu)].map(([, line]) => line ?? '');
    expect(JSON.parse(answerLine(asked, false).json)).toEqual(JSON.parse(answered));
    for (const field of requestFields) expect(asked).toContain(`"${field}"`);
  });

  test.each([
    [{ pension: { ...pension, employee: '5.123' } }, 'pay.extraUnreadable'],
    [{ pension: { ...pension, method: 'salary sacrifice' } }, 'pay.extraUnreadable'],
    [{ pension: { ...pension, provider: 'x' } }, 'pay.fieldUnknown'],
    [{ pension: 'yes' }, 'pay.extraUnreadable'],
    // £1,500.00 of pension, with £1,457.36 left: net pay was £42.64 below nothing.
    [{ pension: { method: 'net_pay', basis: 'set_3', employee: '100', employer: '3' } }, 'pay.pensionAboveNet'],
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

  test.each([[[1, 1, 8]], [[0]], [[]], [['1']], ['Monday']])('agreed days %j are told how to be written', (agreedDays) => {
    const ssp = { agreedDays, from: '2026-05-04', to: '2026-05-06', averageWeeklyEarnings: '500.00' };
    expect(answerTo({ ssp })).toMatchObject({
      error: { message: expect.stringContaining('Write it as a list of weekdays, each once: 1 for Monday to 7 for Sunday,') },
    });
  });
});
