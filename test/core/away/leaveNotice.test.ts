import { expect, it } from 'vitest';
import { leaveNotice, leaveNoticeSources } from '#core/away/leaveNotice';
import { leaveRemarks } from '#core/away/leaveRemarks';
import { day } from '#core/time/day';

it('counts notice as GOV.UK does: three days for one day of leave, and eleven days to refuse ten', () => {
  const from = day('2026-08-20');
  expect(leaveNotice(from, 1)).toEqual({ askBy: '2026-08-17', refuseBy: '2026-08-18' });
  expect(leaveNotice(from, 10)).toEqual({ askBy: '2026-07-30', refuseBy: '2026-08-09' });
});

it('counts over the end of February', () => {
  expect(leaveNotice(day('2028-03-02'), 1)).toEqual({ askBy: '2028-02-28', refuseBy: '2028-02-29' });
});

it('names the regulations of the nation', () => {
  expect(leaveNoticeSources('northern_ireland').map(({ title }) => title)).toEqual([expect.stringContaining('Northern Ireland')]);
  expect(leaveNoticeSources('wales').map(({ title }) => title)).toEqual([
    expect.stringContaining('SI 1998/1833'),
    expect.stringContaining('GOV.UK'),
  ]);
});

const facts = {
  request: { askedOn: day('2026-08-17'), askedBy: 'assistant', minutes: 480 },
  name: 'Sam',
  notice: leaveNotice(day('2026-08-20'), 1),
  today: day('2026-08-18'),
  left: 600,
  mayTake: undefined,
} as const;

it('says that it was asked in time, until when it can be refused, and what is left after it', () => {
  expect(leaveRemarks(facts)).toEqual([
    { tone: 'good', words: '10 h are left of the leave year, and 2 h after this.' },
    { tone: 'good', words: 'It was asked in time: the law wants it by 17 August 2026 at the latest.' },
    { tone: 'good', words: 'If these days cannot be, say so by 18 August 2026, and offer others.' },
  ]);
});

it('says that the day to refuse has passed only where the PA was in time, and never promises what is not left', () => {
  const late = leaveRemarks({ ...facts, today: day('2026-08-19'), left: 300, mayTake: 240 });
  expect(late.map(({ tone }) => tone)).toEqual(['look', 'look', 'good', 'look']);
  expect(late.at(-1)?.words).toContain('The last day to refuse it by the law’s notice was 18 August 2026');
  const askedLate = leaveRemarks({ ...facts, request: { ...facts.request, askedOn: day('2026-08-18') }, today: day('2026-08-19') });
  expect(askedLate.map(({ words }) => words)).toEqual([
    '10 h are left of the leave year, and 2 h after this.',
    'By the law’s notice, Sam would have asked by 17 August 2026, unless the contract says otherwise. You may still agree to it.',
  ]);
});
