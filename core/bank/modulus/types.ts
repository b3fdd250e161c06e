/** How the digits are weighed: products added modulo 10 or 11, or the digits of the products added modulo 10. */
export type Algorithm = 'MOD10' | 'MOD11' | 'DBLAL';

/** One row of VALACDOS.txt: 14 weights for the digits u v w x y z (sort code) a b c d e f g h (account number). */
export type WeightRow = {
  readonly algorithm: Algorithm;
  readonly weights: readonly number[];
  /** 1–14 where the row has an exception of its own. */
  readonly exception?: number;
};

/** The sort codes from `from` to `to`, both included, with one check or two in the file's order. */
export type WeightRange = { readonly from: string; readonly to: string; readonly rows: readonly WeightRow[] };

/** The two published files, read. Ranges are in order of their sort codes and do not overlap. */
export type ModulusTable = {
  readonly ranges: readonly WeightRange[];
  /** SCSUBTAB.txt: the sort code that stands in for another under exception 5. */
  readonly substitutes: ReadonlyMap<string, string>;
};

/** Six and eight digits, without spaces or hyphens. */
export type BankNumbers = { readonly sortCode: string; readonly account: string };
