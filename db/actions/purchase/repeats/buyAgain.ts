import { comesOn } from '#core/book/repeats';
import { readDueWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { purchaseParts } from '#db/actions/purchase/purchaseParts';
import { purchaseById } from '#db/actions/purchase/purchaseRow';
import { recordPurchase } from '#db/actions/purchase/recordPurchase';
import { type RepeatRow, noRepeat, repeatById } from '#db/actions/purchase/repeats/repeatRow';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { oneOf, orNull, text } from '#db/rows';

type Record = InputOf<'purchase.record'>;

const chargedAs = { split_id: orNull(text), paid_by: oneOf('account', 'holder') };

/** The newest purchase of it as a form would send it: the same payee, plan lines, kind and payer. */
function asBefore(reading: Reading, { newest }: RepeatRow): Pick<Record, 'payee' | 'what' | 'category' | 'charge' | 'paidBy'> | undefined {
  const purchase = purchaseById(reading, newest);
  const row = reading.sql.one('SELECT split_id, paid_by FROM purchase WHERE id = ?', [newest], chargedAs);
  if (purchase === undefined || row === undefined) return undefined;
  const { payee, what } = readDueWords(reading.contentOf(purchase.wordsDigest));
  const planLineIds = [...new Set(purchaseParts(reading, newest).shares.map(({ planLineId }) => planLineId))];
  const charge = row.split_id === null ? { planLineId: planLineIds[0] ?? '' } : { splitId: row.split_id, planLineIds };
  return { payee, what, category: purchase.category, charge, paidBy: row.paid_by };
}

/** The repeat where it comes on that day and nobody has answered for the day yet. */
export function waitingOn(reading: Reading, repeatId: string, day: Day): Result<RepeatRow> {
  const repeat = repeatById(reading, repeatId);
  if (repeat === undefined) return refused(noRepeat());
  if (!comesOn(repeat, day)) return refused(problem('repeat.notThen', {}, 'day'));
  return repeat.answered.has(day) ? refused(problem('repeat.answered', {}, 'day')) : done(repeat);
}

/** Records it once more for one of its days, with its own receipt or reason. All that a purchase must be is asked of it too. */
export function buyAgain(writing: Writing, { repeatId, day, on, amount, proof }: InputOf<'purchase.again'>): Made {
  const repeat = waitingOn(writing, repeatId, day);
  if (!repeat.ok) return repeat;
  const before = asBefore(writing, repeat.value);
  if (before === undefined) return refused(noRepeat());
  const made = recordPurchase(writing, { ...before, day: on, amount, proof });
  // A form of one page has a field for the receipt's day, and none for the plan line.
  if (!made.ok) return made.problem.field === 'day' ? refused({ ...made.problem, field: 'on' }) : made;
  writing.append('purchase_repeated', { purchase_id: made.value.id, repeat_id: repeatId, day });
  return made;
}
