import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { problem } from '#core/contract/problem';
import { type MediaType } from '#core/evidence/mediaTypes';
import { endingToLeave } from '#core/evidence/mediaWords';
import { plainCopy } from '#core/evidence/plain/plainCopy';
import { type PackFile } from '#core/statement/pack';
import { type Day } from '#core/time/day';
import { type Book } from '#db/kernel/book';
import { drawPdf } from '#documents/draw';
import { type PackCopy, type PackWriter, packWriter } from '#documents/evidencePack';
import { loadFonts } from '#documents/fonts';
import { streamOf } from './statement.ts';
import { type Streams } from './subcommand.ts';

type Asked = {
  readonly out: string;
  readonly stream: string | undefined;
  readonly from?: Day;
  readonly to?: Day;
};

/** What opens pictures is loaded where one has to be opened: no other command waits for it, or fails where a computer has it not. */
async function drawn(bytes: Uint8Array, mediaType: MediaType): Promise<Uint8Array | undefined> {
  try {
    const { drawAnew } = await import('#documents/pictures/drawAnew');
    return await drawAnew(bytes, mediaType);
  } catch {
    return undefined;
  }
}

/** As it may leave, just as from the app's window: without what a camera wrote beside it, drawn anew where that takes it. */
async function copyOf(book: Book, file: PackFile): Promise<PackCopy> {
  if (file.kind !== 'evidence') {
    const pages = book.documentFile(file.documentId, 'normal');
    return pages.ok ? { bytes: pages.value, ending: 'pdf' } : { why: pages.problem.sentence };
  }
  const found = book.evidenceFile(file.evidenceId);
  if (!found.ok) return { why: found.problem.sentence };
  const { mediaType } = file;
  const { bytes: kept } = found.value;
  const bytes = mediaType === undefined ? undefined : (plainCopy(kept, mediaType) ?? (await drawn(kept, mediaType)));
  if (bytes === undefined || mediaType === undefined) return { why: problem('evidence.notPlain', {}).sentence };
  return { bytes, ending: endingToLeave(mediaType) };
}

/** One file after another, so that only one is in memory. Nothing is left behind where the disk refuses. */
async function writeZip(book: Book, writer: PackWriter, out: string): Promise<boolean> {
  let place: number;
  try {
    place = openSync(out, 'wx');
  } catch {
    return false;
  }
  try {
    for (const file of writer.files) for (const chunk of writer.add(file, await copyOf(book, file))) writeSync(place, chunk);
    const { sheet, drawing } = writer.index();
    for (const chunk of writer.end(drawPdf(sheet, { ...drawing, fonts: loadFonts() }))) writeSync(place, chunk);
    closeSync(place);
    return true;
  } catch {
    closeSync(place);
    rmSync(out, { force: true });
    return false;
  }
}

/** Writes the evidence of a span as one zip. Answers the exit code: 1 where something could not be put in. */
export async function writePack(
  book: Book,
  { out, stream, from, to }: Asked,
  { output, errors }: Pick<Streams, 'output' | 'errors'>,
): Promise<number> {
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
  if (!(await writeZip(book, writer, out))) {
    errors.write('The file could not be written there. Choose one that is not there yet, in a folder of your own.\n');
    return 1;
  }
  output.write(`${out}\n`);
  if (writer.leftOut() === 0) return 0;
  errors.write(`Files that could not be put in: ${String(writer.leftOut())}. The index says which, and why.\n`);
  return 1;
}
