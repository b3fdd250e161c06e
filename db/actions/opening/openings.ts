import { atBank } from '#core/book/accounts';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, money, orNull, text, whole } from '#db/rows';
import { type Instant } from '#core/time/instant';

export type RecordedOpening = {
  readonly day: Day;
  readonly balance: Pence;
  /** The opening entry; null where every part was nothing. */
  readonly entryId: string | null;
  readonly evidenceId: string;
  readonly evidenceNumber: number;
  readonly parts: readonly { readonly streamId: string; readonly amount: Pence }[];
  readonly recordedAt: Instant;
  /** Of the kept words why the one before was wrong; null of the first. */
  readonly reasonDigest: string | null;
};

const all = `
  SELECT bank_opening.day, bank_opening.balance_pence, bank_opening.entry_id, bank_opening.evidence_id, bank_opening.reason_digest,
    evidence.number, log.at
  FROM bank_opening JOIN evidence ON evidence.id = bank_opening.evidence_id JOIN log ON log.seq = bank_opening.log_seq
  WHERE bank_opening.bank_account_id = ? ORDER BY bank_opening.log_seq DESC`;

const shape = {
  day,
  balance_pence: money,
  entry_id: orNull(text),
  evidence_id: text,
  reason_digest: orNull(text),
  number: whole,
  at: instant,
};

const partsOf = 'SELECT stream_id, amount_pence FROM posting WHERE entry_id = ? AND account_id = ? ORDER BY place';

/** Every opening balance that was recorded for an account, the newest first: that one counts. */
export function openingsOf({ sql }: Reading, bankAccountId: string): readonly RecordedOpening[] {
  return sql.all(all, [bankAccountId], shape).map((row) => ({
    day: row.day,
    balance: row.balance_pence,
    entryId: row.entry_id,
    evidenceId: row.evidence_id,
    evidenceNumber: row.number,
    parts: sql
      .all(partsOf, [row.entry_id, atBank(bankAccountId)], { stream_id: text, amount_pence: money })
      .map((part) => ({ streamId: part.stream_id, amount: part.amount_pence })),
    recordedAt: row.at,
    reasonDigest: row.reason_digest,
  }));
}
