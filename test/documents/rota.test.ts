import { expect, it } from 'vitest';
import { type RotaSheetFacts, rotaSheet } from '#core/rota/rotaSheet';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { minuteOf } from '#core/time/london';
import { instant } from '#core/time/instant';
import { drawPdf } from '#documents/draw';
import { rotaDrawing } from '#documents/rota';
import { fonts } from './support/drawing.ts';
import { inspect } from './support/inspect.ts';

const at = (text: string): number => minuteOf(instant(`${text}:00.000Z`));

// The second is the night on which the clocks go back: 22:00 is 21:00 UTC, and 07:00 is 07:00.
const facts: RotaSheetFacts = {
  span: { from: day('2026-10-19'), to: day('2026-12-28') },
  shifts: [
    { from: at('2026-10-19T08:00'), to: at('2026-10-19T13:00'), on: day('2026-10-19'), state: 'planned', kind: 'work', breaks: '' },
    {
      from: at('2026-10-24T21:00'),
      to: at('2026-10-25T07:00'),
      on: day('2026-10-24'),
      state: 'changed',
      kind: 'sleep_in',
      name: 'Sam Sample',
      breaks: '',
    },
    {
      from: at('2026-12-28T09:00'),
      to: at('2026-12-28T14:00'),
      on: day('2026-12-28'),
      state: 'cancelled',
      kind: 'work',
      name: 'Ida Invented',
      breaks: 'Unpaid break: 30 minutes',
    },
  ],
  bankHolidays: [day('2026-12-28')],
  on: day('2026-10-01'),
  holder: 'Rose Invented',
  book: { kind: 'real' },
};

it('says of each shift its day, its times in London, who, and what', () => {
  const text = sheetText(rotaSheet(facts));
  for (const words of ['Monday 19 Oct 2026', '09:00 to 14:00', 'Nobody yet', '22:00 to 07:00', 'Sam Sample', 'Sleep-in'])
    expect(text).toContain(words);
  expect(text).toContain('Monday 28 Dec 2026: bank holiday');
  expect(text).toContain('Cancelled (Ida Invented)');
  expect(text).toContain('Work. Unpaid break: 30 minutes');
});

it.each(['normal', 'large', 'grey'] as const)('is drawn in %s print with every shift on it', async (form) => {
  const { sheet, drawing } = rotaDrawing(facts, form);
  const { pages } = await inspect(drawPdf(sheet, { ...drawing, fonts }));
  const words = pages.flatMap((page) => page.spots.map((spot) => spot.words)).join(' ');
  for (const wanted of ['Sam Sample', 'Nobody yet', 'bank holiday']) expect(words).toContain(wanted);
});
