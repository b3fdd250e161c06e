import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tallyShape } from '#scripts/tally';
import { root } from '#scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'good.test.ts':
    "it('passes', () => expect(1).toBe(1)); it.skip('waits', () => {}); it('needs a key', ({ skip }) => skip('no key here'));",
  'bad.test.ts': "it('fails', () => expect(1).toBe(2));",
  'hook.test.ts':
    "describe('with a hook', () => { beforeAll(() => { throw new Error('hook'); }); it('never runs', () => expect(1).toBe(1)); });",
  'broken.test.ts': "import './nowhere.ts'; it('never runs', () => expect(1).toBe(1));",
};

describe('the closing line of npm test', () => {
  it('counts what broke outside a test too: a hook, or a file that could not be read', () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'test'));
    const head = "import { beforeAll, describe, expect, it } from 'vitest';\nvoid [beforeAll, describe, expect, it];\n";
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'test', name), head + text);
    const tallyFile = join(folder, 'tally.json');
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, `--reporter=${join(root, 'scripts/tally.ts')}`];
    const run = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, TALLY_FILE: tallyFile }, encoding: 'utf8' });
    expect(run.status).toBe(1);
    const { passed, failures, skipped } = tallyShape.parse(JSON.parse(readFileSync(tallyFile, 'utf8')));
    expect(passed).toBe(1);
    expect(failures.toSorted()).toEqual([
      expect.stringMatching(/^test\/bad\.test\.ts: fails\n    expected 1 to be 2/),
      expect.stringMatching(/^test\/broken\.test\.ts\n    .*nowhere/),
      expect.stringMatching(/^test\/hook\.test\.ts: with a hook\n    hook/),
    ]);
    expect(skipped).toEqual(expect.arrayContaining(['test/good.test.ts: waits', 'test/good.test.ts: needs a key (no key here)']));
  });
});
