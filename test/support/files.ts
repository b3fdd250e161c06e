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

const smallHeic = [
  'AAAAGGZ0eXBoZWljAAAAAG1pZjFoZWljAAABq21ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAHBpY3QAAAAAAAAAAAAAAAAAAAAADnBpdG0AAAAAAAIAAAAQaWRh',
  'dAAAAAAAWgA8AAAAOGlsb2MBAAAAREAAAgABAAAAAAAAAcsAAQAAAAAAAAAvAAIAAQAAAAAAAAABAAAAAAAAAAgAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAA',
  'AQABAABodmMxAAAAABVpbmZlAgAAAAACAABncmlkAAAAANZpcHJwAAAAtGlwY28AAAB0aHZjQwEDcAAAAAAAAAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8D',
  'cAAAAwCQAAADAAADAB66AkAhAAEAKEIBAQNwAAADAJAAAAMAAAMAHqAwgQcnlurkprmwIAAAAwAgAAADACEiAAEABkQBwXPBiQAAABRpc3BlAAAAAAAAAFoA',
  'AABAAAAAFGlzcGUAAAAAAAAAWgAAADwAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEA',
  'AQAAADdtZGF0AAAAKygBrxNFlPX7rejwcynrpT5GlNvpxCfLf0C/cCSesuUJn4Flpr9dNU9Ruvg=',
];

/** A HEIC photograph as phones take them: 90 by 60 points, from white to black. `words` behind it make it another file. */
export function heic(words = ''): Uint8Array {
  const box = Buffer.alloc(8);
  box.writeUInt32BE(8 + words.length);
  box.write('free', 4, 'latin1');
  return Buffer.concat([Buffer.from(smallHeic.join(''), 'base64'), ...(words === '' ? [] : [box, Buffer.from(words, 'latin1')])]);
}

/** What only begins as one. */
export function brokenHeic(): Uint8Array {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]);
}

/** A GIF of one grey point, shown so many times one after another. */
export function gif(pictures = 1): Uint8Array {
  const head = Buffer.from('GIF89a\u0001\0\u0001\0\u0080\0\0\0\0\0\u00ff\u00ff\u00ff', 'latin1');
  const picture = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 0x01, 0]);
  return Buffer.concat([head, ...Array.from({ length: pictures }, () => picture), Buffer.from([0x3b])]);
}

/** A PNG that says it is so large, with hardly anything in it. */
export function hugePng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG that plays. */
export function movingPng(): Uint8Array {
  const [start, rest] = [png().subarray(0, 33), png().subarray(33)];
  return Buffer.concat([start, chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), rest]);
}

/** A PDF whose one stream unpacks to so many megabytes of nothing, packed so many times over. */
export function swollenPdf(megabytes: number, times = 1): Uint8Array {
  let packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024));
  for (let time = 1; time < times; time += 1) packed = deflateSync(packed);
  const filters = Array.from({ length: times }, () => '/FlateDecode').join(' ');
  const stream = `4 0 obj<</Length ${String(packed.length)}/Filter [${filters}]>>stream\n`;
  const text = Buffer.from(pdf()).toString('latin1');
  const at = text.indexOf('xref');
  return Buffer.concat([
    Buffer.from(text.slice(0, at), 'latin1'),
    Buffer.from(stream, 'latin1'),
    packed,
    Buffer.from('\nendstream endobj\n', 'latin1'),
    Buffer.from(text.slice(at), 'latin1'),
  ]);
}
