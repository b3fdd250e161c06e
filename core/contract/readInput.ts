import { type z } from 'zod';
import { type Problem, problem } from './problem.ts';
import { type Result, done, refused } from './result.ts';

function invalid(error: z.ZodError): Problem {
  const words = error.issues.map((issue) =>
    issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')} (${issue.message})`,
  );
  const field = error.issues[0]?.path.map(String).join('.') ?? '';
  return problem('input.invalid', { words: words.slice(0, 3).join(', ') }, field === '' ? undefined : field);
}

/** Reads an input from outside by its shape; problem input.invalid names the first three places and the field of the first. */
export function readInput<Shape extends z.ZodType>(shape: Shape, given: unknown): Result<z.output<Shape>> {
  const parsed = shape.safeParse(given);
  return parsed.success ? done(parsed.data) : refused(invalid(parsed.error));
}
