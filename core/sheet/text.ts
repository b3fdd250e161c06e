import { cellWords } from './cell.ts';
import { type Block, type PageOf, type Sheet, type Table, type Words } from './sheet.ts';
import { figureWords, proofWord, sentence } from './words.ts';

/** A page number is a matter of paper: the text names the block instead. */
function placeName({ pageOf, end }: PageOf): string {
  return end === 'last' ? `‹last of ${pageOf}›` : `‹${pageOf}›`;
}

function said(words: Words): string {
  return sentence(words, placeName);
}

function tableLines({ caption, columns, rows, whenEmpty = 'Nothing.' }: Table): readonly string[] {
  const head = columns.map(({ name }) => name).join(' | ');
  const body = rows.map((row) => {
    if (row.kind === 'group') return `[${row.words}]`;
    const cells = columns.map(({ kind }, place) => cellWords(kind, row.cells[place] ?? null)).join(' | ');
    return row.kind === 'total' ? `= ${cells}` : cells;
  });
  return [...(caption === undefined ? [] : [caption]), ...(rows.length === 0 ? [whenEmpty] : [head, ...body])];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.words}`];
    case 'paragraph':
      return [said(block.words)];
    case 'list':
      return block.items.map((item) => `• ${said(item)}`);
    case 'pairs':
      return block.pairs.map(({ name, value }) => `${name}: ${value}`);
    case 'figures':
      return block.figures.map((figure) => `${figure.name}: ${figureWords(figure)}`);
    case 'proofs':
      return block.proofs.map(({ state, words, see }) => `${proofWord[state]}: ${said(words)}${see === undefined ? '' : ` → ‹${see}›`}`);
    case 'table':
      return tableLines(block);
    case 'signatures':
      return block.lines.map((line) => `____ ${line}`);
    case 'note':
      return [`! ${block.title === undefined ? '' : `${block.title} `}${said(block.words)}`];
    case 'pageBreak':
      return ['----'];
  }
}

/** The Sheet as plain text, one blank line between blocks: what golden tests compare and what a person can read in a terminal. */
export function sheetText({ title, over, reference, footer, watermark, blocks }: Sheet): string {
  const head = [watermark, over, `# ${title}`, reference].filter((line) => line !== undefined);
  const foot = footer === undefined ? [] : [[footer.left, footer.right].filter((part) => part !== undefined).join(' | ')];
  return `${[head, ...blocks.map(blockLines), foot]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
