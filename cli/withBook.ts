import { type Writable } from 'node:stream';
import { type Result } from '#core/contract/result';
import { type Book, type BookSettings, openBook } from '#db/kernel/book';

/** Opens a book, does something with it, and closes it whatever happens. Answers the exit code: 1 where the book would not open. */
export function withBook(folder: string, errors: Writable, work: (book: Book) => number, settings: BookSettings = {}): number {
  const opened: Result<Book> = openBook(folder, settings);
  if (!opened.ok) {
    errors.write(`${opened.problem.sentence}\n`);
    return 1;
  }
  try {
    return work(opened.value);
  } finally {
    opened.value.close();
  }
}
