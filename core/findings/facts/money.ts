import { type FunderRules } from '#core/contract/shapes/funders';
import { type DemandPart } from '#core/demands/demand';
import { type ReserveKind } from '#core/plan/surplus';
import { type Pence } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';

/** What a funder asks, as far as it has said. */
export type Asks = Partial<Omit<FunderRules, 'funderId' | 'liabilityInsurance' | 'redundancy'>>;

/** One kind of money: its law and days, what its funder asks, and how it stands today. */
export type StreamFacts = {
  readonly id: string;
  readonly name: string;
  readonly basis: 'nhs' | 'care_act' | 'education' | 'own' | 'other';
  readonly from: Day;
  readonly to?: Day;
  readonly agreementOn?: Day;
  readonly planOn?: Day;
  readonly asks: Asks;
  /** At the bank, and that less what is owed, worked or earned, as the budget has it (core/plan/surplus). */
  readonly balance: Pence;
  readonly free: Pence;
  /** A week of the award; absent where none runs. */
  readonly week?: Pence;
  /** The last day of the last award. */
  readonly awardedTo?: Day;
  /** Money set aside that the plan or the funder agreed to. */
  readonly agreedReserves: Pence;
  /** Reviews of the plan that were held; absent where the book keeps none. */
  readonly reviews?: readonly { readonly on: Day; readonly nextOn?: Day }[];
  /** The statement that the funder expects next. */
  readonly next?: { readonly period: Span; readonly due?: Day };
  /** Today's forecast of the day on which the money runs out. */
  readonly runsOutOn?: Day;
};

/** One line of the plan with what its year up to today has for it and what it cost. */
export type LineFacts = {
  readonly id: string;
  readonly name: string;
  readonly streamId: string;
  readonly from: Day;
  readonly to?: Day;
  readonly year: Span;
  readonly agreed: Pence;
  readonly spent: Pence;
  /** Why less is spent than planned was written down. */
  readonly hasReason: boolean;
  /** Whether somebody's agreement to this line is recorded, and with a document. */
  readonly approval: 'none' | 'words' | 'document';
  /** What the plan pays for an hour, and the most that anybody's usual hour on it was paid lately; hours agreed and worked, in minutes. */
  readonly rate?: { readonly agreed: Pence; readonly paid: Pence };
  readonly minutes?: { readonly agreed: number; readonly worked: number };
};

/** One purchase, payment for the vehicle or agency's bill, with the line that bears it. */
export type SpendingFacts = {
  readonly id: string;
  readonly screen: 'purchases' | 'vehicle';
  readonly day: Day;
  readonly payee: string;
  readonly what: string;
  readonly invoice?: string;
  readonly category: string;
  readonly amount: Pence;
  readonly streamIds: readonly string[];
  /** 'unknown' where nobody has said. */
  readonly planLineIds: readonly string[];
  readonly outcomeIds: readonly string[];
  readonly rule: 'allowed' | 'ask_first' | 'not_allowed';
  /** Whether somebody's agreement to this one is recorded. */
  readonly isApproved: boolean;
  readonly paidBy: 'account' | 'holder';
  readonly evidence: readonly number[];
  readonly noReceiptBecause?: string;
  readonly paidOn?: Day;
};

/** What a proof says of a purchase, as a person read it there. */
export type ProofFacts = {
  readonly evidenceId: string;
  readonly number: number;
  readonly purchaseId: string;
  readonly payee: string;
  readonly asked: { readonly day: Day; readonly amount: Pence };
  readonly says: { readonly day?: Day; readonly amount?: Pence; readonly payee?: string };
  readonly quality?: 'illegible' | 'not_itemised';
};

/** A proof that was erased, and until when its record has to be kept. */
export type ErasedFacts = { readonly id: string; readonly number: number; readonly erasedOn: Day; readonly keepUntil: Day };

export type AccountFacts = {
  readonly id: string;
  readonly name: string;
  readonly streamIds: readonly string[];
  /** Streams whose plan lines or approved agreement say whose money pays. */
  readonly dividedStreamIds: readonly string[];
  /** Statements of the bank, held against the book's own lines to their day. */
  readonly checks: readonly { readonly id: string; readonly day: Day; readonly bank: Pence; readonly book: Pence }[];
  /** Days that no line, file or statement covers, or where a page is missing. */
  readonly gaps: readonly Span[];
  /** What the bank's own statements leave out between one and the next, in sentences (core/bank/statementGaps). */
  readonly leftOut?: readonly string[];
  /** Who could pay from it within the days; absent where nobody has ever said. */
  readonly payers?: readonly PayerFacts[];
};

/** `called` is what a sentence calls them: nobody by name in an auditor's copy. */
export type PayerFacts = { readonly id: string; readonly name: string; readonly called: string; readonly from: Day };

/** A line of the bank within the days looked at. */
export type BankLineFacts = {
  readonly id: string;
  readonly accountId: string;
  readonly streamIds: readonly string[];
  readonly day: Day;
  readonly amount: Pence;
  readonly words: string;
  /** What it was matched to; none while nobody has said what it was. */
  readonly matches: readonly { readonly kind: string; readonly hasProof: boolean }[];
  /** By the bank's own code, or by what a person matched it to: cash taken out, a charge, interest; a transfer to the holder. */
  readonly nature?: 'cash' | 'transfer' | 'charge' | 'interest';
};

/** Wages that a tin of the book's cash paid. */
export type CashWageFacts = Pick<BankLineFacts, 'id' | 'accountId' | 'streamIds' | 'day' | 'amount'>;

export type ReceivedFacts = {
  readonly id: string;
  readonly streamId: string;
  readonly kind: 'award' | 'one_off' | 'contribution' | 'interest' | 'other';
  readonly day: Day;
  readonly amount: Pence;
  readonly from: string;
};

/** A payment of an award, or of the person's own share, that came otherwise than it was due. */
export type DueFacts = {
  readonly streamId: string;
  readonly awardId?: string;
  readonly day: Day;
  readonly expected: Pence;
  readonly received: Pence;
  readonly words: string;
};

export type IssuedFacts = {
  readonly id: string;
  readonly number: number;
  readonly streamId: string;
  readonly from: Day;
  readonly opening: Pence;
  readonly closedBefore: Pence;
};

/** Money set aside for something. */
export type ReserveFacts = {
  readonly id: string;
  readonly streamId: string;
  readonly name: string;
  readonly kind: ReserveKind;
  readonly amount: Pence;
  readonly isAgreed: boolean;
  readonly uses: readonly { readonly id: string; readonly day: Day; readonly amount: Pence; readonly toldOn?: Day }[];
};

/** What was asked of a funder. */
export type RequestFacts = {
  readonly id: string;
  readonly streamId: string;
  readonly what: string;
  readonly askedOn: Day;
  /** Days for which it waits; nothing once it is answered. */
  readonly waits: number;
};

/** A letter that asks for money back, as the book has it. */
export type DemandFacts = {
  readonly id: string;
  readonly streamId: string;
  readonly day: Day;
  /** What its letters leave out. */
  readonly leavesOut: readonly DemandPart[];
  readonly reconsiderBy?: Day;
  readonly isAnswered: boolean;
};
