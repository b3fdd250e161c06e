import { isBar } from './cell.ts';
import { type Block, type Cell, type Column, type Sheet, type Table, type Words } from './sheet.ts';

function wordsOf(block: Block): readonly Words[] {
  if (block.kind === 'paragraph' || block.kind === 'note') return [block.words];
  if (block.kind === 'list') return block.items;
  return block.kind === 'proofs' ? block.proofs.map(({ words }) => words) : [];
}

function anchorsMeant(block: Block): readonly string[] {
  const inWords = wordsOf(block).flatMap((words) =>
    typeof words === 'string' ? [] : words.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.pageOf])),
  );
  return block.kind === 'proofs' ? [...inWords, ...block.proofs.flatMap(({ see }) => (see === undefined ? [] : [see]))] : inWords;
}

/** Whether what the block says hangs on where other blocks come to stand. */
export function doesMentionPages(block: Block): boolean {
  return anchorsMeant(block).length > 0;
}

function fits({ kind }: Column, cell: Cell): boolean {
  if (cell === null) return true;
  if (kind === 'bar' || isBar(cell)) return kind === 'bar' && isBar(cell);
  return typeof cell === 'string' || kind === 'money' || kind === 'number';
}

function checkTable({ columns, rows, caption = 'a table' }: Table): void {
  if (columns.length === 0) throw new RangeError(`${caption} has no columns`);
  if (columns.filter(({ rowHeader }) => rowHeader).length > 1) throw new RangeError(`${caption} has two columns of row headers`);
  for (const row of rows) {
    if (row.kind === 'group') continue;
    if (row.cells.length !== columns.length)
      throw new RangeError(`${caption} has ${String(columns.length)} columns and a row of ${String(row.cells.length)} cells`);
    columns.forEach((column, place) => {
      if (!fits(column, row.cells[place] ?? null)) throw new RangeError(`${caption} has a cell of another kind under "${column.name}"`);
    });
  }
}

/** Throws RangeError where the Sheet cannot be printed: an unknown or doubled anchor, a row of the wrong length. Such a Sheet is our mistake. */
export function checkSheet({ blocks }: Sheet): void {
  const anchors = new Set<string>();
  for (const { anchor } of blocks) {
    if (anchor === undefined) continue;
    if (anchors.has(anchor)) throw new RangeError(`two blocks are called ${anchor}`);
    anchors.add(anchor);
  }
  for (const block of blocks) {
    const lost = anchorsMeant(block).find((anchor) => !anchors.has(anchor));
    if (lost !== undefined) throw new RangeError(`no block is called ${lost}`);
    if (block.kind === 'table') checkTable(block);
  }
}
