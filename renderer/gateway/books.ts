import { type Books } from '#core/contract/window';

declare const books: Books;

/** What the shell gives this window: its only way out. */
export function theBooks(): Books {
  return books;
}
