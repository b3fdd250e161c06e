import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { type Block, type Cell, type Column, type Row, type Sheet } from '#core/sheet/sheet';
import { type Form } from '#documents/drawing';
import { drawPdf } from '#documents/draw';
import { checkSeal } from '#documents/seal';
import { sheetOf, statementDrawing } from './support/drawing.ts';
import { inspect } from './support/inspect.ts';

const pieces = [
  '',
  ' ',
  'rent',
  'self-employed',
  'Łódź',
  '😀',
  'مرحبا',
  '\n',
  '\t',
  '£1,234.56',
  'GB29NWBK60161331926819GB29NWBK60161331926819GB29NWBK6016',
  'e\u0301',
  '(a)\\',
  '\u0007',
  '<&>',
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((chosen) => chosen.join(' '));
const sum = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map(pence);

function cellFor({ kind }: Column): fc.Arbitrary<Cell> {
  if (kind === 'bar') return fc.option(fc.record({ part: fc.integer({ min: -5, max: 500 }), whole: fc.integer({ min: 0, max: 100 }) }));
  if (kind === 'money' || kind === 'number') return fc.oneof(sum, words, fc.constant(null));
  return fc.oneof(words, fc.constantFrom('2026-02-28', null));
}

const columns = fc.array(fc.record({ name: words, kind: fc.constantFrom('text', 'money', 'day', 'number', 'bar') }), {
  minLength: 1,
  maxLength: 11,
});
const table: fc.Arbitrary<Block> = columns.chain((chosen) => {
  const cells = fc.tuple(...chosen.map(cellFor));
  const row: fc.Arbitrary<Row> = fc.oneof(
    fc.record({ kind: fc.constantFrom('row', 'total'), cells }),
    fc.record({ kind: fc.constant('group'), words }),
  );
  return fc.record({ kind: fc.constant('table'), caption: words, columns: fc.constant(chosen), rows: fc.array(row, { maxLength: 30 }) });
});

const block: fc.Arbitrary<Block> = fc.oneof(
  table,
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3), words }),
  fc.record({ kind: fc.constant('paragraph'), words, keepWithNext: fc.boolean() }),
  fc.record({ kind: fc.constant('list'), items: fc.array(words, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('pairs'), pairs: fc.array(fc.record({ name: words, value: words }), { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('figures'), figures: fc.array(fc.record({ name: words, sum }), { maxLength: 7 }) }),
  fc.record({
    kind: fc.constant('proofs'),
    proofs: fc.array(fc.record({ state: fc.constantFrom('holds', 'explained', 'open'), words, see: fc.constant('here') }), {
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant('signatures'), lines: fc.array(words, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('note'), tone: fc.constantFrom('plain', 'attention'), title: words, words }),
  fc.constant({ kind: 'pageBreak' } as const),
);

const sheets: fc.Arbitrary<Sheet> = fc
  .record({ blocks: fc.array(block, { maxLength: 7 }), title: words, over: words, left: words, right: words })
  .map(({ blocks, title, over, left, right }) =>
    sheetOf([{ kind: 'heading', level: 2, words: 'Here', anchor: 'here' }, ...blocks], {
      title,
      over,
      footer: { left, right },
      watermark: 'PRACTICE',
    }),
  );

test('any sheet that can be written down is drawn whole, sealed, and inside the margins', async () => {
  const forms: fc.Arbitrary<Form> = fc.constantFrom('normal', 'large', 'grey');
  await fc.assert(
    fc.asyncProperty(sheets, forms, async (sheet, form) => {
      const pdf = drawPdf(sheet, { ...statementDrawing, form });
      expect(checkSeal(pdf)).toBe('unchanged since sealed');
      const { pages } = await inspect(pdf);
      const outside = pages.flatMap(({ spots }) =>
        spots.filter((spot) => spot.words !== 'PRACTICE' && (spot.x < 41 || spot.x + spot.width > 555 || spot.y < 10 || spot.y > 842)),
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 40, seed: 20_261_122 },
  );
}, 120_000);
