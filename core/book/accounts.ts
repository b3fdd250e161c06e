import { type Category } from '#core/contract/shapes/setup';

/**
 * The chart of accounts of a direct-payment book, as 0002_money.sql seeds it. Bank accounts join as 'bank:…'.
 * A posting above nothing is a debit, below nothing a credit.
 */
export const coming = 'coming';
export const owedToPayees = 'owed:payees';
export const owedToHolder = 'owed:holder';
export const owedForLoan = 'owed:loan';
export const owedToLessor = 'owed:lessor';
export const owedForWages = 'owed:wages';
/** Taken from pay and owed on top of it, until a bill says when it is to be paid. */
export const owedToHmrc = 'owed:hmrc';
export const owedOnBill = 'owed:hmrc_bill';
export const allowanceClaimed = 'spent:allowance';
/** Both sides' contributions, and what is taken under orders, until the approval's own bills take them up. */
export const owedToPension = 'owed:pension';
export const owedOnPensionBill = 'owed:pension_bill';
export const owedOnOrders = 'owed:orders';
export const owedOnOrderBill = 'owed:order_bill';
/** Pay advanced to a PA, until it is taken back from pay. */
export const advanced = 'advanced';
/** Statutory pay that HMRC gives back. */
export const recoveredFromHmrc = 'spent:recovered';
/** On its way between two accounts of the book. */
export const owedToOwn = 'owed:own';
/** What went back to the funder: it was received, and is no more. */
export const givenBack = 'income:given_back';
export const openingBalances = 'equity:opening';

export type ReceiptKind = 'award' | 'one_off' | 'contribution' | 'interest' | 'other';

export function spentOn(category: Category): string {
  return `spent:${category}`;
}

export function incomeOf(kind: ReceiptKind): string {
  return `income:${kind}`;
}

/** The journal's account of a bank account: 'bank:bank_account-…'. */
export function atBank(bankAccountId: string): string {
  return `bank:${bankAccountId}`;
}
