import { expect, test } from 'vitest';
import { proofWord } from '#core/sheet/words';
import { drawPdf } from '#documents/draw';
import { lookOf } from '#documents/page/look';
import { unzlibSync } from 'fflate';
import { statementDrawing } from './support/drawing.ts';
import { statementSheet } from './support/statement-sheet.ts';

function channel(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hash: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => channel(Number.parseInt(hash.slice(start, start + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['normal', 'large', 'grey'] as const)('all text can be read on its ground in %s print, over the watermark too', (form) => {
  const { colours } = lookOf(form);
  for (const ground of [colours.paper, colours.watermark]) {
    expect(contrast(colours.ink, ground)).toBeGreaterThan(12);
    expect(contrast(colours.soft, ground)).toBeGreaterThan(4.5);
    for (const state of [colours.good, colours.attention, colours.stop]) expect(contrast(state, ground)).toBeGreaterThan(4.5);
  }
  expect(contrast(colours.soft, colours.paper)).toBeGreaterThan(7);
  expect(contrast(colours.attention, colours.tint)).toBeGreaterThan(7);
  expect(contrast(colours.fill, colours.track)).toBeGreaterThan(3);
});

test('no print is smaller than 10 points, and no large print smaller than 18', () => {
  for (const style of Object.values(lookOf('normal').styles)) expect(style.size).toBeGreaterThanOrEqual(10);
  for (const style of Object.values(lookOf('large').styles)) expect(style.size).toBeGreaterThanOrEqual(18);
});

test('states differ as words, not only as colours', () => {
  expect(new Set(Object.values(proofWord)).size).toBe(3);
});

/** Every `r g b rg` and `RG` in the pages' content. */
function coloursIn(pdf: Uint8Array): readonly (readonly string[])[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/Length (\d+)\s*\/Filter \/FlateDecode\s*>>\s*stream\n/g)].flatMap(({ index, 0: head, 1: length }) => {
    const start = index + head.length;
    const content = Buffer.from(unzlibSync(pdf.subarray(start, start + Number(length)))).toString('latin1');
    return [...content.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)$/gm)].map(([, red = '', green = '', blue = '']) => [
      red,
      green,
      blue,
    ]);
  });
}

test('grey print has no colour in it at all', () => {
  const grey = coloursIn(drawPdf({ ...statementSheet(5, 5), watermark: 'PRACTICE' }, { ...statementDrawing, form: 'grey' }));
  expect(grey.length).toBeGreaterThan(20);
  expect(grey.filter(([red, green, blue]) => red !== green || green !== blue)).toEqual([]);
  const coloured = coloursIn(drawPdf(statementSheet(5, 5), statementDrawing));
  expect(coloured.some(([red, green]) => red !== green)).toBe(true);
});
