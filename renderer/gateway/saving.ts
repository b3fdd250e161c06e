import { useSyncExternalStore } from 'react';

export type Saving = 'saved' | 'saving' | 'failed';

let now: Saving = 'saved';
let under = 0;
const listeners = new Set<() => void>();

function set(next: Saving): void {
  now = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function savingBegins(): void {
  under += 1;
  set('saving');
}

/** `isAnswered` is false where nothing came back, so that nobody can say whether it was kept. */
export function savingEnds(isAnswered: boolean): void {
  under -= 1;
  if (under === 0) set(isAnswered ? 'saved' : 'failed');
}

/** What the top bar says about the last thing sent to the book. */
export function useSaving(): Saving {
  return useSyncExternalStore(subscribe, () => now);
}
