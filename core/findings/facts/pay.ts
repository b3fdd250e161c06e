import { type Finding as FileFinding } from '#core/people/file';
import { type Pence } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';

/** A payslip of the days looked at; pay runs made void are none. */
export type PayslipFacts = {
  readonly id: string;
  readonly number: number;
  readonly employmentId: string;
  readonly assistant: string;
  /** The name as banks write it, whatever name is shown. */
  readonly calledAs: string;
  readonly streamIds: readonly string[];
  readonly payday: Day;
  readonly span: Span;
  readonly gross: Pence;
  /** What its lines add up to: time worked by its rates, and whatever else it names. */
  readonly lines: Pence;
  readonly minutes: number;
  readonly timesheets: number;
  readonly net: Pence;
  /** What the bank paid of it; absent while nothing waits for the bank. */
  readonly paid?: Pence;
  /** Whether a rota says the same hours. */
  readonly hasRota: boolean;
};

export type TimesheetFacts = {
  readonly id: string;
  readonly number: number;
  readonly employmentId: string;
  readonly assistant: string;
  readonly span: Span;
  readonly isSigned: { readonly assistant: boolean; readonly employer: boolean };
};

/** Time worked, in minutes of one clock. */
export type ShiftFacts = {
  readonly id: string;
  readonly employmentId: string;
  readonly assistantId: string;
  readonly assistant: string;
  readonly day: Day;
  readonly kind: 'work' | 'sleep_in';
  readonly from: number;
  readonly to: number;
  readonly workedMinutes: number;
  readonly beneficiaryIds: readonly string[];
};

/** Days on which a PA was away, or a beneficiary was without their PAs. */
export type AwayFacts = Span & {
  readonly kind: 'leave' | 'sick' | 'hospital';
  readonly employmentId?: string;
  readonly beneficiaryId?: string;
  /** Of a stay: up to when the contract keeps PAs at work or paid, as funder or contract say. */
  readonly keptTo?: Day;
};

export type MinimumWageFacts = Span & {
  readonly employmentId: string;
  readonly assistant: string;
  readonly payslip: number;
  readonly payslipId: string;
  readonly pay: Pence;
  readonly least: Pence;
  readonly isAnswered: boolean;
};

export type JobFacts = {
  readonly id: string;
  readonly assistantId: string;
  readonly assistant: string;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
  /** The pay agreement names fixed hours. */
  readonly hasFixedHours: boolean;
  readonly holiday?: {
    readonly kind: 'regular' | 'irregular' | 'part_year';
    readonly paid: 'when_taken' | 'rolled_up';
    readonly yearEndsOn: Day;
    readonly leftMinutes?: number;
  };
  /** An agreement to work more than 48 hours a week is on file. */
  readonly hasOptOut: boolean;
};

export type SicknessFacts = Span & {
  readonly id: string;
  readonly employmentId: string;
  readonly assistant: string;
  /** The last day that a payday has dealt with. */
  readonly paidTo?: Day;
  readonly daysPaid: number;
};

/** A sum given besides pay for time. */
export type ExtraFacts = {
  readonly id: string;
  readonly employmentId: string;
  readonly assistant: string;
  readonly kind: 'bonus' | 'advance';
  readonly day: Day;
  readonly amount: Pence;
  readonly isAgreed: boolean;
};

/** A bill of HMRC or of a pension provider. */
export type BillFacts = {
  readonly id: string;
  readonly to: string;
  readonly amount: Pence;
  /** What the bank has not paid of it. */
  readonly open: Pence;
  readonly payBy: Day;
  readonly paidOn?: Day;
};

export type EmployerFacts = {
  readonly id: string;
  readonly name: string;
  readonly hasPaye: boolean;
  readonly paydays: number;
  /** The PA on whose file the insurance is recorded. */
  readonly assistantId?: string;
  readonly insurance: readonly FileFinding[];
  /** Of this tax year. `answers` is absent where nobody answered what HMRC asks. */
  readonly allowance: {
    readonly taxYear: string;
    readonly isClaimed?: boolean;
    readonly hasEmployerNi: boolean;
    readonly answers?: { readonly careOnly: boolean; readonly household: boolean };
  };
  /** What HMRC's own account was last seen to show, and what the book says of the same day. */
  readonly hmrc?: { readonly day: Day; readonly says: Pence; readonly book: Pence; readonly isExplained: boolean };
};

/** A person of the book who is paid for work, with what their file lacks (core/people/findings). */
export type PersonFacts = {
  readonly id: string;
  readonly name: string;
  /** The name as banks write it, whatever name is shown. */
  readonly calledAs: string;
  readonly lacks: readonly FileFinding[];
  readonly isHolder: boolean;
  /** The funder's approval of paying them is on file. */
  readonly hasApproval: boolean;
};

export type RedundancyFacts = {
  readonly streamId: string;
  readonly liability: Pence;
  readonly reserve: Pence;
  readonly met: 'reserve' | 'promise' | 'insurance' | 'unknown';
};

export type AgencyFacts = { readonly payee: string; readonly purchaseId: string; readonly cqc?: string };
