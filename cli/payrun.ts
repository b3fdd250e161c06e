import { availableParallelism } from 'node:os';
import { readDay } from '#core/time/day';
import { type Given, readOptions, textOf } from './options.ts';
import { type Defaults } from './payrun/asked.ts';
import { listOfBooks } from './payrun/list.ts';
import { type Streams, type Subcommand } from './subcommand.ts';

const help = `Usage: ledger payrun --book B --payday D [--group NAME] [--approve] [--as WHO]
       ledger payrun --books PLACE [--payday D] [--group NAME] [--approve] [--as WHO] [--at-once N]

Works a payday out and shows it as a table, with everything that stands in its way. Nothing is saved, unless --approve is given and
nothing stands in the way: then the pay run is approved as it was shown, and its payslips wait to be drawn.

  --book B      the book's folder
  --payday D    the payday, such as 2026-11-13
  --group NAME  which pay group, where the book has several
  --approve     approve what is shown
  --as WHO      whose name goes with it: a helper’s or broker’s name, as the book knows them; else the holder’s

With --books it does many books, each in a line: what was done on the output, what was refused and why with the errors. One book that
is refused keeps no other from its turn. Done again, it refuses what is approved already and does the rest.

  --books PLACE  a folder with books in it; or a file that lists them, a folder on each line and, each after a tab where they are not
                 the same for all, its payday and pay group; or - for such lines from the input
  --group NAME   only this pay group; else every one that is paid that day
  --at-once N    in so many processes; else as many as the computer does at once, where there are enough books

Exit code 1 where the payday cannot be approved, or not in every book; 2 where it is not understood.
`;

/** Below this many books for each process, starting it takes longer than it saves. */
const worthAProcess = 20;

type Asked = Defaults & {
  readonly place: { readonly book: string } | { readonly books: string };
  readonly isApproved: boolean;
  readonly atOnce: number | undefined;
};

function atOnceOf(values: Given): number | undefined {
  const given = textOf(values, 'at-once') ?? '';
  return /^[1-9]\d?$/u.test(given) ? Number(given) : undefined;
}

function askedOf(options: readonly string[]): Asked | string {
  const read = readOptions(options, {
    book: { type: 'string' },
    books: { type: 'string' },
    payday: { type: 'string' },
    group: { type: 'string' },
    'at-once': { type: 'string' },
    approve: { type: 'boolean', default: false },
    as: { type: 'string' },
  });
  if (typeof read === 'string') return read;
  const { values } = read;
  const [book, books] = [textOf(values, 'book'), textOf(values, 'books')];
  if (book !== undefined && books !== undefined) return 'Say --book or --books, not both.';
  const place = book !== undefined ? { book } : books !== undefined ? { books } : undefined;
  const payday = readDay(textOf(values, 'payday') ?? '');
  const atOnce = atOnceOf(values);
  if (place === undefined) return 'Say which book with --book.';
  if (payday === undefined && (book !== undefined || values['payday'] !== undefined))
    return 'Say the payday with --payday, such as 2026-11-13.';
  if (values['at-once'] !== undefined && (atOnce === undefined || book !== undefined))
    return 'Say --at-once with --books, and a number from 1 to 99.';
  return { place, payday, group: textOf(values, 'group'), as: textOf(values, 'as'), isApproved: values['approve'] === true, atOnce };
}

async function run({ place, atOnce, ...asked }: Asked, streams: Streams): Promise<number> {
  if ('book' in place) {
    const { singlePayRun } = await import('./payrun/single.ts');
    const { payday, group, as, isApproved } = asked;
    return payday === undefined ? 2 : singlePayRun({ folder: place.book, payday, group, as }, isApproved, streams);
  }
  const lines = await listOfBooks(place.books, streams.input);
  if (lines === undefined || lines.length === 0) {
    streams.errors.write(`${place.books}: ${lines === undefined ? 'there is nothing of that name' : 'no book is in it'}.\n`);
    return 2;
  }
  const { manyPayRuns } = await import('./payrun/many.ts');
  const processes = atOnce ?? Math.max(1, Math.min(availableParallelism(), Math.floor(lines.length / worthAProcess)));
  return manyPayRuns({ ...asked, lines, atOnce: processes }, streams);
}

export const payrun: Subcommand = {
  name: 'payrun',
  help,
  run: (options, streams) => {
    const asked = askedOf(options);
    if (typeof asked !== 'string') return run(asked, streams);
    streams.errors.write(`${asked}\n`);
    return Promise.resolve(2);
  },
};
