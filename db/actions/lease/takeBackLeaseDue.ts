import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { reverseEntry } from '#db/actions/reverse';
import { type Writing } from '#db/kernel/handlers';
import { leaseDueFor } from './confirmLeaseDue.ts';

/** A payment confirmed by mistake: its entry is taken back with the reason, and it may be confirmed again. */
export function takeBackLeaseDue(writing: Writing, { leaseDueId, reason }: InputOf<'lease.takeBackDue'>): Made {
  const due = leaseDueFor(writing, leaseDueId);
  if (!due.ok) return due;
  const { confirmed, day } = due.value;
  if (confirmed === undefined) return refused(problem('lease.notConfirmed', { day: dayInWords(day) }, 'leaseDueId'));
  const reversed = reverseEntry(writing, confirmed.entryId, reason);
  return reversed.ok ? done({ id: reversed.value }) : refused({ ...reversed.problem, field: 'leaseDueId' });
}
