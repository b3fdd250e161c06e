import { type Problem, problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type Log } from '#electron/log/log';
import { isRecord, isTell, type Tell } from './messages.ts';
import { type Transport } from './transport.ts';

export type HostState = 'stopped' | 'starting' | 'ready' | 'failed' | 'closing' | 'closed';

export type HostOptions = {
  readonly name: 'ledger' | 'paper' | 'reader';
  readonly start: () => Transport;
  /** Sent with every hello. */
  readonly settings: unknown;
  readonly onEvent: (name: string, data: unknown) => void;
  /** Three starts in a row failed: nothing more is tried until retry(). */
  readonly onFailed: () => void;
  readonly log: Log;
  /** A line of the process's own allow-list logger. */
  readonly onLine: (text: string) => void;
  readonly limits?: Partial<typeof usualLimits>;
};

/** Milliseconds, and counts of calls: so many are with the process at once, so many may wait, and beyond that a caller is refused. */
const usualLimits = { handshake: 20_000, close: 10_000, atOnce: 16, waiting: 512, failedStarts: 3 };

type Call = { readonly id: number; readonly name: string; readonly payload: unknown; readonly settle: (result: Result<unknown>) => void };

function isResult(value: unknown): value is Result<unknown> {
  return isRecord(value) && (value['ok'] === true || (value['ok'] === false && isRecord(value['problem'])));
}

/**
 * Keeps one process of ours: starts it for the first call, is ready after a completed handshake, and starts it again for the next
 * call after a crash. Any exit that was not asked for is a crash, whatever its code. Calls never throw: they answer a Result.
 */
export class Host {
  readonly #options: HostOptions;
  readonly #limits: typeof usualLimits;
  readonly #withProcess = new Map<number, Call>();
  #waiting: Call[] = [];
  #toCancel: string[] = [];
  #state: HostState = 'stopped';
  #transport: Transport | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failedStarts = 0;
  #startedAt = 0;
  #lastId = 0;
  #resume: unknown;
  #whenClosed: () => void = () => undefined;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#limits = { ...usualLimits, ...options.limits };
  }

  get state(): HostState {
    return this.#state;
  }

  call(name: string, payload: unknown): Promise<Result<unknown>> {
    if (this.#state === 'failed' || this.#state === 'closing' || this.#state === 'closed')
      return Promise.resolve(refused(problem('work.stopped', {})));
    if (this.#waiting.length >= this.#limits.waiting) return Promise.resolve(refused(problem('work.failed', {})));
    return new Promise((settle) => {
      this.#lastId += 1;
      this.#waiting.push({ id: this.#lastId, name, payload, settle });
      this.#advance();
    });
  }

  /** Starts the process before the first call, so that the first screen does not wait for it. */
  warm(): void {
    if (this.#state === 'stopped') this.#start();
  }

  cancel(jobId: string): void {
    if (this.#state === 'ready') this.#transport?.send({ kind: 'cancel', jobId });
    // Its call waits for the process too, and goes first.
    else if (this.#state === 'starting') this.#toCancel.push(jobId);
  }

  /** Ends the process now, whatever it has in hand, which is refused; the next call starts another. */
  abandon(): void {
    if (this.#state !== 'ready') return;
    const transport = this.#transport;
    this.#transport = undefined;
    this.#state = 'stopped';
    transport?.kill();
    this.#refuse([...this.#withProcess.values()], problem('work.stopped', {}));
    this.#withProcess.clear();
    this.#advance();
  }

  /** After three failed starts: the person asked to try again. */
  retry(): void {
    if (this.#state !== 'failed') return;
    this.#failedStarts = 0;
    this.#start();
  }

  /** After the calls already made, the process puts everything away and ends; it is waited for no longer than the limit. */
  close(): Promise<void> {
    if (this.#state !== 'ready' && this.#state !== 'starting') {
      this.#state = 'closed';
      return Promise.resolve();
    }
    this.#sendWaiting(Infinity);
    this.#state = 'closing';
    this.#restTimer(this.#limits.close, () => this.#transport?.kill());
    this.#transport?.send({ kind: 'close' });
    return new Promise((resolve) => (this.#whenClosed = resolve));
  }

  #restTimer(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
  }

  #advance(): void {
    if (this.#waiting.length === 0) return;
    if (this.#state === 'stopped') this.#start();
    else if (this.#state === 'ready') this.#sendWaiting(this.#limits.atOnce);
  }

  #sendWaiting(atOnce: number): void {
    while (this.#waiting.length > 0 && this.#withProcess.size < atOnce) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#withProcess.set(next.id, next);
      try {
        this.#transport?.send({ kind: 'call', id: next.id, name: next.name, payload: next.payload });
      } catch {
        // What cannot be cloned is our mistake; the caller hears of it and the line stays good.
        this.#settle(next.id, refused(problem('work.failed', {})));
      }
    }
  }

  #start(): void {
    this.#state = 'starting';
    this.#startedAt = performance.now();
    let transport: Transport;
    try {
      transport = this.#options.start();
    } catch {
      this.#ended(undefined);
      return;
    }
    this.#transport = transport;
    transport.onMessage((message) => {
      if (this.#transport === transport && isTell(message)) this.#hear(message);
    });
    transport.onExit((code) => {
      if (this.#transport === transport) this.#ended(code);
    });
    this.#restTimer(this.#limits.handshake, () => transport.kill());
    transport.send({ kind: 'hello', settings: this.#options.settings, resume: this.#resume });
  }

  #hear(message: Tell): void {
    switch (message.kind) {
      case 'ready':
        return this.#ready();
      case 'closed':
        return this.#transport?.kill();
      case 'reply':
        return this.#settle(message.id, isResult(message.reply) ? message.reply : refused(problem('work.failed', {})));
      case 'event':
        return this.#options.onEvent(message.name, message.data);
      case 'resume':
        this.#resume = message.value;
        return undefined;
      case 'log':
        return this.#options.log(message.event, message.fields);
      case 'line':
        return this.#options.onLine(message.text);
    }
  }

  #ready(): void {
    if (this.#state !== 'starting') return;
    clearTimeout(this.#timer);
    this.#state = 'ready';
    this.#failedStarts = 0;
    this.#options.log('host.ready', { host: this.#options.name, milliseconds: Math.round(performance.now() - this.#startedAt) });
    this.#advance();
    for (const jobId of this.#toCancel.splice(0)) this.#transport?.send({ kind: 'cancel', jobId });
  }

  #settle(id: number, result: Result<unknown>): void {
    const call = this.#withProcess.get(id);
    this.#withProcess.delete(id);
    call?.settle(result);
    if (this.#state === 'ready') this.#advance();
  }

  #ended(code: number | undefined): void {
    clearTimeout(this.#timer);
    const before = this.#state;
    this.#transport = undefined;
    this.#state = before === 'closing' ? 'closed' : 'stopped';
    this.#refuse([...this.#withProcess.values()], problem('work.stopped', {}));
    this.#withProcess.clear();
    if (before === 'closing') return this.#whenClosed();
    this.#options.log('host.crashed', { host: this.#options.name, exitCode: code ?? -1, was: before });
    if (before === 'starting') this.#failedStarts += 1;
    if (this.#failedStarts < this.#limits.failedStarts) return this.#advance();
    this.#giveUp();
  }

  #giveUp(): void {
    this.#state = 'failed';
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#refuse(waiting, problem('work.stopped', {}));
    this.#options.log('host.failed', { host: this.#options.name });
    this.#options.onFailed();
  }

  #refuse(calls: readonly Call[], because: Problem): void {
    for (const call of calls) call.settle(refused(because));
  }
}
