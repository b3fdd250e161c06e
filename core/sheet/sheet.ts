import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';

/** The first or last page of the block or section that carries this anchor; the drawer prints its number. */
export type PageOf = { readonly pageOf: string; readonly end?: 'first' | 'last' };

/** A sentence; in pieces where it names pages: `['The evidence is on pages ', { pageOf: 'evidence' }, '.']`. */
export type Words = string | readonly (string | PageOf)[];

/** What every block may carry: a name to refer to it by, and a wish not to end a page. Headings keep with the next block anyhow. */
type Placed = { readonly anchor?: string; readonly keepWithNext?: boolean };

/** Level 1 is the sheet's title, printed from `Sheet.title`. An anchored heading stands for its whole section. */
export type Heading = Placed & { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: string };

/** `soft` is secondary, `lead` a little larger. */
export type Paragraph = Placed & { readonly kind: 'paragraph'; readonly words: Words; readonly tone?: 'soft' | 'lead' };

export type List = Placed & { readonly kind: 'list'; readonly items: readonly Words[] };

/** Names and values, two pairs to a line where there is room. */
export type Pairs = Placed & { readonly kind: 'pairs'; readonly pairs: readonly { readonly name: string; readonly value: string }[] };

/** The few sums that answer the page's question, in one bordered row. */
export type Figures = Placed & { readonly kind: 'figures'; readonly figures: readonly Figure[] };
export type Figure = { readonly name: string } & ({ readonly sum: Pence } | { readonly words: string });

/** What was checked. The state is always printed as a word, never by colour alone. `see` is the anchor of what proves it. */
export type Proofs = Placed & { readonly kind: 'proofs'; readonly proofs: readonly Proof[] };
export type Proof = { readonly state: ProofState; readonly words: Words; readonly see?: string };
export type ProofState = 'holds' | 'explained' | 'open';

/** Every row has as many cells as there are columns. The header row is repeated on every page. */
export type Table = Placed & {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Said in place of the whole table where it has no rows: "Nothing was returned in this period." */
  readonly whenEmpty?: string;
  /** A form on paper: rows are boxes that a hand can write in. Its columns are few and narrow enough for large print. */
  readonly isForWriting?: true;
};
/** `rowHeader` marks the column that names the row (the first one where none is marked). `share` weighs the width of text and bar columns, 1 unless told. */
export type Column = { readonly name: string; readonly kind: ColumnKind; readonly rowHeader?: boolean; readonly share?: number };
export type ColumnKind = 'text' | 'money' | 'day' | 'number' | 'bar';
export type Row =
  | { readonly kind: 'row' | 'total'; readonly cells: readonly Cell[] }
  /** A sub-heading across the table. */
  | { readonly kind: 'group'; readonly words: string };
/** Money in pence, days as 'YYYY-MM-DD'; any column but a bar's also takes words ("none", "not yet"); null is an empty cell. */
export type Cell = string | number | Pence | Day | Bar | null;
/** A part of a whole in one unit, drawn as a bar and said as a percentage; `more` is what is to come besides. Together they may be more than the whole. */
export type Bar = { readonly part: number; readonly more?: number; readonly whole: number };

/** A line to sign on for each: "Ruth Hale, representative. Date". */
export type Signatures = Placed & { readonly kind: 'signatures'; readonly lines: readonly string[] };

/** A boxed remark; `attention` says in its words what needs a person. */
export type Note = Placed & { readonly kind: 'note'; readonly tone: 'plain' | 'attention'; readonly title?: string; readonly words: Words };

export type PageBreak = Placed & { readonly kind: 'pageBreak' };

export type Block = Heading | Paragraph | List | Pairs | Figures | Proofs | Table | Signatures | Note | PageBreak;

/** What a page says, as data: JSON through and through, drawn by documents/, read aloud by `sheetText`. */
export type Sheet = {
  readonly title: string;
  /** A short line above the title: "Direct payment statement for audit". */
  readonly over?: string;
  readonly language: 'en-GB';
  readonly subject: string;
  readonly author: string;
  /** At the head of every page, before "Page 1 of 14": "Statement 7, version 1." */
  readonly reference: string;
  /** At the foot of every page. */
  readonly footer?: { readonly left: string; readonly right?: string };
  readonly watermark?: 'PREVIEW – not issued' | 'PRACTICE';
  readonly blocks: readonly Block[];
};
