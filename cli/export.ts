import { writeFileSync } from 'node:fs';
import { type Day, readDay } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { ledgerCsv, ledgerJournal } from '#documents/ledgerFile';
import { writePack } from './evidencePack.ts';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { withBookUntil } from './withBook.ts';

const help = `Usage: ledger export --book B --out F [--from D] [--to D] [--as csv|journal|pack] [--stream NAME]

Writes every entry with each of its postings as a CSV file: one row a posting, oldest first, the sums of each entry together nothing.
As a journal it is what hledger reads: it ends by asserting what the book has in each account, so that hledger says where it would not agree.
As a pack it is one zip with every proof of the span, named by its line, number, payee, day and sum, and an index, to print and
for a spreadsheet, with what is missing and why.
Pictures leave without what a camera wrote beside them, and a phone's HEIC as a JPEG: byte for byte the pack that the app's window saves.
The file names your PAs and payees: keep it as safe as the book.

  --book B   the book's folder
  --out F    the file to write; it must not be there yet
  --from D   first day, such as 2026-07-01; from the book's start unless said
  --to D     last day; up to the newest entry unless said
  --as A     csv, for a spreadsheet; journal, for hledger; or pack, the proofs of --from to --to. csv unless said
  --stream NAME  which money a pack is of, where the book has several
`;

type Asked = {
  readonly as: 'csv' | 'journal' | 'pack';
  readonly stream: string | undefined;
  readonly folder: string;
  readonly out: string;
  readonly span: { readonly from?: Day; readonly to?: Day };
};

async function write(book: Book, { out, span, as, stream }: Asked, { output, errors }: Streams): Promise<number> {
  if (as === 'pack') return writePack(book, { out, stream, ...span }, { output, errors });
  const found = book.call('ledger.export', span, {});
  if (!found.ok) {
    errors.write(`${found.problem.sentence}\n`);
    return 1;
  }
  try {
    writeFileSync(out, as === 'csv' ? ledgerCsv(found.value.entries) : ledgerJournal(found.value), { flag: 'wx' });
  } catch {
    errors.write('The file could not be written there. Choose one that is not there yet, in a folder of your own.\n');
    return 1;
  }
  output.write(`${out}\n`);
  return 0;
}

function askedOf(options: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  const read = readOptions(options, { book: text, out: text, from: text, to: text, as: text, stream: text });
  if (typeof read === 'string') return read;
  const [folder, out, first, last, as = 'csv', stream] = ['book', 'out', 'from', 'to', 'as', 'stream'].map((name) =>
    textOf(read.values, name),
  );
  if (folder === undefined || out === undefined) return 'Say which book with --book and where to write with --out.';
  const [from, to] = [first, last].map((given) => (given === undefined ? undefined : readDay(given)));
  if ((first !== undefined && from === undefined) || (last !== undefined && to === undefined))
    return 'Say the days with --from and --to, such as 2026-07-01.';
  if (from !== undefined && to !== undefined && to < from)
    return 'The day of --to is before that of --from. Say the earlier one with --from.';
  if (as !== 'csv' && as !== 'journal' && as !== 'pack') return 'Say with --as what to write: csv, journal or pack.';
  if (as === 'pack' && (from === undefined || to === undefined)) return 'Say the days of a pack with --from and --to, such as 2026-07-01.';
  return { as, stream, folder, out, span: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
}

export const exportLedger: Subcommand = {
  name: 'export',
  help,
  run: (options, streams) => {
    const asked = askedOf(options);
    if (typeof asked === 'string') {
      streams.errors.write(`${asked}\n`);
      return Promise.resolve(2);
    }
    return withBookUntil(asked.folder, streams.errors, (book) => write(book, asked, streams));
  },
};
