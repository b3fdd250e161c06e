import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One law of the house: a program that ends with 0 where the tree keeps it. `reads` says what else its words must show. */
export type Law = {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
  readonly reads?: (output: string) => boolean;
};

export type Verdict = { readonly law: string; readonly isKept: boolean; readonly output: string; readonly seconds: number };

const tools = {
  tsc: '@typescript/native/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
} as const;

const folders = ['core', 'db', 'documents', 'electron', 'renderer', 'cli', 'scripts', 'test'] as const;

/** What has types of its own: all that runs in Node is looked at once, core without Node, the window with the DOM. */
const typed = ['.', 'core', 'renderer'] as const;

/** dependency-cruiser passes where it finds nothing at all to look at, so what it looked at is counted. */
function sawModules(output: string): boolean {
  const [, modules = '0'] = /\((\d+) modules/.exec(output) ?? [];
  return Number(modules) > 20;
}

export function typesOf(folder: string): Law {
  const memory = ['--incremental', '--tsBuildInfoFile', `.build/types/${folder === '.' ? 'root' : folder}.tsbuildinfo`];
  return { name: `types: ${folder}`, tool: tools.tsc, args: ['--pretty', 'false', '-p', folder, ...memory] };
}

export function style(...files: readonly string[]): Law {
  return { name: 'style and safety (oxlint)', tool: tools.oxlint, args: files };
}

export function direction(...where: readonly string[]): Law {
  const args = ['--config', '.dependency-cruiser.mjs', ...(where.length === 0 ? folders : where)];
  return { name: 'dependency direction', tool: tools.depcruise, args, reads: sawModules };
}

export const format: Law = {
  name: 'format (prettier)',
  tool: tools.prettier,
  args: ['--check', '--log-level=warn', '--cache', '--cache-location=.build/prettier-cache', '.'],
};

export const unused: Law = { name: 'unused code (knip)', tool: tools.knip, args: ['--no-progress', '--treat-config-hints-as-errors'] };

/** Tests of laws that no reading of the source can judge, and that take a moment each. test/laws/weakenings.ts sees each of them fail. */
export const lawTests = [
  'test/db/guards.test.ts',
  'test/db/command.test.ts',
  'test/db/logger.test.ts',
  'test/db/schema.test.ts',
  'test/electron/gate.test.ts',
  'test/electron/log.test.ts',
  'test/electron/renderer-files.test.ts',
  'test/laws/machine.test.ts',
  'test/laws/window.test.ts',
] as const;

/** Laws that are read off the source; those that take longest come first, since two are judged at a time. */
export const readLaws: readonly Law[] = [style(), typesOf('test'), direction(), format, unused, ...typed.map(typesOf)];

/** All that `npm run check` judges; `npm test` runs the tests among them with all the others. */
export const laws: readonly Law[] = [
  ...readLaws,
  {
    name: 'laws at work (vitest)',
    tool: tools.vitest,
    args: ['run', '--reporter=dot', ...lawTests],
    reads: (output) => /Tests .*\d+ passed/.test(output),
  },
];

/** Runs one law on the tree at `root`. Resolves whatever the verdict; never rejects. */
export function judge(law: Law, root: string): Promise<Verdict> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', law.tool), ...law.args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    // Some tools colour their words under CI whatever they are told.
    const words = (): string => stripVTControlCharacters(output).trim();
    const end = (isKept: boolean): void => done({ law: law.name, isKept, output: words(), seconds: (performance.now() - started) / 1000 });
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', (problem) => {
      output += problem.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0 && (law.reads?.(words()) ?? true)));
  });
}

/** Judges them two at a time, in order, telling each verdict as it comes. */
export async function judgeAll(all: readonly Law[], root: string, tell: (verdict: Verdict) => void): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...all];
  const work = async (): Promise<void> => {
    for (let law = waiting.shift(); law !== undefined; law = waiting.shift()) {
      const verdict = await judge(law, root);
      verdicts.push(verdict);
      tell(verdict);
    }
  };
  await Promise.all([work(), work()]);
  return verdicts;
}
