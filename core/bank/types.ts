import { type Pence } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';

/** One row of a CSV file, cell by cell, exactly as the file has it. Rows are numbered from 1, blank ones counted, as a spreadsheet does. */
export type Row = readonly string[];
export type Rows = readonly Row[];

/** 'measured': decided once from the whole file, and refused where every date could be read both ways. */
export type DateOrder = 'day_first' | 'month_first' | 'year_first' | 'measured';

/** Columns are counted from 0. `minusIn: 'out'` says that the money-out column carries a minus sign as well. */
export type AmountColumns =
  | { readonly column: number; readonly spendIs: 'negative' | 'positive' }
  | { readonly outColumn: number; readonly inColumn: number; readonly minusIn?: 'out' | undefined }
  | {
      readonly column: number;
      readonly flagColumn: number;
      readonly inFlags: readonly string[];
      readonly outFlags: readonly string[];
      /** This card writes a minus beside what it says is in. */
      readonly minusIn?: 'in' | undefined;
    };

/** A column whose words say which way the money went: where they contradict the amount, the signs are the other way round. */
type WayColumn = { readonly column: number; readonly inWords: readonly string[]; readonly outWords: readonly string[] };

/** A column that says what became of a payment; a word of neither list breaks the row. */
type StateColumn = { readonly column: number; readonly posted: readonly string[]; readonly notPosted: readonly string[] };

/** How a bank lays out its CSV. The header, where there is one, recognises the layout exactly; a file's name never does. */
export type ColumnMapping = {
  readonly header?: readonly string[] | undefined;
  /** How many columns a row has. Where left out, the header says; without a header too, any row wide enough will do. */
  readonly columns?: number | undefined;
  readonly dateColumn: number;
  readonly dateOrder: DateOrder;
  readonly amount: AmountColumns;
  readonly wordsColumns: readonly number[];
  readonly balanceColumn?: number | undefined;
  readonly accountColumn?: number | undefined;
  readonly sortCodeColumn?: number | undefined;
  readonly typeColumn?: number | undefined;
  /** The bank's own number of a payment, unique for ever. */
  readonly idColumn?: number | undefined;
  /** Where it names another currency than GBP, the row is refused. */
  readonly currencyColumn?: number | undefined;
  /** A label row above the header that holds the account, such as 'Account Name:'. */
  readonly accountLabel?: string | undefined;
  /** The column whose commas this bank leaves unquoted: a row that is too wide is mended there. */
  readonly spareCommasIn?: number | undefined;
  /** This bank writes an apostrophe before texts and account numbers. */
  readonly apostrophes?: boolean | undefined;
  /** Taken by the bank besides the amount: the account moves by the amount less the fee. */
  readonly feeColumn?: number | undefined;
  readonly stateColumn?: StateColumn | undefined;
  readonly wayColumn?: WayColumn | undefined;
  /** One pocket of several in one file: rows that name another are left out, and that is said. */
  readonly only?: { readonly column: number; readonly value: string } | undefined;
};

/** Columns found by their names, where a bank adds and leaves out others: each name as any of those the bank has used. */
export type NamedColumns = {
  /** The heading's first columns, which recognise it. */
  readonly begins: readonly string[];
  readonly date: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly amount: { readonly column: readonly string[]; readonly spendIs: 'negative' | 'positive' };
  /** With this, the amount has no sign of its own. */
  readonly flag?: {
    readonly column: readonly string[];
    readonly inFlags: readonly string[];
    readonly outFlags: readonly string[];
    readonly minusIn?: 'in' | undefined;
  };
  readonly balance?: readonly string[];
  readonly currency?: readonly string[];
  readonly id?: readonly string[];
  readonly type?: readonly string[];
  readonly account?: readonly string[];
  readonly state?: { readonly column: readonly string[]; readonly posted: readonly string[]; readonly notPosted: readonly string[] };
};

/** A layout with a name, ours or mapped by a person. */
export type BankLayout = { readonly id: string; readonly name: string; readonly mapping: ColumnMapping };

/** A layout that comes with the product: data with its source and the day it was checked. */
export type BankProfile = BankLayout & {
  /** Other headings of the same columns: fewer or more at the end, as a bank's file grew. */
  readonly otherHeaders?: readonly (readonly string[])[];
  /** Where given, the mapping's columns are found by name in each file. */
  readonly named?: NamedColumns;
  /** The most rows that this bank puts in a file: one that has as many may begin part-way through a day. */
  readonly mostRows?: number;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly usualOrder: 'newest_first' | 'oldest_first' | 'unknown';
  readonly source: string;
  readonly checked: Day;
};

