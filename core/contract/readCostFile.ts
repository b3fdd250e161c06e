import { type z } from 'zod';
import { placeInPlan, valueAt } from './placeInPlan.ts';
import { problem } from './problem.ts';
import { type Result, done, refused } from './result.ts';
import { type CostFile, costFileShape } from './shapes/costFile.ts';
import { type CostPlan, costPlanShape } from './shapes/costing.ts';

type Issue = z.core.$ZodIssue;

const wanted: Readonly<Record<string, string>> = {
  string: 'wants text between quotation marks',
  number: 'wants a number without quotation marks',
  int: 'wants a whole number without quotation marks',
  boolean: 'wants true or false, without quotation marks',
  array: 'wants a list in square brackets',
  object: 'wants its parts in curly brackets',
};

function quoted(names: readonly unknown[]): string {
  return names.map((name) => `“${String(name)}”`).join(', ');
}

/** The reader’s own words, where the shape has none. */
function wordsOf(issue: Issue, given: unknown): string {
  const isOwn = !/^(Invalid|Unrecognized|Too )/u.test(issue.message);
  if (isOwn) return `${issue.message.startsWith('wants') ? '' : 'is to be '}${issue.message.replace(/\.$/u, '')}`;
  if (valueAt(given, issue.path) === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return wanted[issue.expected] ?? 'is not what is asked for';
  if (issue.code === 'invalid_value') return `is to be one of ${quoted(issue.values)}`;
  if (issue.code === 'too_small') return `is to be ${String(issue.minimum)} or more`;
  return issue.code === 'too_big' ? `is to be ${String(issue.maximum)} or less` : 'is not what is asked for';
}

/** The first thing that is wrong, as the end of a sentence. */
function because({ issues: [first] }: z.ZodError, given: unknown): string {
  if (first === undefined) return 'it is not a plan';
  const place = placeInPlan(given, first.path);
  if (first.code === 'unrecognized_keys') return `${place === '' ? 'it' : place} has ${quoted(first.keys)}, which no plan has`;
  return `${place === '' ? 'it' : place} ${wordsOf(first, given)}`;
}

/** What a plan’s file says, from its text. Problem costing.fileUnreadable, with the place in plain words. */
export function readCostFile(text: string): Result<CostFile> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refused(problem('costing.fileUnreadable', { because: 'it is not JSON' }));
  }
  const read = costFileShape.safeParse(given);
  return read.success ? done(read.data) : refused(problem('costing.fileUnreadable', { because: because(read.error, given) }));
}

/** A plan whose numbers are within bounds. Problem costing.fileUnreadable. */
export function boundedPlan(plan: CostPlan): Result<CostPlan> {
  const read = costPlanShape.safeParse(plan);
  return read.success ? done(read.data) : refused(problem('costing.fileUnreadable', { because: because(read.error, plan) }));
}
