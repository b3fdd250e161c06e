import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { type Reporter, type SerializedError, type TestModule } from 'vitest/node';

/** What one run of vitest came to. A file, a suite or a hook that broke outside its tests counts as one failure each. */
export const tallyShape = z.object({
  passed: z.int(),
  /** Each failure with its file, its name and the start of its reason. */
  failures: z.array(z.string()),
  skipped: z.array(z.string()),
});
export type Tally = Readonly<z.infer<typeof tallyShape>>;

/** Long enough for a property's seed and its counterexample. */
const longestReason = 1500;

function failure(name: string, errors: readonly { readonly message?: string }[] = []): string {
  const reasons = errors.map(({ message }) => stripVTControlCharacters(message ?? '').slice(0, longestReason));
  return [name, ...reasons].join('\n').replaceAll('\n', '\n    ');
}

function countModule(module: TestModule): Tally {
  const file = module.relativeModuleId;
  let passed = 0;
  const failures = module.errors().map((error) => failure(file, [error]));
  const skipped: string[] = [];
  for (const suite of module.children.allSuites())
    failures.push(...suite.errors().map((error) => failure(`${file}: ${suite.fullName}`, [error])));
  for (const test of module.children.allTests()) {
    const result = test.result();
    const name = `${file}: ${test.fullName}`;
    if (result.state === 'passed') passed += 1;
    else if (result.state === 'skipped') skipped.push(`${name}${result.note === undefined ? '' : ` (${result.note})`}`);
    else failures.push(failure(name, result.errors));
  }
  return { passed, failures, skipped };
}

/** The tally of several runs. */
export function together(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** A vitest reporter that writes the tally to the file named by TALLY_FILE. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const { failures, ...rest } = together(modules.map(countModule));
    const strays = unhandled.map((error) => failure('outside every test', [error]));
    writeFileSync(process.env['TALLY_FILE'] ?? 'tally.json', JSON.stringify({ ...rest, failures: [...failures, ...strays] }));
  }
}
