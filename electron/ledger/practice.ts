import { join } from 'node:path';
import { type Day } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { type Clock } from '#db/clock';
import { calendarFrom, practiceStart } from '#db/practice/calendar';
import { familySlices } from '#db/practice/family';
import { type ShelfSettings } from '#db/shelf/shelf';
import { loadFonts } from '#documents/fonts';
import { paperDrawer } from '#documents/papers';

/** What makes a practice book: when it begins, and the invented family that fills it. The fonts stand beside this bundle. */
export function practiceOf(clock: Clock): ShelfSettings['practice'] {
  const startedOn = (): Day => practiceStart(londonDay(clock.now()));
  return {
    startedOn,
    *fill(book) {
      const draw = paperDrawer(loadFonts(join(import.meta.dirname, 'fonts')));
      yield* familySlices(book, { draw, calendar: calendarFrom(startedOn()), until: 'practice', today: londonDay(clock.now()) });
    },
  };
}
