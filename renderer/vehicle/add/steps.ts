import { type Setup } from '#renderer/gateway/setup';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { chargeProblems } from '#renderer/vehicle/charge';
import { agreementProblems, upFrontProblems, vehicleForm, type VehicleFields, type VehicleRaws } from './vehicleForm.ts';

export type Step = 'what' | 'terms' | 'upFront' | 'plan' | 'check';
export const steps: readonly Step[] = ['what', 'terms', 'upFront', 'plan', 'check'];

/** The fields with rules of their own that a step asks for. */
export const fieldsOf: Readonly<Record<Step, readonly (keyof VehicleFields)[]>> = {
  what: ['vehicle', 'lessor', 'agreement', 'registration'],
  terms: ['startsOn', 'endsOn', 'amount', 'every', 'firstDue'],
  upFront: ['paidFirst', 'miles', 'excess'],
  plan: ['approvedBy', 'approvedOn', 'file'],
  check: [],
};

/** Every field that stands on a step. */
const standOn: Readonly<Record<Step, readonly (keyof VehicleFields)[]>> = {
  ...fieldsOf,
  upFront: [...fieldsOf.upFront, 'upAmount', 'upDay'],
  plan: [...fieldsOf.plan, 'noFileBecause', 'sharing', 'planLineId', 'lines'],
};

/** Where a field is put right; undefined for what belongs to no field. */
export function stepOf(field: string | undefined): Step | undefined {
  return steps.find((step) => standOn[step].some((name) => name === field));
}

export function readStep(text: string): Step {
  return steps.find((step) => step === text) ?? 'what';
}

/** What is wrong between the fields of a step, beyond each field's own rule. */
export function stepProblems(step: Step, setup: Setup, raws: VehicleRaws): readonly FieldProblem[] {
  if (step === 'upFront') return upFrontProblems(raws);
  return step === 'plan' ? [...chargeProblems(setup, raws), ...agreementProblems(raws)] : [];
}

/** Whether every question has its answer, so that a change made afterwards leads straight back to the check. */
export function isAnswered(setup: Setup, raws: VehicleRaws): boolean {
  const { vehicle, lessor, startsOn, endsOn, amount, firstDue, approvedBy, approvedOn } = vehicleForm.rules;
  const read = [
    vehicle.read(raws.vehicle),
    lessor.read(raws.lessor),
    startsOn.read(raws.startsOn),
    endsOn.read(raws.endsOn),
    amount.read(raws.amount),
    firstDue.read(raws.firstDue),
    approvedBy.read(raws.approvedBy),
    approvedOn.read(raws.approvedOn),
  ];
  return read.every(({ ok }) => ok) && steps.every((step) => stepProblems(step, setup, raws).length === 0);
}
