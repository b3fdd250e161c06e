import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';
import { outcome } from '#db/schema/setup';

/** What the money is to bring about for somebody, as their plan says it. */
export function addOutcome(writing: Writing, { beneficiaryId, name }: InputOf<'outcome.add'>): Made {
  const unknown = missing(writing, 'beneficiary', beneficiaryId, 'beneficiaryId');
  if (unknown !== undefined) return refused(unknown);
  const id = writing.newId('outcome');
  writing.orm.insert(outcome).values({ id, beneficiaryId, name }).run();
  return done({ id });
}
