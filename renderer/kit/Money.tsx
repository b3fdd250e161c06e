import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';

export function Money({ sum, isStrong = false }: { readonly sum: Pence; readonly isStrong?: boolean }) {
  return <span className={isStrong ? 'money strong' : 'money'}>{pounds(sum)}</span>;
}

export function DayText({ day, isShort = false }: { readonly day: Day; readonly isShort?: boolean }) {
  return <time dateTime={day}>{isShort ? shortDay(day) : dayInWords(day)}</time>;
}
