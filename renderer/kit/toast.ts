import { useSyncExternalStore } from 'react';

type Said = { readonly words: string; readonly number: number };

let said: Said | undefined;
let count = 0;
let isFresh = false;
const listeners = new Set<() => void>();

function set(next: Said | undefined): void {
  said = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says in a strip above the page what was just done. It stays, with no time limit, until the person goes on or puts it away. */
export function say(words: string): void {
  count += 1;
  isFresh = true;
  setTimeout(() => (isFresh = false), 1000);
  set({ words, number: count });
}

export function putAway(): void {
  set(undefined);
}

/** The place changed: either on the way to where the words belong, or because the person went on. */
export function moved(): void {
  if (!isFresh) set(undefined);
}

export function useSaid(): Said | undefined {
  return useSyncExternalStore(subscribe, () => said);
}
