import { type HistoryWeek } from '#core/contract/shapes/holiday';
import { readPounds } from '#core/money/words';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { formWords } from '#renderer/words/form';
import { holidayWords } from '#renderer/words/holiday';
import { readHours } from './readHours.ts';

const words = holidayWords.weeks;
type Typed = Readonly<Record<'to' | 'count' | 'hours' | 'pay', string>>;

/** Several weeks by their total, or what is not right in each field. */
export function readTotal(typed: Typed): { readonly weeks: HistoryWeek[] } | { readonly problems: readonly FieldProblem[] } {
  const to = readTypedDay(typed.to.trim());
  const weeks = /^\d{1,3}$/u.test(typed.count.trim()) ? Number(typed.count) : 0;
  const minutes = readHours(typed.hours);
  const pay = readPounds(typed.pay);
  if (to !== undefined && weeks >= 1 && weeks <= 104 && minutes !== undefined && minutes >= 0 && pay !== undefined)
    return { weeks: [{ to, weeks, minutes, pay }] };
  const problems: readonly (FieldProblem | undefined)[] = [
    to === undefined ? { field: 'to', sentence: formWords.dayNeeded } : undefined,
    weeks < 1 || weeks > 104 ? { field: 'count', sentence: words.countWrong } : undefined,
    minutes === undefined || minutes < 0 ? { field: 'hours', sentence: words.hoursWrong } : undefined,
    pay === undefined ? { field: 'pay', sentence: formWords.sumNeeded } : undefined,
  ];
  return { problems: problems.filter((one) => one !== undefined) };
}
