import { sha256 } from '#db/digest';
import { atOnce } from '#core/jobs/slices';
import { checkDocuments, checkEvidence } from '#db/health/files';
import { checkHealth, checkIntegrity } from '#db/health/health';
import { checkSchema } from '#db/health/schema';
import { type Kernel } from '#db/kernel/kernel';
import { text } from '#db/rows';
import { type Script, type Stage, stageOf } from './steps.ts';

/** A digest of every row of every table but of when things were checked and migrated; two books with the same have the same in them. */
export function digestOfBook({ handle }: Pick<Kernel, 'handle'>): string {
  const tables = handle.sql.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('snapshot_mark', 'migration') ORDER BY name",
    [],
    { name: text },
  );
  const rows = tables.map(({ name }) => JSON.stringify([name, handle.connection.prepare(`SELECT * FROM "${name}"`).raw().all()]));
  return sha256(rows.join('\n'));
}

export type BookState = { readonly digest: string; readonly sound: boolean; readonly faults: readonly string[] };

/** Rows that were examined whole in this process with nothing found. */
const examined = new Set<string>();

/**
 * Looks at the stage's book whole, opening it where it is closed. What follows from its rows alone (sums, links, the chain) is
 * examined once for the same rows; the pages of its file, its tables and the files beside it each time. A book that does not open has
 * the problem's code for its state.
 */
export function stateNow(stage: Stage): BookState {
  const opened = stage.open();
  if (!opened.ok) return { digest: opened.problem.code, sound: false, faults: [opened.problem.sentence] };
  const { kernel } = opened.value;
  const digest = digestOfBook(kernel);
  const checks = examined.has(digest)
    ? [checkIntegrity(kernel.handle.sql), checkSchema(kernel), ...atOnce(checkEvidence(kernel)), ...atOnce(checkDocuments(kernel))]
    : checkHealth(kernel).checks;
  const faults = checks.filter(({ holds }) => !holds).map(({ words }) => words);
  if (faults.length === 0) examined.add(digest);
  return { digest, sound: faults.length === 0, faults };
}

/** Opens the book in the folder, looks at it whole, and closes it. */
export function stateOfBook(script: Script, step: number, folder: string): BookState {
  const stage = stageOf(script, step, folder);
  try {
    return stateNow(stage);
  } finally {
    stage.close();
  }
}
