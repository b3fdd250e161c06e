import { expect, test } from 'vitest';
import { appendOnlyTables } from '#db/guards/appendOnly';
import { assertGuards } from '#db/guards/guards';
import { text } from '#db/rows';
import { tempKernel, valueOf } from '#test/support/tempKernel';

type Sql = ReturnType<ReturnType<typeof tempKernel>['book']>['kernel']['handle'];

function tablesWithLogSeq({ sql }: Sql): readonly string[] {
  const query = `SELECT schema.name FROM sqlite_schema AS schema JOIN pragma_table_xinfo(schema.name) AS info
    WHERE schema.type = 'table' AND info.name = 'log_seq' ORDER BY schema.name`;
  return sql.all(query, [], { name: text }).map(({ name }) => name);
}

function columnsOf({ sql }: Sql, table: string): readonly { readonly name: string; readonly kind: string }[] {
  return sql.all('SELECT name, type AS kind FROM pragma_table_xinfo(?) ORDER BY cid', [table], { name: text, kind: text });
}

/** Puts one row in the table past every other rule, so that only the guards are tried. */
function plant(handle: Sql, table: string): string {
  const columns = columnsOf(handle, table);
  const values = columns.map(({ name, kind }) => (kind === 'INTEGER' ? 777 : `'planted ${name}'`));
  handle.connection.exec(`INSERT INTO ${table} (${columns.map(({ name }) => name).join()}) VALUES (${values.join()})`);
  return values.join();
}

function refusal(handle: Sql, statement: string): string {
  try {
    handle.connection.exec(statement);
    return 'done';
  } catch (fault) {
    return fault instanceof Error ? fault.message.replace(/_[a-z]+$/u, '') : 'odd';
  }
}

test('every table with a log_seq is on the one list, and nothing else is', () => {
  const { handle } = tempKernel().book().kernel;
  expect(tablesWithLogSeq(handle)).toEqual([...appendOnlyTables].toSorted());
});

test('UPDATE, DELETE, INSERT OR REPLACE and upsert are refused on every append-only table, with recursive triggers or without', () => {
  const { handle } = tempKernel().book().kernel;
  const { connection } = handle;
  connection.exec('PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON');
  const others = handle.sql.all("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE 'guard%'", [], { name: text });
  for (const { name } of others) connection.exec(`DROP TRIGGER ${name}`);
  for (const recursive of ['ON', 'OFF']) {
    connection.exec(`PRAGMA recursive_triggers=${recursive}`);
    for (const table of ['log', ...appendOnlyTables]) {
      connection.exec('BEGIN');
      const values = plant(handle, table);
      const [first] = columnsOf(handle, table);
      const guard = `append-only: guard_${table}`;
      const statements = {
        update: `UPDATE ${table} SET ${first?.name ?? ''} = ${first?.name ?? ''}`,
        delete: `DELETE FROM ${table}`,
        replace: `INSERT OR REPLACE INTO ${table} VALUES (${values})`,
        plainInsert: `INSERT INTO ${table} VALUES (${values})`,
        ignore: `INSERT OR IGNORE INTO ${table} VALUES (${values})`,
        upsert: `INSERT INTO ${table} VALUES (${values}) ON CONFLICT DO UPDATE SET ${first?.name ?? ''} = 'x'`,
        updateOrReplace: `UPDATE OR REPLACE ${table} SET ${first?.name ?? ''} = ${first?.name ?? ''}`,
      };
      const answers = Object.entries(statements).map(([kind, statement]) => `${kind}: ${refusal(handle, statement)}`);
      expect(answers).toEqual(Object.keys(statements).map((kind) => `${kind}: ${guard}`));
      connection.exec('ROLLBACK');
    }
  }
});

test('a guard that was dropped or weakened from outside stands again at the next opening', () => {
  const kernel = tempKernel();
  const { connection } = kernel.book().kernel.handle;
  connection.exec(
    'DROP TRIGGER guard_log_update; DROP TRIGGER guard_actor_delete; CREATE TRIGGER guard_actor_delete BEFORE DELETE ON actor BEGIN SELECT 1; END',
  );
  valueOf(kernel.reopen());
  const { handle } = kernel.book().kernel;
  expect(refusal(handle, "UPDATE log SET route = 'x'")).toBe('append-only: guard_log');
  expect(refusal(handle, 'DELETE FROM actor')).toBe('append-only: guard_actor');
  expect(assertGuards(handle)).toBe(0);
});

test('a book whose tables another program changed gets the guards of its own tables, not those known from the book opened before', () => {
  const odd = tempKernel();
  odd.book().kernel.handle.connection.exec('DROP TRIGGER guard_actor_insert; CREATE UNIQUE INDEX another_key ON actor (log_seq)');
  valueOf(tempKernel().reopen());
  valueOf(odd.reopen());
  const { sql } = odd.book().kernel.handle;
  const guard = sql.one("SELECT sql FROM sqlite_schema WHERE name = 'guard_actor_insert'", [], { sql: text });
  expect(guard?.sql).toContain('log_seq = NEW.log_seq');
  valueOf(tempKernel().reopen());
  expect(assertGuards(odd.book().kernel.handle)).toBe(0);
});

test('the book’s own row keeps its kind, and only one row can be', () => {
  const { handle } = tempKernel().book().kernel;
  expect(refusal(handle, "UPDATE book SET kind = 'practice'")).toBe('append-only: guard_book');
  expect(refusal(handle, 'DELETE FROM book')).toBe('append-only: guard_book');
  expect(refusal(handle, "UPDATE book SET name = 'Another name'")).toBe('done');
});
