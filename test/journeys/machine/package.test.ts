import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingParts } from '#electron/reading/parts';
import { root } from '#scripts/setup.mjs';
import { drawReceipt, poolReceipt, putLettersAway } from '#test/support/receipts';
import { giveAway, isSuperuser, withoutRights } from '#test/support/window/ordinary-user';
import { openRelease } from '#test/support/window/release-app';

const out = mkdtempSync(join(tmpdir(), 'package-'));
const folder = join(out, 'linux-unpacked');
const executable = join(folder, 'pa-ledger');

describe.skipIf(process.platform !== 'linux')('npm run package', () => {
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.ts', '--out', out], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
    for (const each of [out, folder]) chmodSync(each, 0o755);
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('leaves nothing switched on that would run other code than the app’s own', async () => {
    const fuses = await getCurrentFuseWire(executable);
    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  });

  it('holds our archive and no other app, and keeps outside it what another process reads', () => {
    const resources = readdirSync(join(folder, 'resources')).filter((name) => name !== 'node_modules');
    expect(resources.toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
    const outside = join(folder, 'resources', 'app.asar.unpacked');
    expect(existsSync(join(outside, 'app', 'electron', 'ledger.cjs'))).toBe(true);
    expect(readdirSync(join(outside, 'app', 'electron', 'migrations'))).toEqual(readdirSync(join(root, 'db', 'migrations')));
    expect(readdirSync(join(outside, 'node_modules', 'better-sqlite3', 'prebuilds'))).toEqual([`linux-${process.arch}.node`]);
    expect(existsSync(join(outside, 'app', 'electron', 'reader.cjs'))).toBe(true);
    expect(readdirSync(join(outside, 'app', 'electron', 'reading')).toSorted()).toEqual(Object.keys(readingParts).toSorted());
    const pictures = ['colour', `sharp-libvips-linux-${process.arch}`, `sharp-linux-${process.arch}`];
    expect(readdirSync(join(outside, 'node_modules', '@img')).toSorted()).toEqual(pictures);
  });

  it('opens, its ledger answers, and it reads a photograph with what it brought along', async () => {
    const photograph = await drawReceipt(poolReceipt).jpeg({ quality: 80 }).toBuffer();
    putLettersAway();
    const home = join(out, 'home');
    mkdirSync(home);
    if (isSuperuser) giveAway(home);
    const env = { PATH: process.env['PATH'] ?? '', DISPLAY: process.env['DISPLAY'] ?? '', HOME: home };
    const app = await openRelease({ executable: isSuperuser ? withoutRights(executable, out) : executable, args: [], env });
    await app.until('document.querySelector("h1") !== null');
    expect(await app.evaluate('books.call("shelf.list", {})')).toMatchObject({ ok: true });
    const dropped = `books.files.fromDrop({ name: 'a.jpg', bytes: Uint8Array.of(${photograph.join()}) })`;
    const read = await app.evaluate(`${dropped}.then((file) => books.files.read(file.value.token))`);
    expect(read).toMatchObject({ ok: true, value: { mediaType: 'image/jpeg', lines: { 0: { words: 'Harbour Pool' } } } });
    expect(await app.close()).toBe(0);
  });
});
