import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const folder = join(import.meta.dirname, 'children');

/** Compiled code is kept from one child to the next: each starts in a fifth of the time. */
export const quick = { NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: join(tmpdir(), 'pa-ledger-test-cache') };

/** Whether a real read-only folder can be tried: root writes everywhere, so the child becomes nobody. */
export const canBeNobody = process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status === 0;

/** Runs a script of test/support/children to its end, as an ordinary user where asked; answers the first line it wrote. */
export function runChild(script: string, args: readonly string[], as: 'me' | 'nobody' = 'me'): string {
  const node = [process.execPath, join(folder, script), ...args];
  const dropped =
    as === 'nobody' && process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...node] : node;
  const [command = '', ...rest] = dropped;
  const ended = spawnSync(command, rest, { encoding: 'utf8', timeout: 20_000, env: { ...process.env, NODE_OPTIONS: '', ...quick } });
  return ended.stdout.split('\n')[0] || `ended with ${ended.status}: ${ended.stderr.slice(0, 500)}`;
}

/** Starts a script and waits for its first line; the process is ended when the test is over. */
export async function holdChild(script: string, args: readonly string[]): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, [join(folder, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...quick },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<string>((resolve) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', () => resolve('ended'));
  });
  return { child, said };
}

export async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
  });
}
