import { z } from 'zod';
import { amountShape, dayShape, idShape, lineShape, optionalLineShape, penceShape } from './basic.ts';

export const everyShape = z.enum(['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once']);
export type Every = z.infer<typeof everyShape>;

export const funderKindShape = z.enum(['icb', 'council', 'education', 'self']);
/** Which law the money stands under: NHS direct payment, Care Act direct payment, education, the person's own, other. */
export const basisShape = z.enum(['nhs', 'care_act', 'education', 'own', 'other']);

export const categoryShape = z.enum([
  'equipment',
  'therapy',
  'activity',
  'training',
  'insurance',
  'agency',
  'travel',
  'vehicle',
  'wages',
  'payroll',
  'bank_charge',
  'other',
]);
export type Category = z.infer<typeof categoryShape>;

export const ruleShape = z.enum(['allowed', 'ask_first', 'not_allowed']);

export const roleShape = z.enum(['self', 'representative', 'nominee']);

export const holderShape = z.strictObject({
  name: lineShape,
  /** self: the budget is for the holder's own care; otherwise the holder acts for the beneficiaries. */
  role: roleShape,
  since: dayShape.optional(),
  address: optionalLineShape,
  contact: optionalLineShape,
});

export const beneficiaryShape = z.strictObject({
  name: lineShape,
  /** How an auditor's copy names the person: 'Adult A'. */
  reference: lineShape,
  care: lineShape,
  born: dayShape.optional(),
  nhsNumber: z
    .string()
    .trim()
    .regex(/^\d{3} ?\d{3} ?\d{4}$/u, 'ten digits')
    .optional(),
});

export const funderShape = z.strictObject({
  kind: funderKindShape,
  name: lineShape,
  nameFrom: dayShape,
  caseReference: optionalLineShape,
  auditContact: optionalLineShape,
  /** How many weeks of the award may stay in the account; absent where the funder has not said. */
  retainedWeeks: z.int().min(0).max(52).optional(),
  statementEvery: z.enum(['month', 'quarter', 'four_weeks', 'year']).optional(),
  dueWithinDays: z.int().min(0).max(366).optional(),
});

export const streamShape = z.strictObject({
  funderId: idShape,
  name: lineShape,
  basis: basisShape,
  beneficiaryIds: z.array(idShape).min(1, 'at least one person'),
  agreement: optionalLineShape,
  agreementOn: dayShape.optional(),
  planOn: dayShape.optional(),
  from: dayShape,
  to: dayShape.optional(),
});

export const awardShape = z.strictObject({
  streamId: idShape,
  amount: amountShape,
  every: everyShape,
  from: dayShape,
  to: dayShape,
  firstDue: dayShape,
  letter: optionalLineShape,
});

export const outcomeShape = z.strictObject({ beneficiaryId: idShape, name: lineShape });

export const planLineShape = z.strictObject({
  streamId: idShape,
  beneficiaryId: idShape,
  outcomeId: idShape,
  name: lineShape,
  category: categoryShape,
  rule: ruleShape,
  agreed: penceShape,
  every: everyShape,
  from: dayShape,
  to: dayShape.optional(),
});

/** With one of the person’s outcomes, or a new one in its words: a line and its outcome are kept together or not at all. */
export const planLineAskedShape = planLineShape.extend({ outcomeId: idShape.optional(), newOutcome: lineShape.optional() });

export const splitShape = z.strictObject({
  name: lineShape,
  from: dayShape,
  approvedBy: lineShape,
  approvedOn: dayShape,
  /** Hundredths of a percent, adding up to 10,000. */
  shares: z.array(z.strictObject({ beneficiaryId: idShape, hundredths: z.int().min(1).max(10_000) })).min(2, 'at least two people'),
});

export const bankAccountShape = z.strictObject({
  name: lineShape,
  bank: lineShape,
  lastDigits: z.string().regex(/^\d{4}$/u, 'the last four digits'),
  streamIds: z.array(idShape).min(1, 'at least one kind of money'),
});

const withId = { id: idShape };

const openingBalance = {
  balance: penceShape,
  parts: z.array(z.strictObject({ streamId: idShape, amount: penceShape })),
  evidenceNumber: z.int(),
};

/** What the book began with: each account's balance with those it replaced, newest first, and what was owed. */
export const openingReadShape = z.strictObject({
  accounts: z.array(
    z.strictObject({
      bankAccountId: idShape,
      ...openingBalance,
      before: z.array(z.strictObject({ ...openingBalance, correctedOn: dayShape, reason: z.string() })),
    }),
  ),
  owed: z.array(
    z.strictObject({
      purchaseId: idShape,
      planLineId: idShape,
      payee: z.string(),
      what: z.string(),
      invoice: z.string().optional(),
      amount: penceShape,
      /** What the bank has yet to pay of it. */
      open: penceShape,
      /** Why it was taken back or corrected, where it was. */
      takenBack: z.strictObject({ on: dayShape, reason: z.string() }).optional(),
    }),
  ),
});

/** Everything the book was set up with, in one answer. */
export const setupReadShape = z.strictObject({
  kind: z.enum(['real', 'practice']),
  startsOn: dayShape,
  holder: holderShape.extend(withId).optional(),
  beneficiaries: z.array(beneficiaryShape.extend(withId)),
  funders: z.array(funderShape.extend({ ...withId, names: z.array(z.strictObject({ from: dayShape, name: lineShape })) })),
  streams: z.array(streamShape.extend({ ...withId, funderName: lineShape, issuedTo: dayShape.optional() })),
  awards: z.array(awardShape.extend({ ...withId, evidenceNumber: z.int().optional() })),
  outcomes: z.array(outcomeShape.extend(withId)),
  planLines: z.array(planLineShape.extend({ ...withId, outcomeName: lineShape, approved: z.boolean() })),
  splits: z.array(splitShape.extend({ ...withId, evidenceNumber: z.int().optional() })),
  bankAccounts: z.array(
    bankAccountShape.extend({
      ...withId,
      opening: z.strictObject({ day: dayShape, balance: penceShape, evidenceNumber: z.int().optional() }).optional(),
      balance: penceShape,
      /** A tin of money: no bank writes its lines, and counts prove it. */
      isCash: z.literal(true).optional(),
    }),
  ),
  /** The order in which a new book is set up, with what is done. */
  steps: z.array(
    z.strictObject({
      step: z.enum(['holder', 'beneficiaries', 'funders', 'streams', 'awards', 'plan', 'accounts', 'openings']),
      done: z.boolean(),
    }),
  ),
});
