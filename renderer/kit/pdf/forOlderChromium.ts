/**
 * The preview's Chromium 114 lacks two functions that pdf.js takes for granted and does not bring along. Imported before pdf.js, both
 * by the page and by its worker; where the browser has them, nothing happens.
 */
function withResolvers(): {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason?: unknown) => void;
} {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (reason?: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function any(signals: Iterable<AbortSignal>): AbortSignal {
  const both = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) both.abort(signal.reason);
    signal.addEventListener('abort', () => both.abort(signal.reason), { once: true, signal: both.signal });
  }
  return both.signal;
}

function give(owner: object, name: string, value: unknown): void {
  if (!Object.hasOwn(owner, name)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

give(Promise, 'withResolvers', withResolvers);
give(AbortSignal, 'any', any);
