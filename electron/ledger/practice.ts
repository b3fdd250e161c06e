import { join } from 'node:path';
import { addMonths, type Day, day } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { type Clock } from '#db/clock';
import { type Book } from '#db/kernel/book';
import { calendarFrom } from '#db/practice/calendar';
import { tellFamily } from '#db/practice/family';
import { loadFonts } from '#documents/fonts';
import { paperDrawer } from '#documents/papers';

/** The first day of the last whole quarter before this day, so that the practice book's story is over and can be issued. */
export function quarterBefore(today: Day): Day {
  const [year = '', month = ''] = today.split('-');
  const first = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  return addMonths(day(`${year}-${first}-01`), -3);
}

/** What makes a practice book: when it begins, and the invented family that fills it. The fonts stand beside this bundle. */
export function practiceOf(clock: Clock): { readonly startedOn: () => Day; readonly fill: (book: Book) => void } {
  const startedOn = (): Day => quarterBefore(londonDay(clock.now()));
  return {
    startedOn,
    fill: (book) => {
      const draw = paperDrawer(loadFonts(join(import.meta.dirname, 'fonts')));
      tellFamily(book, { draw, calendar: calendarFrom(startedOn()), until: 'practice' });
    },
  };
}
