import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { agreedById } from '#db/actions/deductions/agreed';
import { orderById } from '#db/actions/deductions/orders';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';

type Ending = { readonly from: Parameters<typeof dayInWords>[0]; readonly ended?: Parameters<typeof dayInWords>[0] };

function endProblem(found: Ending | undefined, what: string, { endedOn }: InputOf<'order.end'>) {
  if (found === undefined) return problem('input.notFound', { what }, 'id');
  if (found.ended !== undefined) return problem('order.endedAlready', { day: dayInWords(found.ended) }, 'id');
  return endedOn < found.from ? problem('order.endsBeforeStart', { from: dayInWords(found.from) }, 'endedOn') : undefined;
}

/** No payday after the day deducts under the order. */
export function endOrder(writing: Writing, input: InputOf<'order.end'>): Made {
  const wrong = endProblem(orderById(writing, input.id), 'order', input);
  if (wrong !== undefined) return refused(wrong);
  const reason = writing.keep({ reason: input.reason });
  writing.append('attachment_order_ended', { attachment_order_id: input.id, ended_on: input.endedOn, reason_digest: reason });
  return done({ id: input.id });
}

/** No payday after the day takes the agreed deduction. */
export function endDeduction(writing: Writing, input: InputOf<'deduction.end'>): Made {
  const wrong = endProblem(agreedById(writing, input.id), 'deduction', input);
  if (wrong !== undefined) return refused(wrong);
  const reason = writing.keep({ reason: input.reason });
  writing.append('agreed_deduction_ended', { agreed_deduction_id: input.id, ended_on: input.endedOn, reason_digest: reason });
  return done({ id: input.id });
}
