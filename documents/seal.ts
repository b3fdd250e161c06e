import { createHash } from 'node:crypto';

/** The Info keys of a sealed file, and the mark that stands before the digest in the seal's value. */
export const sealKey = 'PALedgerSeal';
const mark = 'PA-LEDGER-SEAL-SHA256:';
const blank = '0'.repeat(64);

/** What the seal's Info entry holds until the file is sealed: of fixed length, and once in the file. */
export const sealPlaceholder = `${mark}${blank}`;

export type Seal = 'unchanged since sealed' | 'changed' | 'no seal';

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function placesOf(bytes: Uint8Array, words: string): readonly number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let place = buffer.indexOf(words, 0, 'latin1'); place !== -1; place = buffer.indexOf(words, place + 1, 'latin1')) places.push(place);
  return places;
}

function withDigest(bytes: Uint8Array, at: number, hex: string): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(Buffer.from(hex, 'latin1'), at + mark.length);
  return copy;
}

/** Writes the digest of the whole file, its own place zeroed, into that place. Throws where the placeholder does not stand exactly once. */
export function seal(bytes: Uint8Array): Uint8Array {
  const places = placesOf(bytes, mark);
  const [at] = places;
  if (at === undefined || places.length > 1 || placesOf(bytes, sealPlaceholder).length !== 1)
    throw new Error('the place for the seal must occur exactly once');
  return withDigest(bytes, at, digest(bytes));
}

/**
 * Tells accidental change from none: anyone can seal a file anew, so this proves no author. A file in which only part of a
 * seal is left has been changed.
 */
export function checkSeal(bytes: Uint8Array): Seal {
  const places = placesOf(bytes, mark);
  const [at] = places;
  if (at === undefined) return placesOf(bytes, `/${sealKey}`).length === 0 ? 'no seal' : 'changed';
  if (places.length > 1 || at + sealPlaceholder.length > bytes.byteLength) return 'changed';
  const found = Buffer.from(bytes.subarray(at + mark.length, at + sealPlaceholder.length)).toString('latin1');
  return digest(withDigest(bytes, at, blank)) === found ? 'unchanged since sealed' : 'changed';
}
