import { type HolidayRead } from '#core/contract/shapes/holiday';
import { useAsk } from '#renderer/gateway/ask';
import { places } from '#renderer/kit/places';
import { usePart } from '#renderer/kit/go';
import { wayBackThrough } from '#renderer/kit/wayBack';
import { holidayWords as words } from '#renderer/words/holiday';

/** The holiday of the job in the address, and the way back to its page. */
export function useHoliday(): { readonly read: HolidayRead; readonly back: { readonly to: string; readonly words: string } } {
  const read = useAsk('holiday.read', { employmentId: usePart('id') });
  return { read, back: wayBackThrough() ?? { to: places.jobHoliday(read.employmentId), words: words.back(read.assistant.name) } };
}
