import { type OutputOf } from '#core/contract/routes';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { demandWords as words } from '#renderer/words/demands';

export type DemandRead = OutputOf<'demand.list'>['demands'][number];

export const toDemands = { to: places.demands, words: words.back };

/** The demand in the address, and the way back to it. */
export function useDemand() {
  const id = usePart('id');
  const demand = useAsk('demand.list', {}).demands.find((one) => one.id === id);
  return { id, demand, back: { to: places.demand(id), words: words.backOne } };
}
