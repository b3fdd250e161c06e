import { useSyncExternalStore } from 'react';

/** What "Help with this page" says: a few short paragraphs. */
export type Help = readonly string[];

let help: Help = [];
const listeners = new Set<() => void>();

export function setHelp(next: Help): void {
  help = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHelp(): Help {
  return useSyncExternalStore(subscribe, () => help);
}
