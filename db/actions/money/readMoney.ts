import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day, addMonths, earlier } from '#core/time/day';
import { bookFacts } from '#db/actions/book';
import { allReceipts, receiptsAround, scheduleOf } from '#db/actions/money/receipts';
import { recentSince } from '#db/actions/recent';
import { nextStart } from '#db/actions/statement/ready';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** What no statement covers is always shown: it may still be asked about. */
function openSince(reading: Reading): Day {
  const streams = reading.sql.all('SELECT id FROM stream WHERE funder_id IS NOT NULL', [], { id: text });
  return streams.reduce((so, { id }) => earlier(so, nextStart(reading, id)), recentSince(reading, { recent: true }));
}

/** Every payment received, newest first, and the schedule of awards against what came; or what is recent of both. */
export function readMoney(reading: Reading, { recent = false }: InputOf<'money.read'>): Result<OutputOf<'money.read'>> {
  const since = openSince(reading);
  if (!recent || since <= bookFacts(reading).started_on) {
    const receipts = allReceipts(reading);
    return done({ receipts: [...receipts], schedule: [...scheduleOf(reading, receipts)], earlier: false });
  }
  const days = { from: since, to: addMonths(reading.today, 13) };
  const receipts = receiptsAround(reading, days);
  const schedule = [...scheduleOf(reading, receipts, days)];
  return done({ receipts: receipts.filter(({ day }) => day >= since), schedule, earlier: true });
}
