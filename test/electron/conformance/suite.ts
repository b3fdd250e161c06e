import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Result } from '#core/contract/result';
import { Host, type HostOptions } from '#electron/hosts/host';
import { type Transport } from '#electron/hosts/transport';
import { logLine } from '#electron/log/log';
import { type ChildSettings } from './child-settings.ts';

/** How the transport under test starts test/electron/conformance/child.ts, and a folder to write in. */
export type Bench = { readonly start: () => Transport; readonly folder: string };

type Kept = {
  readonly host: Host;
  readonly lines: string[];
  readonly events: unknown[];
  readonly failures: () => number;
  readonly kill: () => void;
  readonly starts: () => number;
};

function keep(bench: Bench, settings: ChildSettings = { start: 'well' }, limits: NonNullable<HostOptions['limits']> = {}): Kept {
  const lines: string[] = [];
  const events: unknown[] = [];
  let failures = 0;
  let starts = 0;
  let latest: Transport | undefined;
  const host = new Host({
    name: 'ledger',
    settings,
    limits,
    start: () => {
      starts += 1;
      latest = bench.start();
      return latest;
    },
    onEvent: (name, data) => void events.push([name, data]),
    onFailed: () => (failures += 1),
    log: (event, fields) => void lines.push(logLine(event, fields)),
    onLine: (text) => void lines.push(text),
  });
  return { host, lines, events, failures: () => failures, kill: () => latest?.kill(), starts: () => starts };
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

async function valueOf(asked: Promise<Result<unknown>>): Promise<unknown> {
  const result = await asked;
  ok(result.ok, result.ok ? '' : result.problem.code);
  return result.value;
}

async function survivesExit(bench: Bench, code: number): Promise<void> {
  const { host, lines, starts } = keep(bench);
  const under = [host.call('never', {}), host.call('exit', { code })];
  deepStrictEqual((await Promise.all(under)).map(codeOf), ['work.stopped', 'work.stopped']);
  strictEqual(await valueOf(host.call('starts', {})), 2, 'started again, and reminded of what it asked to remember');
  strictEqual(starts(), 2);
  match(lines.join('\n'), new RegExp(`host\\.crashed host=ledger exitCode=${String(code)} was=ready`, 'u'));
  await host.close();
}

/** One suite for both transports: each check names the mistake that it would catch, and throws where the transport makes it. */
export const conformance: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  'a call made before the process is ready waits for it, and many keep their order': async (bench) => {
    const { host } = keep(bench);
    strictEqual(host.state, 'stopped');
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => valueOf(host.call('echo', { index }))));
    deepStrictEqual(
      answers,
      Array.from({ length: 40 }, (_, index) => ({ index })),
    );
    strictEqual(host.state, 'ready');
    await host.close();
  },
  'bytes, nested values and letters of every kind arrive as they were sent': async (bench) => {
    const { host } = keep(bench);
    const sent = {
      words: 'Siân £38.50 ✓ \u{1f600}',
      nothing: null,
      missing: undefined,
      list: [1, -0.5, true],
      bytes: new Uint8Array([0, 255, 7]),
    };
    const back = await valueOf(host.call('echo', sent));
    ok(typeof back === 'object' && back !== null && 'bytes' in back && back.bytes instanceof Uint8Array);
    deepStrictEqual([...back.bytes], [0, 255, 7]);
    deepStrictEqual({ ...back, bytes: undefined }, { ...sent, bytes: undefined });
    const large = new Uint8Array(20_000_000).fill(9);
    const largeBack = await valueOf(host.call('echo', large));
    ok(largeBack instanceof Uint8Array && largeBack.byteLength === large.byteLength && largeBack.at(-1) === 9);
    await host.close();
  },
  'an exit nobody asked for is a crash even with code 0: calls under way stop, the next call starts it again': (bench) =>
    survivesExit(bench, 0),
  'an exit with code 3 is a crash too': (bench) => survivesExit(bench, 3),
  'a kill is a crash, and a call that had not been sent yet is not lost': async (bench) => {
    const { host, kill } = keep(bench, { start: 'well' }, { atOnce: 1 });
    await host.call('echo', {});
    const sent = host.call('never', {});
    const unsent = host.call('starts', {});
    kill();
    strictEqual(codeOf(await sent), 'work.stopped');
    strictEqual(await valueOf(unsent), 2);
    await host.close();
  },
  'three failed starts end in one call for help, and trying again begins anew': async (bench) => {
    const { host, failures, starts, lines } = keep(bench, { start: 'exit' });
    deepStrictEqual((await Promise.all([host.call('echo', 1), host.call('echo', 2)])).map(codeOf), ['work.stopped', 'work.stopped']);
    strictEqual(starts(), 3);
    strictEqual(failures(), 1);
    strictEqual(host.state, 'failed');
    strictEqual(codeOf(await host.call('echo', 3)), 'work.stopped', 'refused without a fourth start');
    strictEqual(starts(), 3);
    host.retry();
    strictEqual(
      codeOf(await Promise.race([host.call('echo', 4), pause(10_000).then(() => ({ ok: true, value: 'hung' }) as const)])),
      'work.stopped',
    );
    strictEqual(starts(), 6);
    strictEqual(failures(), 2);
    strictEqual(lines.filter((line) => line.startsWith('host.crashed')).length, 6);
  },
  'a process that starts and says nothing counts as failed': async (bench) => {
    const { host, failures } = keep(bench, { start: 'silent' }, { handshake: 400, failedStarts: 1 });
    strictEqual(codeOf(await host.call('echo', 1)), 'work.stopped');
    strictEqual(failures(), 1);
  },
  'no more calls are with the process than it may have, and a flood is refused instead of kept': async (bench) => {
    const { host } = keep(bench, { start: 'well' }, { atOnce: 2, waiting: 4 });
    await host.call('echo', 0);
    const flood = Array.from({ length: 10 }, (_, index) => host.call(index < 2 ? 'never' : 'echo', index));
    strictEqual(codeOf(await (flood.at(-1) ?? flood[0] ?? host.call('echo', 0))), 'work.failed');
    await host.close();
    deepStrictEqual((await Promise.all(flood)).map(codeOf).slice(0, 2), ['work.stopped', 'work.stopped']);
  },
  'close answers what was asked before, lets the process put everything away, and is no crash': async (bench) => {
    const mark = join(bench.folder, 'put-away');
    const { host, lines } = keep(bench, { start: 'well', mark });
    const asked = host.call('echo', 'before');
    await host.close();
    strictEqual(await valueOf(asked), 'before');
    ok(existsSync(mark), 'put away');
    strictEqual(host.state, 'closed');
    strictEqual(codeOf(await host.call('echo', 'after')), 'work.stopped');
    ok(!lines.some((line) => line.startsWith('host.crashed')), lines.join('\n'));
  },
  'close does not wait for ever for a process that hangs': async (bench) => {
    const { host } = keep(bench, { start: 'well' }, { close: 300 });
    await host.call('echo', 0);
    const hung = host.call('hang', {});
    await host.close();
    strictEqual(codeOf(await hung), 'work.stopped');
  },
  'what cannot be cloned is refused, and the line stays good': async (bench) => {
    const { host } = keep(bench);
    await host.call('echo', 0);
    strictEqual(codeOf(await host.call('echo', () => undefined)), 'work.failed');
    strictEqual(await valueOf(host.call('echo', 'still here')), 'still here');
    await host.close();
  },
  'a handler that throws answers a problem, and its words stay out of the log': async (bench) => {
    const { host, lines } = keep(bench);
    strictEqual(codeOf(await host.call('throw', { words: 'Siân Canary' })), 'work.failed');
    match(lines.join('\n'), /call\.failed route=throw error=RangeError where=\S+:\d+:\d+/u);
    ok(!lines.join('\n').includes('Canary'));
    await host.close();
  },
  'events, log lines and cancelling pass through': async (bench) => {
    const { host, events, lines } = keep(bench);
    await host.call('emit', { route: 'purchase.record' });
    deepStrictEqual(events, [['book.changed', { route: 'purchase.record' }]]);
    ok(lines.includes('call.failed route=home.read error=- where=a.ts:1:1'), lines.join('\n'));
    ok(lines.includes('{"event":"book.opened"}'));
    host.cancel('job-1');
    deepStrictEqual(await valueOf(host.call('cancelled', {})), ['job-1']);
    await host.close();
  },
  'a wish to stop that comes before the process is ready is carried to it, after the call it is about': async (bench) => {
    const { host } = keep(bench);
    const called = host.call('echo', {});
    host.cancel('job-2');
    await called;
    deepStrictEqual(await valueOf(host.call('cancelled', {})), ['job-2']);
    await host.close();
  },
};

export type Verdict = { readonly check: string; readonly failure?: string };

/** All of it, one after the other. Never rejects: what failed stands in the verdict. */
export async function runConformance(bench: Bench): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [check, run] of Object.entries(conformance)) {
    const timeout = pause(30_000).then(() => {
      throw new Error('took longer than 30 seconds');
    });
    verdicts.push(
      await Promise.race([run(bench), timeout]).then(
        () => ({ check }),
        (error: unknown) => ({ check, failure: error instanceof Error ? error.message : String(error) }),
      ),
    );
  }
  return verdicts;
}
