import { makeSnapshot } from '#db/snapshots/make';
import { readOptions, textOf } from './options.ts';
import { type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger snapshot --book B [--out DIR]

Makes a checked copy of the book, with all its evidence, in its snapshots folder or in DIR. Nothing is overwritten.
`;

export const snapshot: Subcommand = {
  name: 'snapshot',
  help,
  run: (options, { output, errors }) => {
    const read = readOptions(options, { book: { type: 'string' }, out: { type: 'string' } });
    const folder = typeof read === 'string' ? undefined : textOf(read.values, 'book');
    if (typeof read === 'string' || folder === undefined) {
      errors.write(typeof read === 'string' ? `${read}\n` : 'Say which book with --book.\n');
      return Promise.resolve(2);
    }
    const into = textOf(read.values, 'out');
    const code = withBook(folder, errors, (book) => {
      const made = makeSnapshot(book.opened.kernel, { why: 'asked', ...(into === undefined ? {} : { into }) });
      (made.ok ? output : errors).write(`${made.ok ? made.value.folder : made.problem.sentence}\n`);
      return made.ok ? 0 : 1;
    });
    return Promise.resolve(code);
  },
};
