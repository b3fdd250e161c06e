import { expect, test } from 'vitest';
import { type ColumnMapping } from '#core/bank/types';
import { mappingShape } from '#core/contract/shapes/bank';

test('what the window sends as a mapping is a mapping, so that a saved layout reads files as it stands', () => {
  const sent: ColumnMapping = mappingShape.parse({
    header: ['Date', 'Words', 'Out', 'In'],
    dateColumn: 0,
    dateOrder: 'day_first',
    amount: { outColumn: 2, inColumn: 3 },
    wordsColumns: [1],
  });
  expect(sent.amount).toEqual({ outColumn: 2, inColumn: 3 });
});
