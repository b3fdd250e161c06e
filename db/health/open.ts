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

/** Shifts that are not where they should be: nowhere once taken back, else in the one timesheet that holds them and stands. */
const misplaced = `SELECT count(*) AS found FROM shift LEFT JOIN shift_state AS state ON state.shift_id = shift.id
  WHERE CASE WHEN EXISTS (SELECT 1 FROM shift_taken_back WHERE shift_taken_back.shift_id = shift.id) THEN state.shift_id IS NOT NULL
    ELSE state.employment_id IS NOT shift.employment_id OR state.day IS NOT shift.day OR state.timesheet_id IS NOT (
      SELECT timesheet_shift.timesheet_id FROM timesheet_shift WHERE timesheet_shift.shift_id = shift.id
        AND NOT EXISTS (SELECT 1 FROM timesheet_opened WHERE timesheet_opened.timesheet_id = timesheet_shift.timesheet_id)) END`;

const wants = `NOT EXISTS (SELECT 1 FROM purchase_unproven WHERE purchase_unproven.purchase_id = purchase.id)
  AND NOT EXISTS (SELECT 1 FROM purchase_evidence JOIN evidence ON evidence.id = purchase_evidence.evidence_id
    WHERE purchase_evidence.purchase_id = purchase.id AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256))
  AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

/** Sums of years that are not those of their postings, and purchases that want a proof and are not listed, or are and want none. */
const uncounted = `SELECT
  (SELECT count(*) FROM (SELECT account_id, stream_id, plan_line_id, substr(day, 1, 4) AS year, sum(amount_pence) AS sum FROM posting GROUP BY 1, 2, 3, 4)
    AS made FULL JOIN posting_year AS kept USING (account_id, stream_id, plan_line_id, year) WHERE made.sum IS NOT kept.amount_pence)
  + (SELECT count(*) FROM purchase JOIN due ON due.id = purchase.due_id
    WHERE (${wants}) IS NOT EXISTS (SELECT 1 FROM purchase_wanting WHERE purchase_wanting.purchase_id = purchase.id)) AS found`;

/** What triggers keep beside the chain agrees with the chained rows it was made from. */
export function checkOpenSums(sql: ReadSql): Check {
  const found = [wrong, misplaced, uncounted].reduce((so, query) => so + (sql.one(query, [], { found: whole })?.found ?? 0), 0);
  const holds = found === 0;
  return {
    id: 'open',
    holds,
    words: holds
      ? 'What is still owed, unmatched or unsigned agrees with the matches and timesheets.'
      : `${found} of what is still owed, unmatched, unsigned or added up do not agree with what they were made from.`,
  };
}
