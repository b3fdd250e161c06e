import { z } from 'zod';
import { done, refused, type Result } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { type Host } from '#electron/hosts/host';
import { type MediaType, mediaTypes } from '#core/evidence/mediaTypes';
import { plainCopy } from '#core/evidence/plain/plainCopy';
import { type Reading } from './reading.ts';
import { type DocumentRef, type EvidenceRef, type FileOfBook, type ListRef } from './scheme.ts';

const fileShape = z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() });
const evidenceShape = z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.enum(mediaTypes) });
const toDrawShape = z.object({ sheet: z.unknown(), drawing: z.unknown() });

export type BookFiles = {
  readonly document: (document: DocumentRef | ListRef) => Promise<Result<FileOfBook>>;
  /** As the window can show it: what it cannot, such as a phone's HEIC, is drawn for each look and kept nowhere. */
  readonly evidence: (id: string) => Promise<Result<FileOfBook>>;
  readonly evidenceToSave: (evidence: EvidenceRef) => Promise<Result<FileOfBook>>;
  /** A page that is drawn for whoever asks and kept nowhere. */
  readonly draw: (page: { readonly sheet: unknown; readonly drawing: unknown }) => Promise<Result<FileOfBook>>;
};

function read<Value>(shape: z.ZodType<Value>, answer: Result<unknown>): Result<Value> {
  if (!answer.ok) return answer;
  const parsed = shape.safeParse(answer.value);
  return parsed.success ? done(parsed.data) : refused(problem('work.failed', {}));
}

type Evidence = { readonly bytes: Uint8Array; readonly mediaType: MediaType };
type Draws = Pick<Reading, 'draw'>;

/** What no window shows by itself. */
const drawnToShow: readonly MediaType[] = ['image/heic', 'image/heif', 'image/tiff'];

function drawn(bytes: Result<Uint8Array>): Result<FileOfBook> {
  return bytes.ok ? done({ bytes: bytes.value, mediaType: 'image/jpeg' }) : bytes;
}

async function shown(found: Result<Evidence>, { draw }: Draws): Promise<Result<FileOfBook>> {
  return found.ok && drawnToShow.includes(found.value.mediaType) ? drawn(await draw(found.value)) : found;
}

/** A copy that may leave the book: the picture, and nothing that a camera wrote beside it. */
async function leaving({ bytes, mediaType }: Evidence, { draw }: Draws): Promise<Result<FileOfBook>> {
  const copy = plainCopy(bytes, mediaType);
  if (copy !== undefined) return done({ bytes: copy, mediaType });
  const redrawn = drawn(await draw({ bytes, mediaType }));
  return redrawn.ok ? redrawn : refused(problem('evidence.notPlain', {}));
}

/** Bytes out of the book: a receipt or an issued document as it was filed; a preview is drawn for each look and kept nowhere. */
export function bookFiles(ledger: Pick<Host, 'call'>, paper: Pick<Host, 'call'>, reading: Pick<Reading, 'draw'>): BookFiles {
  const draw: BookFiles['draw'] = async (page) => {
    const drawn = read(z.instanceof(Uint8Array), await paper.call('draw', page));
    return drawn.ok ? done({ bytes: drawn.value, mediaType: 'application/pdf' }) : drawn;
  };
  const drawNow = async (answer: Result<unknown>): Promise<Result<FileOfBook>> => {
    const toDraw = read(toDrawShape, answer);
    return toDraw.ok ? draw(toDraw.value) : toDraw;
  };
  const evidence = async (id: string): Promise<Result<Evidence>> => read(evidenceShape, await ledger.call('evidence.read', { id }));
  return {
    draw,
    document: async (asked) => {
      if ('id' in asked) return read(fileShape, await ledger.call('documents.read', asked));
      if (!('list' in asked)) return drawNow(await ledger.call('documents.preview', asked));
      // A list is a file as it stands, or what draws its pages: the ledger knows which.
      const answer = await ledger.call(`documents.${asked.list}`, asked);
      return answer.ok && fileShape.safeParse(answer.value).success ? read(fileShape, answer) : drawNow(answer);
    },
    evidence: async (id) => shown(await evidence(id), reading),
    evidenceToSave: async ({ evidenceId, as }) => {
      const found = await evidence(evidenceId);
      return as === 'original' || !found.ok ? found : leaving(found.value, reading);
    },
  };
}
