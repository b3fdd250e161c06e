import { type ReactNode, useId } from 'react';

/** What is `short` is never broken over two lines, as “Pay run 7”. */
export type TableColumn = { readonly name: string; readonly kind?: 'text' | 'short' | 'money' | 'day' | 'number' | 'bar' };
export type TableRow = {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** A group is one cell across the table: a sub-heading. */
  readonly kind?: 'row' | 'total' | 'group';
  /** Struck through: taken back. A word in the row has to say so too. */
  readonly isStruck?: boolean;
};

type Props = {
  readonly caption: string;
  readonly isCaptionUnseen?: boolean;
  /** Of the caption as a heading: 2, or deeper inside a section. */
  readonly level?: 2 | 3 | 4;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly whenEmpty: string;
};

function cellClass(column: TableColumn | undefined): string {
  return `cell-${column?.kind ?? 'text'}`;
}

function RowView({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  const [first, ...rest] = row.cells;
  if (row.kind === 'group')
    return (
      <tr data-kind="group">
        <th scope="rowgroup" colSpan={columns.length}>
          {first}
        </th>
      </tr>
    );
  return (
    <tr data-kind={row.kind ?? 'row'} className={row.isStruck === true ? 'reversed' : ''}>
      {row.kind === 'total' && (first === '' || first === undefined) ? (
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty cell, not a control
        <td className={cellClass(columns[0])} />
      ) : (
        <th scope="row" className={cellClass(columns[0])}>
          <div>{first}</div>
        </th>
      )}
      {rest.map((cell, place) => {
        const column = columns[place + 1];
        return (
          <td key={column?.name ?? place} className={cellClass(column)} data-label={column?.name}>
            <div>{cell}</div>
          </td>
        );
      })}
    </tr>
  );
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** A real table: the first column names the row. On a narrow window each row stands as a small card. */
export function Table({ caption, isCaptionUnseen = false, level = 2, columns, rows, whenEmpty }: Props) {
  const id = useId();
  const Heading = headings[level];
  if (rows.length === 0)
    return (
      <div className="card">
        <Heading className={isCaptionUnseen ? 'unseen' : ''}>{caption}</Heading>
        <p>{whenEmpty}</p>
      </div>
    );
  return (
    <div className="table-box">
      <table className="sheet" aria-labelledby={id}>
        <caption>
          <Heading id={id} className={isCaptionUnseen ? 'unseen' : ''}>
            {caption}
          </Heading>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={cellClass(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowView key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
