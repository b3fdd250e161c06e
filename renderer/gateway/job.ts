import { useEffect, useEffectEvent, useState } from 'react';
import { canonicalJson } from '#core/contract/canonical-json';
import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type InputOf, type OutputOf, type RouteName, type routes } from '#core/contract/routes';
import { type Attempt } from './ask.ts';
import { theBooks } from './books.ts';

/** Questions whose answer takes longer than a person should wait without being told. */
type LookName = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly kind: 'query'; readonly pace: 'job' } ? Name : never;
}[RouteName];

export type Look<Value> = Attempt<Value> & { readonly again: () => void };

type Found<Value> = { readonly key: string; readonly result: Result<Value> };

/** Starts the job; answers what stops it, where it has not ended by then. */
function begin<Name extends LookName>(route: Name, input: InputOf<Name>, end: (result: Result<OutputOf<Name>>) => void): () => void {
  const id = crypto.randomUUID();
  let isOver = false;
  const over = (result: Result<OutputOf<Name>>): void => {
    if (!isOver) end(result);
    isOver = true;
  };
  theBooks()
    .call(route, input, id)
    .then(over, () => over(refused(problem('work.stopped', {}))));
  return () => {
    if (!isOver) void theBooks().cancel(id);
    isOver = true;
  };
}

/**
 * Asks, and waits while the book looks. Another input, or leaving the screen, stops what is under way. It is not asked afresh when the
 * book changes: `again` does that. Undefined input asks nothing.
 */
export function useLook<Name extends LookName>(route: Name, input: InputOf<Name> | undefined): Look<OutputOf<Name>> {
  const [time, setTime] = useState(1);
  const [found, setFound] = useState<Found<OutputOf<Name>>>();
  const key = input === undefined ? '' : canonicalJson([time, route, input]);
  const start = useEffectEvent((of: string) =>
    input === undefined ? undefined : begin(route, input, (result) => setFound({ key: of, result })),
  );
  // The key stands for the route, the input and the time.
  useEffect(() => start(key), [key]);
  const again = (): void => setTime(time + 1);
  if (input === undefined) return { state: 'nothing', again };
  if (found?.key !== key) return { state: 'asking', again };
  const { result } = found;
  return result.ok ? { state: 'answer', value: result.value, again } : { state: 'refused', problem: result.problem, again };
}
