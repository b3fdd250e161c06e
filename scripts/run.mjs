// Runs under whatever Node is on the machine: sets the checkout up, then hands over to the project's own Node.
//   node scripts/run.mjs scripts/test.ts …arguments
import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { ownEnvironment, projectNode, root, setUp } from './setup.mjs';

const [script = '', ...rest] = process.argv.slice(2);

async function handOver() {
  await setUp();
  const isCommandLine = !relative(resolve(root, 'cli'), resolve(root, script)).startsWith('..');
  const child = spawn(projectNode(), [resolve(root, script), ...rest], {
    // The command line reads the paths that people type from the folder they typed them in.
    cwd: isCommandLine ? (process.env.INIT_CWD ?? process.cwd()) : root,
    env: ownEnvironment(),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => {
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 130);
  });
}

handOver().catch((problem) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
