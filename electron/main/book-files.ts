import { z } from 'zod';
import { done, refused, type Result } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { type Host } from '#electron/hosts/host';
import { type DocumentRef, type FileOfBook, type ListRef } from './scheme.ts';

const fileShape = z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() });
const toDrawShape = z.object({ sheet: z.unknown(), drawing: z.unknown() });

export type BookFiles = {
  readonly document: (document: DocumentRef | ListRef) => Promise<Result<FileOfBook>>;
  readonly evidence: (id: string) => Promise<Result<FileOfBook>>;
};

function read<Value>(shape: z.ZodType<Value>, answer: Result<unknown>): Result<Value> {
  if (!answer.ok) return answer;
  const parsed = shape.safeParse(answer.value);
  return parsed.success ? done(parsed.data) : refused(problem('work.failed', {}));
}

/** Bytes out of the book: a receipt or an issued document as it was filed; a preview is drawn for each look and kept nowhere. */
export function bookFiles(ledger: Pick<Host, 'call'>, paper: Pick<Host, 'call'>): BookFiles {
  const drawNow = async (answer: Result<unknown>): Promise<Result<FileOfBook>> => {
    const toDraw = read(toDrawShape, answer);
    if (!toDraw.ok) return toDraw;
    const drawn = read(z.instanceof(Uint8Array), await paper.call('draw', toDraw.value));
    return drawn.ok ? done({ bytes: drawn.value, mediaType: 'application/pdf' }) : drawn;
  };
  return {
    document: async (asked) => {
      if ('id' in asked) return read(fileShape, await ledger.call('documents.read', asked));
      if (!('list' in asked)) return drawNow(await ledger.call('documents.preview', asked));
      if (asked.list === 'report') return read(fileShape, await ledger.call('documents.report', asked));
      if (asked.list === 'ledger') return read(fileShape, await ledger.call('documents.ledger', asked));
      if (asked.list === 'pension') return read(fileShape, await ledger.call('documents.pension', asked));
      if (asked.list === 'timesheet') return drawNow(await ledger.call('documents.timesheet', asked));
      if (asked.list === 'rota') {
        const answer = await ledger.call('documents.rota', asked);
        return asked.as === 'ics' ? read(fileShape, answer) : drawNow(answer);
      }
      if (asked.list === 'holiday') return read(fileShape, await ledger.call('documents.holiday', asked));
      const answer = await ledger.call(asked.list === 'costing' ? 'documents.costing' : 'documents.payments', asked);
      return asked.as === 'csv' ? read(fileShape, answer) : drawNow(answer);
    },
    evidence: async (id) => read(fileShape, await ledger.call('evidence.read', { id })),
  };
}
