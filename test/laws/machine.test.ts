import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { complete, missingParts } from '#scripts/complete-lockfile.mjs';
import { isInstalled, ownEnvironment, projectNode, root } from '#scripts/setup.mjs';

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const versions = z.record(z.string(), z.string());
const namedShape = z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions });
const packageShape = z.object({ scripts: z.record(z.string(), z.string()), allowScripts: z.record(z.string(), z.boolean()) });

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Places in a lockfile whose package would come from a named host, or from anywhere but the registry. */
function tiedToAHost(lockfile: string): readonly string[] {
  const { packages } = lockShape.parse(JSON.parse(lockfile));
  const tied = Object.entries(packages).filter(
    ([place, { resolved, integrity, optional }]) =>
      place !== '' && (resolved !== undefined || (integrity === undefined && optional !== true)),
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

  it('is in step with package.json, or npm ci refuses on every fresh clone', () => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
    const named = namedShape.parse(JSON.parse(read('package.json')));
    const locked = z.object({ packages: z.object({ '': namedShape }) }).parse(JSON.parse(read('package-lock.json'))).packages[''];
    for (const kind of kinds) expect(locked[kind], kind).toEqual(named[kind]);
  });

  it('names the parts for every other machine, or npm ci refuses', () => {
    expect(missingParts(lockShape.parse(JSON.parse(read('package-lock.json'))))).toEqual([]);
    const planted = {
      packages: {
        '': {},
        'node_modules/a': { version: '2.0.0', optionalDependencies: { '@a/linux-x64': '2.0.0', '@a/darwin-arm64': '2.0.0' } },
      },
    };
    const withOne = {
      packages: {
        ...planted.packages,
        'node_modules/@a/linux-x64': { version: '2.0.0' },
        'node_modules/@a/darwin-arm64': { version: '1.0.0' },
      },
    };
    expect(missingParts(withOne)).toEqual([['node_modules/a/node_modules/@a/darwin-arm64', '2.0.0']]);
    expect(complete(planted).packages['node_modules/@a/darwin-arm64']).toEqual({
      version: '2.0.0',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    });
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
