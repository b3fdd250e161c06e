import { writeFileSync } from 'node:fs';
import { done, type Result } from '#core/contract/result';
import { serve } from '#electron/processes/serve';
import { type ChildSettings } from './child-settings.ts';

function isSettings(value: unknown): value is ChildSettings {
  return typeof value === 'object' && value !== null && 'start' in value;
}

function fieldOf(payload: unknown, name: string): unknown {
  return typeof payload === 'object' && payload !== null ? Reflect.get(payload, name) : undefined;
}

// Nothing native and nothing of the book's: the same file runs under both transports.
serve((settings, resume, { emit, remember, log, line }) => {
  if (!isSettings(settings)) throw new TypeError('told nothing');
  if (settings.start === 'exit') process.exit(0);
  // Longer than any handshake waits: the process is there and says nothing.
  if (settings.start === 'silent') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  const starts = typeof resume === 'number' ? resume + 1 : 1;
  remember(starts);
  const cancelled: string[] = [];

  const call = (name: string, payload: unknown): Result<unknown> | Promise<Result<unknown>> => {
    switch (name) {
      case 'echo':
        return done(payload);
      case 'starts':
        return done(starts);
      case 'exit':
        return process.exit(Number(fieldOf(payload, 'code')));
      case 'never':
        return new Promise(() => undefined);
      case 'hang':
        return done(Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000));
      case 'throw':
        throw new RangeError(String(fieldOf(payload, 'words')));
      case 'emit':
        emit('book.changed', payload);
        log('call.failed', { route: 'home.read', error: 'Siân Canary', where: 'a.ts:1:1' });
        line('{"event":"book.opened"}');
        return done({});
      case 'cancelled':
        return done([...cancelled]);
      default:
        throw new Error('unknown');
    }
  };
  return {
    call,
    cancel: (jobId) => void cancelled.push(jobId),
    close: () => {
      if (settings.mark !== undefined) writeFileSync(settings.mark, 'put away');
    },
  };
});
