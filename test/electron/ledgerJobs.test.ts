import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { problem } from '#core/contract/problem';
import { refused, type Result } from '#core/contract/result';
import { type Slices } from '#core/jobs/slices';
import { type Book } from '#db/kernel/book';
import { Jobs } from '#electron/ledger/jobs';
import { ledgerService } from '#electron/ledger/service';
import { pdf } from '#test/support/files';
import { tempFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

// What fills the practice book draws with fonts that only the bundle has beside it; here a family of ten empty moments will do.
vi.mock('#electron/ledger/practice', () => ({
  practiceOf: () => ({
    startedOn: () => '2026-07-01',
    *fill(_: Book): Slices<void> {
      for (let at = 0; at < 10; at += 1) yield { words: `Moment ${String(at)}`, done: at, of: 10 };
    },
  }),
}));

type Event = { readonly name: string; readonly data: unknown };

const now = '2026-11-05T09:00:00.000Z';
let commands = 0;

function newId(): string {
  commands += 1;
  return `7f9a1c7e-6f43-4c3a-9a59-${String(commands).padStart(12, '0')}`;
}

function ledger() {
  const folder = tempFolder();
  const events: Event[] = [];
  const lines: string[] = [];
  const surroundings = {
    emit: (name: string, data: unknown) => void events.push({ name, data }),
    remember: () => undefined,
    log: () => undefined,
    line: (text: string) => void lines.push(text),
  };
  const settings = { books: join(folder, 'books'), userData: join(folder, 'app'), now, version: '0' };
  const service = ledgerService(settings, undefined, surroundings);
  onTestFinished(() => service.close());
  const ask = async (route: string, input: unknown, commandId?: string, files: object = {}): Promise<Result<unknown>> =>
    service.call(route, { input, files, ...(commandId === undefined ? {} : { commandId }) });
  const idOf = async (route: string, input: unknown, files: object = {}): Promise<string> => {
    const value: unknown = valueOf(await ask(route, input, newId(), files));
    return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'id')) : '';
  };
  const progressOf = (id: string): readonly unknown[] =>
    events.flatMap(({ name, data }) =>
      name === 'job.progress' && typeof data === 'object' && data !== null && Reflect.get(data, 'jobId') === id ? [data] : [],
    );
  return { folder, service, ask, idOf, events, progressOf, lines };
}

type Ledger = ReturnType<typeof ledger>;

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

const token = `file-${'1'.repeat(32)}`;
const proof = `file-${'2'.repeat(32)}`;

/** A book with one account, and a bank file of so many lines for it. */
async function withAccount({ folder, ask, idOf }: Ledger, lines: number) {
  valueOf(await ask('shelf.create', { name: 'Ann', startsOn: '2026-04-01' }, newId()));
  const ann = await idOf('beneficiary.add', { name: 'Ann Invented', reference: 'Adult A', care: 'NHS continuing healthcare' });
  const funderId = await idOf('funder.add', { kind: 'icb', name: 'NHS Madeup ICB', nameFrom: '2022-07-01' });
  const streamId = await idOf('stream.add', { funderId, name: 'Health', basis: 'nhs', beneficiaryIds: [ann], from: '2026-04-01' });
  const bankAccountId = await idOf('account.add', { name: 'Account', bank: 'Lloyds', lastDigits: '5678', streamIds: [streamId] });
  const paper = { [proof]: { kind: 'file', name: 'opening.pdf', size: pdf().length, bytes: pdf() } };
  await idOf('opening.record', { bankAccountId, balance: 100, parts: [{ streamId, amount: 100 }], file: proof }, paper);
  const profileId = await idOf('bank.saveProfile', {
    name: 'Plain',
    mapping: { dateColumn: 0, dateOrder: 'day_first', wordsColumns: [1], amount: { column: 2, spendIs: 'negative' } },
  });
  const rows = Array.from({ length: lines }, (_, at) => `01/05/2026,SHOP ${String(at)},-1.00`);
  const path = join(folder, 'bank.csv');
  writeFileSync(path, `${rows.join('\n')}\n`);
  const size = Buffer.byteLength(`${rows.join('\n')}\n`);
  const files = { [token]: { kind: 'file', name: 'bank.csv', size, path } };
  return { input: { bankAccountId, profileId, file: token }, files, path };
}

const countLines = async ({ ask }: Ledger, bankAccountId: string): Promise<number> => {
  const value: unknown = valueOf(await ask('bank.lines', { bankAccountId, only: 'all' }));
  const lines: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'lines') : [];
  return Array.isArray(lines) ? lines.length : -1;
};

test('while a large file is read other calls are answered, progress is told in sentences, and then it is all there once', async () => {
  const here = ledger();
  const { input, files } = await withAccount(here, 6_000);
  const id = newId();
  const order: string[] = [];
  const job = here.ask('bank.import', input, id, files).then((result) => (order.push('import'), result));
  await breathe();
  order.push(codeOf(await here.ask('setup.read', {})));
  // A command in between is kept; the file is then held against the book with it.
  order.push(codeOf(await here.ask('holder.save', { name: 'Rose Invented', role: 'self' }, newId())));
  expect(await job).toMatchObject({ ok: true, value: { fresh: 6_000 } });
  expect(order).toEqual(['ok', 'ok', 'import']);
  expect(here.progressOf(id)[0]).toMatchObject({ route: 'bank.import', words: 'Opening the file', done: 0, total: 100 });
  expect(here.progressOf(id).at(-1)).toMatchObject({ words: 'Keeping 6000 lines in the book' });
  expect(await here.ask('bank.import', input, id, {})).toMatchObject({ ok: true, value: { fresh: 6_000 } });
  expect(await countLines(here, input.bankAccountId)).toBe(6_000);
});

