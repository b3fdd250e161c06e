import { describe, expect, it } from 'vitest';
import { isReviewDue, protectionOf } from '#core/people/dismissal';
import { processOf, stepsOfReason } from '#core/people/fairProcess';
import { endingReasons } from '#core/people/checklists';
import { addDays, day } from '#core/time/day';

function from(startsOn: string, nation: 'england' | 'scotland' | 'northern_ireland' = 'england'): string {
  return protectionOf(day(startsOn), nation).from;
}

describe('from when a PA is protected from unfair dismissal', () => {
  it('comes on 1 January 2027 to everybody who started by 1 July 2026, and after six months to the others', () => {
    expect(from('2026-03-01')).toBe('2027-01-01');
    expect(from('2026-07-01')).toBe('2027-01-01');
    expect(from('2026-07-02')).toBe('2027-01-01');
    expect(from('2026-07-03')).toBe('2027-01-02');
    expect(from('2027-03-01')).toBe('2027-08-31');
    expect(from('2026-08-31', 'scotland')).toBe('2027-02-27');
  });

  it('stays with two years where those were complete before 2027', () => {
    expect(from('2024-06-01')).toBe('2026-05-31');
    expect(from('2025-06-01')).toBe('2027-01-01');
    expect(protectionOf(day('2024-06-01'), 'england').months).toBe(24);
  });

  it('is after a year in Northern Ireland, where the Act of 2025 does not reach', () => {
    expect(from('2026-07-01', 'northern_ireland')).toBe('2027-06-30');
    expect(protectionOf(day('2026-07-01'), 'northern_ireland').sources.map(({ title }) => title)).toEqual([
      'Employment Rights (Northern Ireland) Order 1996 art 140, qualifying period of one year',
    ]);
  });

  it('counts a week of statutory notice as worked, so that the day to decide by is not a week too late', () => {
    const { from: protectedFrom, lastNoticeDay } = protectionOf(day('2027-03-01'), 'england');
    expect(addDays(lastNoticeDay, 7) < protectedFrom).toBe(true);
    expect(addDays(lastNoticeDay, 8) < protectedFrom).toBe(false);
  });

  it('is said six weeks ahead, in time for a meeting, and no more once it is there', () => {
    const protection = protectionOf(day('2027-03-01'), 'england');
    const said = ['2027-07-19', '2027-07-20', '2027-08-30', '2027-08-31'].map((on) => isReviewDue(protection, day(on)));
    expect(said).toEqual([false, true, true, false]);
  });
});

describe('the steps of a fair end', () => {
  const facts = { name: 'Sam', nation: 'england', startsOn: day('2020-10-05'), from: day('2026-11-23') } as const;

  it('never decides before it met, and never gives notice before it decided', () => {
    for (const reason of endingReasons) {
      const steps = processOf({ ...facts, reason });
      const on = (step: string): string => steps.find((one) => one.step === step)?.on ?? '';
      expect(steps.map(({ step }) => step)).toEqual(stepsOfReason[reason]);
      if (reason === 'resigned') continue;
      expect([on('invite'), on('meeting'), on('decide'), on('notice')]).toEqual(
        [on('invite'), on('meeting'), on('decide'), on('notice')].toSorted(),
      );
      expect(on('invite') < on('meeting') && on('meeting') < on('decide')).toBe(true);
    }
  });

  it('names the notice that the law asks for: six weeks after six years, one from the PA', () => {
    const notice = (reason: 'redundancy' | 'resigned'): string =>
      processOf({ ...facts, reason }).find(({ step }) => step === 'notice')?.words ?? '';
    expect(notice('redundancy')).toContain('at least 6 weeks by law');
    expect(notice('resigned')).toContain('The law asks 1 week of Sam');
  });

  it('tells of the three steps in Northern Ireland, and of a companion where conduct is heard', () => {
    const invite = (nation: 'england' | 'northern_ireland'): string =>
      processOf({ ...facts, nation, reason: 'conduct' }).find(({ step }) => step === 'invite')?.words ?? '';
    expect(invite('northern_ireland')).toContain('first of three steps');
    expect(invite('england')).toContain('within five working days');
    expect(invite('england')).not.toContain('Northern Ireland');
  });
});
