import { type AccountFacts } from '#core/book/homeTasks';
import { type Day } from '#core/time/day';
import { openingOf } from '#db/actions/bank/accounts';
import { filedStatements, nextFrom } from '#db/actions/bank/filed';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

const openLines = `
  SELECT count(*) AS unmatched, min(day) AS first FROM bank_line_state WHERE bank_account_id = ? AND open_pence > 0`;

const newestLine = 'SELECT day FROM bank_line WHERE bank_account_id = ? ORDER BY day DESC LIMIT 1';

/** The newest bank statement not yet reconciled, where every line up to its day is matched. */
function provable(reading: Reading, bankAccountId: string, openFrom: Day, firstOpen: Day | null): Day | undefined {
  return filedStatements(reading, bankAccountId, { from: openFrom }).find((filed) => firstOpen === null || filed.day < firstOpen)?.day;
}

/** Each account whose opening balance is recorded: what waits for a match, and how far the bank is known and checked. */
export function accountsState(reading: Reading): readonly AccountFacts[] {
  const accounts = reading.sql.all('SELECT id, name FROM bank_account ORDER BY rowid', [], { id: text, name: text });
  return accounts.flatMap(({ id, name }) => {
    const opening = openingOf(reading, id);
    const openFrom = nextFrom(reading, id);
    if (opening === undefined || openFrom === undefined) return [];
    const open = reading.sql.one(openLines, [id], { unmatched: whole, first: orNull(day) });
    const newest = reading.sql.one(newestLine, [id], { day });
    return [
      {
        id,
        name,
        unmatched: open?.unmatched ?? 0,
        knownTo: newest?.day ?? opening.day,
        openFrom,
        ...given({ provable: provable(reading, id, openFrom, open?.first ?? null) }),
      },
    ];
  });
}
