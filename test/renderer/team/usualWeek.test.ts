import { expect, it } from 'vitest';
import { weekRule } from '#renderer/team/holiday/readHours';
import { usualWeekProblems } from '#renderer/team/holiday/usualWeek';

// A usual week of 0 hours was proposed where the contract had none, and refused in the words of a machine.
it('says in plain words that a usual week needs hours, and asks for none where hours are irregular', () => {
  const fields = (kind: string, hours: string): readonly unknown[] => usualWeekProblems({ kind, hours }).map(({ field }) => field);
  expect(['0', '', '0:14', '169', '-16', 'many'].map((hours) => fields('regular', hours))).toEqual(
    Array.from({ length: 6 }, () => ['hours']),
  );
  expect([fields('regular', '0:15'), fields('regular', '168'), fields('irregular', '')]).toEqual([[], [], []]);
  expect(['0', '-1', '0:01', '168', '168:01'].map((hours) => weekRule('Hours?').read(hours).ok)).toEqual([false, false, true, true, false]);
});
