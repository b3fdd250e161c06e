import { weeksOfAward } from '#core/book/weeks';
import { type OutputOf } from '#core/contract/routes';
import { type Pence, negate, nothing, subtract } from '#core/money/pence';
import { type Day, day as asDay } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { money, orNull, text, whole } from '#db/rows';

type StreamMoney = OutputOf<'home.read'>['money'][number];

// Named accounts one by one, by the sums of their years (0035_sums.sql).
const heldAtBank = `
  SELECT coalesce(sum(posting_year.amount_pence), 0) AS sum FROM bank_account CROSS JOIN posting_year
    ON posting_year.account_id = bank_account.account_id AND posting_year.stream_id = @stream`;

const owing = `
  SELECT coalesce(sum(posting_year.amount_pence), 0) AS sum FROM account CROSS JOIN posting_year
    ON posting_year.account_id = account.id AND posting_year.stream_id = @stream
  WHERE account.kind = 'liability'`;

const movedOn = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS sum FROM account CROSS JOIN posting
    ON posting.account_id = account.id AND posting.stream_id = @stream AND posting.day >= @from
  WHERE account.kind = @kind`;

function sumOf({ sql }: Reading, query: string, params: Readonly<Record<string, string>>): Pence {
  return sql.one(query, params, { sum: money })?.sum ?? nothing;
}

/** The first day of the year that public bodies count by: 1 April. */
function yearOf(today: Day): Day {
  const april = asDay(`${today.slice(0, 4)}-04-01`);
  return today >= april ? april : asDay(`${String(Number(today.slice(0, 4)) - 1)}-04-01`);
}

const streams = `
  SELECT stream.id, stream.name, funder.retained_weeks FROM stream JOIN funder ON funder.id = stream.funder_id ORDER BY stream.rowid`;

/** How each kind of money stands today: at the bank, owed, free, and since April by what was recorded. */
export function streamsMoney(reading: Reading): readonly StreamMoney[] {
  return reading.sql
    .all(streams, [], { id: text, name: text, retained_weeks: orNull(whole) })
    .map(({ id, name, retained_weeks: retainedWeeks }) => {
      const stream = { stream: id };
      const year = { ...stream, from: yearOf(reading.today) };
      const balance = sumOf(reading, heldAtBank, stream);
      const owed = negate(sumOf(reading, owing, stream));
      const free = subtract(balance, owed);
      return {
        streamId: id,
        name,
        balance,
        owed,
        free,
        receivedThisYear: negate(sumOf(reading, movedOn, { ...year, kind: 'income' })),
        spentThisYear: sumOf(reading, movedOn, { ...year, kind: 'expense' }),
        ...given({ freeWeeksHundredths: weeksOfAward(free, awardsOf(reading, id), reading.today), retainedWeeks }),
      };
    });
}
