import { expect, test } from 'vitest';
import { done, refused } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { type Progress, atOnce } from '#core/jobs/slices';
import { type Job, runJob } from '#db/jobs/job';
import { checkHealth, healthSlices } from '#db/health/health';
import { type Caller } from '#db/kernel/context';
import { fileToken } from '#test/support/chosen';
import { type TempKernel, codeOf, tempKernel, valueOf } from '#test/support/tempKernel';
import { noLogger } from '#db/kernel/logger';

function* counting(to: number, finished: string[] = []): Job<number> {
  try {
    for (let at = 1; at <= to; at += 1) yield { words: 'Counting', done: at, of: to };
    finished.push('committed');
    return done(to);
  } finally {
    finished.push('put away');
  }
}

function settings(given: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {}) {
  return { onProgress: () => undefined, signal: new AbortController().signal, logger: noLogger, pauses: { turn: 0, telling: 0 }, ...given };
}

test('a job tells its progress slice by slice and answers its value', async () => {
  const seen: number[] = [];
  const result = await runJob(counting(3), settings({ onProgress: (progress) => void seen.push(progress.done) }));
  expect(result).toEqual({ ok: true, value: 3 });
  expect(seen).toEqual([1, 2, 3]);
});

test('a cancelled job stops between two slices, commits nothing and puts its things away', async () => {
  const controller = new AbortController();
  const finished: string[] = [];
  const result = await runJob(
    counting(1_000, finished),
    settings({
      signal: controller.signal,
      onProgress: ({ done: at }) => {
        if (at === 2) controller.abort();
      },
    }),
  );
  expect(codeOf(result)).toBe('work.cancelled');
  expect(finished).toEqual(['put away']);
});

test('other calls are answered between the slices of a job', async () => {
  const kernel = tempKernel();
  const order: string[] = [];
  const job = runJob(counting(3), settings({ onProgress: ({ done: at }) => void order.push(`slice ${at}`) }));
  setImmediate(() => order.push(codeOf(kernel.ask('toy.add', { name: 'Ann' }))));
  await job;
  expect(order.indexOf('ok')).toBeGreaterThan(0);
  expect(order.indexOf('ok')).toBeLessThan(order.length - 1);
});

test('a job that throws answers a plain problem, and its own refusal goes through', async () => {
  // eslint-disable-next-line require-yield
  function* failing(): Job<number> {
    throw new Error('a fault');
  }
  function* refusing(): Job<number> {
    yield { words: 'Refusing', done: 1, of: 1 };
    return refused(problem('bank.noRows', {}));
  }
  expect(codeOf(await runJob(failing(), settings()))).toBe('work.failed');
  expect(codeOf(await runJob(refusing(), settings()))).toBe('bank.noRows');
});

test('the full health runs as a job, and its fraction never goes back', async () => {
  const kernel = tempKernel();
  const seen: number[] = [];
  const job = runJob(
    kernel.book().job('toy.count', { to: 2 }, caller('count')),
    settings({ onProgress: ({ done: at, of }) => void seen.push(at / of) }),
  );
  expect(valueOf(await job)).toEqual({ counted: 2 });
  const parts = [...healthSlices(kernel.book().kernel)].map(({ done: at, of }) => at / of);
  for (const found of [seen, parts]) expect(found.toSorted((a, b) => a - b)).toEqual(found);
});

function caller(commandId: string, files: Caller['files'] = {}): Caller {
  return { commandId, actor: 'actor-holder', files };
}

const names = { names: ['Ann', 'Ben'] };

function rowsOf(kernel: TempKernel): number {
  const { sql } = kernel.book().kernel.handle;
  return sql.one('SELECT (SELECT count(*) FROM actor) + (SELECT count(*) FROM log) AS found', [], { found: Number })?.found ?? 0;
}

test('a command’s slices keep nothing, its end keeps everything once, and the same id sent again gets the same answer', () => {
  const kernel = tempKernel();
  const before = rowsOf(kernel);
  const slices = kernel.book().job('toy.addAll', names, caller('same'));
  slices.next();
  slices.next();
  expect(rowsOf(kernel)).toBe(before);
  const first = atOnce(slices);
  expect(rowsOf(kernel)).toBe(before + 3);
  expect(atOnce(kernel.book().job('toy.addAll', names, caller('same')))).toEqual(first);
  expect(kernel.ask('toy.addAll', names, 'same')).toEqual(first);
  expect(rowsOf(kernel)).toBe(before + 3);
});

test('a job stopped between two slices leaves the book, and its evidence folder, as they were', () => {
  const kernel = tempKernel();
  const before = rowsOf(kernel);
  const file = { name: 'bank.csv', size: 3, bytes: () => new TextEncoder().encode('a,b') };
  const slices = kernel.book().job('toy.addAll', { ...names, file: fileToken(1) }, caller('stopped', { [fileToken(1)]: file }));
  slices.next();
  slices.next();
  slices.return({ ok: true, value: 'stopped' });
  expect(rowsOf(kernel)).toBe(before);
  expect(kernel.book().kernel.evidence.list()).toEqual([]);
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('a book that was written in while the slices read is read again before anything is kept', () => {
  const kernel = tempKernel();
  const slices = kernel.book().job('toy.addAll', names, caller('late'));
  slices.next();
  slices.next();
  valueOf(kernel.ask('toy.add', { name: 'Kim in between' }));
  expect(atOnce(slices)).toMatchObject({ value: { actorsSeen: 2 } });
});

test('somebody who never stops writing cannot keep a job from its end', () => {
  const kernel = tempKernel();
  const slices = kernel.book().job('toy.addAll', names, caller('busy'));
  let writes = 0;
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) {
      expect(codeOf(slice.value)).toBe('ok');
      break;
    }
    valueOf(kernel.ask('toy.add', { name: 'Kim again' }));
    writes += 1;
  }
  expect(writes).toBeGreaterThan(2);
});

test('a file that changes between reading and keeping is kept as it was read', () => {
  const kernel = tempKernel();
  let reads = 0;
  const bytes = (): Uint8Array => {
    reads += 1;
    return new TextEncoder().encode(`read,${String(reads)}`);
  };
  const input = { ...names, file: fileToken(1) };
  valueOf(atOnce(kernel.book().job('toy.addAll', input, caller('file', { [fileToken(1)]: { name: 'bank.csv', size: 6, bytes } }))));
  const [kept = ''] = kernel.book().kernel.evidence.list();
  expect(new TextDecoder().decode(kernel.book().kernel.evidence.read(kept))).toBe('read,1');
});

test('a fault among the slices, a bad input and a route that is no job are problems', () => {
  const kernel = tempKernel();
  const before = rowsOf(kernel);
  const code = (route: string, input: unknown): string => codeOf(atOnce(kernel.book().job(route, input, caller('bad'))));
  expect(code('toy.addAll', { names: ['A fault'] })).toBe('work.failed');
  expect(code('toy.addAll', { names: 7 })).toBe('input.invalid');
  expect(code('toy.add', { name: 'Ann' })).toBe('input.unknownRoute');
  expect(rowsOf(kernel)).toBe(before);
});
