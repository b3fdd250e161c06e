import { z } from 'zod';
import { dayShape, digestShape, idShape, penceShape, spanShape } from './basic.ts';
import { categoryShape, funderKindShape } from './setup.ts';
import { scheduleRowShape } from './money.ts';

/** One movement of the stream's money at the bank, as the auditor will trace it. */
export const statementLineShape = z.strictObject({
  /** Line number in this statement, from 1, in bank order. */
  number: z.int(),
  day: dayShape,
  kind: z.enum(['received', 'other_in', 'spent', 'refund', 'lent', 'repaid', 'moved']),
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

const wageSums = {
  gross: penceShape,
  employerNi: penceShape,
  allowance: penceShape,
  net: penceShape,
  hmrc: penceShape,
  /** Each of these is nothing where absent. */
  expenses: penceShape.optional(),
  employerPension: penceShape.optional(),
  /** Statutory pay that HMRC gives back. */
  recovered: penceShape.optional(),
  /** To the pension provider, both sides. */
  pension: penceShape.optional(),
  /** Under orders, towards advances, and agreed deductions. */
  others: penceShape.optional(),
};

/** Wages with their on-costs; PAs by reference, or by name where the funder asks for names. Every sum is this stream's part. */
export const wagesShape = z.strictObject({
  /** PAs stand here by name, as the funder asks. */
  areNamed: z.literal(true).optional(),
  /** Live payslips with a payday in the period, or paid in it, by number. */
  payslips: z.array(
    z.strictObject({
      number: z.int(),
      reference: z.string(),
      payday: dayShape,
      period: spanShape,
      timesheets: z.array(z.int()),
      /** Of the whole payslip, whoever pays. */
      minutes: z.int(),
      wholeGross: penceShape,
      wholeNet: penceShape,
      ...wageSums,
      /** Net pay that the bank had paid by the close, and in which lines of this statement. */
      paidByClose: penceShape,
      lines: z.array(z.int()),
      inPeriod: z.boolean(),
    }),
  ),
  /** The payslips with a payday in the period, added up for each PA. */
  assistants: z.array(z.strictObject({ reference: z.string(), payslips: z.int(), ...wageSums, cost: penceShape })),
  /** Bills of HMRC's that the bank paid in the period, or that stood open at the close. */
  bills: z.array(
    z.strictObject({
      taxMonth: z.string(),
      payBy: dayShape,
      payslips: z.array(z.int()),
      amount: penceShape,
      paidByClose: penceShape,
      lines: z.array(z.int()),
    }),
  ),
});

const readingShape = z.strictObject({ day: dayShape, miles: z.int() });

/** What is on record of a vehicle on the last day, besides its payments. Drivers stand by reference. */
const onRecordShape = z.strictObject({
  term: spanShape,
  registration: z.string().optional(),
  agreement: z.string().optional(),
  /** The clock at the start of the period, or the first reading, and the newest of it. */
  clock: z.strictObject({ start: readingShape, end: readingShape }).optional(),
  /** Over the whole lease, whole miles; the charge is what those too many would cost, if it goes on as it did. */
  miles: z
    .strictObject({
      used: z.int(),
      projected: z.int(),
      allowed: z.int().optional(),
      excessTenths: z.int().optional(),
      charge: penceShape.optional(),
    })
    .optional(),
  insurance: z.strictObject({ insurer: z.string(), until: dayShape }).optional(),
  drivers: z.array(z.strictObject({ reference: z.string(), from: dayShape, to: dayShape.optional(), checkedUntil: dayShape.optional() })),
  /** Of the period, in tenths of a mile; the share is of the people whom this money is for. */
  trips: z.strictObject({ count: z.int(), tenths: z.int(), shareTenths: z.int() }).optional(),
  /** This money's part of what was bought for the vehicle in the period. */
  costs: z.array(z.strictObject({ what: z.string(), amount: penceShape })),
});

/** The leased vehicle: each payment of the period with this stream's part of it. */
export const vehicleShape = z.strictObject({
  vehicle: z.string(),
  lessor: z.string(),
  shared: z.string().optional(),
  /** Absent where nothing is recorded, and from statements of before it was. */
  onRecord: onRecordShape.optional(),
  payments: z.array(z.strictObject({ day: dayShape, what: z.string(), whole: penceShape, amount: penceShape, lines: z.array(z.int()) })),
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
