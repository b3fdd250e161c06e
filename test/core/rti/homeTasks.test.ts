import { describe, expect, it } from 'vitest';
import { type Reporting } from '#core/contract/shapes/reportRead';
import { dueInWords, lateInWords, reportTasks } from '#core/rti/homeTasks';
import { day } from '#core/time/day';

const today = day('2026-07-20');
const payday = { payRunId: 'pay_run-1', runNumber: 1, payGroup: 'Weekly', payday: day('2026-07-17'), state: 'ready' as const };
const rose: Reporting = {
  employerId: 'employer-1',
  employer: 'Rose Invented',
  way: 'basic_paye_tools',
  from: day('2026-04-06'),
  people: 3,
  paydays: [payday],
  summaries: [],
  quarters: [],
};

describe('what home asks about telling HMRC', () => {
  it('a payday that is late says since when, and what it may cost as a fact', () => {
    const [task] = reportTasks([rose], today);
    expect(task).toMatchObject({ title: 'Tell HMRC about the payday of 17 July 2026', screen: 'report', about: 'pay_run-1' });
    expect(task?.words).toBe(
      'It was due on 17 July 2026, 3 days ago. HMRC may charge £100.00 for a tax month with a late report. ' +
        'The first late month of a tax year costs nothing, nor do up to 3 days where that is not a habit.',
    );
  });

  it('counts down, says nothing of money before the day, and nothing at all of a payday far off or told', () => {
    expect(dueInWords(day('2026-07-21'), today)).toBe('Due in one day, on 21 July 2026.');
    expect(dueInWords(today, today)).toBe('Due today.');
    expect(lateInWords(today, today, 3)).toBe('');
    expect(reportTasks([{ ...rose, paydays: [{ ...payday, payday: day('2026-07-26') }] }], today)).toEqual([]);
    for (const state of ['sent', 'accepted', 'told'] as const)
      expect(reportTasks([{ ...rose, paydays: [{ ...payday, state }] }], today)).toEqual([]);
  });

  it('several paydays are one task, from the oldest; one that HMRC refused is asked for again', () => {
    const newer = { ...payday, payRunId: 'pay_run-2', payday: day('2026-07-20') };
    expect(reportTasks([{ ...rose, paydays: [newer, { ...payday, state: 'refused' }] }], today)).toMatchObject([
      { title: 'Tell HMRC about 2 paydays', about: 'pay_run-1' },
    ]);
  });

  it('asks for the way where nobody said it, and nothing of an employer whose agent reports', () => {
    const { way: _, ...unasked } = rose;
    expect(reportTasks([unasked], today)).toMatchObject([{ title: 'Say how HMRC is told what Rose Invented pays' }]);
    expect(reportTasks([{ ...unasked, paydays: [] }], today)).toEqual([]);
    expect(reportTasks([{ ...rose, way: 'agent' }], today)).toEqual([]);
  });

  it('a quarter on paper is asked for once it is over, until the day HMRC must have it', () => {
    const quarter = { taxYear: '2026-27', quarter: 1, from: day('2026-04-06'), to: day('2026-07-05'), dueOn: day('2026-07-19') };
    const paper: Reporting = { ...rose, way: 'paper', quarters: [quarter] };
    expect(reportTasks([paper], day('2026-07-10'))).toMatchObject([{ title: 'Post HMRC’s paper forms' }]);
    expect(reportTasks([paper], day('2026-07-05'))).toEqual([]);
  });

  it('the employer’s own report says why it is due', () => {
    const due = { taxYear: '2026-27', taxMonth: 3, dueOn: day('2026-07-19'), reasons: ['noPayment' as const], state: 'ready' as const };
    const [task] = reportTasks([{ ...rose, paydays: [], summaries: [due] }], today);
    expect(task?.words).toBe('Nobody was paid in tax month 3, 6 Jun to 5 Jul 2026. It was due on 19 July 2026, one day ago.');
  });
});
