import { cellWords, isBar } from '#core/sheet/cell';
import { type Block, type Cell, type Sheet, type Table as SheetTableData, type Words } from '#core/sheet/sheet';
import { figureWords, sentence } from '#core/sheet/words';
import { Bar } from '#renderer/kit/Bar.tsx';
import { Facts, Figures } from '#renderer/kit/Facts.tsx';
import { Notice } from '#renderer/kit/Notice.tsx';
import { ProofList } from '#renderer/kit/ProofList.tsx';
import { Table, type TableRow } from '#renderer/kit/Table.tsx';

type Say = (words: Words) => string;

/** On a screen there are no pages: a reference says the section's heading instead. */
function sayer(blocks: readonly Block[]): Say {
  const headings = new Map(
    blocks.flatMap((block) => (block.kind === 'heading' && block.anchor !== undefined ? [[block.anchor, block.words]] : [])),
  );
  return (words) => sentence(words, ({ pageOf }) => `“${headings.get(pageOf) ?? pageOf}”`);
}

function cellView(column: SheetTableData['columns'][number] | undefined, cell: Cell) {
  return isBar(cell) ? <Bar of={cell} /> : cellWords(column?.kind ?? 'text', cell);
}

/** The kit's tables are named by their first column, so the column that names the row comes first. */
function ordered<Item>(items: readonly Item[], first: number): readonly Item[] {
  return first <= 0 ? items : [...items.slice(first, first + 1), ...items.slice(0, first), ...items.slice(first + 1)];
}

/** What a block stands under: the nearest heading above it, or the sheet's own title. */
type Over = { readonly words: string; readonly isTitle: boolean };

function SheetTable({ table, over }: { readonly table: SheetTableData; readonly over: Over }) {
  const first = table.columns.findIndex(({ rowHeader }) => rowHeader === true);
  const columns = ordered(table.columns, first);
  const rows: readonly TableRow[] = table.rows.map((row, place) =>
    row.kind === 'group'
      ? { key: String(place), kind: 'group', cells: [row.words] }
      : { key: String(place), kind: row.kind, cells: ordered(row.cells, first).map((cell, at) => cellView(columns[at], cell)) },
  );
  return (
    <Table
      caption={table.caption ?? over.words}
      level={over.isTitle ? 3 : 4}
      isCaptionUnseen={table.caption === undefined}
      columns={columns.map(({ name, kind }) => ({ name, kind }))}
      rows={rows}
      whenEmpty={table.whenEmpty ?? ''}
    />
  );
}

function BlockView({ block, say, over }: { readonly block: Block; readonly say: Say; readonly over: Over }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.words}</h3> : <h4>{block.words}</h4>;
    case 'paragraph':
      return <p className={block.tone === 'soft' ? 'soft' : ''}>{say(block.words)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={say(item)}>{say(item)}</li>
          ))}
        </ul>
      );
    case 'pairs':
      return <Facts facts={block.pairs} />;
    case 'figures':
      return (
        <Figures
          facts={block.figures.map((figure) => ({ name: figure.name, value: <span className="money">{figureWords(figure)}</span> }))}
        />
      );
    case 'proofs':
      return <ProofList proofs={block.proofs.map(({ state, words }) => ({ state, words: say(words) }))} />;
    case 'table':
      return <SheetTable table={block} over={over} />;
    case 'signatures':
      return (
        <ul className="plain">
          {block.lines.map((line) => (
            <li key={line} className="soft">
              {line}
            </li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <Notice tone={block.tone} {...(block.title === undefined ? {} : { title: block.title })}>
          {say(block.words)}
        </Notice>
      );
    case 'pageBreak':
      return <hr />;
  }
}

function headingOver({ blocks, title }: Sheet, place: number): Over {
  const above = blocks.slice(0, place).findLast((block) => block.kind === 'heading');
  return above?.kind === 'heading' ? { words: above.words, isTitle: false } : { words: title, isTitle: true };
}

/** The very Sheet that is drawn as a PDF, as real headings, lists and tables. */
export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  const say = sayer(sheet.blocks);
  return (
    <div className="sheet-view card">
      {sheet.blocks.map((block, place) => (
        <BlockView key={place} block={block} say={say} over={headingOver(sheet, place)} />
      ))}
    </div>
  );
}
