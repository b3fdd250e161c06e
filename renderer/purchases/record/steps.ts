import { places } from '#renderer/kit/places';
import { type PurchaseFields } from './purchaseForm.ts';

export type Step = 'what' | 'cost' | 'plan' | 'paid' | 'proof' | 'check';
export const steps: readonly Step[] = ['what', 'cost', 'plan', 'paid', 'proof', 'check'];

/** The fields with rules of their own that a step asks for. */
export const fieldsOf: Readonly<Record<Step, readonly (keyof PurchaseFields)[]>> = {
  what: ['payee', 'what'],
  cost: ['day', 'amount', 'invoice'],
  plan: [],
  paid: ['paidBy'],
  proof: ['has'],
  check: [],
};

/** Every field that stands on a step. */
const standOn: Readonly<Record<Step, readonly (keyof PurchaseFields)[]>> = {
  ...fieldsOf,
  plan: ['sharing', 'planLineId', 'lines', 'category', 'approvalBy', 'approvalOn'],
  proof: ['has', 'files', 'numbers', 'noReceiptBecause'],
};

/** Where a field is put right; undefined for what belongs to no field. */
export function stepOf(field: string | undefined): Step | undefined {
  return steps.find((step) => standOn[step].some((name) => name === field));
}

/** A purchase paid by a bank line was paid by the account: that question is left out. */
export function stepsFor(lineId: string): readonly Step[] {
  return lineId === '' ? steps : steps.filter((step) => step !== 'paid');
}

export function readStep(text: string): Step {
  return steps.find((step) => step === text) ?? 'what';
}

export function stepPlace(step: Step, lineId: string): string {
  return lineId === '' ? places.recordStep(step) : places.recordFromBank(lineId, step);
}
