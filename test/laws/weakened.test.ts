import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#scripts/setup.mjs';
import { type Copy, copyOfTree } from './copyOfTree.ts';
import { type Edit, type Weakening, weakenings } from './weakenings.ts';

/** Makes the edits in the copy; answers what puts them back. Throws where the text to edit is no longer there. */
function edit(copy: Copy, edits: readonly Edit[]): () => void {
  const before = new Map(edits.map(({ file }) => [file, readFileSync(join(copy.folder, file), 'utf8')]));
  for (const { file, from, to } of edits) {
    const text = readFileSync(join(copy.folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer says: ${from}`);
    writeFileSync(
      join(copy.folder, file),
      text.replace(from, () => to),
    );
  }
  return () => before.forEach((text, file) => writeFileSync(join(copy.folder, file), text));
}

/** One driver is enough for a test that must fail. */
function runOn(copy: Copy, ...tests: readonly string[]): Promise<string> {
  const which = ['--root', copy.folder, '--project=!db with ciphers'];
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...which, '--reporter=default', ...tests];
  const child = spawn(process.execPath, args, { cwd: copy.folder, env: { ...process.env, NO_COLOR: '1' } });
  return new Promise((done) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', () => done(stripVTControlCharacters(said)));
  });
}

/** What its test says of a copy that is weaker by these edits. */
async function weakened(copy: Copy, { edits, test }: Weakening): Promise<string> {
  const restore = edit(copy, edits);
  try {
    return await runOn(copy, test);
  } finally {
    restore();
  }
}

const copies = [copyOfTree(), copyOfTree()] as const;
afterAll(() => copies.forEach((copy) => copy.remove()));

const said = new Map<Weakening, string>();
let saidOfWhole = '';

/** The weakenings one after another on each of two copies, side by side; then each copy is whole again, and the tests run on one. */
beforeAll(async () => {
  const waiting = [...weakenings];
  const work = async (copy: Copy): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      said.set(next, await weakened(copy, next).catch((error: unknown) => String(error)));
  };
  await Promise.all(copies.map(work));
  saidOfWhole = await runOn(copies[0], ...new Set(weakenings.map(({ test }) => test)));
});

describe('each law taken out of a copy of the product: its test fails', () => {
  it.each(weakenings)('$breaks', (weakening) => {
    expect(said.get(weakening)).toMatch(/Tests .*\d+ failed/);
  });

  it('and every one of those tests passes on the copy as it is, so that it was the weakening that failed', () => {
    expect(saidOfWhole).toMatch(/Tests .*\d+ passed/);
    expect(saidOfWhole).not.toMatch(/\d+ failed/);
  });
});
