import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { hoursTyped, plannedThen } from '#renderer/team/away/fromRota';

function shift(on: string, minutes: number, given: Partial<Parameters<typeof plannedThen>[0][number]> = {}) {
  return { employmentId: 'job-sam', on: day(on), minutes, state: 'planned' as const, kind: 'work' as const, ...given };
}

it('counts the days and hours that somebody would have worked, once a day however many shifts, and nothing of others or cancelled', () => {
  const shifts = [
    shift('2026-12-07', 240),
    shift('2026-12-07', 60),
    shift('2026-12-09', 90, { state: 'changed' }),
    shift('2026-12-10', 300, { state: 'cancelled' }),
    shift('2026-12-11', 300, { employmentId: 'job-ida' }),
  ];
  expect(plannedThen(shifts, 'job-sam')).toEqual({ shifts: 3, days: 2, minutes: 390 });
  expect(plannedThen(shifts, 'job-kim')).toBeUndefined();
  expect([hoursTyped(390), hoursTyped(480), hoursTyped(65)]).toEqual(['6:30', '8', '1:05']);
});
