import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildStatement } from '#core/statement/build';
import { indexName, namePart, packFiles } from '#core/statement/pack';
import { statementFacts } from '#test/support/statementFacts';

const hostile = ['a', 'Ŵ', '.', ' ', '/', '\\', ':', '|', '"', '<', '\u0000', '\u202e', '\u{1f642}', '\ud83d'];

test('a payee of any letters makes a part of a name that every system takes', () => {
  expect(namePart('Café “Ŵy”: 1/2 <x>\u202e|?*')).toBe('Café “Ŵy” 1 2 x');
  expect(namePart('..\\..\\secret. ')).toBe('secret');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...hostile) }), (text) => {
      const part = namePart(text);
      expect(part).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u);
      expect(part.length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 50 },
  );
});

test('the index says which statement it is of, or that its days are not issued', () => {
  const data = buildStatement(statementFacts([]));
  const pack = { data, proofs: [], payslips: [] };
  expect(indexName(pack)).toBe(`index of ${data.period.from} to ${data.period.to}, not issued`);
  expect(indexName({ ...pack, issued: { documentId: 'document-1' } })).toBe(
    `index of statement ${String(data.number)} version ${String(data.version)}`,
  );
  expect(packFiles({ ...pack, issued: { documentId: 'document-1' } }).map(({ kind }) => kind)).toEqual(['statement']);
});
