import { describe, expect, it } from 'vitest';
import * as dates from '#core/pension/dates';
import { day } from '#core/time/day';

describe('the days of pensions', () => {
  it('six weeks begin with the day itself to enrol and write, and after it for a postponement’s notice', () => {
    expect(dates.sixWeeksFrom(day('2026-06-01'))).toBe('2026-07-12');
    expect(dates.postponementNoticeBy(day('2026-06-01'))).toBe('2026-07-13');
  });

  it('a postponement ends within the three months after its first day', () => {
    expect(dates.latestDeferral(day('2026-06-01'))).toBe('2026-09-01');
    expect(dates.latestDeferral(day('2026-11-30'))).toBe('2027-02-28');
  });

  it('the opt-out month begins with the later of membership and letter, and not before there is a letter', () => {
    expect(dates.optOutWindow(day('2026-06-01'), day('2026-06-10'))).toEqual({ from: '2026-06-10', to: '2026-07-09' });
    expect(dates.optOutWindow(day('2026-06-20'), day('2026-06-10'))).toEqual({ from: '2026-06-20', to: '2026-07-19' });
    expect(dates.optOutWindow(day('2026-06-01'), undefined)).toBeUndefined();
  });

  it('the declaration is due before five months are over', () => {
    expect(dates.declareBy(day('2026-04-06'))).toBe('2026-09-05');
  });

  it('months that begin where the last of them has no such date end with that month, and not a day before', () => {
    const month = (from: string): string | undefined => dates.optOutWindow(day(from), day(from))?.to;
    expect(['2026-08-31', '2026-07-31', '2027-01-31', '2027-01-29', '2027-01-28', '2028-01-30'].map(month)).toEqual([
      '2026-09-30',
      '2026-08-30',
      '2027-02-28',
      '2027-02-28',
      '2027-02-27',
      '2028-02-29',
    ]);
    expect(dates.refundBy(day('2026-08-31'))).toBe('2026-09-30');
    // Five months from 30 September: there is no 30 February.
    expect(dates.declareBy(day('2026-09-30'))).toBe('2027-02-28');
    expect(dates.nextReEnrolment(day('2023-08-31'))).toEqual({
      anniversary: '2026-08-31',
      window: { from: '2026-05-31', to: '2026-11-30' },
      declareBy: '2027-01-30',
    });
  });

  it('re-enrolment is on a day from three months before the third anniversary to the end of three months from it', () => {
    expect(dates.nextReEnrolment(day('2020-08-01'))).toEqual({
      anniversary: '2023-08-01',
      window: { from: '2023-05-01', to: '2023-10-31' },
      declareBy: '2023-12-31',
    });
  });

  it('contributions are due on the 22nd of the month after, the 19th on paper, or an earlier day that was agreed', () => {
    expect(dates.contributionsDueBy(day('2026-06-26'), true)).toBe('2026-07-22');
    expect(dates.contributionsDueBy(day('2026-12-31'), false)).toBe('2027-01-19');
    expect(dates.contributionsDueBy(day('2026-06-01'), true, 10)).toBe('2026-07-10');
    expect(dates.contributionsDueBy(day('2026-06-01'), true, 28)).toBe('2026-07-22');
  });
});
