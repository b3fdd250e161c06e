/** A picture, told by its bytes. */
export const pictureTypes = [
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/webp',
  'image/tiff',
  'image/gif',
] as const;

/** Text: what banks write. It proves nothing by itself, since anybody can type it. */
export const textTypes = [
  'text/csv',
  'text/plain',
  'application/xml',
  'application/x-ofx',
  'application/qif',
  'application/mt940',
] as const;

/** Every kind of file that a book keeps as evidence: the rows of the table media_type. */
export const mediaTypes = ['application/pdf', ...pictureTypes, ...textTypes] as const;

export type MediaType = (typeof mediaTypes)[number];

export function knownMediaType(given: string): MediaType | undefined {
  return mediaTypes.find((type) => type === given);
}

export function isTextType(mediaType: MediaType): boolean {
  return textTypes.some((type) => type === mediaType);
}
