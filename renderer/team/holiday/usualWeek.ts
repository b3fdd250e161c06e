import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { holidayWords } from '#renderer/words/holiday';
import { readHours } from './readHours.ts';

const [least, most] = [15, 7 * 24 * 60];

/** Only regular hours have a usual week: a quarter of an hour at least, and no more than a week has. */
export function usualWeekProblems({ kind, hours }: Readonly<Record<'kind' | 'hours', string>>): readonly FieldProblem[] {
  const minutes = readHours(hours) ?? 0;
  return kind === 'regular' && (minutes < least || minutes > most) ? [{ field: 'hours', sentence: holidayWords.agree.hoursWrong }] : [];
}
