import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentAddress } from '#core/contract/window';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import { type PageResult } from '#test/support/window/page-books';
import { logged } from './probe.ts';

const now = '2026-10-20T10:00:00.000Z';
const listShape = z.object({ issued: z.array(z.object({ documentId: z.string(), drawn: z.array(z.string()) })) });
const nextShape = z.object({ next: z.array(z.object({ streamId: z.string(), from: z.string(), to: z.string() })) });
const previewShape = z.object({ dataDigest: z.string() });
const setupShape = z.object({ bankAccounts: z.array(z.object({ id: z.string(), streamIds: z.array(z.string()) })) });
const linesShape = z.object({ balance: z.number() });
const madeShape = z.object({ id: z.string() });
const issuedShape = z.object({ documentId: z.string() });

let app: OpenedApp;
beforeAll(async () => {
  app = await openApp({ now });
});
afterAll(() => app.end());

async function ask(route: string, input: unknown, isCommand = false): Promise<PageResult> {
  return app.page.evaluate(({ name, given, makesId }) => globalThis.books.call(name, given, makesId ? crypto.randomUUID() : undefined), {
    name: route,
    given: input,
    makesId: isCommand,
  });
}

async function valueOf<Value>(shape: z.ZodType<Value>, asked: Promise<PageResult>): Promise<Value> {
  const result = await asked;
  if (!result.ok) throw new Error(result.problem.sentence);
  return shape.parse(result.value);
}

/** The processes that this one started itself, from what Linux says of each. */
function childrenOf(parent: number): readonly { readonly id: number; readonly command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const isChild = new RegExp(`^PPid:\\s+${String(parent)}$`, 'mu').test(readFileSync(`/proc/${name}/status`, 'utf8'));
        return isChild ? [{ id: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }] : [];
      } catch {
        return [];
      }
    });
}

function bookFolder(): string {
  const [name = ''] = readdirSync(app.booksFolder);
  return join(app.booksFolder, name);
}

/** Eleven payslips in three forms, drawn after the book was made and without being asked. */
async function drawnPayslips(): Promise<void> {
  const drawn = (): number => readdirSync(join(bookFolder(), 'documents')).filter((name) => /^[0-9a-f]{64}$/u.test(name)).length;
  await expect.poll(drawn, { timeout: 120_000 }).toBe(33);
}

describe('the app itself, with a practice book', () => {
  it('has no book open until one is, and says what to do', async () => {
    expect(await ask('home.read', {})).toMatchObject({ ok: false, problem: { code: 'book.noneOpen' } });
    expect(await ask('shelf.practice', {}, true)).toMatchObject({ ok: true, value: { kind: 'practice' } });
    expect(await ask('home.read', {})).toMatchObject({ ok: true, value: { today: '2026-10-20', kind: 'practice' } });
  });

  it('shows a preview of any span as a PDF, and keeps none of it', async () => {
    await drawnPayslips();
    const { next } = await valueOf(nextShape, ask('statement.list', {}));
    const [first] = next;
    const drawn = await app.page.evaluate(async (span) => {
      const answer = await fetch(`app://documents/preview/${span?.streamId ?? ''}/${span?.from ?? ''}/${span?.to ?? ''}/large`);
      return { status: answer.status, begins: (await answer.text()).slice(0, 5) };
    }, first);
    expect(drawn).toEqual({ status: 200, begins: '%PDF-' });
    expect(readdirSync(join(bookFolder(), 'documents'))).toHaveLength(33);
  });

  it('shows a receipt by its id', async () => {
    const shown = await app.page.evaluate(async () => {
      const list = await globalThis.books.call('evidence.list', {});
      const evidence: unknown = list.ok ? list.value['evidence'] : [];
      const isPdf = (one: unknown): boolean =>
        typeof one === 'object' && one !== null && Reflect.get(one, 'mediaType') === 'application/pdf';
      const first: unknown = Array.isArray(evidence) ? evidence.find(isPdf) : undefined;
      const id = typeof first === 'object' && first !== null ? String(Reflect.get(first, 'id')) : '';
      const answer = await fetch(`app://evidence/${id}`);
      return [answer.status, answer.headers.get('content-type')];
    });
    expect(shown).toEqual([200, 'application/pdf']);
  });

  it('opens the same book again after its process is killed, so that nobody notices but the log', async () => {
    const main = app.electron.process().pid ?? 0;
    const ledger = childrenOf(main).find(({ command }) => command.includes('ledger.cjs'));
    const killed = ledger !== undefined && process.kill(ledger.id, 'SIGKILL');
    expect(killed).toBe(true);
    expect(await logged(app, 'host.crashed host=ledger')).toBe(true);
    expect(await ask('home.read', {})).toMatchObject({ ok: true, value: { kind: 'practice' } });
  });

  it('loses nothing where the whole app is killed, and finds the book again on the shelf', async () => {
    const ended = once(app.electron.process(), 'exit');
    app.electron.process().kill('SIGKILL');
    await ended;
    const { userData, booksFolder } = app;
    app = await openApp({ now, userData, booksFolder });
    const books: unknown = await app.page.evaluate(async () => {
      const list = await globalThis.books.call('shelf.list', {});
      return list.ok ? list.value['books'] : [];
    });
    expect(books).toMatchObject([{ kind: 'practice', missing: false }]);
    expect(await ask('shelf.practice', {}, true)).toMatchObject({ ok: true });
    expect(await ask('health.check', {}, true)).toMatchObject({ ok: true, value: { sound: true } });
  });

  it('leaves nothing of the book in the app’s own folder', () => {
    const personal = /Sample|Exampleshire|Invented|Ruth|Ellis|Robin/u;
    const files = readdirSync(app.userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => statSync(path).size < 50_000_000 && personal.test(readFileSync(path, 'latin1')));
    expect(holding).toEqual([]);
  });
});

