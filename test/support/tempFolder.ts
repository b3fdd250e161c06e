import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const memory = '/dev/shm';
const wanted = 256 * 1024 * 1024;

/** In memory where there is room, since books wait for the disk at every commit; else among the temporary files. */
function quickPlace(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > wanted ? memory : tmpdir();
}

/** A new folder that whoever asked takes away. */
export function makeFolder(): string {
  return mkdtempSync(join(quickPlace(), 'pa-ledger-'));
}

/** A folder of its own for one test, gone when the test is over. */
export function tempFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
