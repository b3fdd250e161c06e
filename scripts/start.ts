import { spawn } from 'node:child_process';
import { build } from './build.ts';
import { hasDisplay } from './display.ts';
import { electronFlags, electronRuntime } from './electron-runtime.ts';
import { root } from './setup.mjs';
import { missing, windowNeeds } from './system-needs.ts';

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function open(executable: string): void {
  const app = spawn(executable, [...electronFlags(), root, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
  app.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function start(): Promise<void> {
  await build();
  if (!hasDisplay()) {
    say(
      'There is no screen here to open a window on; npm run demo -- --out DIR makes an invented family’s book and its statement without one.',
    );
    return;
  }
  const electron = electronRuntime();
  const lack = missing(windowNeeds);
  if (lack !== undefined) throw new Error(lack);
  if (electron.kind === 'preview')
    say(`This is a preview in Electron ${electron.version}, because the current one could not be fetched: keep no real book in it.`);
  open(electron.executable);
}

start().catch((problem: unknown) => {
  say(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
});
