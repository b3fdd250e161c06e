import { crc32, deflateSync } from 'node:zlib';

/** The smallest PDF that every reader opens; `words` make it another file. */
export function pdf(words = 'receipt'): Uint8Array {
  const parts = [
    '%PDF-1.4\n',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n',
  ];
  const places = parts.map((_, at) => parts.slice(0, at).join('').length);
  const body = parts.join('');
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 4\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(`${body}${table}trailer<</Size 4/Root 1 0 R/Words(${words})>>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A PNG of one grey point; `shade` makes it another file. */
export function png(shade = 0): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const picture = deflateSync(Buffer.from([0, shade]));
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', picture),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The segments of a JPEG of one point; the picture data is not meant to be looked at. */
export function jpeg(comment = ''): Uint8Array {
  const words = Buffer.from(comment, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(words.length + 2);
  const parts = [
    Buffer.from([0xff, 0xd8]),
    Buffer.concat([Buffer.from([0xff, 0xfe]), length, words]),
    Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f, 0x00]),
    Buffer.from([0xff, 0xd9]),
  ];
  return Buffer.concat(parts);
}

/** The beginning of an iPhone's photograph. */
export function heic(): Uint8Array {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
}
