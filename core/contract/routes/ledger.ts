import { z } from 'zod';
import { query } from '#core/contract/route';
import { dayShape, idShape, optionalLineShape, penceShape } from '#core/contract/shapes/basic';
import * as ledger from '#core/contract/shapes/ledger';

export const ledgerRoutes = {
  /**
   * Newest first, a page at a time: `before` is the last entry of the page already read. `balance` stands after each entry where one
   * account is asked for, alone or of one kind of money: with fewer of its entries shown it would not be the account's.
   */
  'ledger.entries': query(
    z.strictObject({
      from: dayShape.optional(),
      to: dayShape.optional(),
      words: optionalLineShape,
      accountId: ledger.accountIdShape.optional(),
      streamId: idShape.optional(),
      planLineId: idShape.optional(),
      beneficiaryId: idShape.optional(),
      before: idShape.optional(),
    }),
    z.strictObject({ entries: z.array(ledger.entryShape.extend({ balance: penceShape.optional() })), earlier: z.boolean() }),
  ),
  /** One entry, with what it is of, what proves it and what settled it. */
  'ledger.entry': query(z.strictObject({ id: idShape }), ledger.entryWholeShape),
  /** Every account with what stands in it at the end of a day, or now; of one kind of money, or of all. Together they come to nothing. */
  'ledger.balances': query(z.strictObject({ on: dayShape.optional(), streamId: idShape.optional() }), ledger.balancesShape),
  /**
   * Every entry of these days, or all, oldest first, with each of its postings: for a file. `number` counts entries as they were
   * recorded; `forward` is what stood in each account before the first day, `closing` what stands there after the last.
   */
  'ledger.export': query(z.strictObject({ from: dayShape.optional(), to: dayShape.optional() }), ledger.exportShape),
};
