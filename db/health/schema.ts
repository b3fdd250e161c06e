import { instant } from '#core/time/instant';
import { openForWriting } from '#db/driver';
import { noFailpoint } from '#db/failpoints';
import { assertGuards } from '#db/guards/guards';
import { type Kernel } from '#db/kernel/kernel';
import { readMigrations } from '#db/migrate/folder';
import { migrate } from '#db/migrate/runner';
import { text } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type Check } from './files.ts';

function schemaOf(sql: ReadSql): readonly string[] {
  const query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name";
  return sql.all(query, [], { name: text, sql: text }).map((row) => `${row.name}: ${row.sql}`);
}

/** The tables, indexes and triggers that the migrations make, in a book in memory. */
function schemaMade({ driver, migrations }: Kernel['settings']): readonly string[] {
  const fresh = openForWriting(driver, ':memory:', { create: true });
  try {
    migrate(fresh, readMigrations(migrations), { now: instant('2026-01-01T00:00:00.000Z'), failpoint: noFailpoint });
    assertGuards(fresh);
    return schemaOf(fresh.sql);
  } finally {
    fresh.close();
  }
}

/** Made once for each folder of migrations: they do not change while the app runs. */
const known = new Map<string, ReadonlySet<string>>();

function schemaWanted(settings: Kernel['settings']): ReadonlySet<string> {
  const wanted = known.get(settings.migrations) ?? new Set(schemaMade(settings));
  known.set(settings.migrations, wanted);
  return wanted;
}

/** No table, index or trigger was added, dropped or weakened by another program. */
export function checkSchema({ handle, settings }: Pick<Kernel, 'handle' | 'settings'>): Check {
  const wanted = schemaWanted(settings);
  const found = schemaOf(handle.sql);
  const holds = found.length === wanted.size && found.every((line) => wanted.has(line));
  return {
    id: 'schema',
    holds,
    words: holds ? 'The book’s tables and rules are as the app made them.' : 'Another program changed the book’s tables or rules.',
  };
}
