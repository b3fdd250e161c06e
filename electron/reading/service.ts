import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { mediaTypes } from '#core/evidence/mediaTypes';
import { mostBytes } from '#db/vault/sniff';
import { drawAnew } from '#documents/pictures/drawAnew';
import { type Begin } from '#electron/processes/serve';
import { readFile } from './readFile.ts';

const toReadShape = z.union([z.object({ bytes: z.instanceof(Uint8Array) }), z.object({ path: z.string() })]);
const toDrawShape = z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.enum(mediaTypes) });

function bytesAt(path: string): Result<Uint8Array> {
  try {
    if (statSync(path).size > mostBytes) return refused(problem('input.fileTooBig', { limit: '25 MB' }));
    return done(readFileSync(path));
  } catch {
    return refused(problem('input.fileGone', {}));
  }
}

async function read(payload: unknown): Promise<Result<unknown>> {
  const asked = toReadShape.parse(payload);
  const bytes = 'bytes' in asked ? done(asked.bytes) : bytesAt(asked.path);
  return bytes.ok ? readFile(bytes.value) : bytes;
}

async function draw(payload: unknown): Promise<Result<unknown>> {
  const { bytes, mediaType } = toDrawShape.parse(payload);
  const drawn = await drawAnew(bytes, mediaType).catch(() => undefined);
  return drawn === undefined ? refused(problem('evidence.unreadable', {})) : done(drawn);
}

/** Reads what others made, one at a time, and keeps nothing. It knows no book, and opens no connection. */
export const readerService: Begin = () => {
  let last: Promise<unknown> = Promise.resolve();
  const afterLast = async (work: () => Promise<Result<unknown>>): Promise<Result<unknown>> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    call: (name, payload) => {
      if (name !== 'read' && name !== 'draw') throw new TypeError('the reader only reads and draws');
      return afterLast(() => (name === 'read' ? read(payload) : draw(payload)));
    },
    cancel: () => undefined,
    close: () => undefined,
  };
};
