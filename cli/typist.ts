import { type Result, done } from '#core/contract/result';
import { type Book } from '#db/kernel/book';

type Known = { readonly actor?: string };

/**
 * Whose name goes with what is changed: `--as` by name, by the reference of an auditor's copy, or by id; the holder where it is not given.
 * A sentence where the book knows nobody of that name. Whether they may type today, the book itself says.
 */
export function typistOf(book: Book, named: string | undefined): Result<Known> | string {
  if (named === undefined) return done({});
  const found = book.call('helper.list', {}, {});
  if (!found.ok) return found;
  const { writers } = found.value;
  const wanted = named.toLowerCase();
  const known = writers.filter(({ actorId, name, reference }) => [actorId, name, reference].some((one) => one.toLowerCase() === wanted));
  const [one] = known;
  if (one !== undefined && known.length === 1) return done({ actor: one.actorId });
  const names = writers.map(({ name }) => `“${name}”`).join(', ');
  return `The book knows nobody called “${named}”. It knows ${names}: give one of them with --as.`;
}
