import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { electronFlags, electronRuntime } from '#scripts/electron-runtime';
import { conformance } from '#test/electron/conformance/suite';

const foundShape = z.object({
  electron: z.string(),
  napi: z.string(),
  chosen: z.string(),
  verdicts: z.array(z.object({ check: z.string(), failure: z.string().optional() })),
});

const root = join(import.meta.dirname, '..', '..', '..');
let folder = '';
let found: z.infer<typeof foundShape>;

beforeAll(async () => {
  mkdirSync(join(root, '.build'), { recursive: true });
  folder = mkdtempSync(join(root, '.build', 'conformance-'));
  for (const [name, input] of [
    ['main', 'in-electron.ts'],
    ['child', 'child.ts'],
  ] as const) {
    await build({
      input: join(root, 'test', 'electron', 'conformance', input),
      platform: 'node',
      external: ['electron'],
      transform: { target: 'node18' },
      output: { file: join(folder, `${name}.cjs`), format: 'cjs', codeSplitting: false },
    });
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'conformance', version: '0.0.0', main: 'main.cjs' }));
  await promisify(execFile)(electronRuntime().executable, [...electronFlags(), `--user-data-dir=${join(folder, 'user')}`, folder], {
    env: { ...process.env, CONFORMANCE_FOLDER: folder },
    timeout: 100_000,
  });
  found = foundShape.parse(JSON.parse(readFileSync(join(folder, 'verdicts.json'), 'utf8')));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a utility process of this Electron', () => {
  it.each(Object.keys(conformance))('%s', (check) => {
    expect(found.verdicts.find((verdict) => verdict.check === check)).toEqual({ check });
  });

  it('is the ledger’s transport exactly where its Node-API can load the database', () => {
    expect(found.chosen).toBe(Number(found.napi) >= 10 ? 'utility' : 'node');
  });
});
