import { readdirSync, readlinkSync } from 'node:fs';

/** Every process that stands in a folder: an app that started and that nobody could speak to. Only Linux tells. */
function standingIn(folder: string): readonly number[] {
  const where = (pid: string): string | undefined => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return undefined;
    }
  };
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && where(name) === folder)
    .map(Number);
}

function endAll(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
}

const patience = 50_000;

/**
 * Starts something of a test's own folder; where nothing comes of it for a while, ends what stands in the folder and starts it once more.
 * The test driver now and then misses the app's first words on a busy machine, and would wait for ever.
 */
export async function startedWithin<Value>(folder: string, start: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const first = start();
  const came = await Promise.race([first.then((value) => ({ value })), late]);
  clearTimeout(timer);
  if (came !== 'late') return came.value;
  process.stderr.write('The app was not heard of, and is started once more.\n');
  first.catch(() => undefined);
  endAll(standingIn(folder));
  return start();
}
