import { expect, test } from 'vitest';
import { checkChain } from '#db/health/chain';
import { makeSnapshot } from '#db/snapshots/make';
import { text } from '#db/rows';
import { type TempKernel, codeOf, tempKernel, valueOf } from '#test/support/tempKernel';

/** Changes the book as somebody with a database tool would, past its guards. */
function tamper(kernel: TempKernel, statement: string): void {
  const { sql, connection } = kernel.book().kernel.handle;
  const guards = sql.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'guard%'", [], {
    name: text,
    sql: text,
  });
  connection.exec(
    ['PRAGMA foreign_keys=OFF', ...guards.map(({ name }) => `DROP TRIGGER ${name}`), statement, ...guards.map((guard) => guard.sql)].join(
      ';\n',
    ),
  );
}

function filled(): TempKernel {
  const kernel = tempKernel();
  for (const name of ['Ann', 'Bob', 'Cat', 'Dan']) valueOf(kernel.ask('toy.add', { name }));
  return kernel;
}

const changes: readonly (readonly [string, string, string])[] = [
  ['a changed cell of a row', "UPDATE actor SET role = 'broker' WHERE log_seq = 3", '3 rows'],
  [
    'a row added under an old command',
    "INSERT INTO actor SELECT 'actor-x', log_seq, role, name_digest FROM actor WHERE log_seq = 3",
    '3 rows',
  ],
  ['a row taken away', 'DELETE FROM actor WHERE log_seq = 3', '3 rows'],
  ['changed words', 'UPDATE content SET json = \'"Bill"\' WHERE json = \'"Bob"\'', '3 content'],
  ['words taken away without an erasure', 'DELETE FROM content WHERE json = \'"Bob"\'', '3 content'],
  ['another moment', "UPDATE log SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3", '3 link'],
  [
    'a row under a command that never was',
    "INSERT INTO actor SELECT 'actor-x', 99, role, name_digest FROM actor WHERE log_seq = 3",
    '99 order',
  ],
  ['a practice book made real', "UPDATE book SET kind = 'practice'", '1 link'],
];

test.each(changes)('%s is found where it is, and the book is not opened', (_, statement, where) => {
  const kernel = filled();
  tamper(kernel, statement);
  const { sql, connection } = kernel.book().kernel.handle;
  const [first] = checkChain(sql, connection);
  expect(`${first?.seq} ${first?.what}`).toBe(where);
  expect(codeOf(kernel.reopen())).toBe('book.damaged');
});

test('a link cut from the end of the chain is seen by its words and rows, which stay', () => {
  const kernel = filled();
  tamper(kernel, 'DELETE FROM log WHERE seq = 5');
  const { sql, connection } = kernel.book().kernel.handle;
  expect(checkChain(sql, connection).length).toBeGreaterThan(0);
});

test('opening reads the chain from the last checked snapshot on, and the full check from the start', () => {
  const kernel = filled();
  valueOf(makeSnapshot(kernel.book().kernel, { why: 'asked' }));
  valueOf(kernel.ask('toy.add', { name: 'Eve' }));
  tamper(kernel, "UPDATE actor SET role = 'broker' WHERE log_seq = 3");
  valueOf(kernel.reopen());
  const { sql, connection } = kernel.book().kernel.handle;
  expect(checkChain(sql, connection)).toEqual([{ seq: 3, what: 'rows' }]);
});

test('a column that a later migration adds does not break the links before it', () => {
  const kernel = filled();
  const { sql, connection } = kernel.book().kernel.handle;
  connection.exec('ALTER TABLE actor ADD COLUMN pronouns TEXT');
  expect(checkChain(sql, connection)).toEqual([]);
});
