import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isDrawn } from '#core/sheet/letters';
import { plainFont } from '#documents/pdf/woff';
import { loadFonts } from '#documents/fonts';
import { type EmbeddedFont, PDFDocument } from '#documents/pdfkit';
import { z } from 'zod';

const weights = ['regular', 'medium', 'semibold', 'bold'] as const;

function fontIn(file: Uint8Array): EmbeddedFont['font'] {
  const setting = { autoFirstPage: false, font: null, pdfVersion: '1.7', subset: 'PDF/A-3a', lang: 'en-GB', displayTitle: true } as const;
  return new PDFDocument(setting).registerFont('one', plainFont(file)).font('one')._font.font;
}

// The holder is warned by these ranges: a letter too many there prints as an empty box, one too few warns of nothing.
it('knows exactly the letters that every weight of the fonts can print', () => {
  const fonts = loadFonts();
  const wrong: string[] = [];
  for (const weight of weights) {
    const parts = [fontIn(fonts[weight].latin), fontIn(fonts[weight].latinExtended)];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const has = parts.some((font) => font.hasGlyphForCodePoint(code));
      if (has !== isDrawn(String.fromCodePoint(code))) wrong.push(`${weight} ${code.toString(16)}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('uses every set of letters that the typeface is published in', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'));
  const { subsets } = z.object({ subsets: z.array(z.string()) }).parse(JSON.parse(readFileSync(`${folder}/metadata.json`, 'utf8')));
  expect(subsets).toEqual(['latin', 'latin-ext']);
});
