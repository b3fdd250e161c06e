import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape } from './basic.ts';
import { evidenceShape, receiptKindShape } from './money.ts';

/** A layout's id: ours or one a person mapped. */
export const profileIdShape = z.string().regex(/^[a-z][a-z0-9_-]{1,60}$/u, 'one of the list');

const columnShape = z.int().min(0);
const cellWordsShape = z.array(z.string().trim().min(1)).min(1).max(20);

/** How a bank's CSV is laid out. Columns are counted from 0. The header, where there is one, recognises the layout exactly. */
export const mappingShape = z.strictObject({
  header: z.array(z.string()).optional(),
  dateColumn: columnShape,
  dateOrder: z.enum(['day_first', 'month_first', 'year_first', 'measured']),
  amount: z.union([
    z.strictObject({ column: columnShape, spendIs: z.enum(['negative', 'positive']) }),
    z.strictObject({ outColumn: columnShape, inColumn: columnShape, minusIn: z.literal('out').optional() }),
    z.strictObject({
      column: columnShape,
      flagColumn: columnShape,
      inFlags: cellWordsShape,
      outFlags: cellWordsShape,
      minusIn: z.literal('in').optional(),
    }),
  ]),
  wordsColumns: z.array(columnShape).min(1),
  balanceColumn: columnShape.optional(),
  accountColumn: columnShape.optional(),
  sortCodeColumn: columnShape.optional(),
  typeColumn: columnShape.optional(),
  idColumn: columnShape.optional(),
  currencyColumn: columnShape.optional(),
  accountLabel: z.string().trim().min(1).max(60).optional(),
  spareCommasIn: columnShape.optional(),
  apostrophes: z.boolean().optional(),
  feeColumn: columnShape.optional(),
  stateColumn: z
    .strictObject({ column: columnShape, posted: cellWordsShape, notPosted: z.array(z.string().trim().min(1)).max(20) })
    .optional(),
  wayColumn: z.strictObject({ column: columnShape, inWords: cellWordsShape, outWords: cellWordsShape }).optional(),
  only: z.strictObject({ column: columnShape, value: z.string().trim().min(1).max(60) }).optional(),
});

/** A layout that comes with the product ('starling', 'lloyds-group'), or one mapped in this book ('bank_profile-…'). */
export const layoutIdShape = z.string().regex(/^[a-z][0-9a-z_-]{1,64}$/u, 'one of the list');

export const profileShape = z.strictObject({
  id: layoutIdShape,
  name: lineShape,
  own: z.boolean(),
  confidence: z.string(),
  hasBalance: z.boolean(),
});

export const duePartShape = z.strictObject({ dueId: idShape, amount: penceShape });

export const dueShape = z.strictObject({
  id: idShape,
  kind: z.enum([
    'purchase',
    'reimbursement',
    'receipt',
    'refund',
    'loan',
    'repayment',
    'opening',
    'wages',
    'tax_bill',
    'lease',
    'pension',
    'order',
    'advance',
    'moved_out',
    'moved_in',
    'given_back',
  ]),
  direction: z.enum(['in', 'out']),
  day: dayShape,
  amount: penceShape,
  open: penceShape,
  words: z.string(),
  streamIds: z.array(idShape),
});

export const suggestionShape = z.strictObject({
  parts: z.array(duePartShape),
  words: z.string(),
  reasons: z.array(z.string()),
  score: z.int(),
});

export const bankLineShape = z.strictObject({
  id: idShape,
  day: dayShape,
  amount: penceShape,
  balance: penceShape.optional(),
  words: z.string(),
  open: penceShape,
  matches: z.array(
    z.strictObject({
      id: idShape,
      dueId: idShape,
      amount: penceShape,
      words: z.string(),
      /** One side of a move between own accounts: both are taken back together. */
      isMove: z.literal(true).optional(),
    }),
  ),
  reconciled: z.boolean(),
});

