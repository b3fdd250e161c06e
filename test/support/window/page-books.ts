import { type Problem } from '#core/contract/problem';
import { type Books } from '#core/contract/window';

/** `window.books` as tests reach it inside the page: any route by name, any input. */
export type PageBooks = Omit<Books, 'call' | 'on'> & {
  readonly call: (route: string, input: unknown, commandId?: string) => Promise<PageResult>;
  readonly on: (event: string, listener: (data: unknown) => void) => () => void;
};

export type PageResult =
  { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly problem: Problem };

declare global {
  var books: PageBooks;
}
