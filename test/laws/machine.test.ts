import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isInstalled, ownEnvironment, projectNode, root } from '#scripts/setup.mjs';

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), integrity: z.string().optional(), hasInstallScript: z.boolean().optional() }),
  ),
});
const packageShape = z.object({ scripts: z.record(z.string(), z.string()), allowScripts: z.record(z.string(), z.boolean()) });

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Places in a lockfile whose package would come from a named host, or from anywhere but the registry. */
function tiedToAHost(lockfile: string): readonly string[] {
  const { packages } = lockShape.parse(JSON.parse(lockfile));
  const tied = Object.entries(packages).filter(
    ([place, { resolved, integrity }]) => place !== '' && (resolved !== undefined || integrity === undefined),
  );
  return tied.map(([place]) => place);
}

describe('the lockfile', () => {
  it('names no host, so that any registry serves it', () => {
    expect(tiedToAHost(read('package-lock.json'))).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('is seen to name one where it does', () => {
    const planted = {
      packages: { '': {}, 'node_modules/a': { resolved: 'https://host/a.tgz', integrity: 'sha512-x' }, 'node_modules/b': {} },
    };
    expect(tiedToAHost(JSON.stringify(planted))).toEqual(['node_modules/a', 'node_modules/b']);
  });

  it('lets no package run a script of its own while it is installed', () => {
    const { packages } = lockShape.parse(JSON.parse(read('package-lock.json')));
    const { allowScripts } = packageShape.parse(JSON.parse(read('package.json')));
    const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const unsaid = withScripts.map(([place]) => place.replace(/^.*node_modules\//, '')).filter((name) => allowScripts[name] !== false);
    expect(unsaid).toEqual([]);
  });
});

describe('the machine', () => {
  it('runs everything on Node 24, whatever Node the machine has', () => {
    expect(process.version).toMatch(/^v24\./);
    const said = spawnSync('node', ['--version'], { encoding: 'utf8', env: ownEnvironment() });
    expect(said.stdout).toMatch(/^v24\./);
    expect(spawnSync(projectNode(), ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^v24\./);
  });

  it('starts every npm script through the launcher that sets it up', () => {
    const { scripts } = packageShape.parse(JSON.parse(read('package.json')));
    const others = Object.entries(scripts).filter(([name, command]) => name !== 'format' && !command.startsWith('node scripts/run.mjs '));
    expect(others).toEqual([]);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'check', 'demo', 'bench', 'mutate', 'package', 'ledger']),
    );
  });

  it('lets CI run npm test and nothing cleverer', () => {
    accessSync(join(root, '.ci/run'), constants.X_OK);
    const commands = read('.ci/run')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '');
    expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'exec npm test --silent']);
  });
});

describe('what is missing', () => {
  const wanted = {
    packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/o': { version: '2.0.0', optional: true } },
  };
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'installed-'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(wanted));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function standing(packages: Readonly<Record<string, unknown>>): boolean {
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
    return isInstalled(folder);
  }

  it('is everything where npm never finished', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  it('is nothing where all of the lockfile stands; another machine’s optional part may be absent', () => {
    expect(standing({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(true);
  });

  it('is seen after the lockfile moved on, or where a part is gone or another', () => {
    expect(standing({ 'node_modules/a': { version: '0.9.0', integrity: 'x' } })).toBe(false);
    expect(standing({ 'node_modules/a': { version: '1.0.0', integrity: 'y' } })).toBe(false);
    expect(standing({})).toBe(false);
  });
});
