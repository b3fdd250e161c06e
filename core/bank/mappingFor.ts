import { findPayments, headingAt, isSameHeading } from './findLayout.ts';
import { headingKey } from './tidyText.ts';
import { type BankLayout, type BankProfile, type ColumnMapping, type NamedColumns, type Row, type Rows } from './types.ts';

function columnOf(heading: Row, names: readonly string[] | undefined): number | undefined {
  const keys = heading.map(headingKey);
  const found = (names ?? []).map((name) => keys.indexOf(headingKey(name))).find((place) => place >= 0);
  return found;
}

function amountOf(heading: Row, { amount, flag }: NamedColumns): ColumnMapping['amount'] | undefined {
  const column = columnOf(heading, amount.column);
  if (column === undefined) return undefined;
  if (flag === undefined) return { column, spendIs: amount.spendIs };
  const flagColumn = columnOf(heading, flag.column);
  if (flagColumn === undefined) return undefined;
  const { inFlags, outFlags, minusIn } = flag;
  return { column, flagColumn, inFlags, outFlags, minusIn };
}

/** The named columns at their places in this heading; undefined where one that is needed is missing. */
function placed(heading: Row, named: NamedColumns, rest: ColumnMapping): ColumnMapping | undefined {
  const [dateColumn, amount] = [columnOf(heading, named.date), amountOf(heading, named)];
  const wordsColumns = named.words.map((names) => columnOf(heading, names)).filter((column) => column !== undefined);
  const state = columnOf(heading, named.state?.column);
  if (dateColumn === undefined || amount === undefined || wordsColumns.length === 0) return undefined;
  return {
    ...rest,
    header: heading,
    dateColumn,
    amount,
    wordsColumns,
    balanceColumn: columnOf(heading, named.balance),
    currencyColumn: columnOf(heading, named.currency),
    idColumn: columnOf(heading, named.id),
    typeColumn: columnOf(heading, named.type),
    accountColumn: columnOf(heading, named.account),
    ...(named.state === undefined || state === undefined
      ? {}
      : { stateColumn: { column: state, posted: named.state.posted, notPosted: named.state.notPosted } }),
  };
}

function begins(row: Row, named: NamedColumns): boolean {
  return isSameHeading(row.slice(0, named.begins.length), named.begins);
}

/**
 * The layout's mapping as this file has it: with the one of its headings that the file has, and named columns at their places.
 * Undefined where the file has none of them.
 */
export function mappingFor(rows: Rows, layout: BankLayout | BankProfile): ColumnMapping | undefined {
  const { mapping } = layout;
  if ('named' in layout && layout.named !== undefined) {
    const { named } = layout;
    const heading = headingAt(rows, (row) => begins(row, named));
    const row = heading === undefined ? undefined : rows[heading];
    return row === undefined ? undefined : placed(row, named, mapping);
  }
  const others = 'otherHeaders' in layout ? (layout.otherHeaders ?? []) : [];
  if (mapping.header === undefined || others.length === 0) return mapping;
  const header = [mapping.header, ...others].find((one) => headingAt(rows, (row) => isSameHeading(row, one)) !== undefined);
  return header === undefined ? undefined : { ...mapping, header };
}

/** Every layout whose heading (or, without one, whose first row) this file has. Look-alikes all come back: a person chooses. */
export function layoutsThatFit<Layout extends BankLayout>(rows: Rows, layouts: readonly Layout[]): readonly Layout[] {
  return layouts.filter((layout) => {
    const mapping = mappingFor(rows, layout);
    return mapping !== undefined && findPayments(rows, mapping) !== undefined;
  });
}
