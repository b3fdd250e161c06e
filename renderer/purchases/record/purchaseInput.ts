import { type InputOf } from '#core/contract/routes';
import { type Setup } from '#renderer/gateway/setup';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { proofOf, proofProblems } from '#renderer/kit/proof';
import { readingsOf, withReadings } from '#renderer/purchases/readings';
import { categories } from '#renderer/words/names';
import { purchaseWords as words } from '#renderer/words/purchases';
import { lineToAskFor, linesChosen, splitChosen } from './charge.ts';
import { purchaseForm, type PurchaseRaws, type PurchaseValues } from './purchaseForm.ts';
import { type Step } from './steps.ts';

type Category = InputOf<'purchase.record'>['category'];

/** The kind of spending: as chosen, else that of the plan line. */
export function categoryOf(setup: Setup, raws: PurchaseRaws): Category | undefined {
  return categories.find((one) => one === raws.category) ?? linesChosen(setup, raws)[0]?.category;
}

function planProblems(setup: Setup, raws: PurchaseRaws): readonly FieldProblem[] {
  const split = splitChosen(setup, raws);
  const chosen = linesChosen(setup, raws);
  const refused = chosen.find(({ rule }) => rule === 'not_allowed');
  const field = split === undefined ? 'planLineId' : 'lines';
  if (split === undefined && chosen.length === 0) return [{ field, sentence: words.planLineNeeded }];
  if (split !== undefined && chosen.length < split.shares.length) return [{ field, sentence: words.eachLineNeeded }];
  if (refused !== undefined) return [{ field, sentence: words.notAllowed(refused.name) }];
  if (lineToAskFor(setup, raws) === undefined) return [];
  return [
    ...(raws.approvalBy.trim() === '' ? [{ field: 'approvalBy', sentence: words.approvalByNeeded }] : []),
    ...(readTypedDay(raws.approvalOn) === undefined ? [{ field: 'approvalOn', sentence: words.approvalOnNeeded }] : []),
  ];
}

/** Whether every question has its answer, so that a change made afterwards leads straight back to the check. */
export function isAnswered(setup: Setup, raws: PurchaseRaws): boolean {
  const { payee, what, day, amount, paidBy } = purchaseForm.rules;
  const read = [payee.read(raws.payee), what.read(raws.what), day.read(raws.day), amount.read(raws.amount), paidBy.read(raws.paidBy)];
  return read.every(({ ok }) => ok) && [...planProblems(setup, raws), ...proofProblems(raws)].length === 0;
}

/** What is wrong between the fields of a step, beyond each field's own rule. */
export function stepProblems(step: Step, setup: Setup, raws: PurchaseRaws): readonly FieldProblem[] {
  if (step === 'plan') return planProblems(setup, raws);
  return step === 'proof' ? proofProblems(raws) : [];
}

function chargeOf(setup: Setup, raws: PurchaseRaws): InputOf<'purchase.record'>['charge'] {
  const split = splitChosen(setup, raws);
  const planLineIds = linesChosen(setup, raws).map(({ id }) => id);
  return split === undefined ? { planLineId: raws.planLineId } : { splitId: split.id, planLineIds };
}

/** The whole purchase as the book takes it; undefined where a step is not answered yet. */
export function purchaseInput(
  setup: Setup,
  raws: PurchaseRaws,
  values: PurchaseValues,
  bankLineId: string,
): InputOf<'purchase.record'> | undefined {
  const category = categoryOf(setup, raws);
  const on = readTypedDay(raws.approvalOn);
  if (category === undefined || [...planProblems(setup, raws), ...proofProblems(raws)].length > 0) return undefined;
  const { payee, what, invoice, day, amount, paidBy } = values;
  const isAsked = lineToAskFor(setup, raws) !== undefined && on !== undefined;
  return {
    payee,
    what,
    invoice,
    day,
    amount,
    paidBy,
    category,
    charge: chargeOf(setup, raws),
    proof: withReadings(proofOf(raws), readingsOf(raws.proposed, raws.files)),
    ...(isAsked ? { approval: { by: raws.approvalBy.trim(), on } } : {}),
    ...(bankLineId === '' ? {} : { bankLineId }),
  };
}
