import { z } from 'zod';
import { type FileRead } from '#core/contract/window';
import { type MediaType, mediaTypes } from '#core/evidence/mediaTypes';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type HeldFile } from '#electron/gate/tokens';
import { type Host } from '#electron/hosts/host';

/** Milliseconds: reading the largest photograph takes ten seconds on a slow computer; what takes longer than this is given up. */
const usualLimits = { reading: 45_000, idle: 120_000 };

/** The reader process, which may die of a file or take too long over it: either way the app goes on, and says so. */
export type Reading = {
  /** What a chosen file seems to say. evidence.notRead where it could not be told; other problems say why the file is none. */
  readonly read: (held: HeldFile) => Promise<Result<FileRead>>;
  /** A JPEG of a picture that no window shows, with nothing in it but the picture. */
  readonly draw: (file: { readonly bytes: Uint8Array; readonly mediaType: MediaType }) => Promise<Result<Uint8Array>>;
};

const readShape = z.object({
  mediaType: z.enum(mediaTypes),
  from: z.enum(['text', 'picture']),
  lines: z.array(z.object({ words: z.string(), height: z.number(), sure: z.number() })),
}) satisfies z.ZodType<FileRead>;

const notRead = (): Result<never> => refused(problem('evidence.notRead', {}));

function answerAs<Value>(shape: z.ZodType<Value>, answer: Result<unknown>): Result<Value> {
  // What stopped or failed is told as not read; what is wrong with the file itself, as it is.
  if (!answer.ok) return answer.problem.code.startsWith('work.') ? notRead() : answer;
  const parsed = shape.safeParse(answer.value);
  return parsed.success ? done(parsed.data) : notRead();
}

/** Gives each call its time, and lets the process go once nobody has asked it for a while: what it has learnt takes memory. */
export function readingBy(host: Pick<Host, 'call' | 'abandon'>, given: Partial<typeof usualLimits> = {}): Reading {
  const limits = { ...usualLimits, ...given };
  let idle: NodeJS.Timeout | undefined;
  let inHand = 0;

  const ask = async (name: 'read' | 'draw', payload: object): Promise<Result<unknown>> => {
    clearTimeout(idle);
    inHand += 1;
    const limit = setTimeout(() => host.abandon(), limits.reading);
    try {
      return await host.call(name, payload);
    } finally {
      clearTimeout(limit);
      inHand -= 1;
      if (inHand === 0) idle = setTimeout(() => host.abandon(), limits.idle).unref();
    }
  };
  return {
    read: async (held) => answerAs(readShape, await ask('read', 'bytes' in held ? { bytes: held.bytes } : { path: held.path })),
    draw: async (file) => answerAs(z.instanceof(Uint8Array), await ask('draw', file)),
  };
}
