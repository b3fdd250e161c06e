import { type OutputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';

type Entry = OutputOf<'ledger.export'>['entries'][number];

/** The columns of the ledger as a file: a row for each posting; a posting above nothing is a debit, below nothing a credit. */
export const ledgerFileColumns: readonly string[] = [
  'Entry',
  'Day',
  'What',
  'Account',
  'Account code',
  'Amount',
  'Money',
  'Plan line',
  'Outcome',
  'For',
  'Takes back entry',
  'Reason',
  'Recorded on',
];

type LedgerFileCell = string | number | { readonly sum: Pence } | null;

/** Every posting as a row that says all there is about it, so that any of them can be filtered and added up on its own. */
export function* ledgerFileRows(entries: readonly Entry[]): Iterable<readonly LedgerFileCell[]> {
  for (const { number, day, words, postings, takesBack, reason, recordedOn } of entries)
    for (const { account, accountCode, amount, stream, planLine, outcome, beneficiary } of postings)
      yield [
        number,
        day,
        words,
        account,
        accountCode,
        { sum: amount },
        stream,
        planLine,
        outcome,
        beneficiary,
        takesBack ?? null,
        reason ?? null,
        recordedOn,
      ];
}
