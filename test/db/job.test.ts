import { expect, test } from 'vitest';
import { done, refused } from '#core/contract/result';
import { problem } from '#core/contract/problem';
import { type Job, type Progress, runJob } from '#db/jobs/job';
import { healthSlices } from '#db/health/health';
import { codeOf, tempKernel, valueOf } from '#test/support/tempKernel';
import { noLogger } from '#db/kernel/logger';

function* counting(to: number, finished: string[] = []): Job<number> {
  try {
    for (let at = 1; at <= to; at += 1) yield { done: at, of: to };
    finished.push('committed');
    return done(to);
  } finally {
    finished.push('put away');
  }
}

function settings(given: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {}) {
  return { onProgress: () => undefined, signal: new AbortController().signal, logger: noLogger, ...given };
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
    yield { done: 1, of: 1 };
    return refused(problem('bank.noRows', {}));
  }
  expect(codeOf(await runJob(failing(), settings()))).toBe('work.failed');
  expect(codeOf(await runJob(refusing(), settings()))).toBe('bank.noRows');
});

test('the full health runs as a job', async () => {
  const kernel = tempKernel();
  function* examine(): Job<boolean> {
    const health = yield* healthSlices(kernel.book().kernel);
    return done(health.sound);
  }
  expect(valueOf(await runJob(examine(), settings()))).toBe(true);
});
