import { type Json, isJson } from '#core/contract/json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { budgetSheet } from '#core/plan/budgetSheet';
import { budgetOf } from '#db/actions/plan/budgetOf';
import { budgetForPeople } from '#db/actions/plan/readBudget';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { holderName } from '#db/actions/purchase/holderName';
import { type Writing } from '#db/kernel/handlers';

/** What is not said is left out of the data. */
function plain(data: unknown): Json {
  const read: unknown = JSON.parse(JSON.stringify(data));
  if (!isJson(read)) throw new TypeError('a budget is plain data');
  return read;
}

/** A kind of money against its plan as it stands today, as a paper with its data attached. */
export function issueBudget(writing: Writing, { streamId }: InputOf<'budget.issue'>): Result<OutputOf<'budget.issue'>> {
  const budget = budgetOf(writing, streamId, writing.today);
  if (budget === undefined) return refused(problem('input.notFound', { what: 'money' }, 'streamId'));
  const read = budgetForPeople(writing, budget);
  const { id, number } = issuePaper(writing, {
    kind: 'budget',
    about: streamId,
    sheet: budgetSheet(read, holderName(writing)),
    data: plain(read),
  });
  return done({ id, number });
}
