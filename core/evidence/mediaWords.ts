import { type MediaType, knownMediaType } from './mediaTypes.ts';

type Called = {
  /** As a list of proofs and a statement call it. */
  readonly kind: string;
  readonly ending: string;
  /** What many cannot open leaves the book drawn anew, as a JPEG. */
  readonly isDrawnToLeave?: true;
};

const bankFile = (ending: string): Called => ({ kind: 'Bank file', ending });

/** What each kind of evidence is called, and how its file ends. */
export const mediaWords: Readonly<Record<MediaType, Called>> = {
  'application/pdf': { kind: 'PDF', ending: 'pdf' },
  'image/jpeg': { kind: 'Photograph', ending: 'jpg' },
  'image/heic': { kind: 'Photograph', ending: 'heic', isDrawnToLeave: true },
  'image/heif': { kind: 'Photograph', ending: 'heif', isDrawnToLeave: true },
  'image/avif': { kind: 'Picture', ending: 'avif', isDrawnToLeave: true },
  'image/png': { kind: 'Picture', ending: 'png' },
  'image/webp': { kind: 'Picture', ending: 'webp' },
  'image/tiff': { kind: 'Scan', ending: 'tif', isDrawnToLeave: true },
  'image/gif': { kind: 'Picture', ending: 'gif' },
  'text/csv': bankFile('csv'),
  'text/plain': bankFile('txt'),
  'application/xml': bankFile('xml'),
  'application/x-ofx': bankFile('ofx'),
  'application/qif': bankFile('qif'),
  'application/mt940': bankFile('txt'),
};

/** How the file of a copy to send ends. */
export function endingToLeave(mediaType: MediaType): string {
  const { ending, isDrawnToLeave } = mediaWords[mediaType];
  return isDrawnToLeave === true ? mediaWords['image/jpeg'].ending : ending;
}

/** What a kind of file is called. Issued data names its kinds for ever: one that is known no more is called as it stands. */
export function kindOf(mediaType: string): string {
  const known = knownMediaType(mediaType);
  return known === undefined ? mediaType : mediaWords[known].kind;
}
