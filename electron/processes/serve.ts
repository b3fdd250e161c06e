import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type Log, whereOf } from '#electron/log/log';
import { type Ask, isAsk, type Tell } from '#electron/hosts/messages';

/** What a process of ours does once it is told its settings. */
export type Service = {
  readonly call: (name: string, payload: unknown) => Result<unknown> | Promise<Result<unknown>>;
  readonly cancel: (jobId: string) => void;
  /** Puts everything away, at once; the process ends after it. */
  readonly close: () => void;
};

export type Surroundings = {
  readonly emit: (name: string, data: unknown) => void;
  /** Kept by the host and given back in the next hello, should this process crash. */
  readonly remember: (value: unknown) => void;
  readonly log: Log;
  /** Passes on a finished line of the kernel's allow-list logger. */
  readonly line: (text: string) => void;
};

export type Begin = (settings: unknown, resume: unknown, surroundings: Surroundings) => Service;

type Port = { readonly tell: (message: Tell) => void; readonly hear: (listener: (message: unknown) => void) => void };

/** The line to the doorman, whichever way this process was started. Throws where it was started by hand. */
function portHere(): Port {
  const port = process.parentPort;
  // Electron leaves parentPort out of every process but a utility process.
  if (port !== undefined)
    return { tell: (message) => port.postMessage(message), hear: (listener) => void port.on('message', ({ data }) => listener(data)) };
  if (process.send === undefined) throw new Error('this process is started by the app, not by hand');
  // A line that is already cut is told by 'disconnect'.
  const tell = (message: Tell): void => void process.send?.(message, undefined, undefined, () => undefined);
  return { tell, hear: (listener) => void process.on('message', listener) };
}

function failed(name: string, error: unknown, log: Log): Result<unknown> {
  log('call.failed', { route: name, ...whereOf(error) });
  return refused(problem('work.failed', {}));
}

/** What a synchronous service answers is told at once, so that a close right behind the call finds it answered. */
function answer(service: Service, { id, name, payload }: Extract<Ask, { kind: 'call' }>, port: Port, log: Log): void {
  const reply = (result: Result<unknown>): void => port.tell({ kind: 'reply', id, reply: result });
  try {
    const answered = service.call(name, payload);
    if ('then' in answered) answered.then(reply).catch((error: unknown) => reply(failed(name, error, log)));
    else reply(answered);
  } catch (error) {
    reply(failed(name, error, log));
  }
}

/** How long a process that has put everything away waits to be ended, in milliseconds: leaving earlier could lose its last words. */
const farewell = 2000;

/** Listens for the hello, begins the service, and answers from then on. */
export function serve(begin: Begin): void {
  const port = portHere();
  const log: Log = (event, fields) => port.tell({ kind: 'log', event, fields });
  let service: Service | undefined;

  const hear = (message: Ask): void => {
    switch (message.kind) {
      case 'hello': {
        const emit = (name: string, data: unknown): void => port.tell({ kind: 'event', name, data });
        const remember = (value: unknown): void => port.tell({ kind: 'resume', value });
        const line = (text: string): void => port.tell({ kind: 'line', text });
        service = begin(message.settings, message.resume, { emit, log, line, remember });
        return port.tell({ kind: 'ready' });
      }
      case 'call':
        return service === undefined ? undefined : answer(service, message, port, log);
      case 'cancel':
        return service?.cancel(message.jobId);
      case 'close':
        service?.close();
        port.tell({ kind: 'closed' });
        return void setTimeout(() => process.exit(0), farewell);
    }
  };

  port.hear((message) => {
    if (isAsk(message)) hear(message);
  });
  process.on('disconnect', () => {
    // The doorman is gone: the book is closed all the same.
    service?.close();
    process.exit(0);
  });
}
