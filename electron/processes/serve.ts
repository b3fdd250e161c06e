import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type Log, whereOf } from '#electron/log/log';
import { type Ask, isAsk, type Tell } from '#electron/hosts/messages';

/** What a process of ours does once it is told its settings. */
export type Service = {
  readonly call: (name: string, payload: unknown) => Result<unknown> | Promise<Result<unknown>>;
  readonly cancel: (jobId: string) => void;
  /** Puts everything away; the process ends after it. */
  readonly close: () => void | Promise<void>;
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
  const { send } = process;
  if (send === undefined) throw new Error('this process is started by the app, not by hand');
  // Without its doorman it has nothing to do; the exit closes the book through the same door as any other end.
  return { tell: (message) => void send.call(process, message, () => undefined), hear: (listener) => void process.on('message', listener) };
}

async function answer(service: Service, name: string, payload: unknown, log: Log): Promise<Result<unknown>> {
  try {
    return await service.call(name, payload);
  } catch (error) {
    log('call.failed', { route: name, ...whereOf(error) });
    return refused(problem('work.failed', {}));
  }
}

/** Listens for the hello, begins the service, and answers from then on. */
export function serve(begin: Begin): void {
  const port = portHere();
  const log: Log = (event, fields) => port.tell({ kind: 'log', event, fields });
  let service: Service | undefined;

  const end = async (): Promise<void> => {
    try {
      await service?.close();
    } finally {
      process.exit(0);
    }
  };
  const hear = async (message: Ask): Promise<void> => {
    switch (message.kind) {
      case 'hello': {
        const emit = (name: string, data: unknown): void => port.tell({ kind: 'event', name, data });
        const remember = (value: unknown): void => port.tell({ kind: 'resume', value });
        const line = (text: string): void => port.tell({ kind: 'line', text });
        service = begin(message.settings, message.resume, { emit, log, line, remember });
        return port.tell({ kind: 'ready' });
      }
      case 'call':
        if (service !== undefined)
          port.tell({ kind: 'reply', id: message.id, reply: await answer(service, message.name, message.payload, log) });
        return undefined;
      case 'cancel':
        return service?.cancel(message.jobId);
      case 'close':
        return end();
    }
  };

  port.hear((message) => {
    if (isAsk(message)) void hear(message);
  });
  process.on('disconnect', () => void end());
}
