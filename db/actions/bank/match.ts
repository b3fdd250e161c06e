import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { problem } from '#core/contract/problem';
import { refused } from '#core/contract/result';
import { lineById } from '#db/actions/bank/lines';
import { reconciledProblem } from '#db/actions/bank/places';
import { settleDue } from '#db/actions/settling';
import { type Writing } from '#db/kernel/handlers';

/** Joins a bank line to what it paid, part by part, as a person accepted it. Answers the first match. */
export function match(writing: Writing, { lineId, parts }: InputOf<'bank.match'>): Result<OutputOf<'bank.match'>> {
  const line = lineById(writing, lineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'bank line' }, 'lineId'));
  const closed = reconciledProblem(writing, line.bankAccountId, line.day);
  if (closed !== undefined) return refused(closed);
  const made: string[] = [];
  for (const [place, { dueId, amount }] of parts.entries()) {
    const settled = settleDue(writing, { lineId, dueId, amount });
    if (!settled.ok) return refused({ ...settled.problem, field: `parts.${String(place)}` });
    made.push(settled.value.matchId);
  }
  const [id] = made;
  if (id === undefined) throw new RangeError('a match has a part');
  return done({ id });
}
