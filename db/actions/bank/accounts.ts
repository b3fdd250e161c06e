import { atBank } from '#core/book/accounts';
import { type Pence, add, nothing } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

export type BankAccount = {
  readonly id: string;
  /** The journal's account: 'bank:…'. */
  readonly account: string;
  readonly name: string;
  readonly bank: string;
  readonly lastDigits: string;
};

const accountShape = { id: text, account_id: text, name: text, bank: text, last_digits: text };

/** The kinds of money that an account holds. */
export function streamsOfAccount({ sql }: Reading, bankAccountId: string): readonly string[] {
  const held = 'SELECT stream_id FROM bank_account_stream WHERE bank_account_id = ? ORDER BY stream_id';
  return sql.all(held, [bankAccountId], { stream_id: text }).map((row) => row.stream_id);
}

export function bankAccount({ sql }: Reading, id: string): BankAccount | undefined {
  const row = sql.one('SELECT id, account_id, name, bank, last_digits FROM bank_account WHERE id = ?', [id], accountShape);
  return row && { id: row.id, account: row.account_id, name: row.name, bank: row.bank, lastDigits: row.last_digits };
}

export type Opening = { readonly day: Day; readonly balance: Pence; readonly evidenceId: string };

const newestOpening = `
  SELECT day, balance_pence, evidence_id FROM bank_opening WHERE bank_account_id = ? ORDER BY log_seq DESC LIMIT 1`;

/** The proven balance at the start of the account's first day, the newest where it was corrected; undefined until it is recorded. */
export function openingOf({ sql }: Reading, bankAccountId: string): Opening | undefined {
  const row = sql.one(newestOpening, [bankAccountId], { day, balance_pence: money, evidence_id: text });
  return row && { day: row.day, balance: row.balance_pence, evidenceId: row.evidence_id };
}

const linesBefore = 'SELECT coalesce(sum(amount_pence), 0) AS moved FROM bank_line WHERE bank_account_id = ? AND day < ?';

/** What the opening balance and the bank's lines make before a day: the bank's side, matched or not. */
export function bankBalanceBefore(reading: Reading, bankAccountId: string, before: Day): Pence {
  const moved = reading.sql.one(linesBefore, [bankAccountId, before], { moved: money });
  return add(openingOf(reading, bankAccountId)?.balance ?? nothing, moved?.moved ?? nothing);
}

/** What the journal says the account holds at the end of a day: the book's side. */
export function ledgerBalanceOn({ sql }: Reading, bankAccountId: string, on: Day): Pence {
  const row = sql.one(
    'SELECT coalesce(sum(amount_pence), 0) AS held FROM posting WHERE account_id = ? AND stream_id IN (SELECT id FROM stream) AND day <= ?',
    [atBank(bankAccountId), on],
    { held: money },
  );
  return row?.held ?? nothing;
}
