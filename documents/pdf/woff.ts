import { unzlibSync } from 'fflate';

/** Where a WOFF keeps its list of tables, and where an sfnt does. */
const woffHead = 44;
const sfntHead = 12;

/**
 * The plain font inside a WOFF 1.0 file (W3C recommendation of 13 December 2012). fontkit reads WOFF as well but inflates a
 * table again every time it looks into it.
 */
export function plainFont(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new RangeError('not a WOFF file');
  const count = view.getUint16(12);
  const plain = new Uint8Array(view.getUint32(16));
  const out = new DataView(plain.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  out.setUint16(6, power * 16);
  out.setUint16(8, Math.log2(power));
  out.setUint16(10, (count - power) * 16);
  let end = sfntHead + count * 16;
  for (let place = 0; place < count; place += 1) {
    const from = woffHead + place * 20;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((step) => view.getUint32(from + step));
    if (tag === undefined || offset === undefined || packed === undefined || length === undefined || checksum === undefined) continue;
    const held = woff.subarray(offset, offset + packed);
    plain.set(packed < length ? unzlibSync(held) : held, end);
    [tag, checksum, end, length].forEach((value, step) => out.setUint32(sfntHead + place * 16 + step * 4, value));
    end += Math.ceil(length / 4) * 4;
  }
  return plain;
}
