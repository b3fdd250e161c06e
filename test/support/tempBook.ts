import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BookRoute, type InputOf, type OutputOf } from '#core/contract/routes';
import { type Result } from '#core/contract/result';
import { type Asking, type Book, type BookSettings, createBook, openBook } from '#db/kernel/book';
import { type NewBook } from '#db/kernel/create';
import { testDriver } from './driver.ts';
import { type TestClock, countedIds, countedSalts, fixedClock } from './seeded.ts';
import { tempFolder } from './tempFolder.ts';
import { madeOnce } from './madeOnce.ts';
import { newBook } from './newBook.ts';
import { testSettings, valueOf } from './tempKernel.ts';

export type TempBook = {
  readonly folder: string;
  readonly clock: TestClock;
  readonly book: () => Book;
  /** Asks and answers the value; throws with the problem's code and sentence where it is refused. */
  readonly ask: <Name extends BookRoute>(route: Name, input: InputOf<Name>, asking?: Asking) => OutputOf<Name>;
  /** The problem's code, or 'ok'. */
  readonly try: <Name extends BookRoute>(route: Name, input: InputOf<Name>, asking?: Asking) => string;
  readonly reopen: (given?: BookSettings) => Result<Book>;
  readonly close: () => void;
};

export type Given = BookSettings & { readonly begin?: Partial<NewBook>; readonly clock?: TestClock };

type Ask = TempBook['ask'];

/** What is told of a new book, by its commands; the same words every time. */
export type Tale<Told> = { readonly tell: (ask: Ask) => Told; readonly again: ReturnType<typeof madeOnce<Told>> };

function askOf(book: () => Book): Ask {
  return (route, input, asking = {}) => valueOf(book().call(route, input, asking));
}

/** A tale that is told once in each process where nothing special is given; every other book is a copy. */
export function taleOf<Told>(tell: (ask: Ask) => Told): Tale<Told> {
  return {
    tell,
    again: madeOnce((folder, settings) => {
      const book = valueOf(createBook(folder, newBook, settings));
      try {
        return tell(askOf(() => book));
      } finally {
        book.close();
      }
    }),
  };
}

const untold = taleOf(() => undefined);

function opened<Told>(
  folder: string,
  settings: BookSettings,
  isUsual: boolean,
  tale: Tale<Told>,
  begin: Partial<NewBook>,
): { readonly open: Book; readonly told: Told } {
  if (isUsual) {
    const told = tale.again(folder, testSettings(settings));
    return { open: valueOf(openBook(folder, settings)), told };
  }
  const open = valueOf(createBook(folder, { ...newBook, ...begin }, settings));
  return { open, told: tale.tell(askOf(() => open)) };
}

/** A whole book with every route and a tale told in it, at a fixed clock and with counted ids; closed and gone when the test is over. */
export function toldBook<Told>(tale: Tale<Told>, given: Given = {}): TempBook & { readonly told: Told } {
  const { begin, clock, ...rest } = given;
  const settings = { ids: countedIds(), salts: countedSalts(), driver: testDriver, ...rest, clock: clock ?? fixedClock() };
  const folder = join(tempFolder(), 'book');
  const isUsual = begin === undefined && clock === undefined && Object.keys(rest).length === 0;
  const first = opened(folder, settings, isUsual, tale, begin ?? {});
  let open: Book | undefined = first.open;
  const close = (): void => {
    open?.close();
    open = undefined;
  };
  const book = (): Book => {
    if (open === undefined) throw new Error('the book is closed');
    return open;
  };
  onTestFinished(close);
  return {
    folder,
    clock: settings.clock,
    book,
    close,
    told: first.told,
    ask: askOf(book),
    try: (route, input, asking = {}) => {
      const result = book().call(route, input, asking);
      return result.ok ? 'ok' : result.problem.code;
    },
    reopen: (other = {}) => {
      close();
      const result = openBook(folder, { ...settings, ...other });
      if (result.ok) open = result.value;
      return result;
    },
  };
}

/** A new book in which nothing is told yet. */
export function tempBook(given: Given = {}): TempBook {
  return toldBook(untold, given);
}
