import { describe, expect, it } from 'vitest';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { type PaperFacts, paperTimesheet, weeksOf } from '#core/timesheet/paperSheet';
import { day } from '#core/time/day';

const facts: PaperFacts = {
  today: day('2026-11-05'),
  book: { kind: 'real' },
  assistant: 'Kim Invented',
  employer: 'Rose Invented',
  from: day('2026-10-05'),
  to: day('2026-10-18'),
  payday: day('2026-10-23'),
  hasSleepIns: true,
  planned: [],
};

describe('a timesheet to write on', () => {
  it('has a line for every day of each week, and one more, where there is no rota', () => {
    const sheet = paperTimesheet(facts);
    checkSheet(sheet);
    const text = sheetText(sheet);
    expect(text).toContain('Day | Start | End | Break from | Break until\nMon 5 |  |  |  | \nTue 6');
    expect(text).toContain('## 12 October to 18 October 2026');
    expect(text).toContain('____ Kim Invented, personal assistant. Date\n____ Rose Invented, employer. Date');
    expect(text).toContain('Awake in a sleep-in, miles driven, anything else');
  });

  it('prints what is planned, with its breaks, beside room for what was different', () => {
    const shift = { day: day('2026-10-07'), from: '22:00', to: '07:00', endsNextDay: true, kind: 'sleep_in' as const, breaks: [] };
    const work = {
      ...shift,
      kind: 'work' as const,
      day: day('2026-10-13'),
      from: '08:30',
      to: '17:30',
      breaks: [{ from: '12:00', to: '12:30' }],
    };
    const text = sheetText(paperTimesheet({ ...facts, planned: [shift, work] }));
    expect(text).toContain('Wed 7 | 22:00 to 07:00, sleep-in |  |  |  | ');
    expect(text).toContain('Tue 13 | 08:30 to 17:30, break 12:00 to 12:30 |');
    expect(text).toContain('tick “As planned”');
  });

  it('has weeks from Monday to Sunday, the first and the last as short as the period makes them', () => {
    expect(weeksOf({ from: day('2026-10-01'), to: day('2026-10-31') }).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-10-01 2026-10-04',
      '2026-10-05 2026-10-11',
      '2026-10-12 2026-10-18',
      '2026-10-19 2026-10-25',
      '2026-10-26 2026-10-31',
    ]);
  });
});
