import { type FileRead } from '#core/contract/window';
import { isTextType } from '#core/evidence/mediaTypes';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { sniff } from '#db/vault/sniff';
import { readLetters } from './letters.ts';
import { readPdfPages } from './pdf.ts';
import { greyPicture } from './picture.ts';

/** A page with fewer words than this says nothing that could be proposed. */
const fewest = 3;

async function readPdf(bytes: Uint8Array): Promise<Omit<FileRead, 'mediaType'>> {
  const { lines, scan } = await readPdfPages(bytes);
  if (lines.length >= fewest || scan === undefined) return { from: 'text', lines };
  return { from: 'picture', lines: await readLetters(scan) };
}

/**
 * What a chosen file is, by its bytes, and the lines that can be read off it; none where it cannot be read, which is no fault: a person
 * types it. Problems: those of `sniff`, and evidence.isText for what proves nothing.
 */
export async function readFile(bytes: Uint8Array): Promise<Result<FileRead>> {
  const kind = sniff(bytes);
  if (!kind.ok) return kind;
  const mediaType = kind.value;
  if (isTextType(mediaType)) return refused(problem('evidence.isText', {}));
  try {
    if (mediaType === 'application/pdf') return done({ mediaType, ...(await readPdf(bytes)) });
    const picture = await greyPicture(bytes, mediaType);
    if (picture === undefined) return refused(problem('evidence.unreadable', {}));
    return done({ mediaType, from: 'picture', lines: await readLetters(picture) });
  } catch {
    // A picture whose outside is whole may still be broken inside; nobody could look at it.
    return mediaType === 'application/pdf' ? done({ mediaType, from: 'text', lines: [] }) : refused(problem('evidence.unreadable', {}));
  }
}
