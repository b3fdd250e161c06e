import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#scripts/setup.mjs';

/** npm start as typed where there is no screen. */
function startWithoutScreen(): { readonly status: number | null; readonly lines: readonly string[] } {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const args = [join(root, 'scripts/run.mjs'), 'scripts/start.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.split('\n').filter((line) => line !== '') };
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  it('says in one sentence that there is no screen, and points at the demo', () => {
    const { status, lines } = startWithoutScreen();
    expect(lines).toEqual([expect.stringMatching(/^There is no screen here .* npm run demo -- --out DIR .*\.$/)]);
    expect(status).toBe(0);
  });
});
