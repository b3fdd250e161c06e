import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { serve } from '#electron/processes/serve';

const fileShape = z.union([z.object({ path: z.string() }), z.object({ bytes: z.instanceof(Uint8Array) })]);
const settingsShape = z.object({ books: z.string() });
const callShape = z.object({
  input: z.record(z.string(), z.unknown()),
  commandId: z.string().optional(),
  files: z.record(z.string(), fileShape),
});

// A ledger without a book: it answers the probe's routes, and can be told to end, to throw or to lie.
serve((settings, resume, { emit, remember }) => {
  const starts = typeof resume === 'number' ? resume + 1 : 1;
  remember(starts);
  const { books } = settingsShape.parse(settings);
  let total = 0;
  const inTransport = process.parentPort === undefined ? 'node' : 'utility';

  const call = (name: string, payload: unknown): Result<unknown> => {
    const { input, files } = callShape.parse(payload);
    switch (name) {
      case 'probe.echo':
        return done({ words: input['words'], inTransport });
      case 'probe.count':
        total += Number(input['by']);
        emit('book.changed', { route: name });
        return done({ total, starts });
      case 'probe.readFile': {
        const file = files[String(input['file'])];
        if (file === undefined) return refused(problem('input.fileGone', {}));
        if (input['mayKeep'] !== true) return refused(problem('evidence.empty', {}));
        return done({ words: 'path' in file ? readFileSync(file.path, 'utf8') : new TextDecoder().decode(file.bytes) });
      }
      case 'probe.mark':
        writeFileSync(join(books, String(input['name'])), '');
        return done({});
      case 'probe.throw':
        throw new Error(`a fault that quotes ${String(input['words'])}`);
      case 'probe.end':
        return process.exit(Number(input['code']));
      case 'probe.lie':
        return done({ words: 7 });
      default:
        throw new Error('unknown to the probe');
    }
  };
  const answer = (name: string, payload: unknown): Result<unknown> => {
    if (name === 'evidence.read') return done({ bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), mediaType: 'image/png' });
    if (name === 'documents.read') return done({ bytes: new TextEncoder().encode('%PDF-1.7 probe'), mediaType: 'application/pdf' });
    if (name === 'documents.next') return done({});
    return call(name, payload);
  };
  return {
    call: answer,
    cancel: (jobId) => emit('job.progress', { jobId, done: 0, total: 0 }),
    close: () => writeFileSync(join(books, 'closed'), ''),
  };
});
