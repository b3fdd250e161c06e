import { describe, expect, it } from 'vitest';
import { hundredthsRule, readHours } from '#renderer/team/holiday/readHours';
import { readTotal } from '#renderer/team/holiday/readTotal';
import { readWeeks } from '#renderer/team/holiday/readWeeks';

describe('hours that people type', () => {
  it('are minutes, in decimals or with a colon, and may be below nothing so that the book can say so', () => {
    expect(['8', '7.5', '7:30', '1040', '0', '-8', '−8', '12 h', '7.25'].map(readHours)).toEqual([
      480, 450, 450, 62_400, 0, -480, -480, 720, 435,
    ]);
    expect(['', 'eight', '7:60', '7.123', '8-'].map(readHours)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('weeks and days are hundredths', () => {
    const days = hundredthsRule(10, 700, 'No.');
    expect(['5.6', '3', '2.5', '0.05', '7.5', 'x'].map((text) => days.read(text))).toEqual([
      { ok: true, value: 560 },
      { ok: true, value: 300 },
      { ok: true, value: 250 },
      { ok: false, sentence: 'No.' },
      { ok: false, sentence: 'No.' },
      { ok: false, sentence: 'No.' },
    ]);
  });
});

describe('weeks that people paste', () => {
  it('are read from spaces, commas and tabs, empty lines passed over', () => {
    expect(readWeeks('13/06/2026 20:00 300.00\n\n6 June 2026, 20, £1,300\n30/05/2026\t7.5\t97.50\n')).toEqual({
      weeks: [
        { to: '2026-06-13', weeks: 1, minutes: 1_200, pay: 30_000 },
        { to: '2026-06-06', weeks: 1, minutes: 1_200, pay: 130_000 },
        { to: '2026-05-30', weeks: 1, minutes: 450, pay: 9_750 },
      ],
    });
  });

  it('name the first line that is none', () => {
    expect(readWeeks('13/06/2026 20:00 300.00\nnext week 20 300\nanother')).toEqual({ wrong: 'next week 20 300' });
    expect(readWeeks('31/02/2026 20:00 300.00')).toEqual({ wrong: '31/02/2026 20:00 300.00' });
  });

  it('or are one total, with what is wrong at each field', () => {
    expect(readTotal({ to: '13/06/2026', count: '52', hours: '1040', pay: '13,520' })).toEqual({
      weeks: [{ to: '2026-06-13', weeks: 52, minutes: 62_400, pay: 1_352_000 }],
    });
    const wrong = readTotal({ to: '', count: '105', hours: '-1', pay: 'much' });
    expect('problems' in wrong && wrong.problems.map(({ field }) => field)).toEqual(['to', 'count', 'hours', 'pay']);
  });
});