test('the same id sent again while the job runs has one effect, and for other details it is refused', async () => {
  const here = ledger();
  const { input, files } = await withAccount(here, 2_000);
  const id = newId();
  const answers = await Promise.all([
    here.ask('bank.import', input, id, files),
    here.ask('bank.import', input, id, files),
    here.ask('bank.import', { ...input, answers: [] }, id, files),
  ]);
  expect(answers.map(codeOf)).toEqual(['ok', 'ok', 'book.commandReused']);
  expect(answers[1]).toEqual(answers[0]);
  expect(await countLines(here, input.bankAccountId)).toBe(2_000);
});

test('a stopped import leaves no line and no file of evidence, and the same id may begin anew', async () => {
  const here = ledger();
  const { input, files } = await withAccount(here, 6_000);
  const evidence = join(here.folder, 'books', 'Ann', 'evidence');
  const before = readdirSync(evidence);
  const id = newId();
  const job = here.ask('bank.import', input, id, files);
  await breathe();
  here.service.cancel(id);
  expect(codeOf(await job)).toBe('work.cancelled');
  expect(await countLines(here, input.bankAccountId)).toBe(0);
  expect(readdirSync(evidence)).toEqual(before);
  expect(codeOf(await here.ask('bank.import', input, id, files))).toBe('ok');
  // What is done stays done: a wish to stop that comes too late changes nothing.
  here.service.cancel(id);
  expect(await countLines(here, input.bankAccountId)).toBe(6_000);
});

test('a job of a book that is closed is stopped, not failed; the next book is not disturbed', async () => {
  const here = ledger();
  const { input, files } = await withAccount(here, 6_000);
  const job = here.ask('bank.preview', input, newId(), files);
  await breathe();
  valueOf(await here.ask('shelf.close', {}, newId()));
  expect(codeOf(await job)).toBe('work.cancelled');
  expect(here.lines.join('\n')).not.toContain('job.failed');
  expect(codeOf(await here.ask('health.check', {}, newId()))).toBe('book.noneOpen');
});

test('a file that is gone when the job comes to read it is a sentence', async () => {
  const here = ledger();
  const { input, files, path } = await withAccount(here, 10);
  rmSync(path);
  expect(codeOf(await here.ask('bank.preview', input, newId(), files))).toBe('input.fileGone');
});

test('the health is checked as a job', async () => {
  const here = ledger();
  await withAccount(here, 1);
  const id = newId();
  expect(await here.ask('health.check', {}, id)).toMatchObject({ ok: true, value: { sound: true } });
  expect(here.progressOf(id)).toContainEqual(expect.objectContaining({ words: 'Following the log from its first step' }));
});

test('a practice book stopped while it is made leaves no folder, and the window hears of no other book', async () => {
  const here = ledger();
  await withAccount(here, 1);
  here.events.length = 0;
  const id = newId();
  const job = here.ask('shelf.practice', {}, id);
  here.service.cancel(id);
  expect(codeOf(await job)).toBe('work.cancelled');
  expect(existsSync(join(here.folder, 'books', 'Practice book'))).toBe(false);
  expect(here.events.map(({ name }) => name)).not.toContain('shelf.changed');
  expect(await here.ask('shelf.practice', {}, id)).toMatchObject({ ok: true, value: { name: 'Practice book' } });
  expect(here.events.map(({ name }) => name)).toContain('shelf.changed');
});

test('the end of the app stops what is being made and leaves nothing half-made', async () => {
  const here = ledger();
  const job = here.ask('shelf.practice', {}, newId());
  expect(existsSync(join(here.folder, 'books', 'Practice book'))).toBe(true);
  here.service.close();
  expect(existsSync(join(here.folder, 'books', 'Practice book'))).toBe(false);
  expect(await job).toEqual(refused(problem('work.cancelled', {})));
});

test('a job that cannot put its things away keeps no other from being stopped, and the book from being closed', async () => {
  const failed: (string | undefined)[] = [];
  const jobs = new Jobs({
    tell: () => undefined,
    logger: ({ event, route }) => (event === 'job.failed' ? void failed.push(route) : undefined),
  });
  let stopped = 0;
  const slices = (work: () => void) =>
    function* moments(): Slices<Result<unknown>> {
      try {
        for (;;) yield { words: 'A moment', done: 0, of: 1 };
      } finally {
        work();
      }
    };
  const bad = slices(() => {
    throw new Error('the folder is in use');
  });
  const good = slices(() => (stopped += 1));
  const results = [
    jobs.start({ id: 'a', route: 'bad', input: {}, of: jobs }, bad),
    jobs.start({ id: 'b', route: 'good', input: {}, of: jobs }, good),
  ];
  jobs.keepOnly([]);
  expect([stopped, failed]).toEqual([1, ['bad']]);
  expect((await Promise.all(results)).map(codeOf)).toEqual(['work.cancelled', 'work.cancelled']);
});
