import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type StatementData, statementDataShape } from '#core/contract/shapes/statement';
import { checkArithmetic } from '#core/statement/check';
import { shortCode } from '#core/statement/code';
import { type Book } from '#db/kernel/book';
import { type Verified, verifyPdf } from '#documents/verify';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger verify F.pdf [--book B]

Says whether a statement's PDF is unchanged since it was sealed, whether its data is attached and adds up, and what its short code
is. With --book it also says whether that book issued exactly this file. Exit code 1 where anything does not hold.
`;

function complaintsAbout(data: unknown): readonly string[] {
  const read = statementDataShape.safeParse(data);
  return read.success ? checkArithmetic(read.data) : ['The attached data is not a statement of this format.'];
}

type Fact = Pick<Verified['facts'][number], 'holds' | 'words'>;

/** What the book's own log says of this file and this data. */
function bookFacts(book: Book, { fileDigest, dataDigest }: Verified, data: StatementData | undefined): readonly Fact[] {
  const list = book.call('statement.list', {}, {});
  if (!list.ok) return [{ holds: false, words: list.problem.sentence }];
  const issued = list.value.issued.find((one) => one.dataDigest === dataDigest);
  if (issued === undefined)
    return [
      {
        holds: false,
        words: data === undefined ? 'The book did not issue this file.' : 'The book did not issue a statement with this data.',
      },
    ];
  const name = `statement ${String(issued.number)}, version ${String(issued.version)}`;
  const filed = issued.drawn.map((form) => book.documentFile(issued.documentId, form));
  const isFiled = filed.some((file) => file.ok && createHash('sha256').update(file.value).digest('hex') === fileDigest);
  const later: readonly Fact[] = issued.superseded ? [{ holds: true, words: `A later version has taken the place of ${name}.` }] : [];
  return [
    { holds: true, words: `The book issued this data as ${name}.` },
    {
      holds: isFiled,
      words: isFiled
        ? 'The book filed exactly this file.'
        : 'The book filed another file for it: this one is not the file that was issued.',
    },
    ...later,
  ];
}

function say(facts: readonly Fact[], { output }: Streams): number {
  for (const { holds, words } of facts) output.write(`${holds ? 'Holds   ' : 'DOES NOT'}  ${words}\n`);
  return facts.every(({ holds }) => holds) ? 0 : 1;
}

function verifyFile(file: string, folder: string | undefined, streams: Streams): number {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    streams.errors.write(`${file} cannot be read. Check its name.\n`);
    return 2;
  }
  const verified = verifyPdf(bytes, complaintsAbout);
  const data = statementDataShape.safeParse(verified.data);
  const { dataDigest } = verified;
  if (dataDigest !== undefined) streams.output.write(`Code      ${shortCode(dataDigest)}\n`);
  if (folder === undefined) return say(verified.facts, streams);
  return withBook(folder, streams.errors, (book) =>
    say([...verified.facts, ...bookFacts(book, verified, data.success ? data.data : undefined)], streams),
  );
}

export const verify: Subcommand = {
  name: 'verify',
  help,
  run: (options, streams) => {
    const read = readOptions(options, { book: { type: 'string' } });
    const file = typeof read === 'string' ? undefined : read.places[0];
    if (typeof read === 'string' || file === undefined || read.places.length > 1) {
      streams.errors.write(typeof read === 'string' ? `${read}\n` : 'Say which one PDF to verify.\n');
      return Promise.resolve(2);
    }
    return Promise.resolve(verifyFile(file, textOf(read.values, 'book'), streams));
  },
};
