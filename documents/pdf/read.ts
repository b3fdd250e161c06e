import { unzlibSync } from 'fflate';
import { Reader, type Value } from './values.ts';

export type HeldFile = { readonly name: string; readonly relationship: string; readonly bytes: Uint8Array };
export type ReadPdf = { readonly info: ReadonlyMap<string, string>; readonly files: readonly HeldFile[] };

type Dictionary = ReadonlyMap<string, Value>;
type Source = { readonly text: string; readonly bytes: Uint8Array; readonly offsets: readonly number[] };

function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map;
}

function resolve(value: Value | undefined, source: Source): Value {
  if (typeof value !== 'object' || value === null || !('to' in value)) return value ?? null;
  const reader = new Reader(source.text, source.offsets[value.to] ?? -1);
  const number = reader.value();
  if (number !== value.to || reader.value() !== 0 || !reader.takes('obj'))
    throw new Error(`object ${String(value.to)} is not where the file says`);
  return reader.value();
}

function entry(of: Value | undefined, key: string, source: Source): Value {
  const dictionary = resolve(of, source);
  return isDictionary(dictionary) ? resolve(dictionary.get(key), source) : null;
}

function textOf(value: Value): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('text' in value) return value.text;
  return 'name' in value ? value.name : undefined;
}

function streamBytes(value: Value | undefined, source: Source): Uint8Array {
  if (typeof value !== 'object' || value === null || !('to' in value)) throw new Error('an attached file is missing');
  const reader = new Reader(source.text, source.offsets[value.to] ?? -1);
  reader.value();
  reader.value();
  if (!reader.takes('obj')) throw new Error('an attached file is not where the file says');
  const head = reader.value();
  const length = entry(head, 'Length', source);
  if (typeof length !== 'number' || !reader.takes('stream')) throw new Error('an attached file has no content');
  const start = reader.place + (source.text.startsWith('\r\n', reader.place) ? 2 : 1);
  const raw = source.bytes.subarray(start, start + length);
  return textOf(entry(head, 'Filter', source)) === 'FlateDecode' ? unzlibSync(raw) : raw;
}

function offsetsOf(text: string, start: number): { readonly offsets: readonly number[]; readonly end: number } {
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(start, start + 40));
  if (head === null) throw new Error('the list of objects is missing');
  const first = start + head[0].length;
  const offsets = Array.from({ length: Number(head[1]) }, (_, place) => Number(text.slice(first + place * 20, first + place * 20 + 10)));
  return { offsets, end: first + offsets.length * 20 };
}

function filesOf(root: Value, source: Source): readonly HeldFile[] {
  const names = entry(entry(entry(root, 'Names', source), 'EmbeddedFiles', source), 'Names', source);
  if (!Array.isArray(names)) return [];
  return names.flatMap((specification: Value, place): HeldFile[] => {
    if (place % 2 === 0) return [];
    const held = entry(specification, 'EF', source);
    const name = textOf(entry(specification, 'UF', source)) ?? '';
    const relationship = textOf(entry(specification, 'AFRelationship', source)) ?? 'Unspecified';
    return [{ name, relationship, bytes: streamBytes(isDictionary(held) ? held.get('F') : undefined, source) }];
  });
}

/**
 * The Info entries and attached files of a PDF as drawPdf writes it (a plain list of objects, nothing encrypted). Throws Error
 * for a file of another make, which is then at any rate not the file that was sealed.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1];
  if (start === undefined) throw new Error('the end of the file is missing');
  const { offsets, end } = offsetsOf(text, Number(start));
  const reader = new Reader(text, end);
  if (!reader.takes('trailer')) throw new Error('the trailer is missing');
  const trailer = reader.value();
  const source: Source = { text, bytes, offsets };
  const described = entry(trailer, 'Info', source);
  const info = new Map<string, string>();
  if (isDictionary(described)) for (const key of described.keys()) info.set(key, textOf(entry(described, key, source)) ?? '');
  return { info, files: filesOf(entry(trailer, 'Root', source), source) };
}
