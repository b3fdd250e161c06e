import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bankFileColumns, bankFileRows, paymentsByAccount } from '#core/pay/paymentList';
import { type Day, day } from '#core/time/day';
import { type Instant, instant } from '#core/time/instant';
import { createBook } from '#db/kernel/book';
import { documentOf, type Paper, undrawnPapers } from '#db/kernel/drawing';
import { type Book } from '#db/kernel/book';
import { calendarFrom } from '#db/practice/calendar';
import { toldIds, toldSalts } from '#db/practice/chance';
import { type FamilyFiles, tellFamily } from '#db/practice/family';
import { csvBytes } from '#documents/csv';
import { ledgerCsv } from '#documents/ledgerFile';
import { drawStatement } from '#documents/drawStatement';
import { type Fonts, loadFonts } from '#documents/fonts';
import { paperDrawer } from '#documents/papers';
import { drawIssuedPaper } from '#documents/issuedPaper';
import { drawPayslip } from '#documents/payslip';
import { producerVersion } from '#documents/statement';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';

const help = `Usage: ledger demo --out DIR

Tells an invented family's quarter through the same commands as the window, and writes into DIR (new or empty):

  book/          the practice book, which the app can open
  bank/          the two bank files it was reconciled with
  statements/    the issued statements as PDF: normal, large print and grey
  payslips/      every payslip as PDF: normal, large print and grey; those of the pay run that was made void are named so
  ledger.csv     every entry and posting of the book, up to the close
  payments/      what is still to be paid at the close, as files that a bank can read

Everyone in it is made up. The clock stands in the story's own days, so every run writes the same PDFs.
`;

/** The story's quarter and its own clock: noon of the day it tells. */
const start = day('2025-10-01');

function storyClock(): { readonly clock: { readonly now: () => Instant }; readonly itIs: (day: Day) => void } {
  let now = instant(`${start}T12:00:00.000Z`);
  return {
    clock: { now: () => now },
    itIs: (next) => {
      now = instant(`${next}T12:00:00.000Z`);
    },
  };
}

function fileNameOf(paper: Paper, voided: ReadonlySet<number>): string {
  if (paper.kind === 'statement') {
    const { stream, period } = paper.statement.data;
    return `statements/${stream.name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}-${period.from}-to-${period.to}-${paper.form}.pdf`;
  }
  if (paper.kind === 'paper') {
    const { number, kind } = paper.paper.copy;
    return `papers/paper-${String(number).padStart(2, '0')}-${kind.replaceAll('_', '-')}-${paper.form}.pdf`;
  }
  const { number } = paper.payslip.data;
  return `payslips/payslip-${String(number).padStart(2, '0')}${voided.has(number) ? '-void' : ''}-${paper.form}.pdf`;
}

function voidPayslips(book: Book): ReadonlySet<number> {
  const paid = book.call('pay.read', {}, {});
  if (!paid.ok) throw new Error(paid.problem.sentence);
  const runs = paid.value.runs.filter(({ voided }) => voided !== undefined).map(({ id }) => book.call('payRun.read', { id }, {}));
  return new Set(runs.flatMap((run) => (run.ok ? run.value.payslips.map(({ number }) => number) : [])));
}

function drawn(paper: Paper, fonts: Fonts): Uint8Array {
  switch (paper.kind) {
    case 'statement':
      return drawStatement(paper.statement, paper.form, fonts);
    case 'payslip':
      return drawPayslip(paper.payslip, paper.form, fonts);
    case 'paper':
      return drawIssuedPaper(paper.paper, paper.form, fonts);
  }
}

/** Draws and files every form of every statement, payslip and paper, as the window does, and writes each beside the book. */
function fileDocuments(book: Book, out: string, fonts: Fonts): readonly string[] {
  for (const folder of ['statements', 'payslips']) mkdirSync(join(out, folder));
  const voided = voidPayslips(book);
  return [...undrawnPapers(book.opened)].map((paper) => {
    const { form } = paper;
    const bytes = drawn(paper, fonts);
    const filed = book.fileDocument({ documentId: documentOf(paper), form, bytes, renderer: producerVersion }, {});
    if (!filed.ok) throw new Error(filed.problem.sentence);
    const name = join(out, fileNameOf(paper, voided));
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, bytes, { flag: 'wx' });
    return name;
  });
}

function writeLedger(book: Book, file: string): void {
  const found = book.call('ledger.export', {}, {});
  if (!found.ok) throw new Error(found.problem.sentence);
  writeFileSync(file, ledgerCsv(found.value.entries), { flag: 'wx' });
}

function writePayments(book: Book, into: string): void {
  mkdirSync(into);
  const found = book.call('payment.list', {}, {});
  if (!found.ok) throw new Error(found.problem.sentence);
  for (const [account, parts] of paymentsByAccount(found.value.payments)) {
    const rows = bankFileRows(parts);
    if (rows.length === 0) continue;
    const name = `${account.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}.csv`;
    writeFileSync(join(into, name), csvBytes(bankFileColumns, rows, { forExcel: false }), { flag: 'wx' });
  }
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
    writeLedger(book, join(out, 'ledger.csv'));
    writePayments(book, join(out, 'payments'));
    const documents = fileDocuments(book, out, fonts);
    output.write(`The practice book is in ${join(out, 'book')}.\n`);
    for (const name of documents) output.write(`${name}\n`);
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
