import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { isOver } from '#core/demands/demand';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type DemandRead, allDemands } from '#db/actions/demand/demands';
import { notYet } from '#db/actions/named';
import { type Reading } from '#db/kernel/handlers';

/** A demand that goes on, and what is done about it on a day: not before its letter, and not yet to come. */
export function standingDemand(reading: Reading, id: string, { day }: { readonly day: Day }): Result<DemandRead> {
  const found = allDemands(reading).find((one) => one.id === id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'letter' }, 'id'));
  if (isOver(found)) return refused(problem('demand.isOver', {}, 'id'));
  if (day < found.day) return refused(problem('demand.beforeLetter', { letter: dayInWords(found.day) }, 'day'));
  const wrong = notYet(reading, day, 'day');
  return wrong === undefined ? done(found) : refused(wrong);
}
