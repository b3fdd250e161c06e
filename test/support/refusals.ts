import { type BookCommand, type InputOf } from '#core/contract/routes';
import { digestOfBook } from './bookState.ts';
import { type TempBook } from './tempBook.ts';

export type Refused = { readonly code: string; readonly field?: string; readonly sentence: string; readonly isAsItWas: boolean };

/** What answers a mistake, and whether every row of the book is as it was before. */
export function refusedBy<Name extends BookCommand>({ book }: TempBook, route: Name, input: InputOf<Name>): Refused {
  const before = digestOfBook(book().opened.kernel);
  const result = book().call(route, input, {});
  const isAsItWas = digestOfBook(book().opened.kernel) === before;
  if (result.ok) return { code: 'ok', sentence: '', isAsItWas };
  const { code, field, sentence } = result.problem;
  return { code, sentence, isAsItWas, ...(field === undefined ? {} : { field }) };
}
