import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '#scripts/setup.mjs';
import { copyOfTree } from './copyOfTree.ts';
import { type Edit, weakenings } from './weakenings.ts';

const copy = copyOfTree();
afterAll(() => copy.remove());

/** Makes the edits in the copy; answers what puts them back. Throws where the text to edit is no longer there. */
function edit(edits: readonly Edit[]): () => void {
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

function runOnCopy(...tests: readonly string[]): Promise<string> {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy.folder, '--reporter=default', ...tests];
  const child = spawn(process.execPath, args, { cwd: copy.folder, env: { ...process.env, NO_COLOR: '1' } });
  return new Promise((done) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', () => done(stripVTControlCharacters(said)));
  });
}

describe('each law taken out of a copy of the product: its test fails', () => {
  it.each(weakenings)('$breaks', async ({ edits, test }) => {
    const restore = edit(edits);
    try {
      expect(await runOnCopy(test)).toMatch(/Tests .*\d+ failed/);
    } finally {
      restore();
    }
  });

  it('and every one of those tests passes on the copy as it is, so that it was the weakening that failed', async () => {
    const tests = [...new Set(weakenings.map(({ test }) => test))];
    const said = await runOnCopy(...tests);
    expect(said).toMatch(/Tests .*\d+ passed/);
    expect(said).not.toMatch(/\d+ failed/);
  });
});
