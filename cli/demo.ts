import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Day, day } from '#core/time/day';
import { type Instant, instant } from '#core/time/instant';
import { createBook } from '#db/kernel/book';
import { undrawnStatements } from '#db/kernel/drawing';
import { type Book } from '#db/kernel/book';
import { calendarFrom } from '#db/practice/calendar';
import { toldIds, toldSalts } from '#db/practice/chance';
import { type FamilyFiles, tellFamily } from '#db/practice/family';
import { drawStatement } from '#documents/drawStatement';
import { type Fonts, loadFonts } from '#documents/fonts';
import { paperDrawer } from '#documents/papers';
import { producerVersion } from '#documents/statement';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';

const help = `Usage: ledger demo --out DIR

Tells an invented family's quarter through the same commands as the window, and writes into DIR (new or empty):

  book/          the practice book, which the app can open
  bank/          the two bank files it was reconciled with
  statements/    the issued statements as PDF: normal, large print and grey

Everyone in it is made up. The clock stands in the story's own days, so every run writes the same PDFs.
`;

/** The story's quarter and its own clock: noon of the day it tells. */
const start = day('2026-07-01');

function storyClock(): { readonly clock: { readonly now: () => Instant }; readonly itIs: (day: Day) => void } {
  let now = instant(`${start}T12:00:00.000Z`);
  return {
    clock: { now: () => now },
    itIs: (next) => {
      now = instant(`${next}T12:00:00.000Z`);
    },
  };
}

function fileStatements(book: Book, into: string, fonts: Fonts): readonly string[] {
  mkdirSync(into);
  return undrawnStatements(book.opened).map(({ form, statement: { documentId, data, issue, madeAt } }) => {
    const bytes = drawStatement({ data, issue, madeAt }, form, fonts);
    const filed = book.fileDocument({ documentId, form, bytes, renderer: producerVersion }, {});
    if (!filed.ok) throw new Error(filed.problem.sentence);
    const name = `${data.stream.name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}-${data.period.from}-to-${data.period.to}-${form}.pdf`;
    writeFileSync(join(into, name), bytes, { flag: 'wx' });
    return join(into, name);
  });
}

function writeBankFiles(into: string, { ellis, robin }: FamilyFiles): void {
  mkdirSync(into);
  writeFileSync(join(into, 'ellis-lloyds.csv'), ellis, { flag: 'wx' });
  writeFileSync(join(into, 'robin-building-society.csv'), robin, { flag: 'wx' });
}

function tellInto(out: string, { output, errors }: Streams): number {
  const { clock, itIs } = storyClock();
  const made = createBook(
    join(out, 'book'),
    { name: 'The Sample family', kind: 'practice', startedOn: start },
    { clock, ids: toldIds(), salts: toldSalts() },
  );
  if (!made.ok) {
    errors.write(`${made.problem.sentence}\n`);
    return 1;
  }
  const book = made.value;
  try {
    const fonts = loadFonts();
    const told = tellFamily(book, { draw: paperDrawer(fonts), calendar: calendarFrom(start), itIs, until: 'issued' });
    writeBankFiles(join(out, 'bank'), told.bankFiles);
    const statements = fileStatements(book, join(out, 'statements'), fonts);
    output.write(`The practice book is in ${join(out, 'book')}.\n`);
    for (const name of statements) output.write(`${name}\n`);
    return 0;
  } finally {
    book.close();
  }
}

export const demo: Subcommand = {
  name: 'demo',
  help,
  run: (options, streams) => {
    const read = readOptions(options, { out: { type: 'string' } });
    const out = typeof read === 'string' ? undefined : textOf(read.values, 'out');
    if (out === undefined) {
      streams.errors.write(typeof read === 'string' ? `${read}\n` : 'Say where to write with --out.\n');
      return Promise.resolve(2);
    }
    const folder = resolve(out);
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      streams.errors.write('That folder is not empty. Choose a new one.\n');
      return Promise.resolve(1);
    }
    mkdirSync(folder, { recursive: true });
    return Promise.resolve(tellInto(folder, streams));
  },
};
