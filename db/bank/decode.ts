import { formatOf } from '#core/bank/formats/formatOf';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';

const beginnings = ['%PDF', 'PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0', '{\\rtf', '\u00ff\u00d8\u00ff', '\u0089PNG'];

function startOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 8));
}

/** UTF-16 by its mark, or by every other byte of the first hundred being nought, as plain English has it. */
function sixteenBit(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = [...bytes.subarray(0, 100)];
  const noughts = (parity: number): number => sample.filter((byte, place) => byte === 0 && place % 2 === parity).length;
  const [even, odd, most] = [noughts(0), noughts(1), sample.length * 0.4];
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** UTF-8 where every byte is; else windows-1252, which many UK banks still write and which has a letter for any byte. */
function textOf(bytes: Uint8Array): string {
  const wide = sixteenBit(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** PDFs and spreadsheets are what people download when they miss the right button; they are no text. */
function isNoText(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text);
}

/** A bank file's bytes as text, without a byte order mark. bank.notText where they are no text; bank.noRows where there are none. */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refused(problem('bank.noRows', {}));
  const start = startOf(bytes);
  if (beginnings.some((beginning) => start.startsWith(beginning))) return refused(problem('bank.notText', {}));
  const text = textOf(bytes).replace(/^\ufeff/, '');
  return isNoText(text) ? refused(problem('bank.notText', {})) : done(text);
}

/** The same, of a file that has to be rows of cells: a web page, OFX and the like are bank.notText as well. */
export function decodeBankFile(bytes: Uint8Array): Result<string> {
  const text = decodeText(bytes);
  return text.ok && formatOf(text.value) !== 'csv' && formatOf(text.value) !== 'labelled' ? refused(problem('bank.notText', {})) : text;
}
