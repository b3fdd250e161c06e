// Sums to the end of a day, as SQL: whole years before it as triggers keep them (0035_sums.sql), and the days of its own year.

/** Of an account's postings of one kind of money; each part is SQL, the day among them. Whole pence. */
export function postedTo({ account, stream, on }: { readonly account: string; readonly stream: string; readonly on: string }): string {
  const of = `account_id = ${account} AND stream_id = ${stream}`;
  return `(coalesce((SELECT sum(amount_pence) FROM posting_year WHERE ${of} AND year < substr(${on}, 1, 4)), 0)
    + coalesce((SELECT sum(amount_pence) FROM posting WHERE ${of} AND day BETWEEN substr(${on}, 1, 4) || '-01-01' AND ${on}), 0))`;
}

/** Postings of one kind of money to accounts whose ids begin so, year by year and then day by day: `plan_line_id` and `amount_pence`. */
export function postedRowsTo({ begins, stream, on }: { readonly begins: string; readonly stream: string; readonly on: string }): string {
  const of = `account_id >= '${begins}:' AND account_id < '${begins};' AND stream_id = ${stream}`;
  return `SELECT plan_line_id, amount_pence FROM posting_year WHERE ${of} AND year < substr(${on}, 1, 4)
    UNION ALL SELECT plan_line_id, amount_pence FROM posting WHERE ${of} AND day BETWEEN substr(${on}, 1, 4) || '-01-01' AND ${on}`;
}
