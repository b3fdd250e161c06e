import { type z } from 'zod';
import { problem } from './problem.ts';
import { type Result, done, refused } from './result.ts';
import { type CostFile, costFileShape } from './shapes/costFile.ts';
import { type CostPlan, costPlanShape } from './shapes/costing.ts';

function because({ issues }: z.ZodError): string {
  const [first] = issues;
  const path = first?.path.map(String).join('.') ?? '';
  return `${path === '' ? '' : `“${path}” `}${(first?.message ?? '').replace(/\.$/u, '')}`;
}

/** What a plan’s file says, from its text. Problem costing.fileUnreadable, with the field it is about. */
export function readCostFile(text: string): Result<CostFile> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refused(problem('costing.fileUnreadable', { because: 'it is not JSON' }));
  }
  const read = costFileShape.safeParse(given);
  return read.success ? done(read.data) : refused(problem('costing.fileUnreadable', { because: because(read.error) }));
}

/** A plan whose numbers are within bounds. Problem costing.fileUnreadable. */
export function boundedPlan(plan: CostPlan): Result<CostPlan> {
  const read = costPlanShape.safeParse(plan);
  return read.success ? done(read.data) : refused(problem('costing.fileUnreadable', { because: because(read.error) }));
}
