import { type OutputOf } from '#core/contract/routes';
import { type Pence, nothing } from '#core/money/pence';
import { isCash } from '#db/actions/bank/cash/cashAccount';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

type Setup = OutputOf<'setup.read'>;

const accounts = `
  SELECT bank_account.id, bank_account.account_id, bank_account.name, bank_account.bank, bank_account.last_digits,
    bank_opening.day, bank_opening.balance_pence, evidence.number
  FROM bank_account LEFT JOIN bank_opening ON bank_opening.bank_account_id = bank_account.id
      AND bank_opening.log_seq = (SELECT max(newest.log_seq) FROM bank_opening AS newest WHERE newest.bank_account_id = bank_account.id)
    LEFT JOIN evidence ON evidence.id = bank_opening.evidence_id
  ORDER BY bank_account.rowid`;

const shape = {
  id: text,
  account_id: text,
  name: text,
  bank: text,
  last_digits: text,
  day: orNull(day),
  balance_pence: orNull(money),
  number: orNull(whole),
};

/** What the book says an account holds today. */
export function bookBalance({ sql }: Reading, accountId: string): Pence {
  const row = sql.one('SELECT coalesce(sum(amount_pence), 0) AS balance FROM posting_year WHERE account_id = ?', [accountId], {
    balance: money,
  });
  return row?.balance ?? nothing;
}

export function readBankAccounts(reading: Reading): Setup['bankAccounts'] {
  return reading.sql.all(accounts, [], shape).map((row) => {
    const streams = reading.sql.all('SELECT stream_id FROM bank_account_stream WHERE bank_account_id = ?', [row.id], { stream_id: text });
    const opening =
      row.day === null || row.balance_pence === null
        ? undefined
        : { day: row.day, balance: row.balance_pence, ...given({ evidenceNumber: row.number }) };
    return {
      id: row.id,
      name: row.name,
      bank: row.bank,
      lastDigits: row.last_digits,
      streamIds: streams.map(({ stream_id }) => stream_id),
      balance: bookBalance(reading, row.account_id),
      ...(opening === undefined ? {} : { opening }),
      ...(isCash(reading, row.id) ? { isCash: true as const } : {}),
    };
  });
}
