import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type PaperFacts } from '#core/timesheet/paperSheet';
import { drawPdf } from '#documents/draw';
import { timesheetDrawing } from '#documents/timesheet';
import { fonts } from './support/drawing.ts';
import { inspect } from './support/inspect.ts';

const shift = {
  day: day('2026-10-07'),
  from: '08:30',
  to: '17:30',
  endsNextDay: false,
  kind: 'work',
  breaks: [{ from: '12:00', to: '12:30' }],
} as const;
const facts: PaperFacts = {
  today: day('2026-11-05'),
  book: { kind: 'real' },
  assistant: 'Kim Invented',
  employer: 'Rose Invented',
  from: day('2026-10-05'),
  to: day('2026-10-11'),
  payday: day('2026-10-16'),
  hasSleepIns: true,
  planned: [],
};

// Set row by row, a table leaves its empty cells out: there would be nothing to write in.
it.each(['large', 'normal'] as const)('leaves boxes to write in beside each other in %s print', async (form) => {
  for (const planned of [[], [{ ...shift, breaks: [...shift.breaks] }]]) {
    const { sheet, drawing } = timesheetDrawing({ ...facts, planned }, form);
    const { pages } = await inspect(drawPdf(sheet, { ...drawing, fonts }));
    const spots = pages.flatMap((page) => page.spots);
    const head = (words: string) => spots.find((spot) => spot.words === words);
    const [start, end] = [head('Start'), head('End')];
    expect(start?.y).toBe(end?.y);
    // A hand needs some 2 cm for a time in large print, and 1 cm in any.
    expect((end?.x ?? 0) - (start?.x ?? 0)).toBeGreaterThan(form === 'large' ? 60 : 34);
  }
});
