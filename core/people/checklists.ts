/** Why a job ends, as the law sorts reasons (ERA 1996 s98; Employment Rights (NI) Order 1996 art 130). */
export const endingReasons = ['resigned', 'conduct', 'performance', 'health', 'redundancy', 'law', 'other'] as const;
export type EndingReason = (typeof endingReasons)[number];

export const stepStates = ['done', 'not_needed', 'open'] as const;
export type StepState = (typeof stepStates)[number];

/** Hiring, in its order. Those of the file, the job and the pay are seen in the book; the others a person says. */
export const hiringSteps = [
  'post',
  'advert',
  'choose',
  'person',
  'offer',
  'right_to_work',
  'disclosure',
  'references',
  'insurance',
  'job',
  'statement',
  'starter',
  'bank',
  'privacy',
  'kin',
  'induction',
  'first_day',
] as const;
export type HiringStep = (typeof hiringSteps)[number];

/** Ending a job, in its order. Which of them a reason asks for stands in fairProcess.ts. */
export const endingSteps = [
  'facts',
  'ask_writing',
  'warn',
  'alternatives',
  'invite',
  'meeting',
  'decide',
  'redundancy_pay',
  'notice',
  'appeal',
  'leaving',
  'keep',
] as const;
export type EndingStep = (typeof endingSteps)[number];

export type ChecklistStep = HiringStep | EndingStep;

export function isChecklistStep(text: string): text is ChecklistStep {
  return [...hiringSteps, ...endingSteps].some((step) => step === text);
}
