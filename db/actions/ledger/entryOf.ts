import { textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';
import { wordsOf } from './entryWords.ts';

export type EntryRow = {
  readonly id: string;
  readonly day: Day;
  readonly kind: string;
  readonly reverses: string | null;
  readonly reason_digest: string | null;
  /** Of its words: entryDigest. */
  readonly digest: string | null;
  readonly log_seq: number;
};

const postings = `
  SELECT account.name AS account, account.id AS accountId, posting.amount_pence AS amount, stream.name AS stream, plan_line.name AS planLine,
    beneficiary.name AS beneficiary
  FROM posting JOIN account ON account.id = posting.account_id JOIN stream ON stream.id = posting.stream_id
    JOIN plan_line ON plan_line.id = posting.plan_line_id JOIN beneficiary ON beneficiary.id = posting.beneficiary_id
  WHERE posting.entry_id = ? ORDER BY posting.place`;

const postingShape = { account: text, accountId: text, amount: money, stream: text, planLine: text, beneficiary: text };

/** An entry with its postings and its words, as a list of entries shows it. */
export function entryOf(reading: Reading, row: EntryRow): Omit<OutputOf<'ledger.entries'>['entries'][number], 'balance'> {
  const reason = row.reason_digest === null ? undefined : textIn(reading.contentOf(row.reason_digest), 'reason');
  return {
    id: row.id,
    day: row.day,
    kind: row.kind,
    words: wordsOf(reading, row),
    postings: [...reading.sql.all(postings, [row.id], postingShape)],
    ...given({ reverses: row.reverses, reason }),
  };
}
