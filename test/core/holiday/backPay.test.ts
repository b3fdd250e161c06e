import { expect, it } from 'vitest';
import { minutesGivenBack } from '#core/holiday/givenBack';
import { weeksFrom } from '#core/holiday/weeks';
import { pence } from '#core/money/pence';
import { day, weekday } from '#core/time/day';

const facts = { shifts: [], agreements: [], nation: 'england', sleepIns: 'whole', away: [], weekEndsOn: 6 } as const;
const week = (from: string, to: string, minutes: number, pay: number) => ({ from: day(from), to: day(to), minutes, pay: pence(pay) });

it('spreads back-pay over the weeks that it is for, in proportion to the hours of each, and makes no week without work a paid one', () => {
  const paid = [
    week('2026-06-08', '2026-06-08', 480, 10_000),
    week('2026-06-22', '2026-06-22', 240, 5_000),
    { ...week('2026-06-07', '2026-06-27', 0, 900), isBackPay: true },
  ];
  expect(weeksFrom({ ...facts, paid }).map(({ to, minutes, pay }) => [to, minutes, pay])).toEqual([
    ['2026-06-27', 240, 5_300],
    ['2026-06-13', 480, 10_600],
  ]);
});

it('spreads back-pay by days where no hours of its weeks are known', () => {
  const paid = [{ ...week('2026-06-12', '2026-06-15', 0, 800), isBackPay: true }];
  expect(weeksFrom({ ...facts, paid }).map(({ to, pay }) => [to, pay])).toEqual([
    ['2026-06-20', 400],
    ['2026-06-13', 400],
  ]);
});

it('gives back the hours of holiday that fell on days of sickness, by the days that would have been worked', () => {
  const leave = { ...week('2026-07-06', '2026-07-12', 2_400, 0) };
  const monToFri = (on: typeof leave.from) => weekday(on) <= 5;
  const sick = (from: string, to: string) => ({ from: day(from), to: day(to) });
  expect(minutesGivenBack(leave, sick('2026-07-08', '2026-07-30'), monToFri)).toBe(1_440);
  expect(minutesGivenBack(leave, sick('2026-07-11', '2026-07-12'), monToFri)).toBe(0);
  expect(minutesGivenBack(leave, sick('2026-07-12', '2026-07-12'), () => false)).toBe(343);
});
