import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'golden');

/** The rows of the first table under a heading of a worked example, each as its cells: sums without their commas. */
export function goldenTable(file: string, heading: string): readonly (readonly string[])[] {
  const [, after] = readFileSync(join(folder, file), 'utf8').split(`\n## ${heading}\n`);
  const [part = ''] = after?.split('\n## ') ?? [];
  const table = part.split('\n\n').find((block) => block.trim().startsWith('|'));
  if (table === undefined) throw new Error(`${file} has no table under ${heading}`);
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(/(?<=\d),(?=\d)/gu, '')),
  );
}
