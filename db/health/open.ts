import { whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type Check } from './files.ts';

const standing = `SELECT coalesce(sum(bank_match.amount_pence), 0) FROM bank_match
  WHERE NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** Lines and dues whose open part is not what their standing matches leave; what was taken back has nothing open. */
const wrong = `SELECT
  (SELECT count(*) FROM bank_line LEFT JOIN bank_line_state AS state ON state.bank_line_id = bank_line.id
    WHERE state.open_pence IS NOT abs(bank_line.amount_pence) - (${standing} AND bank_match.bank_line_id = bank_line.id))
  + (SELECT count(*) FROM due LEFT JOIN due_state AS state ON state.due_id = due.id
    WHERE state.open_pence IS NOT CASE WHEN EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) THEN 0
      ELSE due.amount_pence - (${standing} AND bank_match.due_id = due.id) END) AS found`;

/** What triggers keep beside the chain agrees with the chained rows it was made from. */
export function checkOpenSums(sql: ReadSql): Check {
  const found = sql.one(wrong, [], { found: whole })?.found ?? 0;
  const holds = found === 0;
  return {
    id: 'open',
    holds,
    words: holds
      ? 'What is still owed or unmatched agrees with the matches.'
      : `${found} sums still owed or unmatched do not agree with the matches.`,
  };
}
