import { describe, expect, it } from 'vitest';
import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Books, type BooksEvents } from '#core/contract/window';
import { saveWhenDrawn, type Saving } from '#renderer/kit/document/saveWhenDrawn';

type Drawn = BooksEvents['documents.drawn'];
type Heard = 'documents.drawn' | 'documents.notDrawn';
type Saved = Result<{ readonly saved: boolean }>;

const notDrawn: Saved = refused(problem('document.notDrawn', {}));

/** A window whose save answers these, one after the other. */
function bench(...answers: readonly Saved[]) {
  const listeners = new Map<string, Set<(data: Drawn) => void>>();
  const waited = { count: 0 };
  const asked: string[] = [];
  const on: Books['on'] = (event, listener) => {
    const ofEvent = listeners.get(event) ?? new Set();
    // Only the two events of drawing are listened to here, and both carry the same.
    const hear = (data: Drawn): void => void Reflect.apply(listener, undefined, [data]);
    listeners.set(event, ofEvent.add(hear));
    return () => void ofEvent.delete(hear);
  };
  const stop = new AbortController();
  const saving: Saving = {
    books: {
      on,
      documents: {
        save: async (_, name) => {
          asked.push(name);
          return answers[asked.length - 1] ?? done({ saved: true });
        },
      },
    },
    document: { id: 'document-1', form: 'large' },
    name: 'Statement 1.pdf',
    onWaiting: () => {
      waited.count += 1;
    },
    signal: stop.signal,
  };
  const tell = (event: Heard, drawn: Drawn): void => {
    for (const listener of listeners.get(event) ?? []) listener(drawn);
  };
  const listening = (): number => [...listeners.values()].reduce((sum, ofEvent) => sum + ofEvent.size, 0);
  return { saving, tell, asked, waited, stop, listening };
}

describe('saving a PDF', () => {
  it('asks at once where to save one that is drawn, and says nothing of waiting', async () => {
    const { saving, waited, listening } = bench();
    expect(await saveWhenDrawn(saving)).toEqual(done({ saved: true }));
    expect([waited.count, listening()]).toEqual([0, 0]);
  });

  it('waits for the very form that was asked for, then asks where to save it', async () => {
    const { saving, tell, asked, waited, listening } = bench(notDrawn);
    const saved = saveWhenDrawn(saving);
    await expect.poll(() => waited.count).toBe(1);
    tell('documents.drawn', { id: 'document-1', form: 'normal' });
    tell('documents.drawn', { id: 'document-2', form: 'large' });
    expect(asked).toHaveLength(1);
    tell('documents.drawn', { id: 'document-1', form: 'large' });
    expect(await saved).toEqual(done({ saved: true }));
    expect([asked.length, listening()]).toEqual([2, 0]);
  });

  it('misses nothing that is drawn in the moment between the asking and the answer', async () => {
    const { saving, tell } = bench(notDrawn);
    const saved = saveWhenDrawn(saving);
    tell('documents.drawn', { id: 'document-1', form: 'large' });
    expect(await saved).toEqual(done({ saved: true }));
  });

  it('says so where it cannot be drawn, and does not wait for ever', async () => {
    const { saving, tell, waited } = bench(notDrawn);
    const saved = saveWhenDrawn(saving);
    await expect.poll(() => waited.count).toBe(1);
    tell('documents.notDrawn', { id: 'document-1', form: 'large' });
    expect(await saved).toMatchObject({ ok: false, problem: { code: 'document.cannotDraw' } });
  });

  it('opens no dialog for a person who would not wait', async () => {
    const { saving, tell, asked, waited, stop } = bench(notDrawn);
    const saved = saveWhenDrawn(saving);
    await expect.poll(() => waited.count).toBe(1);
    stop.abort();
    expect(await saved).toEqual(done({ saved: false }));
    tell('documents.drawn', { id: 'document-1', form: 'large' });
    expect(asked).toHaveLength(1);
  });

  it('passes every other refusal on', async () => {
    const full: Saved = refused(problem('book.diskFull', {}));
    expect(await saveWhenDrawn(bench(full).saving)).toEqual(full);
  });
});
