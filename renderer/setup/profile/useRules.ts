import { type FunderRules } from '#core/contract/shapes/funders';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { profileWords } from '#renderer/words/setup/profile';

type Found = {
  /** Undefined for an address whose funder is not in this book. */
  readonly rules: FunderRules | undefined;
  readonly others: readonly FunderRules[];
  readonly back: { readonly to: string; readonly words: string };
};

/** What the funder in the address asks, the book's other funders, and the way back to the profile. */
export function useRules(): Found {
  const id = usePart('id');
  const { funders } = useAsk('funder.rules', {});
  const rules = funders.find(({ funderId }) => funderId === id);
  const back = rules === undefined ? places.funders : places.funderProfile(id);
  return {
    rules,
    others: funders.filter(({ funderId }) => funderId !== id),
    back: { to: back, words: profileWords.back(rules?.name ?? '') },
  };
}
