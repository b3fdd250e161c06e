import { describe, expect, it } from 'vitest';
import { comparePlans } from '#core/costing/compare';
import { comparisonFileColumns, comparisonFileRows, costingFileColumns, costingFileRows } from '#core/costing/costingFile';
import { costingSheet } from '#core/costing/costingSheet';
import { oneMoreNight } from '#core/costing/whatIf';
import { nothing, type Pence, total } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { costed, rosa } from './plans.ts';

const more = oneMoreNight(rosa, 'ada');
if (more === undefined) throw new Error('Ada sleeps in');
const costing = costed(more);
const compared = comparePlans(costed(rosa), costing);
if (!compared.ok) throw new Error(compared.problem.sentence);
const comparison = compared.value;
const facts = { costing, on: day('2026-11-22'), holder: 'Rosa Invented', book: { kind: 'practice' } as const };

function sumIn(cell: string | { readonly sum: Pence } | null | undefined): Pence {
  return typeof cell === 'object' && cell !== null ? cell.sum : nothing;
}

describe('what a care plan costs, on paper and in a file', () => {
  it('says the whole, every kind, what plan lines leave, and the difference, and can be printed', () => {
    const sheet = costingSheet({ ...facts, comparison });
    checkSheet(sheet);
    const text = sheetText(sheet);
    for (const words of [
      '£976.48',
      '£50,776.96',
      '£85.13',
      '−£7,638.05',
      'Beside the plan as it stands',
      'nothing of it stands in the accounts',
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    expect(sheet.watermark).toBe('PRACTICE');
  });

  it('has no comparison where there is nothing to compare with', () => {
    const sheet = costingSheet(facts);
    checkSheet(sheet);
    expect(sheetText(sheet)).not.toContain('Beside the plan as it stands');
  });

  it('is whole in a file: every row as wide as its heading, and the rows add up', () => {
    const rows = costingFileRows(costing);
    expect(rows.every((row) => row.length === costingFileColumns.length)).toBe(true);
    const years = rows.map(([, , , , year]) => sumIn(year));
    expect(total(years)).toBe(costing.whole.year);
    const differences = comparisonFileRows(comparison);
    expect(differences.every((row) => row.length === comparisonFileColumns.length)).toBe(true);
    for (const by of ['Kind', 'Plan line', 'PA'])
      expect(total(differences.filter(([name]) => name === by).map(([, , , , year]) => sumIn(year)))).toBe(comparison.more.year);
  });
});
