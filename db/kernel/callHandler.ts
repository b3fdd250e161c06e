import { type Result } from '#core/contract/result';
import { type Progress, type Slices } from '#core/jobs/slices';

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && (value.ok === true ? 'value' in value : 'problem' in value);
}

function apply(handlers: object, name: string, given: readonly unknown[]): unknown {
  const handler: unknown = Object.hasOwn(handlers, name) ? Reflect.get(handlers, name) : undefined;
  if (typeof handler !== 'function') throw new TypeError(`no handler for ${name}`);
  return Reflect.apply(handler, undefined, given);
}

/**
 * Calls one of a mapped type of handlers by its name in the list. That the input fits was seen when the route's shape parsed it; that the
 * handler answers a Result, and no promise, is seen here. Throws TypeError where the list has no such handler.
 */
export function callHandler(handlers: object, name: string, ...given: readonly unknown[]): Result<unknown> {
  const result = apply(handlers, name, given);
  if (!isResult(result)) throw new TypeError(`${name} answers something that is not a result`);
  return result;
}

function isProgress(value: unknown): value is Progress {
  return typeof value === 'object' && value !== null && 'words' in value && 'done' in value && 'of' in value;
}

function isSlices(value: unknown): value is Generator<unknown, unknown, undefined> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value && 'return' in value;
}

/** The same for a job's handler: its slices, and the Result that they end in. */
export function* callJob(handlers: object, name: string, ...given: readonly unknown[]): Slices<Result<unknown>> {
  const slices = apply(handlers, name, given);
  if (!isSlices(slices)) throw new TypeError(`${name} is a job, and its handler answers no slices`);
  try {
    for (;;) {
      const slice = slices.next();
      if (slice.done === true) {
        if (!isResult(slice.value)) throw new TypeError(`${name} ends in something that is not a result`);
        return slice.value;
      }
      if (!isProgress(slice.value)) throw new TypeError(`${name} tells something that is not its progress`);
      yield slice.value;
    }
  } finally {
    slices.return(undefined);
  }
}
