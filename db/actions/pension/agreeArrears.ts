import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { notYet } from '#db/actions/named';
import { employmentById } from '#db/actions/pay/employments';
import { arrearsOf, stillMissing } from '#db/actions/pension/arrears';
import { eventsOf } from '#db/actions/pension/events';
import { type Writing } from '#db/kernel/handlers';

/** How a PA's part of what approved paydays missed is paid: from so many paydays, or by the employer in their stead. */
export function agreeArrears(writing: Writing, input: InputOf<'pension.agreeArrears'>): Made {
  const { employmentId, paidBy, paydays, agreedOn, words, file } = input;
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  if ((paidBy === 'pay') !== (paydays !== undefined)) return refused(problem('pension.arrearsPaydays', {}, 'paydays'));
  const early = notYet(writing, agreedOn, 'agreedOn');
  if (early !== undefined) return refused(early);
  const open = arrearsOf(writing, employment, eventsOf(writing, employmentId)).filter((one) => stillMissing([one]).employee > 0);
  const [first] = open;
  if (first === undefined) return refused(problem('pension.nothingMissed', { name: employment.name }));
  const kept = words === undefined ? null : writing.keep({ words });
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  const ids = open.map(({ joining }) => {
    const id = writing.newId('pension_arrears_agreed');
    const how = { paid_by: paidBy, paydays: paydays ?? null, agreed_on: agreedOn };
    writing.append('pension_arrears_agreed', { id, event_id: joining.id, ...how, words_digest: kept, evidence_id: evidence });
    return id;
  });
  return done({ id: ids[0] ?? first.joining.id });
}
