import { inflateSync } from 'node:zlib';
import { latin } from './bytes.ts';
import { type Seen, broken, whole } from './seen.ts';

/** One part of a page unpacks to a hundred times less: what comes to more was made to fill a computer's memory. */
const mostUnpacked = 160 * 1024 * 1024;

/** All parts together. */
const mostInAll = 480 * 1024 * 1024;

function codeOf(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'code') : undefined;
}

/** A part's bytes once unpacked; undefined where it is more than a page could mean; nothing where it is not packed this way after all. */
function unpack(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnpacked });
  } catch (fault) {
    return codeOf(fault) === 'ERR_BUFFER_TOO_LARGE' ? undefined : new Uint8Array();
  }
}

/** How often the part was packed: a list of filters may name it more than once. */
function timesPacked(dictionary: string): number {
  const filters = /\/F(?:ilter)?\s*(\[[^\]]*\]|\/\w+)/u.exec(dictionary)?.[1] ?? '';
  return [...filters.matchAll(/\/(?:FlateDecode|Fl)\b/gu)].length;
}

/** Whether a part of the file, or all together, unpacks to more than any page means. */
function isSwollen(bytes: Uint8Array, text: string): boolean {
  let inAll = 0;
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/gu)) {
    if (text.startsWith('end', index - 3)) continue;
    const times = timesPacked(text.slice(Math.max(text.lastIndexOf('obj', index), index - 2_048), index));
    const end = text.indexOf('endstream', index + mark.length);
    let part: Uint8Array | undefined = bytes.subarray(index + mark.length, end === -1 ? bytes.length : end);
    for (let time = 0; time < times && part.length > 0; time += 1) {
      part = unpack(part);
      if (part === undefined) return true;
      inAll += part.length;
      if (inAll > mostInAll) return true;
    }
  }
  return false;
}

/** A PDF has its heading near the start and its end mark near the end; a file cut short has lost the latter. */
export function readPdf(bytes: Uint8Array): Seen {
  if (!/startxref\s+\d+\s+%%EOF/u.test(latin(bytes, bytes.length - 2_048, bytes.length))) return broken;
  const text = latin(bytes, 0, bytes.length);
  if (/\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/u.test(text)) return { is: 'encrypted' };
  return isSwollen(bytes, text) ? { is: 'swollen' } : whole();
}
