import { type Result } from '#core/contract/result';

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && (value.ok === true ? 'value' in value : 'problem' in value);
}

/**
 * Calls one of a mapped type of handlers by its name in the list. That the input fits was seen when the route's shape parsed it; that the
 * handler answers a Result, and no promise, is seen here. Throws TypeError where the list has no such handler.
 */
export function callHandler(handlers: object, name: string, ...given: readonly unknown[]): Result<unknown> {
  const handler: unknown = Object.hasOwn(handlers, name) ? Reflect.get(handlers, name) : undefined;
  if (typeof handler !== 'function') throw new TypeError(`no handler for ${name}`);
  const result: unknown = Reflect.apply(handler, undefined, given);
  if (!isResult(result)) throw new TypeError(`${name} answers something that is not a result`);
  return result;
}
