import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { plainCopy } from '#core/evidence/plain/plainCopy';
import { gif, heic, pdf, png } from '#test/support/files';

const place = {
  IFD0: { Make: 'Sample Phone', Artist: 'Rose Invented' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 28/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 40/1' },
};

/** A photograph of some colours with the place written beside it, held the way that the number says. */
async function photograph(kind: 'jpeg' | 'png' | 'webp', width: number, height: number, orientation = 1): Promise<Buffer> {
  const points = Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7) % 256));
  return sharp(points, { raw: { width, height, channels: 3 } })
    .withExif(place)
    .withMetadata({ orientation, exif: place })
    .toFormat(kind)
    .toBuffer();
}

async function pointsOf(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).raw().toBuffer();
}

it.each(['jpeg', 'png', 'webp'] as const)(
  'a %s leaves with every point as it was and nothing of the place, and the original is untouched',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 8 }),
        async (wide, high, way) => {
          const original = await photograph(kind, wide, high, way);
          const before = Buffer.from(original);
          const copy = plainCopy(original, `image/${kind}`) ?? Buffer.alloc(0);
          expect(original.equals(before)).toBe(true);
          expect(await pointsOf(copy)).toEqual(await pointsOf(original));
          const { exif, xmp, orientation } = await sharp(copy).metadata();
          expect(Buffer.from(copy).includes('Sample Phone') || Buffer.from(copy).includes('Rose')).toBe(false);
          expect(xmp).toBeUndefined();
          // Which way up stays, and is all that stays: one entry.
          if (kind === 'jpeg') expect(orientation ?? 1).toBe(way);
          expect(exif?.length ?? 0).toBeLessThan(40);
        },
      ),
      { numRuns: 12 },
    );
  },
);

it('what phones hang behind a JPEG, a second picture with its own place, does not leave', async () => {
  const original = await photograph('jpeg', 8, 8);
  const film = Buffer.concat([original, Buffer.from('ftypmp42 a film with a place')]);
  expect(Buffer.from(plainCopy(film, 'image/jpeg') ?? [])).toEqual(Buffer.from(plainCopy(original, 'image/jpeg') ?? []));
});

it('a PDF keeps every byte in its place but the notes of a camera inside it', async () => {
  const photo = await photograph('jpeg', 8, 8);
  const scanned = Buffer.concat([Buffer.from('%PDF-1.4 stream\n'), photo, Buffer.from('\nendstream %%EOF')]);
  const copy = Buffer.from(plainCopy(scanned, 'application/pdf') ?? []);
  expect(copy).toHaveLength(scanned.length);
  expect(copy.includes('Sample Phone')).toBe(false);
  expect(copy.subarray(-200)).toEqual(scanned.subarray(-200));
  expect(Buffer.from(plainCopy(pdf(), 'application/pdf') ?? [])).toEqual(Buffer.from(pdf()));
});

it('a GIF loses its comments, and one without any stays the same', () => {
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 5]), Buffer.from('Rose!'), Buffer.from([0])]);
  const [head, rest] = [gif().subarray(0, 19), gif().subarray(19)];
  expect(Buffer.from(plainCopy(Buffer.concat([head, comment, rest]), 'image/gif') ?? [])).toEqual(Buffer.from(gif()));
});

it('what cannot be followed, and what has to be drawn anew, is never handed on as it is', () => {
  expect(plainCopy(heic(), 'image/heic')).toBeUndefined();
  expect(plainCopy(Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1]), 'image/jpeg')).toBeUndefined();
  expect(plainCopy(Buffer.from(png().subarray(0, 40)), 'image/png')).toBeUndefined();
});

it('no bytes, however they come, throw', () => {
  const kinds = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf'] as const;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 300 }), fc.constantFrom(...kinds), (bytes, kind) => {
      plainCopy(bytes, kind);
    }),
    { numRuns: 500 },
  );
});
