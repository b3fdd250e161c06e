import { type z } from 'zod';
import { problem } from './problem.ts';
import { type Result, done, refused } from './result.ts';
import { anyFunderFileShape, funderFileFormat, funderFileShape } from './shapes/funders.ts';

export type FunderFile = z.output<typeof funderFileShape>;

/** The first thing that is wrong, by the name that the file gives it. */
function because({ issues }: z.ZodError): string {
  const [first] = issues;
  if (first?.code === 'unrecognized_keys') return `“${first.keys[0] ?? ''}” is nothing that a funder is asked about`;
  const path = first?.path.filter((part) => part !== 'terms' && typeof part === 'string').join(', ') ?? '';
  return `“${path}” has an answer that it cannot have`;
}

/**
 * What a file of a funder's profile says, from its text. Nothing of it counts unless all of it is right. Problems funders.fileUnreadable,
 * funders.fileNewer, funders.fileWrong.
 */
export function readFunderFile(text: string): Result<FunderFile> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refused(problem('funders.fileUnreadable', {}, 'file'));
  }
  const ours = anyFunderFileShape.safeParse(given);
  if (!ours.success) return refused(problem('funders.fileUnreadable', {}, 'file'));
  if (ours.data.format > funderFileFormat) return refused(problem('funders.fileNewer', {}, 'file'));
  const read = funderFileShape.safeParse(given);
  return read.success ? done(read.data) : refused(problem('funders.fileWrong', { because: because(read.error) }, 'file'));
}
