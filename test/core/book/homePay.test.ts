import { describe, expect, it } from 'vitest';
import { type PayFacts, payComing, payTasks } from '#core/book/homePay';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

const calm: PayFacts = { today: day('2026-11-09'), paydays: [], wages: [], wagesTogether: pence(0), bills: [], toAskFor: [] };
const payday = {
  payGroupId: 'pay_group-1',
  payGroup: 'Four-weekly',
  payday: day('2026-11-13'),
  periodTo: day('2026-11-08'),
  signed: 2,
  waiting: 0,
};
const month = { from: day('2026-10-06'), to: day('2026-11-05') };
const bill = { employerId: 'employer-1', month, owed: pence(29_125), payBy: day('2026-11-22'), isRecorded: false };

function told(facts: Partial<PayFacts>): readonly (readonly [string, string, string])[] {
  return payTasks({ ...calm, ...facts }).map(({ title, words, screen }) => [title, words, screen]);
}

describe('what paydays ask of a person', () => {
  it('is nothing where nothing waits', () => {
    expect(payTasks(calm)).toEqual([]);
  });

  it('is a signature once the pay period is over, not while it runs', () => {
    const waiting = { ...payday, signed: 1, waiting: 1 };
    expect(told({ paydays: [waiting] })).toEqual([
      ['Sign a timesheet of Four-weekly', 'Their pay period ended on 8 November 2026. Payday is 13 November 2026.', 'timesheets'],
    ]);
    expect(told({ paydays: [waiting], today: day('2026-11-08') })).toEqual([]);
  });

  it('is the payday itself from five days before, straight to its own check', () => {
    expect(told({ paydays: [payday] })).toEqual([
      ['Payday is 13 November 2026', 'Every timesheet of Four-weekly is signed. Check what each PA gets, and approve it.', 'payday'],
    ]);
    expect(payTasks({ ...calm, paydays: [payday] })[0]).toMatchObject({ about: 'pay_group-1', span: { to: '2026-11-13' } });
    expect(told({ paydays: [payday], today: day('2026-11-07') })).toEqual([]);
    expect(told({ paydays: [payday], today: day('2026-11-14') })[0]?.[0]).toBe('Payday was 13 November 2026');
  });

  it('is wages that the bank has not paid, all together', () => {
    expect(told({ wages: [{ day: day('2026-11-06'), open: pence(37_016) }], wagesTogether: pence(37_016) })).toEqual([
      ['Pay £370.16 of wages', 'They are owed since 6 November 2026. Pay them at the bank, then match the bank’s lines.', 'payments'],
    ]);
  });

  it('is HMRC’s bill when its month is over, and its payment when the day comes near', () => {
    expect(told({ bills: [bill] })).toEqual([
      ['Record £291.25 for HMRC', 'To be paid by 22 November 2026, for 6 October to 5 November 2026.', 'hmrc'],
    ]);
    expect(told({ bills: [bill], today: day('2026-11-05') })).toEqual([]);
    const recorded = { ...bill, isRecorded: true };
    expect(told({ bills: [recorded] })).toEqual([]);
    expect(told({ bills: [recorded], today: day('2026-11-12') })[0]?.[0]).toBe('Pay HMRC £291.25');
    expect(told({ bills: [recorded], today: day('2026-11-23') })[0]?.[1]).toContain('It was to be paid by 22 November 2026');
  });
});

it('tells paydays and HMRC’s day among what is coming', () => {
  expect(payComing({ ...calm, paydays: [payday], bills: [bill] })).toEqual([
    { words: 'Payday of Four-weekly', day: '2026-11-13' },
    { words: '£291.25 to HMRC', day: '2026-11-22' },
  ]);
});

it('what HMRC owes back of a year that is over, and no bill takes off, has to be asked for', () => {
  const owed = { employerId: 'employer-1', taxYear: '2025-26', amount: pence(19_225) };
  expect(payTasks({ ...calm, toAskFor: [owed] })).toMatchObject([{ title: 'Ask HMRC for £192.25 back', screen: 'hmrc' }]);
});
