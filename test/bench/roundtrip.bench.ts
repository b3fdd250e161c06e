import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '#scripts/build';
import { hasDisplay, startDisplay } from '#scripts/display';
import { openApp, type OpenedApp } from '#test/support/window/open-app';
import '#test/support/window/page-books';

const times = 300;

let app: OpenedApp;
let stopDisplay: () => void = () => undefined;

beforeAll(async () => {
  await build();
  if (!hasDisplay()) {
    const display = await startDisplay();
    process.env['DISPLAY'] = display.name;
    stopDisplay = display.stop;
  }
  app = await openApp({ now: '2026-10-20T10:00:00.000Z', waitsForHeading: false });

  const practice = await app.page.evaluate(() => globalThis.books.call('shelf.practice', {}, crypto.randomUUID()));
  if (!practice.ok) throw new Error(practice.problem.sentence);
});
afterAll(async () => {
  await app.end();
  stopDisplay();
});

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}

/** Milliseconds from the page's question to the page's answer, one after the other, after some to warm up. */
async function roundTrips(route: string): Promise<readonly number[]> {
  const took = await app.page.evaluate(
    async ({ name, count }) => {
      const all: number[] = [];
      for (let time = 0; time < count + 30; time += 1) {
        const before = performance.now();
        const answer = await globalThis.books.call(name, {});
        if (!answer.ok) throw new Error(answer.problem.code);
        if (time >= 30) all.push(performance.now() - before);
      }
      return all;
    },
    { name: route, count: times },
  );
  return took.toSorted((a, b) => a - b);
}

function tell(route: string, sorted: readonly number[]): void {
  const [median, p95, worst] = [at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1 - 1 / times)].map((took) => took.toFixed(2));
  console.info(`${route}: median ${median ?? ''} ms, p95 ${p95 ?? ''} ms, worst ${worst ?? ''} ms`);
}

// These two answer from a few lines: what is measured is the way there and back.
test.each(['shelf.list', 'helper.list'])('%s from the page to the ledger and back: p95 under 5 ms', async (route) => {
  const sorted = await roundTrips(route);
  tell(route, sorted);
  expect(at(sorted, 0.95)).toBeLessThan(5);
});

test.each(['home.read', 'money.read', 'setup.read'])('%s with its work in the ledger, on a small book: p95 under 100 ms', async (route) => {
  const sorted = await roundTrips(route);
  tell(route, sorted);
  expect(at(sorted, 0.95)).toBeLessThan(100);
});
