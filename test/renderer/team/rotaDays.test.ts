import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { rotaDays } from '#renderer/team/absence/rotaDays';

it('proposes the days on which a PA’s shifts recur, each once, and nothing of others or of what was planned once', () => {
  const shift = (on: string, employmentId = 'job-sam', recurs = true) => ({ employmentId, day: day(on), recurs });
  const shifts = [
    shift('2026-11-29'),
    shift('2026-11-23'),
    shift('2026-11-23'),
    shift('2026-11-25', 'job-ida'),
    shift('2026-11-26', 'job-sam', false),
  ];
  expect(rotaDays(shifts, 'job-sam')).toEqual([1, 7]);
  expect(rotaDays(shifts, 'job-kim')).toEqual([]);
});
