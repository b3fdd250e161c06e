import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { londonDay } from '#core/time/instant';
import { movedClock } from '#db/generate/hand';
import { yearPlace } from '#db/generate/payYear/household';
import { type PayYear, livePayYear, yearOfSeed } from '#db/generate/payYear/payYear';
import { quickDriver } from '#db/generate/quickDriver';
import { type Book, createBook, openBook, productActions } from '#db/kernel/book';
import { withDefaults } from '#db/kernel/settings';
import { toldIds, toldSalts } from '#db/practice/chance';
import { madeOnce } from './madeOnce.ts';
import { valueOf } from './tempKernel.ts';

/** An empty book of a tax year: made once in a process, since making one takes a quarter of a second, and copied. */
const emptyBook = madeOnce((folder, settings) => {
  const { actions: _, ...given } = settings;
  valueOf(createBook(folder, { name: 'A year of wages', kind: 'practice', startedOn: londonDay(settings.clock.now()) }, given)).close();
});

/** Lives through the tax year of a seed in a book of its own, hands the open book over, and leaves nothing of it. */
export function withPayYear<Found>(within: string, seed: number, use: (book: Book, year: PayYear) => Found): Found {
  const folder = join(within, `year-${String(seed)}`);
  const clock = movedClock(yearPlace(yearOfSeed(seed)).from);
  const settings = { clock, ids: toldIds(), salts: toldSalts(), driver: quickDriver };
  emptyBook(folder, withDefaults({ ...settings, actions: productActions }), yearOfSeed(seed));
  const book = valueOf(openBook(folder, settings));
  try {
    return use(book, livePayYear(book, clock, seed));
  } finally {
    book.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
