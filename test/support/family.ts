import { day } from '#core/time/day';
import { calendarFrom } from '#db/practice/calendar';
import { type FamilyStory, type FamilyTold, tellFamily } from '#db/practice/family';
import { pdf } from './files.ts';
import { fixedClock } from './seeded.ts';
import { type TempBook, tempBook } from './tempBook.ts';

/** The practice family in a book of its own, with the smallest papers that the vault takes. */
export function tempFamily(until: FamilyStory['until']): TempBook & FamilyTold {
  const start = day('2026-07-01');
  const clock = fixedClock('2026-07-01T12:00:00.000Z');
  const temp = tempBook({ clock, begin: { name: 'The Sample family', kind: 'practice', startedOn: start } });
  const told = tellFamily(temp.book(), {
    draw: ({ title, from, on }) => pdf(`${title} ${from} ${on}`.replaceAll(/[()\\]/g, '').replaceAll('’', "'")),
    calendar: calendarFrom(start),
    itIs: (on) => clock.set(`${on}T12:00:00.000Z`),
    until,
  });
  return { ...temp, ...told };
}
