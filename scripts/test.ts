import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { electronRuntime } from './electron-runtime.ts';
import { root } from './setup.mjs';
import { installMissing, missing, testNeeds } from './system-needs.ts';
import { type Tally, tallyShape, together } from './tally.ts';

const nothing: Tally = { passed: 0, failures: [], skipped: [] };

function failed(title: string, reason: string): Tally {
  return { ...nothing, failures: [`${title}: ${reason}`] };
}

function head(title: string): void {
  console.log(`\n── ${title} ──`);
}

/** Runs a step of the preparation; its failure is told and counted, and the rest goes on. */
async function prepare(title: string, step: () => unknown): Promise<Tally> {
  try {
    await step();
    return nothing;
  } catch (problem) {
    console.log(`FAILED ${title}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
    return failed(title, problem instanceof Error ? problem.message : String(problem));
  }
}

function bringWhatTheSystemLacks(): void {
  installMissing(testNeeds);
  const lack = missing(testNeeds);
  if (lack !== undefined) console.log(lack);
}

type Run = {
  readonly title: string;
  readonly projects: readonly string[];
  /** How many files at once, where not as many as vitest.config.ts says. */
  readonly atOnce?: number;
  /** Its words are kept until it ends, and come all together: another run is speaking. */
  readonly isHeldBack?: boolean;
};

/** Runs vitest on some of its projects. A run that ends badly without saying why counts as one failure. */
async function runTests({ title, projects, atOnce, isHeldBack = false }: Run): Promise<Tally> {
  if (!isHeldBack) head(title);
  const work = mkdtempSync(join(tmpdir(), 'tally-'));
  const file = join(work, 'tally.json');
  const named = [...projects.map((name) => `--project=${name}`), ...(atOnce === undefined ? [] : [`--maxWorkers=${String(atOnce)}`])];
  const args = ['run', '--reporter=default', '--reporter=./scripts/tally.ts', ...named];
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', isHeldBack ? 'pipe' : 'inherit', isHeldBack ? 'pipe' : 'inherit'],
    env: { ...process.env, TALLY_FILE: file },
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const ended = `vitest ended with ${String(code)}`;
  const tally = code === null || code > 1 ? failed(title, ended) : readTally(title, file);
  rmSync(work, { recursive: true, force: true });
  if (isHeldBack) {
    head(title);
    process.stdout.write(Buffer.concat(said));
  }
  return code === 0 || tally.failures.length > 0 ? tally : together([tally, failed(title, ended)]);
}

function readTally(title: string, file: string): Tally {
  try {
    return tallyShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return failed(title, 'it wrote no tally');
  }
}

async function test(): Promise<void> {
  const { passed, failures, skipped } = together([
    await prepare('what the system lacks', bringWhatTheSystemLacks),
    await prepare('Electron', electronRuntime),
    await prepare('the system’s libraries for Electron', bringWhatTheSystemLacks),
    await prepare('the build', build),
    // The laws wait for their tools for a third of their time, and so go on beside the other tests.
    ...(await Promise.all([
      runTests({ title: 'tests', projects: ['!journeys', '!laws'] }),
      runTests({ title: 'the laws of the house, each seen to fail too', projects: ['laws'], isHeldBack: true }),
    ])),
    // Each leaves a third of a processor idle while it waits for its window.
    await runTests({ title: 'journeys in the real window', projects: ['journeys'], atOnce: 3 }),
  ]);
  for (const name of skipped) console.log(`skipped  ${name}`);
  // Said again here, where whoever was not watching looks first.
  for (const told of failures) console.log(`FAILED  ${told}`);
  process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
  console.log(
    `${String(passed)} passed, ${String(failures.length)} failed${skipped.length === 0 ? '' : `, ${String(skipped.length)} skipped`}`,
  );
}

await test();
