import { z } from 'zod';
import { dayShape, digestShape, idShape, penceShape, spanShape } from './basic.ts';
import { categoryShape, funderKindShape } from './setup.ts';
import { scheduleRowShape } from './money.ts';
import { otherMoneyShape } from './statementOther.ts';
import { vehicleShape } from './statementVehicle.ts';
import { wagesShape } from './statementWages.ts';

/** One movement of the stream's money at the bank, as the auditor will trace it. */
export const statementLineShape = z.strictObject({
  /** Line number in this statement, from 1, in bank order. */
  number: z.int(),
  day: dayShape,
  kind: z.enum(['received', 'other_in', 'spent', 'refund', 'lent', 'repaid', 'moved', 'returned']),
  /** Signed as the bank has it: money in is positive. */
  amount: penceShape,
  words: z.string(),
  /** Number of the bank line in the account's own order, as printed. */
  bankLine: z.string(),
  /** Day of the purchase or the receipt in the book. */
  recordedOn: dayShape,
  beneficiary: z.string().optional(),
  planLineId: idShape.optional(),
  planLine: z.string().optional(),
  outcome: z.string().optional(),
  category: categoryShape.optional(),
  evidence: z.array(z.int()),
  noReceiptBecause: z.string().optional(),
  /** What proves it besides evidence: the payslip and its timesheets, or the payslips that a bill of HMRC's is made of. */
  payroll: z
    .strictObject({
      payslips: z.array(z.int()).min(1),
      timesheets: z.array(z.int()),
      taxMonth: z.string().optional(),
      /** Paid besides the wage: to the pension provider, under an order, or as the PA asked. */
      besides: z.enum(['pension', 'order', 'agreed']).optional(),
    })
    .optional(),
  /** The whole sum, where this line is only this stream's part of a shared cost. */
  wholeAmount: penceShape.optional(),
  splitWords: z.string().optional(),
  /** What other money paid of the same payment, signed as the bank has it. In no sum here. */
  otherMoney: z.array(z.strictObject({ stream: z.string(), amount: penceShape })).optional(),
});

export const proofStateShape = z.enum(['holds', 'explained', 'open']);
export const proofLineShape = z.strictObject({
  id: z.string(),
  state: proofStateShape,
  words: z.string(),
  /** The section of the statement that shows it. */
  section: z.string(),
  /** Which screen mends it, where it is open. */
  mend: z.enum(['bank', 'purchases', 'money', 'setup', 'statements', 'pay', 'vehicle']).optional(),
});

