import { sha256 } from '#db/digest';
import { checkHealth } from '#db/health/health';
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

/** Looks at the stage's book whole, opening it where it is closed. A book that does not open has the problem's code for its state. */
export function stateNow(stage: Stage): BookState {
  const opened = stage.open();
  if (!opened.ok) return { digest: opened.problem.code, sound: false, faults: [opened.problem.sentence] };
  const { sound, checks } = checkHealth(opened.value.kernel);
  return { digest: digestOfBook(opened.value.kernel), sound, faults: checks.filter(({ holds }) => !holds).map(({ words }) => words) };
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
