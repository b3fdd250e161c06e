import { type Pence } from '#core/money/pence';
import { type Comparison } from './compare.ts';
import { type Costing } from './costing.ts';
import { costKindNames, everybody } from './words.ts';

type Cell = string | { readonly sum: Pence } | null;

/** The columns of a costing as a file: a row for each part of a figure, so that any of them can be filtered and added up. */
export const costingFileColumns: readonly string[] = ['Kind', 'What', 'Whose', 'Plan line', 'Year', 'Week', 'How it came about', 'Source'];

/** Every part of every figure. The years and the weeks each add up to the whole. */
export function costingFileRows({ items, lines, assistants }: Costing): readonly (readonly Cell[])[] {
  const line = new Map(lines.map(({ id, name }) => [id, name]));
  const person = new Map(assistants.map(({ key, name }) => [key, name]));
  return items.flatMap(({ kind, name, assistant, words, sources, parts }) => {
    const whose = assistant === undefined ? everybody : (person.get(assistant) ?? '');
    const source = sources.map(({ title }) => title).join('; ');
    return parts.map(({ planLine, year, week }): readonly Cell[] => [
      costKindNames[kind],
      name,
      whose,
      line.get(planLine) ?? planLine,
      { sum: year },
      { sum: week },
      words,
      source,
    ]);
  });
}

export const comparisonFileColumns: readonly string[] = ['By', 'What', 'Before, year', 'After, year', 'More a year', 'More a week'];

/** Two plans compared: once by kind, once by plan line, once by PA. Each of the three adds up to the whole. */
export function comparisonFileRows({ kinds, lines, assistants }: Comparison): readonly (readonly Cell[])[] {
  const rows = [
    ...kinds.map((row) => ({ by: 'Kind', name: costKindNames[row.kind], row })),
    ...lines.map((row) => ({ by: 'Plan line', name: row.name, row })),
    ...assistants.map((row) => ({ by: 'PA', name: row.name, row })),
  ];
  return rows.map(({ by, name, row }): readonly Cell[] => [
    by,
    name,
    { sum: row.before },
    { sum: row.after },
    { sum: row.more.year },
    { sum: row.more.week },
  ]);
}
