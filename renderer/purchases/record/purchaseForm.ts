import { forOne } from '#renderer/gateway/charges';
import { type Setup } from '#renderer/gateway/setup';
import { decimal } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { type CarriedLine } from '#renderer/kit/carried';
import { absolute } from '#core/money/pence';
import { defineForm, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { amount, choice, dayRule, free, line, optional, texts } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { proofRules } from '#renderer/kit/proof';
import { purchaseWords as words } from '#renderer/words/purchases';

/** All the questions about a purchase, asked a few at a time. Fields that hang on others are read by purchaseInput. */
export const purchaseForm = defineForm('purchase', {
  payee: line(words.payeeNeeded),
  what: line(words.whatNeeded),
  day: dayRule(),
  amount: amount(),
  invoice: optional(line('')),
  sharing: free(forOne),
  planLineId: free(),
  lines: texts(),
  category: free(),
  approvalBy: free(),
  approvalOn: free(),
  paidBy: choice(['account', 'holder'], words.paidByNeeded, 'account'),
  ...proofRules,
  /** What was read off the newest receipt and put in: its words by field, its token, and what it was read from; and what each receipt said. */
  proposed: texts(),
});

export type PurchaseFields = typeof purchaseForm.rules;
export type PurchaseRaws = Raws<PurchaseFields>;
export type PurchaseValues = Values<PurchaseFields>;
export type PurchaseForm = FormInHand<PurchaseFields>;

/** What the bank's line already says, and the plan line where there is only one. */
export function purchaseStart({ planLines }: Setup, carried: CarriedLine | undefined): Partial<PurchaseRaws> {
  const allowed = planLines.filter(({ rule }) => rule !== 'not_allowed');
  const planLineId = allowed.length === 1 ? (allowed[0]?.id ?? '') : '';
  if (carried === undefined) return { planLineId };
  const { line: bankLine, proposed } = carried;
  const said = proposed?.kind === 'purchase' ? { payee: proposed.payee, what: proposed.what } : { payee: bankLine.words };
  const line = proposed?.kind === 'purchase' && allowed.some(({ id }) => id === proposed.planLineId) ? proposed.planLineId : undefined;
  return { planLineId: line ?? planLineId, ...said, day: shortDay(bankLine.day), amount: decimal(absolute(bankLine.open)) };
}
