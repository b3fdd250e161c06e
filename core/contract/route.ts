import { type z } from 'zod';

/**
 * One route through the gate. A query reads and leaves nothing behind; a command happens whole or not at all, once for each
 * command id. `scope` says whether a book must be open ('book') or the shelf of books answers ('shelf').
 */
export type Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  readonly scope: 'book' | 'shelf';
  readonly input: Input;
  readonly output: Output;
};

type Made<Kind extends Route['kind'], Scope extends Route['scope'], Input extends z.ZodType, Output extends z.ZodType> = {
  readonly kind: Kind;
  readonly scope: Scope;
  readonly input: Input;
  readonly output: Output;
};

export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Made<'query', 'book', Input, Output> {
  return { kind: 'query', scope: 'book', input, output };
}

export function command<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Made<'command', 'book', Input, Output> {
  return { kind: 'command', scope: 'book', input, output };
}

export function shelfQuery<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Made<'query', 'shelf', Input, Output> {
  return { kind: 'query', scope: 'shelf', input, output };
}

export function shelfCommand<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Made<'command', 'shelf', Input, Output> {
  return { kind: 'command', scope: 'shelf', input, output };
}
