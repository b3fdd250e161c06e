import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { endingToLeave } from '#core/evidence/mediaWords';
import { plainCopy } from '#core/evidence/plain/plainCopy';
import { type PackFile } from '#core/statement/pack';
import { type Day } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { type PackCopy, type PackWriter, packWriter } from '#documents/evidencePack';
import { streamOf } from './statement.ts';
import { type Streams } from './subcommand.ts';

type Asked = {
  readonly out: string;
  readonly stream: string | undefined;
  readonly from?: Day;
  readonly to?: Day;
};

const notHere = 'This kind of picture is copied for others only in the app’s window.';

/** As it may leave: without what a camera wrote beside it. What would have to be drawn anew is left out, and said. */
function copyOf(book: Book, file: PackFile): PackCopy {
  if (file.kind !== 'evidence') {
    const pages = book.documentFile(file.documentId, 'normal');
    return pages.ok ? { bytes: pages.value, ending: 'pdf' } : { why: pages.problem.sentence };
  }
  const found = book.evidenceFile(file.evidenceId);
  if (!found.ok) return { why: found.problem.sentence };
  const { mediaType } = file;
  const bytes = mediaType === undefined ? undefined : plainCopy(found.value.bytes, mediaType);
  return bytes === undefined || mediaType === undefined ? { why: notHere } : { bytes, ending: endingToLeave(mediaType) };
}

/** One file after another, so that only one is in memory. Nothing is left behind where the disk refuses. */
function writeZip(book: Book, writer: PackWriter, out: string): boolean {
  let place: number;
  try {
    place = openSync(out, 'wx');
  } catch {
    return false;
  }
  try {
    for (const file of writer.files) for (const chunk of writer.add(file, copyOf(book, file))) writeSync(place, chunk);
    for (const chunk of writer.end()) writeSync(place, chunk);
    closeSync(place);
    return true;
  } catch {
    closeSync(place);
    rmSync(out, { force: true });
    return false;
  }
}

/** Writes the evidence of a span as one zip. Answers the exit code: 1 where something could not be put in. */
export function writePack(book: Book, { out, stream, from, to }: Asked, { output, errors }: Pick<Streams, 'output' | 'errors'>): number {
  const streamId = streamOf(book, stream === undefined ? {} : { stream });
  if (streamId === undefined || from === undefined || to === undefined) {
    errors.write('Say which money with --stream: the book has several, or none of that name.\n');
    return 2;
  }
  const pack = book.call('statement.pack', { streamId, from, to }, {});
  if (!pack.ok) {
    errors.write(`${pack.problem.sentence}\n`);
    return 1;
  }
  const writer = packWriter(pack.value);
  if (!writeZip(book, writer, out)) {
    errors.write('The file could not be written there. Choose one that is not there yet, in a folder of your own.\n');
    return 1;
  }
  output.write(`${out}\n`);
  if (writer.leftOut() === 0) return 0;
  errors.write(`Files that could not be put in: ${String(writer.leftOut())}. The index says which, and why.\n`);
  return 1;
}
