import { z } from 'zod';
import { askedPapers, profileFields, ruleWeights } from '#core/funders/fields';
import { amountShape, dayShape, idShape, lineShape, wordsShape } from './basic.ts';
import { categoryShape, funderKindShape } from './setup.ts';

const weeks = z.int().min(0).max(52);
const days = z.int().min(1).max(366);
const months = z.int().min(1).max(120);
const years = z.int().min(0).max(100);
const percent = z.int().min(1).max(100);

/** A rule of the auditor's list, such as 'P01'. */
const findingIdShape = z.string().regex(/^[A-Z]\d{2}$/u, 'the letter and number of a finding, such as A10');

/** Where a rule was read, and when. second_hand: in a law firm's, charity's or supplier's words about it. */
const ruleSourceShape = z.strictObject({
  field: z.enum(profileFields),
  title: lineShape,
  where: lineShape,
  checked: dayShape,
  howKnown: z.enum(['read', 'second_hand']),
});

/**
 * What a funder asks, as data. Every member may be left out: the funder has not said, and nothing is assumed.
 * The weeks that may be kept, the statement's period and its days stand with the funder; what is asked of PAs' files in funder_asks.
 */
export const funderProfileShape = z.strictObject({
  /** Below so many weeks of the award the balance is too low. */
  minimumWeeks: weeks.optional(),
  /** Money for emergencies: how many weeks, and whether the funder is told when it is used. */
  contingency: z.strictObject({ weeks: weeks.optional(), tellWhenUsed: z.boolean().optional() }).optional(),
  /** Money saved up for something: only where the plan says so, where it was agreed, or not at all. */
  plannedSavings: z.enum(['in_plan', 'agreed', 'barred']).optional(),
  evidence: z
    .strictObject({
      /** Spending below this needs no receipt. */
      noReceiptUnder: amountShape.optional(),
      /** Days from the spending until its evidence has to be there. */
      withinDays: days.optional(),
      itemised: z.boolean().optional(),
      /** Missing evidence weighs more from this sum on. */
      weightyFrom: amountShape.optional(),
    })
    .optional(),
  /** The papers that come with a statement. */
  papers: z.array(z.enum(askedPapers)).max(askedPapers.length).optional(),
  cash: z.enum(['allowed', 'with_receipt', 'barred']).optional(),
  /** The most that may be taken out as cash at a time. */
  cashLimit: amountShape.optional(),
  wagesInCash: z.enum(['allowed', 'barred']).optional(),
  account: z
    .strictObject({
      kinds: z
        .array(z.enum(['bank', 'card', 'managed']))
        .max(3)
        .optional(),
      /** Whether another funder's money may be in the same account. */
      sharedWithFunders: z.boolean().optional(),
      /** Whether the person's own money may be paid in. */
      ownMoney: z.boolean().optional(),
    })
    .optional(),
  /** Who may pay from the account, by name: nobody else may. */
  signatories: z.array(lineShape).max(20).optional(),
  /** What may not be bought, unless a plan line allows it. */
  barred: z.array(categoryShape).max(12).optional(),
  barredWords: z.array(lineShape).max(100).optional(),
  /** Whole years after the end of the year that a record is of. */
  keepYears: years.optional(),
  /** The same for receipts and payslips, where it is shorter. */
  receiptYears: years.optional(),
  /** Years after a thing's life that its papers are kept. */
  equipmentYears: years.optional(),
  /** The person's own share: none, paid into the account, or taken off before the award is paid. Never of NHS money. */
  contribution: z.enum(['none', 'paid_in', 'taken_off']).optional(),
  /** Reviews of the plan, from the first day of the money. */
  reviews: z.strictObject({ firstAfterMonths: months.optional(), thenEveryMonths: months.optional() }).optional(),
  /** Looks at the account by the funder. */
  audits: z.strictObject({ firstAfterWeeks: z.int().min(1).max(104).optional(), thenEveryMonths: months.optional() }).optional(),
  planOlderThanMonths: months.optional(),
  /** Days within which the funder answers what it was asked. */
  answerWithinDays: days.optional(),
  /** Days within which the holder sends what the funder asked for. */
  replyWithinDays: days.optional(),
  overspendPercent: percent.optional(),
  underspendPercent: percent.optional(),
  /** Who is the employer where somebody acts for the person: whoever holds the money, or the person. */
  employerRole: z.enum(['holder', 'person']).optional(),
  /** Whether a payroll service has to be used. */
  payrollService: z.enum(['asked', 'free']).optional(),
  /** Weeks in hospital after which the funder looks at the payment again. */
  hospitalWeeks: weeks.optional(),
  /** Weeks of notice with which either side ends the agreement. */
  noticeWeeks: weeks.optional(),
  /** The findings that are printed in a statement. None are where this is left out. */
  printed: z.array(findingIdShape).max(100).optional(),
  /** How much a rule of the list weighs for this funder, where that is otherwise than the list has it. */
  gravities: z.record(findingIdShape, z.enum(ruleWeights)).optional(),
  /** PAs by name in the copy for the auditor, rather than by reference. */
  namesInStatement: z.boolean().optional(),
  /** What else the funder asks, in its own words. */
  otherRules: wordsShape.optional(),
  sources: z.array(ruleSourceShape).max(100).optional(),
});

const periodShape = z.enum(['month', 'quarter', 'four_weeks', 'year']);

/** The profile with what stands beside it: kept weeks, the statement's period, what is asked of PAs' files. One is saved as a whole. */
export const funderTermsShape = funderProfileShape.extend({
  /** How many weeks of the award may stay in the account. */
  retainedWeeks: weeks.optional(),
  statementEvery: periodShape.optional(),
  dueWithinDays: z.int().min(0).max(366).optional(),
  /** How old a DBS, PVG or AccessNI check may be. */
  checkMonths: z.int().min(1).max(240).optional(),
  /** Whether employer's liability insurance is a condition. */
  liabilityInsurance: z.boolean().optional(),
  redundancy: z.enum(['reserve', 'promise', 'insurance']).optional(),
});

/** Everything that is known of what a funder asks, wherever the book keeps it. */
export const funderRulesShape = funderTermsShape.extend({
  funderId: idShape,
  kind: funderKindShape,
  /** Its name today. */
  name: z.string(),
});

export const funderFileFormat = 1;
export const funderFileName = 'PA Ledger: what a funder asks';

/** A profile as a file, to carry to another book. It names the funder and nobody else. */
export const funderFileShape = z.strictObject({
  what: z.literal(funderFileName),
  format: z.literal(funderFileFormat),
  funder: z.strictObject({ kind: funderKindShape, name: lineShape }),
  madeOn: dayShape,
  terms: funderTermsShape.omit({ signatories: true }),
});

/** Any file of ours, of this format or a newer one. */
export const anyFunderFileShape = z.looseObject({ what: z.literal(funderFileName), format: z.int().min(1) });

/**
 * What a funder asks that differs between funders. Every member may be left out: the funder has not said, and a rule that needs it
 * uses its own default or stays silent.
 */
export type FunderProfile = z.output<typeof funderProfileShape>;

/** The profile with what stands beside it in the book: kept weeks, statement period, what is asked of PAs' files. */
export type FunderTerms = z.output<typeof funderTermsShape>;

/** The same, of a funder that is named. */
export type FunderRules = z.output<typeof funderRulesShape>;
