import { type OutputOf } from '#core/contract/routes';
import { weekday } from '#core/time/day';

type Shift = Pick<OutputOf<'rota.week'>['shifts'][number], 'employmentId' | 'day' | 'recurs'>;

/** The days of the week, 1 Monday to 7 Sunday, on which a job's shifts recur in a week of the rota, cancelled or not. */
export function rotaDays(shifts: readonly Shift[], employmentId: string): readonly number[] {
  const own = shifts.filter((shift) => shift.employmentId === employmentId && shift.recurs);
  return [...new Set(own.map(({ day }) => weekday(day)))].toSorted((a, b) => a - b);
}
