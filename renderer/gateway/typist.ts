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

/** Another book has other people. */
export function forgetTypist(): void {
  set(undefined);
}

export function useTypist(): string | undefined {
  return useSyncExternalStore(subscribe, typistNow);
}
