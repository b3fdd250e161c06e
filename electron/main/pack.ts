import { done, refused, type Result } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { packShape } from '#core/contract/shapes/pack';
import { endingToLeave } from '#core/evidence/mediaWords';
import { type PackFile } from '#core/statement/pack';
import { type PackCopy, type PackWriter, packWriter } from '#documents/evidencePack';
import { type Host } from '#electron/hosts/host';
import { type BookFiles } from './book-files.ts';
import { type PackRef } from './scheme.ts';

type Files = Pick<BookFiles, 'document' | 'evidenceToSave' | 'draw'>;

/** The bytes of a zip, file by file: nothing is read before it is asked for. */
export type Packing = (asked: PackRef) => Promise<Result<AsyncIterable<Uint8Array>>>;

/** A copy without what a camera wrote beside it, or why there is none: one proof that cannot be copied keeps no other from its place. */
async function copyOf(file: PackFile, files: Files): Promise<PackCopy> {
  const found =
    file.kind === 'evidence'
      ? await files.evidenceToSave({ evidenceId: file.evidenceId, as: 'plain' })
      : await files.document({ id: file.documentId, form: 'normal' });
  if (!found.ok) return { why: found.problem.sentence };
  const ending = file.kind === 'evidence' && file.mediaType !== undefined ? endingToLeave(file.mediaType) : 'pdf';
  return { bytes: found.value.bytes, ending };
}

async function* chunksOf(writer: PackWriter, files: Files): AsyncGenerator<Uint8Array> {
  for (const file of writer.files) yield* writer.add(file, await copyOf(file, files));
  const index = await files.draw(writer.index());
  yield* writer.end(index.ok ? index.value.bytes : undefined);
}

/** Packs the evidence of a span, after its statement's own pages are known to be drawn where it is issued. */
export function packingBy(ledger: Pick<Host, 'call'>, files: Files): Packing {
  return async ({ pack: asked }) => {
    const answer = await ledger.call('documents.pack', asked);
    if (!answer.ok) return answer;
    const pack = packShape.safeParse(answer.value);
    if (!pack.success) return refused(problem('work.failed', {}));
    const { issued } = pack.data;
    const pages = issued === undefined ? done(undefined) : await files.document({ id: issued.documentId, form: 'normal' });
    return pages.ok ? done(chunksOf(packWriter(pack.data), files)) : pages;
  };
}
