import { useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type Problem } from '#core/contract/problem';
import { type InputOf, type OutputOf, type RouteName, type routes } from '#core/contract/routes';
import { theBooks } from './books.ts';
import { problemOf, Refusal } from './Refusal.ts';
import { typistNow } from './typist.ts';

/** Questions answered at once; longer ones are for useLook. */
export type QueryName = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly kind: 'query'; readonly pace: 'atOnce' } ? Name : never;
}[RouteName];

/** Asks the book once. Throws a Refusal, so that a screen's net can say what to do next. */
export async function ask<Name extends QueryName>(route: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const result = await theBooks().call(route, input, undefined, typistNow());
  if (!result.ok) throw new Refusal(result.problem);
  return result.value;
}

/** The answer, kept fresh. The screen waits for the first one; a refusal goes to the screen's net. */
export function useAsk<Name extends QueryName>(route: Name, input: InputOf<Name>): OutputOf<Name> {
  return useSuspenseQuery<OutputOf<Name>>({ queryKey: [route, input], queryFn: () => ask(route, input) }).data;
}

/** The same question about several things, in their order. */
export function useAsks<Name extends QueryName>(route: Name, inputs: readonly InputOf<Name>[]): readonly OutputOf<Name>[] {
  return useSuspenseQueries({
    queries: inputs.map((input) => ({ queryKey: [route, input], queryFn: () => ask(route, input) })),
  }).map(({ data }) => data);
}

export type Attempt<Value> =
  | { readonly state: 'nothing' }
  | { readonly state: 'asking' }
  | { readonly state: 'answer'; readonly value: Value }
  | { readonly state: 'refused'; readonly problem: Problem };

/**
 * For a question whose refusal belongs on the screen itself, such as a bank file of another layout. Undefined input asks nothing.
 * `keepsLast` holds the answer before in sight until the next one is there: for a list that follows the typing.
 */
export function useTry<Name extends QueryName>(
  route: Name,
  input: InputOf<Name> | undefined,
  { keepsLast = false }: { readonly keepsLast?: boolean } = {},
): Attempt<OutputOf<Name>> {
  const found = useQuery<OutputOf<Name> | null>({
    queryKey: [route, input],
    queryFn: () => (input === undefined ? null : ask(route, input)),
    enabled: input !== undefined,
    ...(keepsLast ? { placeholderData: (last) => last } : {}),
  });
  if (input === undefined) return { state: 'nothing' };
  if (found.isError) return { state: 'refused', problem: problemOf(found.error) };
  if (found.data === undefined || found.data === null) return { state: 'asking' };
  return { state: 'answer', value: found.data };
}
