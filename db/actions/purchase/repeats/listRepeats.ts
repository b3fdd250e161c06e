import { proposedDays } from '#core/book/repeats';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { given } from '#db/actions/given';
import { readDueWords } from '#core/book/dueWords';
import { purchaseById } from '#db/actions/purchase/purchaseRow';
import { type RepeatRow, allRepeats } from '#db/actions/purchase/repeats/repeatRow';
import { type Reading } from '#db/kernel/handlers';

type Out = OutputOf<'purchase.repeats'>['repeats'][number];

function repeatOut(reading: Reading, row: RepeatRow): readonly Out[] {
  const purchase = purchaseById(reading, row.newest);
  if (purchase === undefined) return [];
  const { payee, what } = readDueWords(reading.contentOf(purchase.wordsDigest));
  const { proposed, next } = proposedDays(row, reading.today);
  const { id, newest: purchaseId, every, from, to, lastDay, endReason, skipped } = row;
  const ended = lastDay === undefined ? undefined : { lastDay, reason: endReason ?? '' };
  return [
    {
      id,
      purchaseId,
      payee,
      what,
      amount: purchase.amount,
      every,
      from,
      proposed: [...proposed],
      skipped: [...skipped],
      ...given({ to, next, ended }),
    },
  ];
}

/** What is bought again and again, and the days on which it waits to be recorded. Nothing is recorded by itself. */
export function listRepeats(reading: Reading, _: InputOf<'purchase.repeats'>): Result<OutputOf<'purchase.repeats'>> {
  return done({ repeats: allRepeats(reading).flatMap((row) => repeatOut(reading, row)) });
}
