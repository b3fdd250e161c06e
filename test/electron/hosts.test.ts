import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNodeChild } from '#electron/hosts/node-transport';
import { transportFor } from '#electron/hosts/transport';
import { conformance } from './conformance/suite.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pa-ledger-hosts-'));
  await build({
    input: join(import.meta.dirname, 'conformance', 'child.ts'),
    platform: 'node',
    output: { file: join(folder, 'child.cjs'), format: 'cjs', codeSplitting: false },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the choice of transport', () => {
  it.each([
    ['8', 'node'],
    ['9', 'node'],
    ['10', 'utility'],
    ['11', 'utility'],
    [undefined, 'node'],
  ])('Node-API %s gets a %s process, before anything native could be loaded', (version, kind) => {
    expect(transportFor(version)).toBe(kind);
  });
});

describe('a child of the project’s Node', () => {
  it.each(Object.entries(conformance))('%s', async (_name, run) => {
    await expect(run({ start: () => startNodeChild(process.execPath, join(folder, 'child.cjs'), false), folder })).resolves.toBeUndefined();
  });

  it('gets no switch of ours that changes what Node runs', async () => {
    // ELECTRON_RUN_AS_NODE or NODE_OPTIONS in the surroundings would otherwise reach the process that holds the book.
    process.env['NODE_OPTIONS'] = '--no-such-switch';
    try {
      const run = conformance['what cannot be cloned is refused, and the line stays good'];
      await expect(
        run?.({ start: () => startNodeChild(process.execPath, join(folder, 'child.cjs'), false), folder }),
      ).resolves.toBeUndefined();
    } finally {
      delete process.env['NODE_OPTIONS'];
    }
  });
});
