import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { type DemandRead, allDemands } from '#db/actions/demand/demands';
import { standingDemand } from '#db/actions/demand/standing';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { giveBack } from '#db/actions/money/giveBack';
import { proofOf } from '#db/actions/plan/parts';
import { type Writing } from '#db/kernel/handlers';

/** The funder was asked to look at it again, with what was said and sent. */
export function reconsiderDemand(writing: Writing, { id, day, words, file }: InputOf<'demand.reconsider'>): Made {
  const found = standingDemand(writing, id, { day });
  if (!found.ok) return found;
  writing.append('demand_reconsideration', {
    id: writing.newId('demand_reconsideration'),
    demand_id: id,
    day,
    words_digest: writing.keep({ words }),
    evidence_id: proofOf(writing, file),
  });
  return done({ id });
}

type Decided = InputOf<'demand.outcome'>;

function outcomeProblem({ outcome, amount, payBy, day }: Decided, { amount: asked }: DemandRead): Problem | undefined {
  if (outcome === 'less' && amount === undefined) return problem('demand.sumNeeded', {}, 'amount');
  if (outcome !== 'less' && amount !== undefined) return problem('demand.sumNotLess', {}, 'amount');
  if (amount !== undefined && asked !== undefined && amount >= asked) return problem('demand.notLess', { amount: pounds(asked) }, 'amount');
  if (payBy !== undefined && payBy < day) return problem('demand.dayBeforeLetter', { letter: dayInWords(day) }, 'payBy');
  return undefined;
}

/** What the funder decided. Of a demand that was withdrawn nothing is to be paid, whatever day was said. */
export function decideDemand(writing: Writing, input: Decided): Made {
  const { id, day, outcome, amount, payBy, words, file } = input;
  const found = standingDemand(writing, id, { day });
  if (!found.ok) return found;
  const wrong = outcomeProblem(input, found.value);
  if (wrong !== undefined) return refused(wrong);
  writing.append('demand_outcome', {
    id: writing.newId('demand_outcome'),
    demand_id: id,
    day,
    outcome,
    amount_pence: amount ?? null,
    pay_by: outcome === 'withdrawn' ? null : (payBy ?? null),
    words_digest: writing.keep({ ...given({ words }) }),
    evidence_id: proofOf(writing, file),
  });
  return done({ id });
}

/** It is accepted, wholly or in part: the money goes back as any other that is given back. */
export function giveDemandBack(writing: Writing, input: InputOf<'demand.giveBack'>): Made {
  const { id, day, amount, file, bankLineId } = input;
  const found = standingDemand(writing, id, { day });
  if (!found.ok) return found;
  const { streamId, left, day: letter } = found.value;
  if (left !== undefined && amount > left) return refused(problem('demand.moreThanLeft', { left: pounds(left) }, 'amount'));
  const because = `Asked back by the letter of ${dayInWords(letter)}`;
  const made = giveBack(writing, { streamId, day, amount, because, ...given({ file, bankLineId }) });
  if (!made.ok) return made;
  writing.append('demand_given_back', { given_back_id: made.value.id, demand_id: id });
  return made;
}

/** It was recorded by mistake. */
export function takeDemandBack(writing: Writing, { id, reason }: InputOf<'demand.takeBack'>): Made {
  const found = allDemands(writing).find((one) => one.id === id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'letter' }, 'id'));
  if (found.takenBack !== undefined) return refused(problem('demand.isOver', {}, 'id'));
  if (found.givenBack.length > 0) return refused(problem('demand.isPaid', {}, 'id'));
  writing.append('demand_taken_back', { demand_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
