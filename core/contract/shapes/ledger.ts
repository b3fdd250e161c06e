import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape } from './basic.ts';

/** An account of the journal: 'spent:wages', 'bank:bank_account-…'. */
export const accountIdShape = z.string().regex(/^[a-z]{1,20}(:[0-9a-z_-]{1,70})?$/u, 'one of the accounts');

export const accountKindShape = z.enum(['bank', 'asset', 'liability', 'income', 'expense', 'equity']);

const postingShape = z.strictObject({
  account: z.string(),
  accountId: accountIdShape,
  amount: penceShape,
  stream: z.string(),
  planLine: z.string(),
  beneficiary: z.string(),
});

export const entryShape = z.strictObject({
  id: idShape,
  day: dayShape,
  kind: z.string(),
  words: z.string(),
  postings: z.array(postingShape),
  reverses: idShape.optional(),
  reason: z.string().optional(),
});

/** What an entry is of: the record whose screen tells the rest. */
export const entryOfShape = z.strictObject({
  what: z.enum(['purchase', 'receipt', 'payslip', 'payRun', 'taxBill', 'vehicle', 'opening', 'bankLine', 'advance', 'other']),
  id: idShape,
});

/** A bank line that paid some of what the entry owes, or that the entry itself is of. */
const settledShape = z.strictObject({
  entryId: idShape,
  accountId: idShape,
  account: lineShape,
  lineId: idShape,
  day: dayShape,
  amount: penceShape,
});

export const entryWholeShape = entryShape.extend({
  /** As entries were recorded, counted from 1. */
  number: z.int(),
  recordedOn: dayShape,
  of: entryOfShape.optional(),
  /** The entry that took this one back. */
  reversedBy: idShape.optional(),
  /** The entry that this one, at the bank, settles. */
  settles: idShape.optional(),
  settledBy: z.array(settledShape),
  evidence: z.array(z.strictObject({ id: idShape, number: z.int(), name: z.string() })),
});

const balanceShape = z.strictObject({ accountId: accountIdShape, account: z.string(), kind: accountKindShape, balance: penceShape });

export const balancesShape = z.strictObject({ on: dayShape, accounts: z.array(balanceShape), entries: z.int() });

const filedPostingShape = z.strictObject({
  account: z.string(),
  accountCode: z.string(),
  accountKind: accountKindShape,
  amount: penceShape,
  stream: z.string(),
  planLine: z.string(),
  outcome: z.string(),
  beneficiary: z.string(),
});

export const exportShape = z.strictObject({
  /** Up to which day: the last asked for, or the newest entry's. */
  to: dayShape,
  from: dayShape,
  forward: z.array(balanceShape),
  closing: z.array(balanceShape),
  entries: z.array(
    z.strictObject({
      number: z.int(),
      day: dayShape,
      words: z.string(),
      recordedOn: dayShape,
      postings: z.array(filedPostingShape),
      takesBack: z.int().optional(),
      reason: z.string().optional(),
    }),
  ),
});
