import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { holidayWords } from '#renderer/words/holiday';
import { readWeekHours } from './readHours.ts';

const least = 15;

/** Only regular hours have a usual week: a quarter of an hour at least, and no more than a week has. */
export function usualWeekProblems({ kind, hours }: Readonly<Record<'kind' | 'hours', string>>): readonly FieldProblem[] {
  const minutes = readWeekHours(hours) ?? 0;
  return kind === 'regular' && minutes < least ? [{ field: 'hours', sentence: holidayWords.agree.hoursWrong }] : [];
}
