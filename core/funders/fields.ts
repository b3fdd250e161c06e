/** Everything a funder's profile can say, in the order in which it is asked. Each may be left out: the funder has not said. */
export const profileFields = [
  'retainedWeeks',
  'minimumWeeks',
  'contingency',
  'plannedSavings',
  'statementEvery',
  'dueWithinDays',
  'replyWithinDays',
  'papers',
  'namesInStatement',
  'printed',
  'gravities',
  'evidence',
  'cash',
  'cashLimit',
  'wagesInCash',
  'account',
  'signatories',
  'barred',
  'barredWords',
  'keepYears',
  'receiptYears',
  'equipmentYears',
  'contribution',
  'reviews',
  'audits',
  'planOlderThanMonths',
  'answerWithinDays',
  'overspendPercent',
  'underspendPercent',
  'employerRole',
  'payrollService',
  'hospitalWeeks',
  'noticeWeeks',
  'checkMonths',
  'liabilityInsurance',
  'redundancy',
  'otherRules',
] as const;

export type ProfileField = (typeof profileFields)[number];

/** How much a rule of the auditor's list weighs for a funder; 'not_asked': it does not ask about it at all. */
export const ruleWeights = ['high', 'medium', 'low', 'not_asked'] as const;

export type RuleWeight = (typeof ruleWeights)[number];

/** The papers that funders ask for with a statement (nineteen councils' and ICBs' lists, read on 21 November 2026). */
export const askedPapers = [
  'bank_statements',
  'receipts',
  'payslips',
  'payroll_summary',
  'timesheets',
  'hmrc_payments',
  'pension_payments',
  'holiday_records',
  'insurance',
  'contracts',
  'criminal_records_checks',
  'contribution',
  'outcomes',
  'ledger',
  'declaration',
] as const;

export type AskedPaper = (typeof askedPapers)[number];
