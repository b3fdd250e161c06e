import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { allReceipts, scheduleOf } from '#db/actions/money/receipts';
import { type Reading } from '#db/kernel/handlers';

/** Money received, newest first, and the award's schedule with what became of each payment, oldest first. */
export function readMoney(reading: Reading, _: InputOf<'money.read'>): Result<OutputOf<'money.read'>> {
  const receipts = allReceipts(reading);
  return done({ receipts: [...receipts], schedule: [...scheduleOf(reading, receipts)] });
}
