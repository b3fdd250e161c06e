import { absenceSentences } from './problems/absence.ts';
import { awaySentences } from './problems/away.ts';
import { bankSentences } from './problems/bank.ts';
import { bankCheckSentences } from './problems/bankCheck.ts';
import { bookSentences } from './problems/book.ts';
import { costingSentences } from './problems/costing.ts';
import { deductionSentences } from './problems/deductions.ts';
import { demandSentences } from './problems/demands.ts';
import { fileSentences } from './problems/file.ts';
import { findingSentences } from './problems/findings.ts';
import { funderSentences } from './problems/funders.ts';
import { fundingSentences } from './problems/funding.ts';
import { helperSentences } from './problems/helpers.ts';
import { holidaySentences } from './problems/holiday.ts';
import { inputSentences } from './problems/input.ts';
import { leaseSentences } from './problems/lease.ts';
import { moneySentences } from './problems/money.ts';
import { paperSentences } from './problems/papers.ts';
import { paySentences } from './problems/pay.ts';
import { payRunSentences } from './problems/payRun.ts';
import { pensionSentences } from './problems/pension.ts';
import { peopleSentences } from './problems/people.ts';
import { planSentences } from './problems/plan.ts';
import { reportSentences } from './problems/reports.ts';
import { rotaSentences } from './problems/rota.ts';
import { setupSentences } from './problems/setup.ts';
import { sharingSentences } from './problems/sharing.ts';
import { statementSentences } from './problems/statement.ts';
import { timesheetSentences } from './problems/timesheets.ts';
import { vehicleSentences } from './problems/vehicle.ts';
import { workSentences } from './problems/work.ts';
import { yearSentences } from './problems/year.ts';

/**
 * The closed list of what can go wrong for a reason outside our code, each with the sentence a person reads. A sentence says
 * what happened and what to do next, and never blames. Details are short texts; none is personal beyond what the person typed.
 */
const sentences = {
  ...inputSentences,
  ...bookSentences,
  ...setupSentences,
  ...sharingSentences,
  ...planSentences,
  ...demandSentences,
  ...moneySentences,
  ...bankSentences,
  ...bankCheckSentences,
  ...statementSentences,
  ...paySentences,
  ...paperSentences,
  ...leaseSentences,
  ...vehicleSentences,
  ...peopleSentences,
  ...pensionSentences,
  ...workSentences,
  ...timesheetSentences,
  ...yearSentences,
  ...payRunSentences,
  ...helperSentences,
  ...holidaySentences,
  ...absenceSentences,
  ...awaySentences,
  ...deductionSentences,
  ...costingSentences,
  ...reportSentences,
  ...fileSentences,
  ...findingSentences,
  ...funderSentences,
  ...fundingSentences,
  ...rotaSentences,
};

export type ProblemCode = keyof typeof sentences;

type DetailsOf<Code extends ProblemCode> = Parameters<(typeof sentences)[Code]>[0];

export type Problem = {
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, string>>;
  readonly sentence: string;
  /** The input it is about, as a path such as 'shares.0.weight', so that a form can put the sentence beside it. */
  readonly field?: string;
};

/** A problem of the list, with its sentence made from the details. */
export function problem<Code extends ProblemCode>(code: Code, details: DetailsOf<Code>, field?: string): Problem {
  const write: (given: never) => string = sentences[code];
  const sentence = String(Reflect.apply(write, undefined, [details]));
  return { code, details, sentence, ...(field === undefined ? {} : { field }) };
}

export const problemCodes: readonly string[] = Object.keys(sentences);
