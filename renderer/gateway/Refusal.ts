import { type Problem, problem } from '#core/contract/problem';

/** A refused query on its way to the screen's own net. It carries the sentence a person reads. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(given: Problem) {
    super(given.code);
    this.problem = given;
  }
}

/** What to tell a person about anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof Refusal ? thrown.problem : problem('work.failed', {});
}