/** One payment in or out, as the bank's file has it. */
export type FileLine = {
  readonly row: number;
  readonly day: Day;
  /** In is positive, out negative, never nothing. */
  readonly amount: Pence;
  /** The words columns, runs of spaces squeezed: for showing and for telling lines apart. Never cut short. */
  readonly text: string;
  /** The same words as the file pads them. */
  readonly raw: string;
  readonly balance?: Pence;
  readonly type?: string;
  readonly externalId?: string;
};

/** A row that is not a payment, and why it was left out. */
export type LeftOutRow = { readonly row: number; readonly why: string };

/** Digits only. `ending` has up to four, for showing. */
export type AccountHint = { readonly digits: string; readonly ending: string; readonly sortCode?: string };

export type FileOrder = 'oldest_first' | 'newest_first' | 'unknown';

/**
 * `running`: each balance follows from the one before, from `opening` to `closing`. `ends`: the bank states both, and the lines lead from one
 * to the other. `closing`: the bank states only the balance after the last line, and the opening is wound back from it.
 */
export type FileProof =
  { readonly kind: 'running' | 'ends' | 'closing'; readonly opening: Pence; readonly closing: Pence } | { readonly kind: 'none' };

export type ReadBankFile = {
  /** Oldest first, whatever the order of the file. */
  readonly lines: readonly FileLine[];
  readonly span: Span;
  readonly order: FileOrder;
  readonly proof: FileProof;
  readonly account?: AccountHint;
  readonly leftOut: readonly LeftOutRow[];
  /** What was proved, and what needs a person's eye, in sentences. */
  readonly proofs: readonly string[];
  readonly notes: readonly string[];
};

/** A line already in the book, of the same account. `id` is the book's; `text` is empty where the words were erased. */
export type KnownLine = {
  readonly id: string;
  readonly day: Day;
  readonly amount: Pence;
  readonly text: string;
  readonly balance?: Pence | undefined;
  readonly externalId?: string | undefined;
};

export type Explanation = {
  readonly kind: 'already' | 'twins' | 'perhapsTwin' | 'reworded' | 'notInFile' | 'joins' | 'gap' | 'lastDay';
  readonly sentence: string;
  readonly rows: readonly number[];
};

export type NewLines = {
  /** To be brought in, oldest first. */
  readonly fresh: readonly FileLine[];
  /** Of the file and in the book already, each with the book's own line. */
  readonly already: readonly { readonly line: FileLine; readonly knownId: string }[];
  readonly explanations: readonly Explanation[];
};

/** Money that waits for the bank. `dayIs` names its day in reasons: 'the receipt', 'the invoice', 'it was due'. */
export type OpenDue = {
  readonly id: string;
  readonly direction: 'in' | 'out';
  /** Still to be matched; positive. */
  readonly open: Pence;
  readonly day: Day;
  readonly payee: string;
  readonly reference?: string | undefined;
  readonly dayIs?: string | undefined;
};

export type LineToMatch = { readonly id: string; readonly day: Day; readonly amount: Pence; readonly text: string };

export type Suggestion = {
  readonly parts: readonly { readonly dueId: string; readonly amount: Pence }[];
  readonly reasons: readonly string[];
  readonly score: number;
  /** 1 is best; suggestions that tie share a rank. */
  readonly rank: number;
};

export type LineSuggestions = { readonly lineId: string; readonly suggestions: readonly Suggestion[] };

export type ReconcileInput = {
  readonly span: Span;
  /** At the start of the first day and the end of the last, by the bank. */
  readonly opening: Pence;
  readonly closing: Pence;
  /** What the book says the bank holds at the end of the last day. */
  readonly ledgerBalance: Pence;
  /** The account's lines of the span, in any order. */
  readonly lines: readonly { readonly day: Day; readonly amount: Pence; readonly balance?: Pence | undefined }[];
  /** The spans of the files brought in; left out where lines were typed. */
  readonly covered?: readonly Span[] | undefined;
};

export type Proof = { readonly holds: boolean; readonly words: string };

export type Reconciliation = {
  readonly moneyIn: Pence;
  readonly moneyOut: Pence;
  /** opening + lines − closing: nothing where it adds up. */
  readonly difference: Pence;
  /** ledger − closing: nothing where the book and the bank agree. */
  readonly ledgerDifference: Pence;
  readonly proofs: readonly Proof[];
  readonly notes: readonly string[];
};
