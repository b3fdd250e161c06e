import { describe, expect, it } from 'vitest';
import { reportYear } from '#core/rti/years';
import { epsDueOn, epsWindow, finalDueOn, latePenalty, paperDueOn, untilDue } from '#core/rti/days';
import { day } from '#core/time/day';

describe('days of reports', () => {
  it('month 8 may be told from 6 October and counts until 19 December; month 12 from 6 February with no end', () => {
    expect(epsWindow('2026-27', 8)).toEqual({ from: '2026-10-06', to: '2026-12-19' });
    expect(epsWindow('2026-27', 12)).toEqual({ from: '2027-02-06' });
    expect(epsDueOn('2026-27', 1)).toBe('2026-05-19');
  });

  it('papers of exempt employers are due on 19 July, October, January and April', () => {
    expect([1, 2, 3, 4].map((quarter) => paperDueOn('2026-27', quarter))).toEqual(['2026-07-19', '2026-10-19', '2027-01-19', '2027-04-19']);
    expect(finalDueOn('2026-27')).toBe('2027-04-19');
  });

  it('counts down to the payday and up from it', () => {
    const due = day('2026-07-17');
    expect(untilDue(due, day('2026-07-14'))).toEqual({ kind: 'toCome', days: 3 });
    expect(untilDue(due, due)).toEqual({ kind: 'today', days: 0 });
    expect(untilDue(due, day('2026-07-20'))).toEqual({ kind: 'late', days: 3 });
  });

  it('a penalty is by how many people are paid: nine or fewer £100', () => {
    expect([1, 9, 10, 250].map((people) => latePenalty(people).value)).toEqual([10_000, 10_000, 20_000, 40_000]);
  });
});

describe('the form of a year’s reports', () => {
  it('of 2026-27 says that it is derived and not HMRC’s own file; of 2025-26 it is HMRC’s', () => {
    const [own, derived] = [reportYear('2025-26'), reportYear('2026-27')];
    expect(own.ok && own.value.caution).toBeUndefined();
    expect(derived.ok && derived.value.caution).toContain('not HMRC’s own file');
  });

  it.each(['2024-25', '2027-28'])('%s is refused by name', (year) => {
    const refused = reportYear(year);
    expect(!refused.ok && refused.problem.sentence).toContain(year);
  });
});
