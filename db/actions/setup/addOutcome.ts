import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

/** What the money is to bring about for somebody, as their plan says it. */
export function addOutcome(writing: Writing, { beneficiaryId, name }: InputOf<'outcome.add'>): Made {
  const unknown = missing(writing, 'beneficiary', beneficiaryId, 'beneficiaryId');
  if (unknown !== undefined) return refused(unknown);
  const id = writing.newId('outcome');
  writing.sql.run('INSERT INTO outcome (id, beneficiary_id, name) VALUES (?, ?, ?)', [id, beneficiaryId, name]);
  return done({ id });
}
