import { type Recorded } from '#core/contract/shapes/helpers';
import { useTry } from './ask.ts';

const none: ReadonlyMap<string, Recorded> = new Map();

/** Who recorded each of these, by their ids. Nobody in a book in which one person alone types, and nobody until the book has looked. */
export function useRecorders(ids: readonly string[]): ReadonlyMap<string, Recorded> {
  const people = useTry('helper.list', {});
  const isShared = people.state === 'answer' && people.value.writers.length > 1;
  const found = useTry('record.by', isShared && ids.length > 0 ? { ids: [...ids] } : undefined, { keepsLast: true });
  return found.state === 'answer' ? new Map(found.value.recorded.map((one) => [one.id, one])) : none;
}
