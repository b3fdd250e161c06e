import { eq } from 'drizzle-orm';
import { daysInAdvance } from '#core/book/schedule';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Every } from '#core/contract/shapes/setup';
import { type Day, addDays, doOverlap } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { awardById, awardsOf } from '#db/actions/awards';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { award } from '#db/schema/setup';

type Dates = { readonly streamId: string; readonly every: Every; readonly from: Day; readonly to: Day };

/** Two awards of one stream paid at the same pace on the same days would be the same money twice. */
function overlaps(reading: Reading, dates: Dates, field: string, except?: string): Problem | undefined {
  const other = awardsOf(reading, dates.streamId).find((one) => one.id !== except && one.every === dates.every && doOverlap(one, dates));
  return other && problem('setup.awardOverlaps', { from: dayInWords(other.from), to: dayInWords(other.to) }, field);
}

function firstDueOutside({ firstDue, from, to }: InputOf<'award.add'>): Problem | undefined {
  const earliest = addDays(from, -daysInAdvance);
  if (firstDue >= earliest && firstDue <= to) return undefined;
  return problem('setup.firstDueOutside', { from: dayInWords(earliest), to: dayInWords(to) }, 'firstDue');
}

/** A sum agreed for some days, paid every so often from its first due day. The letter that says so is kept with it. */
export function addAward(writing: Writing, input: InputOf<'award.add'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', input.streamId, 'streamId'),
    () => endsBeforeStart('The award', input.from, input.to),
    () => firstDueOutside(input),
    () => overlaps(writing, input, 'from'),
  );
  if (wrong !== undefined) return refused(wrong);
  const { streamId, amount, every, from, to, firstDue, letter = null } = input;
  const id = writing.newId('award');
  const evidence = input.file === undefined ? null : writing.keepFile(input.file).id;
  const row = { id, streamId, amountPence: amount, every, fromDay: from, toDay: to, firstDue, letter, evidenceId: evidence };
  writing.orm.insert(award).values(row).run();
  return done({ id });
}

/** Changes the last day of an award: it ended early, or was carried on. */
export function endAward(writing: Writing, { id, to }: InputOf<'award.end'>): Made {
  const known = awardById(writing, id);
  if (known === undefined) return refused(problem('input.notFound', { what: 'award' }, 'id'));
  const wrong = firstProblem(
    () => endsBeforeStart('The award', known.from, to),
    () => overlaps(writing, { ...known, to }, 'to', id),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.orm.update(award).set({ toDay: to }).where(eq(award.id, id)).run();
  return done({ id });
}
