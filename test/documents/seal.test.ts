import { expect, test } from 'vitest';
import { drawPdf } from '#documents/draw';
import { checkSeal, seal, sealPlaceholder } from '#documents/seal';
import { sheetOf, statementDrawing } from './support/drawing.ts';

const pdf = drawPdf(sheetOf([{ kind: 'paragraph', words: 'One line.' }]), statementDrawing);

/** A small seeded generator: the same flips on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

function flipped(place: number, bit: number): Uint8Array {
  const copy = Uint8Array.from(pdf);
  copy[place] = (copy[place] ?? 0) ^ (1 << bit);
  return copy;
}

test('a file as drawn is unchanged since sealed', () => {
  expect(checkSeal(pdf)).toBe('unchanged since sealed');
});

test('a flipped bit anywhere is seen: 6,000 seeded flips, and every bit of the seal itself', () => {
  const next = seeded(7);
  const missed: string[] = [];
  const check = (place: number, bit: number): void => {
    if (checkSeal(flipped(place, bit)) !== 'changed') missed.push(`${String(place)}:${String(bit)}`);
  };
  for (let count = 0; count < 6000; count += 1) check(next() % pdf.byteLength, next() % 8);
  const at = Buffer.from(pdf).indexOf('PA-LEDGER-SEAL', 0, 'latin1');
  expect(at).toBeGreaterThan(0);
  for (let place = at; place < at + sealPlaceholder.length; place += 1) for (let bit = 0; bit < 8; bit += 1) check(place, bit);
  expect(missed).toEqual([]);
});

test('a shortened file and one with an update appended, as editors do, are seen', () => {
  const tail = new TextEncoder().encode('\n1 0 obj\n<</Type /Catalog>>\nendobj\nstartxref\n9\n%%EOF\n');
  expect(checkSeal(pdf.subarray(0, -1))).toBe('changed');
  expect(checkSeal(pdf.subarray(0, Math.floor(pdf.byteLength / 2)))).not.toBe('unchanged since sealed');
  expect(checkSeal(Buffer.concat([pdf, tail]))).toBe('changed');
  expect(checkSeal(Buffer.concat([pdf, pdf]))).toBe('changed');
});

test('a file that never had a seal is told from one whose seal was damaged', () => {
  expect(checkSeal(new TextEncoder().encode('%PDF-1.7 another program’s'))).toBe('no seal');
  expect(checkSeal(new Uint8Array())).toBe('no seal');
  const text = Buffer.from(pdf).toString('latin1').replace('PA-LEDGER-SEAL-SHA256:', 'XX-LEDGER-SEAL-SHA256:');
  expect(checkSeal(Buffer.from(text, 'latin1'))).toBe('changed');
});

test('sealing asks for exactly one place, so that no text in a document can pose as the seal', () => {
  expect(() => seal(new TextEncoder().encode('no place'))).toThrow('exactly once');
  expect(() => seal(new TextEncoder().encode(sealPlaceholder + sealPlaceholder))).toThrow('exactly once');
  expect(() => seal(pdf)).toThrow('exactly once');
});
