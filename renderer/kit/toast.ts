import { useSyncExternalStore } from 'react';

type Said = { readonly words: string; readonly number: number };

let said: Said | undefined;
let count = 0;
let hasMoved = false;
const listeners = new Set<() => void>();

function set(next: Said | undefined): void {
  said = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says in a strip above the page what was just done. It stays, with no clock, until the person has moved on twice or puts it away. */
export function say(words: string): void {
  count += 1;
  hasMoved = false;
  set({ words, number: count });
}

export function putAway(): void {
  set(undefined);
}

/** The place changed: the first time is the way to where the words belong. */
export function moved(): void {
  if (hasMoved) set(undefined);
  hasMoved = true;
}

export function useSaid(): Said | undefined {
  return useSyncExternalStore(subscribe, () => said);
}
