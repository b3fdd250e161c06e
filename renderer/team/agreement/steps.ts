import { type AgreementFields, type AgreementRaws } from './agreementForm.ts';

export type Step = 'day' | 'rates' | 'together' | 'sleepIn' | 'check';
const steps: readonly Step[] = ['day', 'rates', 'together', 'sleepIn', 'check'];

/** The fields with rules of their own that a step asks for. */
export const fieldsOf: Readonly<Record<Step, readonly (keyof AgreementFields)[]>> = {
  day: ['from', 'perHour', 'weekHours'],
  rates: ['rates'],
  together: ['stacking', 'boundaries'],
  sleepIn: ['hasSleepIn'],
  check: [],
};

const standOn: Readonly<Record<Step, readonly (keyof AgreementFields)[]>> = {
  ...fieldsOf,
  sleepIn: ['hasSleepIn', 'allowance', 'woken', 'wokenPerHour'],
  check: ['file'],
};

/** Where rates meet is asked only where there are any. */
export function stepsFor({ rates }: AgreementRaws): readonly Step[] {
  return rates.length === 0 ? steps.filter((step) => step !== 'together') : steps;
}

export function readStep(text: string): Step {
  return steps.find((step) => step === text) ?? 'day';
}

/** Where a field is put right; undefined for what belongs to no field. */
export function stepOf(field: string | undefined): Step | undefined {
  return steps.find((step) => standOn[step].some((name) => name === field));
}
