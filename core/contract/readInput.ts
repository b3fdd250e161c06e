import { type z } from 'zod';
import { type Problem, problem } from './problem.ts';
import { type Result, done, refused } from './result.ts';

/** What is wrong, for people: in a shape's own words where it has some, and never in the library's. */
function plainly(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too (?:big|small)|Unrecognized)/u.test(issue.message)) return issue.message;
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return 'something has to be written here';
    return issue.origin === 'array' ? 'at least one has to be chosen' : `it has to be ${String(issue.minimum)} or more`;
  }
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' letters' : ''}`;
  return issue.code === 'invalid_value' ? 'it is none of what can be chosen' : 'it is missing, or not what is asked for';
}

function invalid(error: z.ZodError): Problem {
  const words = error.issues.map((issue) =>
    issue.path.length === 0 ? plainly(issue) : `${issue.path.map(String).join('.')} (${plainly(issue)})`,
  );
  const field = error.issues[0]?.path.map(String).join('.') ?? '';
  return problem('input.invalid', { words: words.slice(0, 3).join(', ') }, field === '' ? undefined : field);
}

/** Reads an input from outside by its shape; problem input.invalid names the first three places and the field of the first. */
export function readInput<Shape extends z.ZodType>(shape: Shape, given: unknown): Result<z.output<Shape>> {
  const parsed = shape.safeParse(given);
  return parsed.success ? done(parsed.data) : refused(invalid(parsed.error));
}
