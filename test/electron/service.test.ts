import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Result } from '#core/contract/result';
import { type Draft } from '#core/contract/shapes/draft';
import { ledgerService } from '#electron/ledger/service';
import { tempFolder } from '#test/support/tempFolder';

type Told = { readonly name: string; readonly data: unknown };

function service(now = '2026-11-22T09:00:00.000Z', folder = tempFolder()) {
  const told: Told[] = [];
  const lines: string[] = [];
  const running = ledgerService({ books: join(folder, 'books'), userData: folder, now, version: '1.2.3' }, undefined, {
    emit: (name, data) => void told.push({ name, data }),
    remember: () => undefined,
    log: (event, fields) => void lines.push(`${event} ${JSON.stringify(fields)}`),
    line: (text) => void lines.push(text),
  });
  onTestFinished(() => running.close());
  let commands = 0;
  const shelf = async (name: string, input: unknown, isCommand = true): Promise<Result<unknown>> => {
    commands += 1;
    return running.call(name, { input, files: {}, ...(isCommand ? { commandId: `command-${String(commands)}` } : {}) });
  };
  const own = async (name: string, payload: unknown): Promise<Result<unknown>> => running.call(name, payload);
  return { running, folder, told, lines, shelf, own };
}

function refOf(made: Result<unknown>): string {
  const value = made.ok ? made.value : undefined;
  if (typeof value === 'object' && value !== null && 'ref' in value) return String(value.ref);
  throw new Error(`no book was made: ${JSON.stringify(made)}`);
}

function shelfChanges(told: readonly Told[]): number {
  return told.filter(({ name }) => name === 'shelf.changed').length;
}

const newBook = { name: 'Ruth', startsOn: '2026-04-01' };
const typed: Draft = {
  form: 'purchase',
  about: '',
  raws: { payee: 'Siobhán Canary', files: [] },
  hadFile: false,
  place: '/purchases/record/what',
  title: 'What was bought?',
};

describe('what the window is told of the shelf', () => {
  it('nothing where the command was refused: every screen was asked afresh and every draft forgotten for a book that stayed', async () => {
    const { shelf, told } = service();
    await shelf('shelf.create', newBook);
    const before = shelfChanges(told);
    expect(before).toBe(1);
    expect((await shelf('shelf.open', { ref: 'book-that-is-not-there' })).ok).toBe(false);
    expect(shelfChanges(told)).toBe(before);
  });
});

describe('who is typing', () => {
  it('is looked up in the book by the ledger itself: unknown, the command is refused and nothing is recorded; known, it carries the name', async () => {
    const { running, shelf } = service();
    await shelf('shelf.create', newBook);
    const as = async (typist: string, commandId: string): Promise<Result<unknown>> =>
      running.call('holder.save', { input: { name: 'Rose Invented', role: 'self' }, files: {}, commandId, typist });
    expect(await as('actor-nobody', 'unknown')).toMatchObject({ ok: false, problem: { code: 'helper.unknown' } });
    const kim = { name: 'Kim Helper', relation: 'friend', from: '2026-11-01', agreed: 'Types everything.' };
    const added = await shelf('helper.add', kim);
    const id = added.ok ? String(Reflect.get(Object(added.value), 'id')) : '';
    expect(await as(id, 'known')).toMatchObject({ ok: true });
    const log = await shelf('log.read', {}, false);
    expect(log).toMatchObject({
      value: { entries: [{ by: { name: 'Kim Helper' } }, { by: { role: 'holder' } }, { by: { role: 'holder' } }] },
    });
  });
});

describe('what was typed and not saved', () => {
  it('stands in the folder of its book, readable by its owner alone, and in no log', async () => {
    const { shelf, own, folder, lines, running } = service();
    const book = refOf(await shelf('shelf.create', newBook));
    expect(await own('drafts.keep', { book, drafts: [typed] })).toEqual({ ok: true, value: {} });
    expect(await own('drafts.read', { book })).toEqual({ ok: true, value: [{ ...typed, keptOn: '2026-11-22' }] });
    const file = join(folder, 'books', 'Ruth', 'drafts.json');
    expect(statSync(file).mode & 0o077).toBe(0);
    running.close();
    expect(lines.join('\n')).not.toContain('Canary');
    const log = readFileSync(join(folder, 'books', 'Ruth', 'book.db'));
    expect(log.includes('Canary')).toBe(false);
  });

  it('keeps the day on which it was typed while other drafts come and go', async () => {
    const first = service();
    const book = refOf(await first.shelf('shelf.create', newBook));
    await first.own('drafts.keep', { book, drafts: [typed] });
    first.running.close();
    const next = service('2026-11-24T09:00:00.000Z', first.folder);
    await next.shelf('shelf.open', { ref: book });
    await next.own('drafts.keep', { book, drafts: [typed, { ...typed, form: 'award' }] });
    expect(await next.own('drafts.read', { book })).toMatchObject({ value: [{ keptOn: '2026-11-22' }, { keptOn: '2026-11-24' }] });
  });

  it('leaves no file behind once everything is saved or discarded', async () => {
    const { shelf, own, folder } = service();
    const book = refOf(await shelf('shelf.create', newBook));
    await own('drafts.keep', { book, drafts: [typed] });
    await own('drafts.keep', { book, drafts: [] });
    expect(existsSync(join(folder, 'books', 'Ruth', 'drafts.json'))).toBe(false);
  });

  it('never goes into another book, though the window is a moment behind', async () => {
    const { shelf, own } = service();
    const first = refOf(await shelf('shelf.create', newBook));
    await shelf('shelf.create', { ...newBook, name: 'Ann' });
    expect(await own('drafts.keep', { book: first, drafts: [typed] })).toMatchObject({ ok: false, problem: { code: 'book.noneOpen' } });
  });

  it('is nothing, rather than a fault, where the file is broken', async () => {
    const { shelf, own, folder } = service();
    const book = refOf(await shelf('shelf.create', newBook));
    writeFileSync(join(folder, 'books', 'Ruth', 'drafts.json'), '{"half": ');
    expect(await own('drafts.read', { book })).toEqual({ ok: true, value: [] });
  });
});
