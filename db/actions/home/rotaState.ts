import { type HomeTask } from '#core/book/homeTasks';
import { rotaHomeTasks } from '#core/rota/homeTasks';
import { addDays } from '#core/time/day';
import { plannedShifts } from '#db/actions/rota/plannedShifts';
import { type Reading } from '#db/kernel/handlers';

const daysAhead = 13;

/** Shifts of these two weeks that nobody works yet. */
export function rotaState({ sql, today }: Reading): readonly HomeTask[] {
  return rotaHomeTasks(plannedShifts(sql, { from: today, to: addDays(today, daysAhead) }));
}
