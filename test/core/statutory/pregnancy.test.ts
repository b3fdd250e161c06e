import { expect, test } from 'vitest';
import { pregnancyLooks } from '#core/statutory/pregnancy';
import { day } from '#core/time/day';

// Due on Wednesday 5 August 2026: its week begins on Sunday 2 August, and the fourth before it on Sunday 5 July.
const leave = { due: day('2026-08-05'), payFrom: day('2026-07-26'), leaveTo: day('2027-07-24') };
const told = (from: string, to: string, given = leave): readonly string[] => pregnancyLooks({ from: day(from), to: day(to) }, [given]);

test('sickness from the Sunday four weeks before the week of the birth begins maternity pay on the day after its first day (SPM120700)', () => {
  expect(told('2026-07-01', '2026-07-04')).toEqual([]);
  expect(told('2026-07-06', '2026-07-10')).toEqual([
    'The baby is due in the week of 2 August to 8 August 2026. Where this sickness comes from the pregnancy, if only in part, maternity leave and maternity pay begin on 7 July 2026, the day after its first day within four weeks of that week, and not on 26 July 2026. Then let the sickness end on 6 July 2026, take the leave back with a reason, and record it again from 7 July 2026.',
  ]);
  // What began before that Sunday counts from it.
  expect(told('2026-07-01', '2026-07-10')[0]).toContain('begin on 6 July 2026');
});

test('nothing is said where the pay begins then anyway, or the baby is there already', () => {
  expect(told('2026-07-25', '2026-07-25')).toEqual([]);
  expect(told('2026-07-24', '2026-07-25')).toHaveLength(1);
  expect(pregnancyLooks({ from: day('2026-07-20'), to: day('2026-07-21') }, [{ ...leave, happened: day('2026-07-18') }])).toEqual([]);
});

test('where no leave is recorded it is said of sickness that is known to come from the pregnancy', () => {
  const ill = { from: day('2026-07-06'), to: day('2026-07-10') };
  expect(pregnancyLooks(ill, [])).toEqual([]);
  expect(pregnancyLooks({ ...ill, exclusion: 'pregnancy' }, [])[0]).toContain('Record the leave from 7 July 2026.');
});

test('a maternity leave that was over before this sickness does not silence it: it was of another pregnancy', () => {
  const ill = { from: day('2026-07-06'), to: day('2026-07-10'), exclusion: 'pregnancy' } as const;
  const earlier = { due: day('2022-08-03'), payFrom: day('2022-07-24'), leaveTo: day('2023-07-22') };
  expect(pregnancyLooks(ill, [earlier])[0]).toContain('Record the leave from 7 July 2026.');
  expect(pregnancyLooks(ill, [{ ...earlier, leaveTo: day('2026-07-06') }])).toEqual([]);
});

test('of a leave without maternity pay it says that the leave begins, not the pay (Maternity Allowance is paid by Jobcentre Plus)', () => {
  const [words] = pregnancyLooks({ from: day('2026-07-06'), to: day('2026-07-10') }, [{ ...leave, isUnpaid: true }]);
  expect(words).toContain('if only in part, maternity leave begins on 7 July 2026');
  expect(words).not.toContain('maternity pay');
});
