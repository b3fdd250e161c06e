import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { changesWords } from '#renderer/words/setup/changes';

export type Changes = OutputOf<'careChanges.read'>;
export type Handover = Changes['handovers'][number];
export type LifeEvent = Changes['events'][number];
export type Step = Handover['steps'][number];

/** The way back to the list of changes. */
export const backToChanges = { to: places.changes, words: changesWords.back };

export function useChanges(): Changes {
  return useAsk('careChanges.read', {});
}

type One = {
  readonly today: Changes['today'];
  readonly handover: Handover | undefined;
  readonly event: LifeEvent | undefined;
  /** The screen of the one in the address. */
  readonly back: { readonly to: string; readonly words: string };
};

/** The change of money or of people in the address; neither where it is not in this book. */
export function useOneChange(): One {
  const id = usePart('id');
  const { today, handovers, events } = useChanges();
  const handover = handovers.find((one) => one.id === id);
  const event = events.find((one) => one.id === id);
  const words = handover?.title ?? event?.title ?? changesWords.back;
  const to = handover !== undefined ? places.handover(id) : event === undefined ? places.changes : places.lifeEvent(id);
  return { today, handover, event, back: { to, words } };
}
