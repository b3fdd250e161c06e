import { useDeferredValue, useState } from 'react';
import { kitWords } from '#renderer/words/kit';
import { Earlier } from './Earlier.tsx';

export type RecentAsked = {
  /** What the book is asked for: what is recent, or all of it once somebody wants it. */
  readonly input: { readonly recent?: boolean };
  readonly isAll: boolean;
  readonly showAll: () => void;
};

/** For a list that begins with a year and the months around its end. The list stands while the whole of it is read. */
export function useRecent(): RecentAsked {
  const [isAll, setAll] = useState(false);
  return { input: useDeferredValue(isAll) ? {} : { recent: true }, isAll, showAll: () => setAll(true) };
}

/** What an empty list says: that there is nothing, or that there is nothing of late. */
export function whenNone(hasEarlier: boolean, words: string): string {
  return hasEarlier ? kitWords.noneRecent : words;
}

type Props = { readonly asked: RecentAsked; readonly hasEarlier: boolean; readonly shown: number };

/** Below such a list: how much is in sight, and the button for the rest. */
export function Recent({ asked, hasEarlier, shown }: Props) {
  return hasEarlier || asked.isAll ? (
    <Earlier hasEarlier={hasEarlier} isBusy={false} showEarlier={asked.showAll} shown={shown} />
  ) : undefined;
}
