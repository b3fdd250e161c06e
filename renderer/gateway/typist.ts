import { useSyncExternalStore } from 'react';
import { client } from './client.ts';

let typist: string | undefined;
const listeners = new Set<() => void>();

function set(next: string | undefined): void {
  typist = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whose name goes with what is sent to the book; the holder's where nobody chose. */
export function typistNow(): string | undefined {
  return typist;
}

/** From now on this name goes with everything that is recorded. */
export function chooseTypist(id: string): void {
  set(id);
  void client.invalidateQueries();
}

type Writer = { readonly actorId: string; readonly isCurrent: boolean };

/**
 * Somebody else will be able to type: whoever types alone so far goes on under their own name until they say otherwise, and nobody is
 * asked in the middle of what they do. The next opening asks.
 */
export function goOnTyping(writers: readonly Writer[]): void {
  const [only, ...others] = writers.filter(({ isCurrent }) => isCurrent);
  if (typist === undefined && only !== undefined && others.length === 0) set(only.actorId);
}

/** Another book has other people. */
export function forgetTypist(): void {
  set(undefined);
}

export function useTypist(): string | undefined {
  return useSyncExternalStore(subscribe, typistNow);
}
