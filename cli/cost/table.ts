import { type Comparison } from '#core/costing/compare';
import { type Costing, type Sums } from '#core/costing/costing';
import { costKindNames, everybody } from '#core/costing/words';
import { decimal, pounds } from '#core/money/words';

type Cells = readonly string[];

/** Words to the left, money to the right. */
function laidOut(rows: readonly Cells[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((cells) => (cells[place] ?? '').length)));
  return rows.map((cells) =>
    cells
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function cells(name: string, { year, week }: Sums): Cells {
  return [name, decimal(year), decimal(week)];
}

function lineCells({ name, agreed, left, ...sums }: Costing['lines'][number]): Cells {
  const more = agreed === undefined || left === undefined ? ['', '', ''] : [decimal(agreed.year), decimal(left.year), decimal(left.week)];
  return [...cells(name, sums), ...more];
}

function inASentence(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** A costing in pounds: by kind, by plan line with what it agrees to, by PA, and how each figure came about. */
export function costingInWords(costing: Costing): string {
  const { plan, whole, kinds, lines, assistants, rest, items, notes } = costing;
  const names = new Map(assistants.map(({ key, name }) => [key, name]));
  const byKind = [['By kind', 'Year', 'Week'], ...kinds.map((row) => cells(costKindNames[row.kind], row)), cells('Together', whole)];
  const byLine = [['By plan line', 'Year', 'Week', 'Agreed, year', 'Left, year', 'Left, week'], ...lines.map(lineCells)];
  const byPa = [
    ['By PA', 'Year', 'Week'],
    ...assistants.map((row) => cells(row.name, row)),
    cells(everybody, rest),
    cells('Together', whole),
  ];
  const how = items.map((item) => {
    const whose = item.assistant === undefined ? everybody : (names.get(item.assistant) ?? '');
    return `${whose}, ${inASentence(costKindNames[item.kind])}: ${pounds(item.year)}. ${item.words}`;
  });
  const tables = [byKind, byLine, byPa].flatMap((table) => [...laidOut(table), '']);
  const head = `${plan.name}, ${plan.taxYear}: ${pounds(whole.year)} a year, ${pounds(whole.week)} a week`;
  return `${[head, '', ...tables, 'How it came about', ...how, '', ...notes].join('\n')}\n`;
}

/** What one plan costs more than another, in pounds. */
export function comparisonInWords({ before, after, more, kinds, lines, assistants }: Comparison): string {
  const heads = ['Before, year', 'After, year', 'More a year', 'More a week'];
  type Row = (typeof kinds)[number] | (typeof lines)[number] | (typeof assistants)[number];
  const row = (name: string, one: Row): Cells => [name, ...[one.before, one.after, one.more.year, one.more.week].map(decimal)];
  const together = ['Together', ...[before.year, after.year, more.year, more.week].map(decimal)];
  const tables = [
    [['By kind', ...heads], ...kinds.map((one) => row(costKindNames[one.kind], one)), together],
    [['By plan line', ...heads], ...lines.map((one) => row(one.name, one)), together],
    [['By PA', ...heads], ...assistants.map((one) => row(one.name, one)), together],
  ];
  return `${tables.map((table) => laidOut(table).join('\n')).join('\n\n')}\n`;
}
