import { type Writable } from 'node:stream';
import { type Result } from '#core/contract/result';
import { type Book, type BookSettings, openBook } from '#db/kernel/book';

function opened(folder: string, errors: Writable, settings: BookSettings): Book | undefined {
  const book: Result<Book> = openBook(folder, settings);
  if (book.ok) return book.value;
  errors.write(`${book.problem.sentence}\n`);
  return undefined;
}

/** Opens a book, does something with it, and closes it whatever happens. Answers the exit code: 1 where the book would not open. */
export function withBook(folder: string, errors: Writable, work: (book: Book) => number, settings: BookSettings = {}): number {
  const book = opened(folder, errors, settings);
  if (book === undefined) return 1;
  try {
    return work(book);
  } finally {
    book.close();
  }
}

/** The same for work that takes its time: the book is closed when it has ended. */
export async function withBookUntil(folder: string, errors: Writable, work: (book: Book) => Promise<number>): Promise<number> {
  const book = opened(folder, errors, {});
  if (book === undefined) return 1;
  try {
    return await work(book);
  } finally {
    book.close();
  }
}
