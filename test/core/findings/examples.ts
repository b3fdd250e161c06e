import { accountExamples } from './accountExamples.ts';
import { evidenceExamples } from './evidenceExamples.ts';
import { type Examples } from './example.ts';
import { peopleExamples } from './peopleExamples.ts';
import { planExamples } from './planExamples.ts';
import { timeExamples } from './timeExamples.ts';
import { vehicleExamples } from './vehicleExamples.ts';
import { wageExamples } from './wageExamples.ts';

/** Both worked examples of every rule. */
export const examples: Readonly<Record<string, Examples>> = {
  ...planExamples,
  ...accountExamples,
  ...evidenceExamples,
  ...wageExamples,
  ...timeExamples,
  ...peopleExamples,
  ...vehicleExamples,
};
