import { expect, test } from 'vitest';
import { serviceFrom, serviceOfAll } from '#core/notice/continuous';
import { day } from '#core/time/day';

const job = (startsOn: string, endsOn?: string) => ({ startsOn: day(startsOn), ...(endsOn === undefined ? {} : { endsOn: day(endsOn) }) });

const own = job('2026-06-15');
const since = (...before: readonly ReturnType<typeof job>[]): string => serviceFrom(own, [...before, own]);

test('a job that goes on in another pay group counts from the first day of the one before', () => {
  expect(since(job('2020-01-06', '2026-06-14'))).toBe('2020-01-06');
  expect(since(job('2018-03-05', '2020-01-05'), job('2020-01-06', '2026-06-14'))).toBe('2018-03-05');
});

test('a gap without a whole week from Sunday to Saturday breaks nothing; a whole one does (ERA 1996 s212(1), s210(4), s235(1))', () => {
  // The new job begins on Monday 15 June 2026; the week before it is 7 to 13 June, the one before that 31 May to 6 June.
  expect(since(job('2020-01-06', '2026-06-07'))).toBe('2020-01-06');
  expect(since(job('2020-01-06', '2026-06-06'))).toBe('2026-06-15');
  // Thirteen days between them, Monday 1 June to Saturday 13 June, and yet no whole week where the new one begins on the 13th.
  expect(serviceFrom(job('2026-06-13'), [job('2020-01-06', '2026-05-31')])).toBe('2020-01-06');
  expect(serviceFrom(job('2026-06-14'), [job('2020-01-06', '2026-05-31')])).toBe('2026-06-14');
});

test('a job that goes on beside it is another one, but for family pay, where both are one contract (SI 1986/1960 reg 5)', () => {
  const beside = job('2020-01-06');
  expect(since(beside)).toBe('2026-06-15');
  expect(serviceOfAll(own, [beside, own])).toBe('2020-01-06');
  const longBeside = job('2020-01-06', '2026-09-30');
  expect(since(longBeside)).toBe('2026-06-15');
  expect(serviceOfAll(own, [longBeside, own])).toBe('2020-01-06');
  // Both in the week of the change: handed over, not side by side.
  expect(since(job('2020-01-06', '2026-06-20'))).toBe('2020-01-06');
  expect(serviceOfAll(own, [job('2020-01-06', '2026-06-06'), own])).toBe('2026-06-15');
});

test('a job that begins later never counts', () => {
  expect(since(job('2026-07-01', '2026-07-31'))).toBe('2026-06-15');
  expect(serviceOfAll(own, [job('2026-07-01')])).toBe('2026-06-15');
});