export const statementDataShape = z.strictObject({
  format: z.literal('pa-ledger-statement-1'),
  book: z.strictObject({ kind: z.enum(['real', 'practice']) }),
  number: z.int(),
  version: z.int(),
  supersedes: z.strictObject({ version: z.int(), reason: z.string() }).optional(),
  period: spanShape,
  stream: z.strictObject({
    id: idShape,
    name: z.string(),
    basis: z.string(),
    funder: z.string(),
    formerly: z.array(z.strictObject({ name: z.string(), until: dayShape })),
    funderKind: funderKindShape,
    caseReference: z.string().optional(),
    agreement: z.string().optional(),
    agreementOn: dayShape.optional(),
    planOn: dayShape.optional(),
    retainedWeeks: z.int().optional(),
  }),
  holder: z.strictObject({ name: z.string(), role: z.enum(['self', 'representative', 'nominee']) }),
  beneficiaries: z.array(z.strictObject({ id: idShape, reference: z.string(), care: z.string() })),
  sums: z.strictObject({
    opening: penceShape,
    received: penceShape,
    otherIn: penceShape,
    lent: penceShape,
    spent: penceShape,
    repaid: penceShape,
    /** Money moved between own accounts of which only one side is in the period; absent where it comes to nothing. */
    moved: penceShape.optional(),
    /** Given back to the funder; absent where nothing was. */
    returned: penceShape.optional(),
    closing: penceShape,
    owed: penceShape,
    free: penceShape,
  }),
  /** One week of the award on the last day; absent where none runs. */
  weeklyAward: penceShape.optional(),
  /** Hundredths of a week of award that the free balance makes; absent where no award runs on the last day. */
  freeWeeksHundredths: z.int().optional(),
  award: z.array(scheduleRowShape),
  byPlanLine: z.array(
    z.strictObject({
      planLineId: idShape,
      planLine: z.string(),
      outcome: z.string(),
      beneficiary: z.string(),
      agreed: penceShape.optional(),
      spent: penceShape,
    }),
  ),
  byOutcome: z.array(z.strictObject({ outcome: z.string(), beneficiary: z.string(), agreed: penceShape, spent: penceShape })),
  byCategory: z.array(z.strictObject({ category: categoryShape, spent: penceShape })),
  lines: z.array(statementLineShape),
  /** Where other money pays the rest; absent where none does. */
  otherMoney: otherMoneyShape.optional(),
  /** Absent where nobody was paid a wage out of this money. */
  wages: wagesShape.optional(),
  vehicles: z.array(vehicleShape).optional(),
  /** What is owed at the close, never counted as spending. */
  owed: z.array(
    z.strictObject({
      words: z.string(),
      since: dayShape,
      amount: penceShape,
      kind: z.enum([
        'purchase',
        'reimbursement',
        'repayment',
        'opening',
        'wages',
        'tax',
        'tax_bill',
        'lease',
        'pension',
        'order',
        'agreed',
        'advance',
        'given_back',
      ]),
    }),
  ),
  /** From what was paid at the bank to what the period's own purchases cost. */
  bridge: z.strictObject({
    spent: penceShape,
    lessOwedAtStart: penceShape,
    plusOwedAtEnd: penceShape,
    plusRefundsComingAtStart: penceShape,
    lessRefundsComingAtEnd: penceShape,
    /** What the bank had paid, or had back, before the day that it is for; absent where that is nothing. */
    plusPaidAheadAtStart: penceShape.optional(),
    lessPaidAheadAtEnd: penceShape.optional(),
    cost: penceShape,
  }),
  accounts: z.array(
    z.strictObject({
      name: z.string(),
      bank: z.string(),
      lastDigits: z.string(),
      opening: penceShape,
      moneyIn: penceShape,
      moneyOut: penceShape,
      closing: penceShape,
      lines: z.int(),
      /** This stream's part of each balance; the rest belongs to the other streams named. */
      streamOpening: penceShape,
      streamClosing: penceShape,
      others: z.array(z.strictObject({ stream: z.string(), closing: penceShape })),
      /** How many of the account's lines stand in this statement, and how many nobody has matched yet. */
      linesHere: z.int(),
      unmatched: z.int(),
      reconciledTo: dayShape.optional(),
      bankSays: z.strictObject({ day: dayShape, balance: penceShape, evidence: z.int() }).optional(),
    }),
  ),
  proofs: z.array(proofLineShape),
  evidence: z.array(
    z.strictObject({ number: z.int(), name: z.string(), mediaType: z.string(), digest: digestShape, lines: z.array(z.int()) }),
  ),
  missingEvidence: z.array(z.strictObject({ line: z.int(), amount: penceShape, reason: z.string().optional() })),
  /** Findings of the rules that the funder asks to be printed; absent where it asks for none. */
  findings: z
    .array(
      z.strictObject({
        rule: z.string(),
        name: z.string(),
        words: z.string(),
        state: z.enum(['open', 'explained', 'not_needed']),
        explanation: z.string().optional(),
        evidence: z.array(z.int()),
      }),
    )
    .optional(),
  recorders: z.array(z.strictObject({ reference: z.string(), role: z.enum(['holder', 'helper', 'broker']), entries: z.int() })).optional(),
});
export type StatementData = z.infer<typeof statementDataShape>;
export type StatementLine = StatementData['lines'][number];
export type StatementWages = z.infer<typeof wagesShape>;
export type { StatementOtherMoney } from './statementOther.ts';
export type StatementVehicle = z.infer<typeof vehicleShape>;

export const issuedShape = z.strictObject({
  id: idShape,
  /** Its PDFs are shown and saved by this id. */
  documentId: idShape,
  streamId: idShape,
  stream: z.string(),
  number: z.int(),
  version: z.int(),
  period: spanShape,
  issuedOn: dayShape,
  closing: penceShape,
  /** The short code the auditor is given separately, in three groups of four. */
  code: z.string(),
  dataDigest: digestShape,
  reason: z.string().optional(),
  superseded: z.boolean(),
  /** Open while it is being corrected, with the reason given. */
  correcting: z.string().optional(),
  drawn: z.array(z.enum(['normal', 'large', 'grey'])),
});
