import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { quick } from './children.ts';
import { readMigrations } from '#db/migrate/folder';

/**
 * Bundles the child once, as the app is bundled, with the migrations beside it; so a child starts quickly, and the bundled book is
 * tried as well. Answers the bundle's path.
 */
export async function bundleChild(folder: string): Promise<string> {
  const root = join(import.meta.dirname, '..', '..');
  const bundle = await rolldown({
    input: join(root, 'test', 'support', 'children', 'runSteps.ts'),
    platform: 'node',
    external: ['better-sqlite3'],
    logLevel: 'silent',
  });
  const file = join(folder, 'child', 'runSteps.cjs');
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
  for (const name of ['child/migrations', 'migrations-next'])
    cpSync(join(root, 'db', 'migrations'), join(folder, name), { recursive: true });
  const next = String(readMigrations(join(folder, 'migrations-next')).length + 1).padStart(4, '0');
  writeFileSync(join(folder, 'migrations-next', `${next}_next.sql`), 'ALTER TABLE actor ADD COLUMN pronouns TEXT;');
  return file;
}

export type Ended = { readonly lines: readonly string[]; readonly killed: boolean };

export type Child = {
  readonly bundle: string;
  readonly script: string;
  readonly book: string;
  readonly first: number;
  readonly last: number;
  readonly killAt?: number;
};

/** Runs the child to its end, by its own hand at a failpoint, or by ours some milliseconds after it began. */
export async function runSteps({ bundle, script, book, first, last, killAt }: Child, killAfter?: number): Promise<Ended> {
  const child = spawn(process.execPath, [bundle, script, book, String(first), String(last), String(killAt ?? 'never')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_PATH: join(import.meta.dirname, '..', '..', 'node_modules'),
      NODE_OPTIONS: '',
      ...quick,
      NODE_COMPILE_CACHE: join(bundle, '..', 'compiled'),
    },
  });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (data: Buffer) => {
    if (said === '' && killAfter !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    said += data.toString();
  });
  const signal = await new Promise<string | null>((resolve) => {
    child.once('close', (_, by) => resolve(by));
  });
  clearTimeout(timer);
  return { lines: said.split('\n').filter((line) => line !== ''), killed: signal === 'SIGKILL' };
}
