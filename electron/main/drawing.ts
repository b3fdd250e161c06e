import { z } from 'zod';
import { type DocumentForm } from '#core/contract/window';
import { type Host } from '#electron/hosts/host';
import { type Log, whereOf } from '#electron/log/log';

const undrawnShape = z.object({ id: z.string(), form: z.enum(['normal', 'large', 'grey']), sheet: z.unknown(), drawing: z.unknown() });
const nextShape = z.object({ next: undrawnShape.optional() });
type Undrawn = z.infer<typeof undrawnShape>;

type Drawn = { readonly id: string; readonly form: DocumentForm };

/** Starts a round; `wanted` is a document that somebody waits for, tried again even where it could not be drawn before. */
export type Draw = (wanted?: Drawn) => void;

export type DrawingOptions = {
  readonly ledger: Pick<Host, 'call'>;
  readonly paper: Pick<Host, 'call'>;
  readonly tell: (event: 'documents.drawn' | 'documents.notDrawn', data: Drawn) => void;
  readonly log: Log;
};

/**
 * Draws what was issued and has no PDF yet: the ledger says what is next, paper draws it, the ledger files the bytes. What cannot be
 * drawn is left for the next start and said once, so that one bad page never holds up the others. Asking again during a round
 * makes one more. Whoever waits for a document hears of it, one way or the other, by the end of the last round.
 */
export function makeDrawing({ ledger, paper, tell, log }: DrawingOptions): Draw {
  const leftOut = new Set<string>();
  const awaited = new Map<string, Drawn>();
  let isDrawing = false;
  let isAskedAgain = false;

  const drawOne = async ({ id, form, sheet, drawing }: Undrawn): Promise<void> => {
    const drawn = await paper.call('draw', { sheet, drawing });
    const filed = drawn.ok ? await ledger.call('documents.file', { id, form, bytes: drawn.value }) : drawn;
    const key = `${id}/${form}`;
    if (!filed.ok) leftOut.add(key);
    awaited.delete(key);
    tell(filed.ok ? 'documents.drawn' : 'documents.notDrawn', { id, form });
  };
  const round = async (): Promise<void> => {
    for (;;) {
      const answer = await ledger.call('documents.next', { except: [...leftOut], first: [...awaited.keys()] });
      const next = answer.ok ? nextShape.parse(answer.value).next : undefined;
      if (next === undefined) return;
      await drawOne(next);
    }
  };
  const start = async (): Promise<void> => {
    isDrawing = true;
    try {
      do {
        isAskedAgain = false;
        await round();
      } while (isAskedAgain);
    } catch (error) {
      log('drawing.failed', whereOf(error));
    } finally {
      isDrawing = false;
      for (const drawn of awaited.values()) tell('documents.notDrawn', drawn);
      awaited.clear();
    }
  };
  return (wanted) => {
    if (wanted !== undefined) {
      const key = `${wanted.id}/${wanted.form}`;
      leftOut.delete(key);
      awaited.set(key, wanted);
    }
    if (isDrawing) isAskedAgain = true;
    else void start();
  };
}
