import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { day } from '#core/time/day';
import { quickDriver } from '#db/generate/quickDriver';
import { type Book, createBook, openBook } from '#db/kernel/book';
import { calendarFrom } from '#db/practice/calendar';
import { type FamilyStory, type FamilyTold, tellFamily } from '#db/practice/family';
import { pdf } from './files.ts';
import { type TestClock, countedIds, countedSalts, fixedClock } from './seeded.ts';
import { type TempBook } from './tempBook.ts';
import { tempFolder } from './tempFolder.ts';
import { valueOf } from './tempKernel.ts';

type Until = FamilyStory['until'];
type Told = { readonly folder: string; readonly told: FamilyTold; readonly ids: ReturnType<typeof countedIds>; readonly now: string };

const tellings = new Map<Until, Told>();

/** Tells the story once for each test file; every test works on a copy. */
function toldOnce(until: Until): Told {
  const known = tellings.get(until);
  if (known !== undefined) return known;
  const start = day('2025-10-01');
  const clock = fixedClock(`${start}T12:00:00.000Z`);
  const ids = countedIds();
  const place = mkdtempSync(join(tmpdir(), 'pa-ledger-family-'));
  process.once('exit', () => {
    rmSync(place, { recursive: true, force: true });
  });
  const folder = join(place, 'book');
  const settings = { clock, ids, salts: countedSalts(), driver: quickDriver };
  const book = valueOf(createBook(folder, { name: 'The Sample family', kind: 'practice', startedOn: start }, settings));
  const told = tellFamily(book, {
    draw: ({ title, from, on }) => pdf(`${title} ${from} ${on}`.replaceAll(/[()\\]/g, '').replaceAll('’', "'")),
    calendar: calendarFrom(start),
    itIs: (on) => {
      clock.set(`${on}T12:00:00.000Z`);
    },
    until,
  });
  book.close();
  const kept = { folder, told, ids, now: clock.now() };
  tellings.set(until, kept);
  return kept;
}

export type TempFamily = Pick<TempBook, 'ask' | 'try'> &
  FamilyTold & { readonly folder: string; readonly clock: TestClock; readonly book: () => Book };

/** The practice family in a book of its own, with the smallest papers that the vault takes; gone when the test is over. */
export function tempFamily(until: Until): TempFamily {
  const { folder: template, told, ids, now } = toldOnce(until);
  const folder = join(tempFolder(), 'book');
  cpSync(template, folder, { recursive: true });
  const clock = fixedClock(now);
  // The story's own salts are used up: the same salt with the same words would be the same row.
  const salts = countedSalts();
  const book = valueOf(openBook(folder, { clock, ids, salts: () => `f${salts().slice(1)}` }));
  onTestFinished(book.close);
  return {
    ...told,
    folder,
    clock,
    book: () => book,
    ask: (route, input, asking = {}) => valueOf(book.call(route, input, asking)),
    try: (route, input, asking = {}) => {
      const result = book.call(route, input, asking);
      return result.ok ? 'ok' : result.problem.code;
    },
  };
}
