import { type Pence, nothing, total } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

const held = 'SELECT coalesce(sum(amount_pence), 0) AS held FROM posting WHERE account_id = ? AND stream_id = ? AND day <= ?';

/** What of a money is at the bank at the end of a day, in all accounts together. */
export function balanceOf({ sql }: Reading, streamId: string, on: Day): Pence {
  const accounts = sql.all('SELECT account_id FROM bank_account ORDER BY rowid', [], { account_id: text });
  return total(accounts.map(({ account_id: account }) => sql.one(held, [account, streamId, on], { held: money })?.held ?? nothing));
}
