import { openKernel } from '#db/kernel/open';
import { sha256 } from '#db/digest';
import { checkHealth } from '#db/health/health';
import { type Kernel } from '#db/kernel/kernel';
import { text } from '#db/rows';
import { type Script, settingsOfStep } from './steps.ts';

/** A digest of every row of every table; two books with the same have the same in them. */
export function digestOfBook({ handle }: Pick<Kernel, 'handle'>): string {
  const tables = handle.sql.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'snapshot_mark' ORDER BY name",
    [],
    { name: text },
  );
  const rows = tables.map(({ name }) => JSON.stringify([name, handle.connection.prepare(`SELECT * FROM "${name}"`).raw().all()]));
  return sha256(rows.join('\n'));
}

export type BookState = { readonly digest: string; readonly sound: boolean; readonly faults: readonly string[] };

/** Opens the book in the folder, looks at it whole, and closes it. */
export function stateOfBook(script: Script, step: number, folder: string): BookState {
  const opened = openKernel(folder, settingsOfStep(script.actions, step));
  if (!opened.ok) return { digest: opened.problem.code, sound: false, faults: [opened.problem.sentence] };
  try {
    const { sound, checks } = checkHealth(opened.value.kernel);
    return { digest: digestOfBook(opened.value.kernel), sound, faults: checks.filter(({ holds }) => !holds).map(({ words }) => words) };
  } finally {
    opened.value.close();
  }
}
