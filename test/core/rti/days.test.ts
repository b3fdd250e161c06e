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
  it.each(['2025-26', '2026-27'])('of %s is HMRC’s, with its namespaces, and student loans of plan 5 since 2026-27', (year) => {
    const found = reportYear(year);
    const place = 'http://www.govtalk.gov.uk/taxation/PAYE/RTI';
    expect(found).toMatchObject({ ok: true, value: { fps: { value: `${place}/FullPaymentSubmission/${year.slice(2)}/1` } } });
    expect(found).toMatchObject({ ok: true, value: { eps: { value: `${place}/EmployerPaymentSummary/${year.slice(2)}/1` } } });
    expect(found.ok && found.value.plans.value.includes('05')).toBe(year === '2026-27');
    expect(found.ok && found.value.fps.source.title).toContain('HMRC, RTI schemas');
  });

  it.each(['2024-25', '2027-28'])('%s is refused by name', (year) => {
    const refused = reportYear(year);
    expect(!refused.ok && refused.problem.sentence).toContain(year);
  });
});
