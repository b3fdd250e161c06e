import { type CareYear } from '#core/contract/shapes/funding';
import { readDay } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { places } from '#renderer/kit/places';
import { careYearWords } from '#renderer/words/setup/year';

/** The way back to the year of care. */
export const backToYear = { to: places.careYear, words: careYearWords.back };

/** The year in the address, or the one that today is in. */
export function useYear(): CareYear {
  const from = readDay(usePart('from'));
  return useAsk('careYear.read', from === undefined ? {} : { from });
}
