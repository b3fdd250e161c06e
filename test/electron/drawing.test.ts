import { describe, expect, it } from 'vitest';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { makeDrawing } from '#electron/main/drawing';

type Undrawn = { readonly id: string; readonly form: string };

function bench(papers: readonly Undrawn[], spoilt: readonly string[] = []) {
  const waiting = [...papers];
  const told: string[] = [];
  let rounds = 0;
  const keyOf = ({ id, form }: Undrawn): string => `${id}/${form}`;
  const listIn = (payload: unknown, name: string): readonly string[] => {
    const found: unknown =
      typeof payload === 'object' && payload !== null ? Object.entries(payload).find(([key]) => key === name)?.[1] : [];
    return Array.isArray(found) ? found.map(String) : [];
  };
  const ledger = {
    call: async (name: string, payload: unknown): Promise<Result<unknown>> => {
      if (name === 'documents.next') {
        rounds += 1;
        const left = waiting.filter((one) => !listIn(payload, 'except').includes(keyOf(one)));
        const next = left.find((one) => listIn(payload, 'first').includes(keyOf(one))) ?? left[0];
        return done(next === undefined ? {} : { next: { ...next, sheet: next, drawing: {} } });
      }
      const filed = waiting.findIndex((one) =>
        JSON.stringify(payload).startsWith(JSON.stringify({ id: one.id, form: one.form }).slice(0, -1)),
      );
      waiting.splice(filed, 1);
      return done({});
    },
  };
  const paper = {
    call: async (_name: string, payload: unknown): Promise<Result<unknown>> =>
      spoilt.some((key) => JSON.stringify(payload).includes(`"id":"${key}"`))
        ? refused(problem('work.failed', {}))
        : done(new Uint8Array(1)),
  };
  const start = makeDrawing({
    ledger,
    paper,
    log: () => undefined,
    tell: (event, { id, form }) => void told.push(`${event} ${id} ${form}`),
  });
  return { start, told, waiting, rounds: () => rounds };
}

describe('drawing what was issued', () => {
  it('draws and files every form that is waiting, oldest first', async () => {
    const { start, told, waiting } = bench([
      { id: 'document-1', form: 'normal' },
      { id: 'document-1', form: 'large' },
      { id: 'document-2', form: 'normal' },
    ]);
    start();
    await expect.poll(() => waiting.length).toBe(0);
    await expect
      .poll(() => told)
      .toEqual(['documents.drawn document-1 normal', 'documents.drawn document-1 large', 'documents.drawn document-2 normal']);
  });

  it('leaves out a page that cannot be drawn, says so once, and goes on with the others', async () => {
    const { start, told, rounds } = bench([{ id: 'document-9', form: 'normal' }], ['document-9']);
    start();
    await expect.poll(() => rounds()).toBe(2);
    start();
    await expect.poll(() => rounds()).toBe(3);
    expect(told).toEqual(['documents.notDrawn document-9 normal']);
  });

  it('tries once more what somebody waits for, and tells them how that ended', async () => {
    const { start, told, rounds } = bench([{ id: 'document-9', form: 'normal' }], ['document-9']);
    start();
    await expect.poll(() => rounds()).toBe(2);
    start({ id: 'document-9', form: 'normal' });
    await expect.poll(() => told).toEqual(['documents.notDrawn document-9 normal', 'documents.notDrawn document-9 normal']);
  });

  it('draws what somebody waits for before the rest of a long line', async () => {
    const { start, told } = bench([
      { id: 'document-1', form: 'normal' },
      { id: 'document-2', form: 'normal' },
      { id: 'document-3', form: 'normal' },
    ]);
    start({ id: 'document-3', form: 'normal' });
    await expect
      .poll(() => told)
      .toEqual(['documents.drawn document-3 normal', 'documents.drawn document-1 normal', 'documents.drawn document-2 normal']);
  });

  it('leaves nobody waiting for a document that is not in the line at all', async () => {
    const { start, told } = bench([{ id: 'document-1', form: 'normal' }]);
    start({ id: 'document-2', form: 'large' });
    await expect.poll(() => told).toEqual(['documents.drawn document-1 normal', 'documents.notDrawn document-2 large']);
  });

  it('issuing again while it draws makes one more round, not a second worker', async () => {
    const { start, told, waiting } = bench([{ id: 'document-1', form: 'normal' }]);
    start();
    start();
    start();
    await expect.poll(() => waiting.length).toBe(0);
    await expect.poll(() => told).toEqual(['documents.drawn document-1 normal']);
  });
});
