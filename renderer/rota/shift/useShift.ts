import { type OutputOf } from '#core/contract/routes';
import { hoursInWords } from '#core/shifts/words';
import { type Day, readDay } from '#core/time/day';
import { useAsk } from '#renderer/gateway/ask';
import { usePart } from '#renderer/kit/go';
import { longDay } from '#renderer/words/days';
import { rotaWords } from '#renderer/words/rota';

export type ShiftAnswer = OutputOf<'rota.shift'>;
export type PlannedShift = ShiftAnswer['shift'];

/** The planned shift that the address names. The book refuses a day that is not planned, and the screen's net says so. */
export function useShift(): { readonly answer: ShiftAnswer; readonly patternId: string; readonly day: Day } {
  const patternId = usePart('pattern');
  const text = usePart('day');
  const { today } = useAsk('rota.week', {});
  const day = readDay(text) ?? today;
  return { answer: useAsk('rota.shift', { patternId, day }), patternId, day };
}

export function whoOf({ assistant }: Pick<PlannedShift, 'assistant'>): string {
  return assistant ?? rotaWords.nobody;
}

export function timesOf({ on, starts, ends, endsOn }: Pick<PlannedShift, 'on' | 'starts' | 'ends' | 'endsOn'>): string {
  return on === endsOn ? rotaWords.times(starts, ends) : rotaWords.timesNext(starts, ends);
}

/** `Monday 23 November 2026, 09:00 to 14:00`. */
export function whenOf(shift: Pick<PlannedShift, 'on' | 'starts' | 'ends' | 'endsOn'>): string {
  return `${longDay(shift.on)}, ${timesOf(shift)}`;
}

export function lengthOf({ minutes }: Pick<PlannedShift, 'minutes'>): string {
  return hoursInWords(minutes);
}
