import { describe, expect, it } from 'vitest';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { Host } from '#electron/hosts/host';
import { type Tell } from '#electron/hosts/messages';
import { readingBy } from '#electron/main/reading';
import { codeOf } from '#test/support/tempKernel';

const photograph = { kind: 'file', name: 'a.jpg', size: 1, bytes: new Uint8Array(1) } as const;

/** A process that answers as it is told to, or never. Counts how often it was started and ended. */
function reader(answer: (call: number) => Result<unknown> | 'dies' | 'never') {
  const counted = { starts: 0, kills: 0, calls: 0 };
  const host = new Host({
    name: 'reader',
    settings: {},
    onEvent: () => undefined,
    onFailed: () => undefined,
    log: () => undefined,
    onLine: () => undefined,
    start: () => {
      counted.starts += 1;
      let hear: (message: unknown) => void = () => undefined;
      let exit: (code: number | undefined) => void = () => undefined;
      const tell = (message: Tell): void => queueMicrotask(() => hear(message));
      return {
        send: (message) => {
          if (message.kind === 'hello') tell({ kind: 'ready' });
          if (message.kind !== 'call') return;
          counted.calls += 1;
          const said = answer(counted.calls);
          if (said === 'dies') queueMicrotask(() => exit(0));
          else if (said !== 'never') tell({ kind: 'reply', id: message.id, reply: said });
        },
        onMessage: (listener) => (hear = listener),
        onExit: (listener) => (exit = listener),
        kill: () => {
          counted.kills += 1;
          queueMicrotask(() => exit(undefined));
        },
      };
    },
  });
  return { host, counted };
}

const read = { mediaType: 'image/jpeg', from: 'picture', lines: [{ words: 'Total £1.00', height: 10, sure: 90 }] };

describe('the reader process', () => {
  it('may die of a file: that file is told as not read, and the next one is read by a new process', async () => {
    const { host, counted } = reader((call) => (call === 1 ? 'dies' : done(read)));
    const reading = readingBy(host);
    expect(codeOf(await reading.read(photograph))).toBe('evidence.notRead');
    expect(await reading.read(photograph)).toEqual(done(read));
    expect(counted.starts).toBe(2);
  });

  it('is ended where it takes too long, and the next file is read by a new process', async () => {
    const { host, counted } = reader((call) => (call === 1 ? 'never' : done(read)));
    const reading = readingBy(host, { reading: 20 });
    expect(codeOf(await reading.read(photograph))).toBe('evidence.notRead');
    expect(await reading.read(photograph)).toEqual(done(read));
    expect(counted).toEqual({ starts: 2, kills: 1, calls: 2 });
  });

  it('is let go when nobody has asked it for a while, and starts again for the next file', async () => {
    const { host, counted } = reader(() => done(read));
    const reading = readingBy(host, { idle: 5 });
    await reading.read(photograph);
    await expect.poll(() => counted.kills).toBe(1);
    expect(await reading.read(photograph)).toEqual(done(read));
    expect(counted.starts).toBe(2);
  });

  it('tells what is wrong with the file itself as it is, and of an answer that makes no sense that nothing was read', async () => {
    const { host } = reader((call) => (call === 1 ? refused(problem('evidence.moving', {})) : done({ lines: 'nonsense' })));
    const reading = readingBy(host);
    expect(codeOf(await reading.read(photograph))).toBe('evidence.moving');
    expect(codeOf(await reading.read(photograph))).toBe('evidence.notRead');
  });
});
