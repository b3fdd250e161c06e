import { type Result, refused } from '#core/contract/result';
import { problemOfFault } from '#db/faults';

/** A fault of the computer's becomes its problem; one of our own goes on up. */
export function orProblem<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (fault) {
    const known = problemOfFault(fault);
    if (known === undefined) throw fault;
    return refused(known);
  }
}
