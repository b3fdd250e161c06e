import { readFileSync } from 'node:fs';
import { shortCode } from '#core/statement/code';
import { verifyPdf } from '#documents/verify';
import { readOptions, textOf } from './options.ts';
import { type Streams, type Subcommand } from './subcommand.ts';
import { bookFacts, complaintsAbout, type Said } from './verify/facts.ts';
import { withBook } from './withBook.ts';

const help = `Usage: ledger verify F.pdf [--book B]

Says whether the PDF of a statement, a payslip or another paper is unchanged since it was sealed, whether its data is attached and
adds up, and what its short code is. With --book it also says whether that book issued exactly this file. Exit code 1 where anything does not
hold.
`;

function say(facts: readonly Said[], { output }: Streams): number {
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
  const { dataDigest } = verified;
  if (dataDigest !== undefined) streams.output.write(`Code      ${shortCode(dataDigest)}\n`);
  if (folder === undefined) return say(verified.facts, streams);
  return withBook(folder, streams.errors, (book) => say([...verified.facts, ...bookFacts(book, verified)], streams));
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