describe('what was issued', () => {
  it('is drawn in three forms without being asked, filed by its hash, read back and saved unchanged', async () => {
    const { bankAccounts } = await valueOf(setupShape, ask('setup.read', {}));
    const { next } = await valueOf(nextShape, ask('statement.list', {}));
    const account = { bankAccountId: bankAccounts[0]?.id ?? '' };
    const { streamId, from, to } = next.find((one) => bankAccounts[0]?.streamIds.includes(one.streamId)) ?? {
      streamId: '',
      from: '',
      to: '',
    };
    const { balance } = await valueOf(linesShape, ask('bank.lines', { ...account, only: 'all' }));
    const file = await app.page.evaluate(
      async (address) => {
        const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
        const dropped = await globalThis.books.files.fromDrop({ name: 'September.pdf', bytes });
        return dropped.ok ? dropped.value.token : '';
      },
      documentAddress({ streamId, from, to, form: 'normal' }),
    );
    const { id } = await valueOf(madeShape, ask('bank.fileStatement', { ...account, day: to, closing: balance, file }, true));
    await valueOf(madeShape, ask('bank.reconcile', { ...account, bankStatementId: id }, true));
    const { dataDigest } = await valueOf(previewShape, ask('statement.preview', { streamId, from, to }));
    const { documentId } = await valueOf(issuedShape, ask('statement.issue', { streamId, from, to, dataDigest }, true));

    const drawn = async (): Promise<readonly string[]> =>
      (await valueOf(listShape, ask('statement.list', {}))).issued.flatMap((one) => one.drawn).toSorted();
    await expect.poll(drawn, { timeout: 30_000 }).toEqual(['grey', 'large', 'normal']);
    const place = join(app.userData, 'saved.pdf');
    app.answerDialog([place]);
    const saved = await app.page.evaluate(
      (document) => globalThis.books.documents.save({ id: document, form: 'normal' }, 'Statement 1'),
      documentId,
    );
    expect(saved).toEqual({ ok: true, value: { saved: true } });
    const name = createHash('sha256').update(readFileSync(place)).digest('hex');
    expect(readdirSync(join(bookFolder(), 'documents'))).toContain(name);
    expect(readdirSync(join(bookFolder(), 'documents'))).toHaveLength(33 + 3);
    const status = await app.page.evaluate(
      (address) => fetch(address).then(({ status: code }) => code),
      documentAddress({ id: documentId, form: 'large' }),
    );
    expect(status).toBe(200);
    expect(app.violations()).toEqual([]);
  });
});
