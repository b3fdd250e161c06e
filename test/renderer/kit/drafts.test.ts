import { afterEach, describe, expect, it, vi } from 'vitest';
import { done, refused } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { type Draft, type KeptDraft } from '#core/contract/shapes/draft';
import { day } from '#core/time/day';
import { defineForm, forgetDrafts } from '#renderer/kit/form/defineForm';
import { draftsNow, discardDraft, flushDrafts, openDrafts } from '#renderer/kit/form/drafts';
import { files, line, several, texts } from '#renderer/kit/form/rules';

const form = defineForm('purchase', {
  payee: line('Who?'),
  what: line('What?'),
  ids: several('Which?', 0),
  parts: texts(),
  files: files(),
});
const filter = defineForm('filter', { words: line('') }, { isKept: false });

const typed: Draft = {
  form: 'purchase',
  about: '',
  raws: { payee: 'Harbour Pool', what: '', ids: [], parts: {}, files: [] },
  hadFile: false,
  place: '',
  title: '',
};
const kept: KeptDraft = { ...typed, keptOn: day('2026-11-20') };

/** A book's folder: what was kept last, and how often. */
function folder(found: readonly KeptDraft[] = []) {
  const written: (readonly Draft[])[] = [];
  openDrafts(found, async (drafts) => {
    written.push(drafts);
    return done({});
  });
  return written;
}

function type(payee: string): void {
  const draft = form.draft('', {});
  draft.write({ ...draft.read(), raws: { ...draft.read().raws, payee } });
}

afterEach(() => {
  forgetDrafts();
  vi.useRealTimers();
});

describe('what was typed when the window closed', () => {
  it('is kept once the typing pauses, and at once when the window closes', async () => {
    vi.useFakeTimers();
    const written = folder();
    type('Harb');
    type('Harbour Pool');
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([[typed]]);
    type('Gym');
    await flushDrafts();
    expect(written.at(-1)).toEqual([{ ...typed, raws: { ...typed.raws, payee: 'Gym' } }]);
  });

  it('comes back into its form with its day, and is gone from the folder once saved or discarded', async () => {
    const written = folder([kept]);
    const draft = form.draft('', {});
    expect(draft.read()).toMatchObject({ raws: { payee: 'Harbour Pool' }, kept: { on: '2026-11-20', hadFile: false } });
    draft.forget();
    await flushDrafts();
    expect(written).toEqual([[]]);
    expect(form.draft('', {}).read()).toEqual({ raws: { ...typed.raws, payee: '' }, problems: [], attempt: 0 });
  });

  it('is still led to by its own place and heading once it was looked at and left as it was', async () => {
    const begun = { ...typed, place: '/purchases/record', title: 'What was bought?' };
    const written = folder([{ ...begun, keptOn: day('2026-11-20') }]);
    const draft = form.draft('', {});
    draft.enter();
    draft.leave();
    expect(draftsNow()).toEqual([begun]);
    await flushDrafts();
    expect(written).toEqual([]);
  });

  it('waits on while other forms are typed into, until it is looked at or thrown away', async () => {
    const written = folder([{ ...kept, form: 'award' }]);
    type('Gym');
    await flushDrafts();
    expect(written.at(-1)?.map((one) => one.form)).toEqual(['award', 'purchase']);
    discardDraft({ form: 'award', about: '' });
    expect(draftsNow().map((one) => one.form)).toEqual(['purchase']);
    discardDraft({ form: 'purchase', about: '' });
    expect([draftsNow(), form.draft('', {}).read().raws.payee]).toEqual([[], '']);
  });

  it('says that a file has to be chosen again, whose token ended with the window', async () => {
    const written = folder();
    const draft = form.draft('', {});
    const chosen = [{ token: 'file-1', name: 'receipt.pdf', size: 9 }];
    draft.write({ ...draft.read(), raws: { ...draft.read().raws, files: chosen } });
    await flushDrafts();
    expect(written.at(-1)?.[0]).toMatchObject({ hadFile: true });
    expect(JSON.stringify(written)).not.toContain('token');
  });

  it('fits the form as it is now: fields it has no more, or of another kind, are left out', () => {
    folder([{ ...kept, raws: { payee: ['a list'], what: 'Ten swims', gone: 'x', files: 'x' } }]);
    expect(form.draft('', {}).read().raws).toEqual({ payee: '', what: 'Ten swims', ids: [], parts: {}, files: [] });
  });

  it('is nothing where what was typed was taken out again, or only chose what to look at', async () => {
    const written = folder();
    type('Gym');
    type('');
    const chooser = filter.draft('', {});
    chooser.write({ ...chooser.read(), raws: { words: 'gym' } });
    await flushDrafts();
    expect(written).toEqual([]);
  });

  it('never goes to another book', async () => {
    const first = folder();
    type('Gym');
    forgetDrafts();
    const second = folder();
    await flushDrafts();
    expect([first, second, draftsNow()]).toEqual([[], [], []]);
  });

  it('is tried again where the disk was full', async () => {
    let tries = 0;
    openDrafts([], async () => {
      tries += 1;
      return tries === 1 ? refused(problem('book.diskFull', {})) : done({});
    });
    type('Gym');
    await flushDrafts();
    await flushDrafts();
    await flushDrafts();
    expect(tries).toBe(2);
  });
});