/** A new line of a file that looks like one typed by hand. Only a person knows whether it is the same payment. */
export const typedAskShape = z.strictObject({
  row: z.int(),
  day: dayShape,
  amount: penceShape,
  words: z.string(),
  typed: z.strictObject({ id: idShape, day: dayShape, words: z.string() }),
  /** Where the line of the book came from: typed by a person, or another kind of file. */
  from: z.enum(['typed', 'file']),
});

/** 'same': the line typed stands and the file's is not added. 'second': both are payments. */
export const typedAnswerShape = z.strictObject({ row: z.int(), typedId: idShape, is: z.enum(['same', 'second']) });

export const importReadShape = z.strictObject({
  from: dayShape,
  to: dayShape,
  lines: z.int(),
  fresh: z.int(),
  already: z.int(),
  moneyIn: penceShape,
  moneyOut: penceShape,
  /** What was proved, in sentences: 'The running balance follows on in all 31 rows.' */
  proofs: z.array(z.string()),
  /** What needs a person's eye: gaps, an incomplete last day. */
  notes: z.array(z.string()),
  /** Counted among the fresh ones until a person answers. */
  asks: z.array(typedAskShape),
  /** A few of the new lines as they were read, for a person to hold against what they know. */
  first: z.array(z.strictObject({ day: dayShape, amount: penceShape, words: z.string() })),
});

/** What a bank takes or gives by itself. */
export const chargeIsShape = z.enum(['charge', 'interest']);

/** Whose money a charge can be, each with the plan line that bears it; `likely` where the bank's words say that it is one. */
export const chargeShape = z.strictObject({
  likely: chargeIsShape.optional(),
  streams: z.array(z.strictObject({ id: idShape, name: z.string(), planLine: z.string().optional() })),
});

/** What a person says is always the same. Proposed on the bank screen and never done by itself. */
export const ruleProposesShape = z.union([
  z.strictObject({ kind: z.literal('purchase'), payee: lineShape, what: lineShape, planLineId: idShape.optional() }),
  z.strictObject({ kind: z.literal('receipt'), from: lineShape, streamId: idShape, receiptKind: receiptKindShape }),
  z.strictObject({ kind: z.literal('transfer'), otherAccountId: idShape }),
  z.strictObject({ kind: z.literal('charge'), as: chargeIsShape }),
]);

export const payersShape = z.strictObject({
  today: dayShape,
  payers: z.array(
    z.strictObject({
      id: idShape,
      name: z.string(),
      from: dayShape,
      to: dayShape.optional(),
      endedBecause: z.string().optional(),
      evidenceNumber: z.int().optional(),
      /** Whether a funder of the account's money named them, or they are the holder; absent where no funder has named anybody. */
      isNamed: z.boolean().optional(),
    }),
  ),
  named: z.array(z.string()),
});

export const ruleShape = z.strictObject({
  id: idShape,
  /** The words that the bank's words must hold, all of them. */
  says: z.string(),
  direction: z.enum(['in', 'out']),
  proposes: ruleProposesShape,
  /** 'A purchase from Harbour Gym, membership: Gym membership.' */
  words: z.string(),
});

/** Another account of the book that the money may have gone to or come from, and its line where one fits. */
export const otherAccountShape = z.strictObject({
  accountId: idShape,
  name: z.string(),
  isCash: z.boolean(),
  streams: z.array(z.strictObject({ id: idShape, name: z.string() })),
  lines: z.array(z.strictObject({ id: idShape, day: dayShape, words: z.string() })),
});

/** What a bank's own statement covers: the days, the balance at their start, its sheets. */
export const statementSpanShape = z.strictObject({
  from: dayShape,
  opening: penceShape.optional(),
  sheets: z.strictObject({ first: z.int().min(1).max(9_999), last: z.int().min(1).max(9_999) }).optional(),
});

export const reconciliationShape = z.strictObject({
  id: idShape,
  from: dayShape,
  to: dayShape,
  opening: penceShape,
  closing: penceShape,
  evidence: evidenceShape,
  reopenedBecause: z.string().optional(),
});
