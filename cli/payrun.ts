import { type Day, readDay } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { readOptions, textOf } from './options.ts';
import { previewInWords } from './payrun/table.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger payrun --book B --payday D [--group NAME] [--approve]

Works a payday out and shows it as a table, with everything that stands in its way. Nothing is saved, unless --approve is given and
nothing stands in the way: then the pay run is approved as it was shown, and its payslips wait to be drawn.

  --book B      the book's folder
  --payday D    the payday, such as 2026-11-13
  --group NAME  which pay group, where the book has several
  --approve     approve what is shown

Exit code 1 where the payday cannot be approved, 2 where it is not understood.
`;

type Asked = { readonly folder: string; readonly payday: Day; readonly group: string | undefined; readonly isApproved: boolean };

function groupOf(book: Book, { group }: Asked): string | undefined {
  const team = book.call('team.read', {}, {});
  if (!team.ok) return undefined;
  const { payGroups } = team.value;
  const [only] = payGroups;
  if (group === undefined) return payGroups.length === 1 ? only?.id : undefined;
  return payGroups.find(({ id, name }) => name === group || id === group)?.id;
}

function payRun(book: Book, asked: Asked, { output, errors }: Streams): number {
  const payGroupId = groupOf(book, asked);
  if (payGroupId === undefined) {
    errors.write('Say which pay group with --group: the book has several, none, or none of that name.\n');
    return 2;
  }
  const { payday } = asked;
  const preview = book.call('payRun.preview', { payGroupId, payday }, {});
  if (!preview.ok) {
    errors.write(`${preview.problem.sentence}\n`);
    return 1;
  }
  output.write(previewInWords(preview.value));
  if (!asked.isApproved) return preview.value.canApprove ? 0 : 1;
  const approved = book.call('payRun.approve', { payGroupId, payday, digest: preview.value.digest }, {});
  if (!approved.ok) {
    errors.write(`${approved.problem.sentence}\n`);
    return 1;
  }
  output.write(`Approved as pay run ${String(approved.value.number)}.\n`);
  return 0;
}

function askedOf(options: readonly string[]): Asked | string {
  const read = readOptions(options, {
    book: { type: 'string' },
    payday: { type: 'string' },
    group: { type: 'string' },
    approve: { type: 'boolean', default: false },
  });
  if (typeof read === 'string') return read;
  const folder = textOf(read.values, 'book');
  const payday = readDay(textOf(read.values, 'payday') ?? '');
  if (folder === undefined) return 'Say which book with --book.';
  if (payday === undefined) return 'Say the payday with --payday, such as 2026-11-13.';
  return { folder, payday, group: textOf(read.values, 'group'), isApproved: read.values['approve'] === true };
}

export const payrun: Subcommand = {
  name: 'payrun',
  help,
  run: (options, streams) => {
    const asked = askedOf(options);
    if (typeof asked === 'string') {
      streams.errors.write(`${asked}\n`);
      return Promise.resolve(2);
    }
    return Promise.resolve(withBook(asked.folder, streams.errors, (book) => payRun(book, asked, streams)));
  },
};
