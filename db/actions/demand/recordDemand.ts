import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { standingDemand } from '#db/actions/demand/standing';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { proofOf } from '#db/actions/plan/parts';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Letter = Omit<InputOf<'demand.addLetter'>, 'id'>;

function daysProblem(reading: Reading, { day, payBy, reconsiderBy }: Letter): Problem | undefined {
  const before = (named: Day | undefined, field: string) => () =>
    named !== undefined && named < day ? problem('demand.dayBeforeLetter', { letter: dayInWords(day) }, field) : undefined;
  return firstProblem(() => notYet(reading, day, 'day'), before(payBy, 'payBy'), before(reconsiderBy, 'reconsiderBy'));
}

function keepLetter(writing: Writing, demandId: string, letter: Letter): void {
  const { day, amount, payBy, reconsiderBy, reasons, payer, how, file } = letter;
  writing.append('demand_letter', {
    id: writing.newId('demand_letter'),
    demand_id: demandId,
    day,
    amount_pence: amount ?? null,
    pay_by: payBy ?? null,
    reconsider_by: reconsiderBy ?? null,
    words_digest: writing.keep({ ...given({ reasons, payer, how }) }),
    evidence_id: proofOf(writing, file),
  });
}

/** A letter that asks for money back, as it came: what it leaves out is left out here too. */
export function recordDemand(writing: Writing, { streamId, ...letter }: InputOf<'demand.record'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => daysProblem(writing, letter),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('demand');
  writing.append('demand', { id, stream_id: streamId });
  keepLetter(writing, id, letter);
  return done({ id });
}

/** Another letter about the same. */
export function addDemandLetter(writing: Writing, { id, ...letter }: InputOf<'demand.addLetter'>): Made {
  const found = standingDemand(writing, id, { day: letter.day });
  if (!found.ok) return found;
  const wrong = daysProblem(writing, letter);
  if (wrong !== undefined) return refused(wrong);
  keepLetter(writing, id, letter);
  return done({ id });
}
