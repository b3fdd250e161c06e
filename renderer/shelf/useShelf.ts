import { useState } from 'react';
import { type Problem } from '#core/contract/problem';
import { type Result } from '#core/contract/result';
import { theBooks } from '#renderer/gateway/books';
import { useTell } from '#renderer/gateway/tell';
import { useGo } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { say } from '#renderer/kit/toast';
import { shelfWords } from '#renderer/words/shelf';

type Opened = { readonly name: string };

export type ShelfHands = {
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  /** The practice book is being made, which can be stopped. */
  readonly isMaking: boolean;
  readonly open: (ref: string) => Promise<void>;
  readonly practice: () => Promise<void>;
  readonly openFolder: () => Promise<void>;
  readonly close: (name: string) => Promise<void>;
  readonly forget: (ref: string, name: string) => Promise<void>;
};

/** Everything the list of books can do. What goes wrong is said above the list. */
export function useShelf(): ShelfHands {
  const [problem, setProblem] = useState<Problem>();
  const go = useGo();
  const open = useTell('shelf.open');
  const practice = useTell('shelf.practice');
  const folder = useTell('shelf.openFolder');
  const close = useTell('shelf.close');
  const forget = useTell('shelf.forget');
  const goHome = (result: Result<Opened>): void => {
    const wasStopped = !result.ok && result.problem.code === 'work.cancelled';
    setProblem(result.ok || wasStopped ? undefined : result.problem);
    if (!result.ok) return wasStopped ? say(result.problem.sentence) : undefined;
    say(shelfWords.opened(result.value.name));
    go(places.home);
  };
  const stay = (result: Result<unknown>, said: string): void => {
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) say(said);
  };
  return {
    problem,
    isMaking: practice.isBusy,
    isBusy: open.isBusy || practice.isBusy || folder.isBusy || close.isBusy,
    open: async (ref) => goHome(await open.send({ ref })),
    practice: async () => goHome(await practice.send({})),
    openFolder: async () => {
      const chosen = await theBooks().files.choosePlace('book');
      if (!chosen.ok) setProblem(chosen.problem);
      else if (chosen.value.place !== undefined) goHome(await folder.send({ place: chosen.value.place.token }));
    },
    close: async (name) => stay(await close.send({}), shelfWords.closed(name)),
    forget: async (ref, name) => stay(await forget.send({ ref }), shelfWords.forgotten(name)),
  };
}
