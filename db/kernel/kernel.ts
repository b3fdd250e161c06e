import { type Day } from '#core/time/day';
import { type WriteHandle } from '#db/driver';
import { type Vault } from '#db/vault/vault';
import { type InsertInto } from './append.ts';
import { type Settings } from './settings.ts';

/** Told after each commit; `route` and `logSeq` say what changed, never to what. A document waits to be drawn; one issued is copied too. */
export type Changed = { readonly route: string; readonly logSeq: number; readonly toDraw: boolean; readonly issued: boolean };

/** An open book from within: its one writing handle, its files, what it was opened with. */
export type Kernel = {
  readonly folder: string;
  readonly handle: WriteHandle;
  readonly evidence: Vault;
  readonly documents: Vault;
  readonly settings: Settings;
  readonly insertInto: (table: string) => InsertInto;
  /** See `Reading.state`. */
  readonly stateOn: (today: Day) => object;
  /** After a commit, still inside the call: erased files go, an issued document is snapshotted, listeners hear of it. */
  readonly committed: (changed: Changed, tables: ReadonlySet<string>) => void;
};
