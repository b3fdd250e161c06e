import {
  type StatementData,
  type StatementLine,
  type StatementOtherMoney,
  type StatementVehicle,
  type StatementWages,
} from '#core/contract/shapes/statement';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';

export type Owed = StatementData['owed'][number];

/** What the book says of one stream and span, before anything is added up. */
export type StatementFacts = {
  readonly book: StatementData['book'];
  readonly number: number;
  readonly version: number;
  readonly supersedes?: NonNullable<StatementData['supersedes']>;
  readonly period: StatementData['period'];
  readonly stream: StatementData['stream'];
  readonly holder: StatementData['holder'];
  readonly beneficiaries: StatementData['beneficiaries'];
  /** The stream's money at its banks before the first day. */
  readonly opening: Pence;
  /** The stream's movements at its banks, in bank order. */
  readonly lines: readonly Omit<StatementLine, 'number'>[];
  readonly award: StatementData['award'];
  /** A year of 52 weeks of the awards that run on the last day; nothing where none does. */
  readonly awardYear: Pence;
  /** Plan lines in force in the period, with the sum agreed for it. */
  readonly agreed: readonly {
    readonly planLineId: string;
    readonly planLine: string;
    readonly outcome: string;
    readonly beneficiary: string;
    readonly agreed: Pence;
  }[];
  readonly owedAtStart: readonly Owed[];
  readonly owedAtEnd: readonly Owed[];
  /** What the bank had paid by the end of the day before, less what it had back, of what is dated later. */
  readonly paidAheadAtStart?: Pence;
  readonly paidAheadAtEnd?: Pence;
  readonly refundsComingAtStart: Pence;
  readonly refundsComingAtEnd: Pence;
  /** What the journal's spending accounts say the period's own purchases and refunds cost. */
  readonly journalCost: Pence;
  readonly accounts: StatementData['accounts'];
  /** The statement before this one; or the evidence of the opening balances, where this is the first. */
  readonly before: { readonly number: number; readonly closing: Pence; readonly to: Day } | { readonly openingEvidence: readonly number[] };
  readonly evidence: StatementData['evidence'];
  /** Payslips and HMRC's bills of this money, without the lines that paid them, which are found by the numbers on the lines. */
  readonly wages?: WagesFacts;
  readonly vehicles?: readonly VehicleFacts[];
  readonly otherMoney?: OtherMoneyFacts;
  readonly recorders?: StatementData['recorders'];
  readonly findings?: StatementData['findings'];
};

/** What the book says of wages: each line of the statement says by its payroll numbers which of these it paid. */
export type WagesFacts = {
  /** PAs stand in it by name, as the funder asks. */
  readonly areNamed?: true;
  readonly payslips: readonly Omit<StatementWages['payslips'][number], 'lines' | 'inPeriod'>[];
  readonly bills: readonly Omit<StatementWages['bills'][number], 'lines'>[];
  /** What HMRC paid back in the period: of payslips, or of what an earlier repayment left. */
  readonly paidBack?: Pence;
};

export type VehicleFacts = Omit<StatementVehicle, 'payments'> & {
  /** `places`: which of the facts' lines, counted from 0, paid it. */
  readonly payments: readonly (Omit<StatementVehicle['payments'][number], 'lines'> & { readonly places: readonly number[] })[];
};

/** `places`: which of the facts' lines, counted from 0, are of the payment. */
export type OtherMoneyFacts = Omit<StatementOtherMoney, 'payments'> & {
  readonly payments: readonly (Omit<StatementOtherMoney['payments'][number], 'lines'> & { readonly places: readonly number[] })[];
};

export type ProofLine = StatementData['proofs'][number];
