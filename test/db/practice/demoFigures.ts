import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'golden', 'demo.md');

/** A sum as `decimal` writes it: no commas, a hyphen for the minus. Any other cell is left as it is. */
function cellOf(text: string): string {
  const cell = text.trim().replaceAll('*', '');
  return /^−?[\d,]+\.\d\d$/u.test(cell) ? cell.replaceAll(',', '').replace('−', '-') : cell;
}

/** The tables under a heading of test/golden/demo.md, in order, each as its rows of cells, without the row of names. */
export function tablesUnder(heading: string): readonly (readonly (readonly string[])[])[] {
  const [, after] = readFileSync(file, 'utf8').split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`demo.md has no heading ${heading}`);
  const [part = ''] = after.split(/\n#/u);
  return part
    .split('\n\n')
    .filter((block) => block.trim().startsWith('|'))
    .map((block) =>
      block
        .trim()
        .split('\n')
        .slice(2)
        .map((row) => row.split('|').slice(1, -1).map(cellOf)),
    );
}

export function tableUnder(heading: string, place = 0): readonly (readonly string[])[] {
  const found = tablesUnder(heading)[place];
  if (found === undefined) throw new Error(`demo.md has no such table under ${heading}`);
  return found;
}

/** Every heading of demo.md that begins so. */
export function headings(start: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(start));
}
