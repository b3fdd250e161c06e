import { writeFileSync } from 'node:fs';
import { readDay } from '#core/time/day';
import { type StatementData } from '#core/contract/shapes/statement';
import { type Book } from '#db/kernel/book';
import { drawStatement } from '#documents/drawStatement';
import { type Form } from '#documents/drawing';
import { loadFonts } from '#documents/fonts';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger statement --book B --from D --to D --out F [--stream NAME] [--form normal|large|grey]

Writes the statement of a span of days as a PDF. Where exactly that span was issued, it is the issued statement as it was filed;
any other span is a preview, marked as one.

  --book B       the book's folder
  --from D       first day, such as 2026-07-01
  --to D         last day
  --out F        the PDF to write; it must not be there yet
  --stream NAME  which money, where the book has several
  --form FORM    normal (the default), large print, or grey
`;

type Asked = {
  readonly from: StatementData['period']['from'];
  readonly to: StatementData['period']['to'];
  readonly out: string;
  readonly form: Form;
  readonly stream?: string;
};

/** The money of that name or id; the only one where nobody says. Undefined where that does not tell. */
export function streamOf(book: Book, { stream }: Pick<Asked, 'stream'>): string | undefined {
  const list = book.call('statement.list', {}, {});
  if (!list.ok) return undefined;
  const { next } = list.value;
  const [only] = next;
  if (stream === undefined) return next.length === 1 ? only?.streamId : undefined;
  return next.find((one) => one.stream === stream || one.streamId === stream)?.streamId;
}

/** The PDF: as filed where the span was issued in that form, else drawn as a preview; or the sentence that says why not. */
function pdfOf(book: Book, streamId: string, { from, to, form }: Asked): Uint8Array | string {
  const list = book.call('statement.list', {}, {});
  const issued = list.ok
    ? list.value.issued.find((one) => one.streamId === streamId && !one.superseded && one.period.from === from && one.period.to === to)
    : undefined;
  if (issued !== undefined) {
    const filed = book.documentFile(issued.documentId, form);
    if (filed.ok) return filed.value;
  }
  const preview = book.call('statement.preview', { streamId, from, to }, {});
  if (!preview.ok) return preview.problem.sentence;
  return drawStatement({ data: preview.value.data }, form, loadFonts());
}

function write(book: Book, asked: Asked, { output, errors }: Streams): number {
  const streamId = streamOf(book, asked);
  if (streamId === undefined) {
    errors.write('Say which money with --stream: the book has several, or none of that name.\n');
    return 2;
  }
  const pdf = pdfOf(book, streamId, asked);
  if (typeof pdf === 'string') {
    errors.write(`${pdf}\n`);
    return 1;
  }
  try {
    writeFileSync(asked.out, pdf, { flag: 'wx' });
  } catch {
    errors.write('The PDF could not be written there. Choose a file that is not there yet, in a folder of your own.\n');
    return 1;
  }
  output.write(`${asked.out}\n`);
  return 0;
}

function askedOf(options: readonly string[]): (Asked & { readonly folder: string }) | string {
  const read = readOptions(options, {
    book: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    stream: { type: 'string' },
    form: { type: 'string', default: 'normal' },
  });
  if (typeof read === 'string') return read;
  const [folder, out, stream] = ['book', 'out', 'stream'].map((name) => textOf(read.values, name));
  const [from, to] = ['from', 'to'].map((name) => readDay(textOf(read.values, name) ?? ''));
  const form = (['normal', 'large', 'grey'] as const).find((one) => one === read.values['form']);
  if (folder === undefined || out === undefined) return 'Say which book with --book and where to write with --out.';
  if (from === undefined || to === undefined) return 'Say the days with --from and --to, such as 2026-07-01.';
  if (form === undefined) return 'The form is normal, large or grey.';
  return { folder, from, to, out, form, ...(stream === undefined ? {} : { stream }) };
}

export const statement: Subcommand = {
  name: 'statement',
  help,
  run: (options, streams) => {
    const asked = askedOf(options);
    if (typeof asked === 'string') {
      streams.errors.write(`${asked}\n`);
      return Promise.resolve(2);
    }
    return Promise.resolve(withBook(asked.folder, streams.errors, (book) => write(book, asked, streams)));
  },
};
