import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Reporter, type SerializedError, type TestModule } from 'vitest/node';

/** What one run of vitest came to. A file, a suite or a hook that broke outside its tests counts as one failure each. */
export const tallyShape = z.object({ passed: z.int(), failed: z.int(), skipped: z.array(z.string()) });
export type Tally = Readonly<z.infer<typeof tallyShape>>;

function countModule(module: TestModule): Tally {
  let passed = 0;
  let failed = module.errors().length;
  const skipped: string[] = [];
  for (const suite of module.children.allSuites()) failed += suite.errors().length;
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === 'passed') passed += 1;
    else if (result.state === 'skipped')
      skipped.push(`${module.relativeModuleId}: ${test.fullName}${result.note === undefined ? '' : ` (${result.note})`}`);
    else failed += 1;
  }
  return { passed, failed, skipped };
}

/** A vitest reporter that writes the tally to the file named by TALLY_FILE. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = modules.map(countModule);
    const tally: Tally = {
      passed: counts.reduce((sum, { passed }) => sum + passed, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, unhandled.length),
      skipped: counts.flatMap(({ skipped }) => skipped),
    };
    writeFileSync(process.env['TALLY_FILE'] ?? 'tally.json', JSON.stringify(tally));
  }
}
