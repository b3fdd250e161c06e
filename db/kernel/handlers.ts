import { type Json } from '#core/contract/json';
import { type Result } from '#core/contract/result';
import { type MediaType } from '#core/evidence/mediaTypes';
import { type BookRoute, type InputOf, type JobRoute, type OutputOf, type routes } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { type Instant } from '#core/time/instant';
import { type AppendOnlyTable } from '#db/guards/appendOnly';
import { type Health } from '#db/health/health';
import { type Slices } from '#core/jobs/slices';
import { type Holding } from '#db/snapshots/holding';
import { type SnapshotFacts } from '#db/snapshots/list';
import { type Orm } from '#db/orm';
import { type ReadSql, type WriteSql } from '#db/sql';

/** A file the person chose, not yet the book's. */
export type ChosenFile = { readonly name: string; readonly size: number; readonly bytes: () => Uint8Array };

/** A file that the vault keeps, with its row in evidence: `number` is what people see, `sha256` its name in the vault. */
export type KeptFile = {
  readonly id: string;
  readonly sha256: string;
  readonly number: number;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly name: string;
};

/** How the book itself is: read slowly, and only where a person asks. */
export type Care = {
  /** The full health: integrity, foreign keys, every entry balances, the whole chain, every file of evidence. */
  readonly health: () => Slices<Health>;
  readonly snapshots: () => readonly SnapshotFacts[];
  /** Which of the book's own copies hold a file of evidence, and until when. */
  readonly copiesHolding: (sha256: string) => Holding;
};

/** What a query sees: the book in one read transaction, the day it is in London, who asks. */
export type Reading = {
  readonly sql: ReadSql;
  readonly today: Day;
  readonly now: Instant;
  /** The actor's id (table actor). */
  readonly actor: string;
  readonly files: (token: string) => ChosenFile | undefined;
  /** Read back from the vault with its hash checked; undefined where it is missing, damaged or erased. */
  readonly evidence: (sha256: string) => Uint8Array | undefined;
  /** Personal content by its digest; undefined once erased. */
  readonly contentOf: (digest: string) => Json | undefined;
  readonly care: Care;
  /** The same object for as long as nothing changes in the book and the day is the same; what follows from both may be remembered by it. */
  readonly state: () => object;
};

export type AppendedRow = Readonly<Record<string, string | number | null>>;

/** What a command may do besides. Everything it does happens whole or, where it answers a problem or throws, not at all. */
export type Writing = Reading & {
  readonly sql: WriteSql;
  /** Typed writing to the tables that may change: what the book is set up with. The append-only ones are written by `append`. */
  readonly orm: Orm;
  readonly commandId: string;
  readonly logSeq: number;
  /** `newId('purchase')` → 'purchase-…'. */
  readonly newId: (prefix: string) => string;
  /** Adds a row to an append-only table with this command's log_seq. Columns not given are NULL; an unknown column throws. */
  readonly append: (table: AppendOnlyTable, row: AppendedRow) => void;
  /** Puts personal content in the side table with a random salt; answers the digest that the row then holds. */
  readonly keep: (content: Json) => string;
  /**
   * Names the chosen file as evidence; it is in the vault already. The same bytes twice are one evidence. A file that cannot be
   * a proof (a PDF or a picture) or a bank file (text of any layout) ends the command with its problem.
   */
  readonly keepFile: (token: string, as?: 'proof' | 'bankFile') => KeptFile;
};

type Contexts = { readonly query: Reading; readonly command: Writing };

/** What a job's slices made ready: the one short commit. It sees the book as the slices saw it. */
export type Commit<Value> = (writing: Writing) => Result<Value>;

type Ends<Name extends BookRoute> = { readonly query: OutputOf<Name>; readonly command: Commit<OutputOf<Name>> };

/**
 * One synchronous handler per route of a book: db/actions/handlers.ts exports `handlers satisfies Handlers`, and a missing one does
 * not compile. A job's handler reads in slices; the slices of a command end in its commit.
 */
export type Handlers = {
  readonly [Name in BookRoute]: Name extends JobRoute
    ? (context: Reading, input: InputOf<Name>) => Slices<Result<Ends<Name>[(typeof routes)[Name]['kind']]>>
    : (context: Contexts[(typeof routes)[Name]['kind']], input: InputOf<Name>) => Result<OutputOf<Name>>;
};

/** Ends the command from deep inside with a problem, as if the handler had returned it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly result: Result<never>;

  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}
