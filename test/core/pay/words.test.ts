import { expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { payLineInWords, workInWords } from '#core/pay/words';

const day = { kind: 'hours', name: 'Day', minutes: 3_840, rate: pence(1_450), amount: pence(92_800) } as const;
const sleepIn = { kind: 'sleep_in', name: 'Sleep-in', count: 1, rate: pence(5_500), amount: pence(5_500) } as const;
const woken = { kind: 'woken', name: 'Night', minutes: 45, rate: pence(1_600), amount: pence(1_200) } as const;
const bonus = { kind: 'extra', name: 'First aid day', amount: pence(2_500) } as const;

test('a glance tells nights worked from nights woken in a sleep-in', () => {
  expect(workInWords([day, sleepIn, woken, bonus])).toBe('Day 64 h, one sleep-in, Night, in a sleep-in 45 min, First aid day');
  expect(workInWords([{ ...sleepIn, count: 3 }])).toBe('3 sleep-ins');
});

test('each line says how it came about', () => {
  expect([day, sleepIn, woken, bonus].map(payLineInWords)).toEqual([
    'Day: 64 h at £14.50 an hour is £928.00.',
    'Sleep-in: 1 at £55.00 each is £55.00.',
    'Night, in a sleep-in: 45 min at £16.00 an hour is £12.00.',
    'First aid day: £25.00.',
  ]);
});
