/** How many of a list that grows with the years are answered at once. */
export const mostOnPage = 50;

export type Page<Row> = { readonly rows: readonly Row[]; readonly earlier: boolean };

/** Takes a page of what is wanted off a list, newest first, and says whether there are earlier ones. Reads no further than it has to. */
export function pageOf<Row>(found: Iterable<Row>, isWanted: (row: Row) => boolean = () => true): Page<Row> {
  const rows: Row[] = [];
  for (const row of found) {
    if (!isWanted(row)) continue;
    if (rows.length === mostOnPage) return { rows, earlier: true };
    rows.push(row);
  }
  return { rows, earlier: false };
}
