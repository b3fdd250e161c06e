import { type z } from 'zod';
import { textIn } from '#core/book/dueWords';
import { type bankDetailsShape } from '#core/contract/shapes/people';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

export type BankDetails = z.infer<typeof bankDetailsShape>;

/** As banks print it: `12-34-56`. */
export function spacedSortCode(typed: string): string {
  const digits = typed.replaceAll(/\D/gu, '');
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].join('-');
}

/** The newest bank details of a PA; undefined where none were recorded, or they were erased. */
export function bankDetailsOf({ sql, contentOf }: Reading, assistantId: string): BankDetails | undefined {
  const row = sql.one(
    'SELECT words_digest FROM assistant_bank WHERE assistant_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1',
    [assistantId],
    { words_digest: text },
  );
  const content = row && contentOf(row.words_digest);
  const accountName = textIn(content, 'accountName');
  const sortCode = textIn(content, 'sortCode');
  const account = textIn(content, 'account');
  if (accountName === undefined || sortCode === undefined || account === undefined) return undefined;
  return { accountName, sortCode, account, ...given({ reference: textIn(content, 'reference') }) };
}
