import { pairTogether } from '#core/bank/pairTogether';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Line, lineById } from '#db/actions/bank/lines';
import { reconciledProblem } from '#db/actions/bank/places';
import { type Due, dueById, openAmount } from '#db/actions/dues';
import { settleDue } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'bank.matchTogether'>;

function linesOf(reading: Reading, { bankAccountId, lineIds }: Input): Result<readonly Line[]> {
  const lines: Line[] = [];
  for (const [place, id] of [...new Set(lineIds)].entries()) {
    const line = lineById(reading, id);
    const field = `lineIds.${String(place)}`;
    if (line === undefined || line.bankAccountId !== bankAccountId) return refused(problem('input.notFound', { what: 'bank line' }, field));
    const closed = reconciledProblem(reading, bankAccountId, line.day);
    if (closed !== undefined) return refused({ ...closed, field });
    lines.push(line);
  }
  return done(lines);
}

function duesOf(reading: Reading, { dueIds }: Input): Result<readonly Due[]> {
  const dues: Due[] = [];
  for (const [place, id] of [...new Set(dueIds)].entries()) {
    const due = dueById(reading, id);
    if (due === undefined) return refused(problem('input.notFound', { what: 'payment' }, `dueIds.${String(place)}`));
    dues.push(due);
  }
  return done(dues);
}

/** Joins several bank lines to the several dues that they paid together, as a person accepted it: whole, or not at all. */
export function matchTogether(writing: Writing, input: Input): Result<OutputOf<'bank.matchTogether'>> {
  const [lines, dues] = [linesOf(writing, input), duesOf(writing, input)];
  if (!lines.ok) return lines;
  if (!dues.ok) return dues;
  const openDues = dues.value.map(({ id, day }) => ({ id, day, open: openAmount(writing, id) }));
  const parts = pairTogether(lines.value, openDues);
  if (parts === undefined) {
    const sums = [lines.value, openDues].map((open) => pounds(total(open.map((one) => one.open))));
    return refused(problem('bank.togetherDiffers', { lines: sums[0] ?? '', dues: sums[1] ?? '' }, 'dueIds'));
  }
  const made: string[] = [];
  for (const part of parts) {
    const settled = settleDue(writing, part);
    if (!settled.ok) return refused({ ...settled.problem, field: 'dueIds' });
    made.push(settled.value.matchId);
  }
  const [id] = made;
  if (id === undefined) return refused(problem('bank.tooMuch', { left: pounds(total([])) }, 'dueIds'));
  const togetherId = writing.newId('together');
  if (made.length > 1)
    for (const matchId of made) writing.append('bank_match_together', { bank_match_id: matchId, together_id: togetherId });
  return done({ id });
}
