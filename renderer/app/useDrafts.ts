import { useSuspenseQuery } from '@tanstack/react-query';
import { theBooks } from '#renderer/gateway/books';
import { draftsNumber, openDrafts } from '#renderer/kit/form/drafts';

type Opened = { readonly book: string; readonly number: number };

let opened: Opened | undefined;

/** Once for each time that a book is opened, however often the screens ask afresh. */
async function begin(book: string): Promise<Opened> {
  if (opened?.book === book && opened.number === draftsNumber()) return opened;
  const kept = await theBooks().drafts.read(book);
  openDrafts(kept.ok ? kept.value : [], (drafts) => theBooks().drafts.keep(book, drafts));
  opened = { book, number: draftsNumber() };
  return opened;
}

/** What was typed in this book and not saved is at hand before any of its forms is shown. */
export function useDrafts(book: string | undefined): void {
  useSuspenseQuery({ queryKey: ['drafts', book ?? ''], queryFn: () => (book === undefined ? null : begin(book)) });
}
