import { type z } from 'zod';

/**
 * One route through the gate. A query reads and leaves nothing behind; a command happens whole or not at all, once for each
 * command id. `scope` says whether a book must be open ('book') or the shelf of books answers ('shelf'). A `job` takes longer than
 * a person should wait: it runs in slices, tells its progress under the id it was sent with, and can be stopped by it.
 */
export type Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly scope: 'book' | 'shelf';
  readonly pace: 'atOnce' | 'job';
  readonly input: Input;
  readonly output: Output;
};

type What = Pick<Route, 'kind' | 'scope' | 'pace'>;

type Maker<Of extends What> = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
) => Of & { readonly input: Input; readonly output: Output };

function maker<const Of extends What>(of: Of): Maker<Of> {
  return (input, output) => ({ ...of, input, output });
}

export const query = maker({ kind: 'query', scope: 'book', pace: 'atOnce' });
export const command = maker({ kind: 'command', scope: 'book', pace: 'atOnce' });
export const shelfQuery = maker({ kind: 'query', scope: 'shelf', pace: 'atOnce' });
export const shelfCommand = maker({ kind: 'command', scope: 'shelf', pace: 'atOnce' });

/** Reads for longer, and leaves nothing behind. Its id is only the job's: sent again, it reads again. */
export const queryJob = maker({ kind: 'query', scope: 'book', pace: 'job' });
/** Gets ready in slices that keep nothing, then happens in one short commit. */
export const commandJob = maker({ kind: 'command', scope: 'book', pace: 'job' });
export const shelfJob = maker({ kind: 'command', scope: 'shelf', pace: 'job' });

/** A command, or a job of either kind, comes with an id; a query at once without one. */
export function takesId({ kind, pace }: Pick<Route, 'kind' | 'pace'>): boolean {
  return kind === 'command' || pace === 'job';
}
