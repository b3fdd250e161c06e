import { readOptions, textOf } from './options.ts';
import { type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger check --book B

Checks the whole book: the database, that every entry balances, the chain of everything done in it, and every file of evidence
and every document against its fingerprint. Exit code 1 where something does not hold. Nothing is changed.
`;

export const check: Subcommand = {
  name: 'check',
  help,
  run: (options, { output, errors }) => {
    const read = readOptions(options, { book: { type: 'string' } });
    const folder = typeof read === 'string' ? undefined : textOf(read.values, 'book');
    if (folder === undefined) {
      errors.write(typeof read === 'string' ? `${read}\n` : 'Say which book with --book.\n');
      return Promise.resolve(2);
    }
    const code = withBook(folder, errors, (book) => {
      const health = book.call('health.check', {}, {});
      if (!health.ok) {
        errors.write(`${health.problem.sentence}\n`);
        return 1;
      }
      for (const { holds, words } of health.value.checks) output.write(`${holds ? 'Holds   ' : 'DOES NOT'}  ${words}\n`);
      return health.value.sound ? 0 : 1;
    });
    return Promise.resolve(code);
  },
};
