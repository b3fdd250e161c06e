import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronRuntime } from '#scripts/electron-runtime';
import { type BuiltApp, buildProbe } from '#test/electron/probe/build';
import { giveAway, isSuperuser, withoutRights } from '#test/support/window/ordinary-user';
import { openRelease, type ReleaseApp } from '#test/support/window/release-app';

let probe: BuiltApp;
let release: string;
let app: ReleaseApp;

beforeAll(async () => {
  probe = await buildProbe();
  release = mkdtempSync(join(probe.folder, '..', 'release-'));
  const runtime = electronRuntime();
  cpSync(runtime.folder, release, {
    recursive: true,
    filter: (source) => source !== runtime.executable && !source.startsWith(join(runtime.folder, 'resources')),
  });
  // Electron takes itself for packaged by the name of its executable.
  const executable = join(release, 'pa-ledger');
  cpSync(runtime.executable, executable);
  cpSync(probe.folder, join(release, 'resources', 'app'), { recursive: true });
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
  });
  chmodSync(release, 0o755);
  mkdirSync(join(release, 'home'));
  // A release never gives its sandbox up, so the superuser cannot run it.
  if (isSuperuser) giveAway(join(release, 'home'));
  app = await openRelease({
    executable: isSuperuser ? withoutRights(executable, release) : executable,
    args: [],
    env: {
      PATH: process.env['PATH'] ?? '',
      DISPLAY: process.env['DISPLAY'] ?? '',
      HOME: join(release, 'home'),
      PA_LEDGER_USER_DATA: join(release, 'not-read'),
      PA_LEDGER_BOOKS: join(release, 'not-read'),
      PA_LEDGER_TEST_DIALOGS: join(release, 'not-read.json'),
    },
  });
});
afterAll(() => {
  rmSync(release, { recursive: true, force: true });
  probe.remove();
});

describe('a release build, driven through its page alone', () => {
  it('answers the same, and trusts its own answers', async () => {
    await app.until('document.querySelector("h1")?.textContent === "Probe"');
    expect(await app.evaluate('books.call("probe.echo", { words: "hello" })')).toEqual({
      ok: true,
      value: { words: 'hello', inTransport: 'node' },
    });
    expect(await app.evaluate('books.call("probe.lie", {})')).toEqual({ ok: true, value: { words: 7 } });
  });

  it('can be used by keyboard and photographed', async () => {
    await app.press('Tab');
    await app.press('Tab');
    await app.press('Tab');
    await app.type('typed');
    expect(await app.evaluate('document.querySelector("#words").value')).toBe('typed');
    expect([...(await app.picture()).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  it('reads none of the switches that tests have', async () => {
    expect(existsSync(join(release, 'not-read'))).toBe(false);
    expect(existsSync(join(release, 'home', '.config'))).toBe(true);
  });

  it('closes in order when it is told to', async () => {
    expect(await app.close()).toBe(0);
    const log = readFileSync(join(release, 'home', '.config', 'PA Ledger Probe', 'log.txt'), 'utf8');
    expect(log).toMatch(/app\.ended took=\d+/u);
  });
});
