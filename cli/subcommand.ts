import { type Readable, type Writable } from 'node:stream';

/** Where a subcommand reads and writes: the process's own streams, or a test's. */
export type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable };

/** One `ledger` subcommand. `run` answers with the exit code: 0 done, 1 done with faults in what it was given, 2 not understood. */
export type Subcommand = {
  readonly name: string;
  readonly help: string;
  readonly run: (options: readonly string[], streams: Streams) => Promise<number>;
};
