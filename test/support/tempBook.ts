import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BookRoute, type InputOf, type OutputOf } from '#core/contract/routes';
import { type Result } from '#core/contract/result';
import { type Asking, type Book, type BookSettings, createBook, openBook } from '#db/kernel/book';
import { type NewBook } from '#db/kernel/create';
import { testDriver } from './driver.ts';
import { type TestClock, countedIds, countedSalts, fixedClock } from './seeded.ts';
import { tempFolder } from './tempFolder.ts';
import { newBook } from './newBook.ts';
import { valueOf } from './tempKernel.ts';

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

/** A whole book with every route, at a fixed clock and with counted ids; closed and gone when the test is over. */
export function tempBook(given: BookSettings & { readonly begin?: Partial<NewBook>; readonly clock?: TestClock } = {}): TempBook {
  const { begin = {}, clock = fixedClock(), ...rest } = given;
  const settings = { ids: countedIds(), salts: countedSalts(), driver: testDriver, ...rest, clock };
  const folder = join(tempFolder(), 'book');
  let open: Book | undefined = valueOf(createBook(folder, { ...newBook, ...begin }, settings));
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
    clock,
    book,
    close,
    ask: (route, input, asking = {}) => valueOf(book().call(route, input, asking)),
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
