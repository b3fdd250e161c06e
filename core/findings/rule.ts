import { type Source } from '#core/payroll/figure';
import { type Pence } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';
import { type Facts } from './facts.ts';

/** How much hangs on it: repayment or the law; a question that an auditor is likely to ask; tidying up. */
export const gravities = ['high', 'medium', 'low'] as const;
export type Gravity = (typeof gravities)[number];

/** Screens that answer a finding, as `placeOf` of the window knows them; those about one record take its id. */
export const findingScreens = [
  'purchases',
  'money',
  'receipt',
  'receiveDue',
  'bank',
  'bankLine',
  'reconcile',
  'payers',
  'statements',
  'statement',
  'plan',
  'planLine',
  'carePlan',
  'budget',
  'explainBudget',
  'approvals',
  'demand',
  'reserves',
  'tellReserve',
  'funders',
  'evidence',
  'evidenceFile',
  'payslip',
  'pay',
  'extras',
  'timesheets',
  'timesheet',
  'deductions',
  'holiday',
  'absence',
  'sickness',
  'hmrc',
  'year',
  'hmrcRecord',
  'pension',
  'employer',
  'allowance',
  'file',
  'redundancy',
  'vehicle',
  'vehicleTrips',
  'vehicleMiles',
  'vehicleCare',
  'vehicleEnding',
  'sharing',
  'away',
] as const;
export type FindingScreen = (typeof findingScreens)[number];

/** `about` is the record; `of` the one that its screen stands under: the account of a bank line, the job of a sickness. */
export type FindingPlace = { readonly screen: FindingScreen; readonly about?: string; readonly of?: string; readonly span?: Span };

/** What a rule found. Its words are neutral and whole sentences. */
export type Found = {
  readonly words: string;
  /** Ids of the records that it is about. */
  readonly about: readonly string[];
  /** The stream whose funder would ask; absent where it is of all of them. */
  readonly streamId?: string;
  readonly day?: Day;
  readonly sum?: Pence;
  readonly place: FindingPlace;
  /** Where the funder's own rule makes it weigh otherwise than the rule does. */
  readonly gravity?: Gravity;
  /** What makes it another finding than before, besides what it is about: its day and sum, where nothing else is said. */
  readonly changesWith?: readonly (string | number)[];
};

export type RuleId = `${'P' | 'A' | 'E' | 'W' | 'H' | 'R' | 'V' | 'C'}${number}`;

/** One rule of the auditor's list. A pure function over the facts. */
export type Rule = {
  readonly id: RuleId;
  readonly gravity: Gravity;
  /** A few words: what is looked at. */
  readonly name: string;
  readonly means: string;
  readonly toDo: string;
  readonly source: Source;
  /** What of it could not be confirmed, in a sentence; absent where it was read at its source. */
  readonly unconfirmed?: string;
  /** The screen that answers it. */
  readonly screen: FindingScreen;
  /** Why it cannot run over these facts; undefined where it can. */
  readonly cannot?: (facts: Facts) => string | undefined;
  readonly find: (facts: Facts) => readonly Found[];
};
