import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '#db/driver';
import { orm } from '#db/orm';
import { text, whole } from '#db/rows';
import { testDriver } from '#test/support/driver';
import { tempFolder } from '#test/support/tempFolder';
import { tempKernel } from '#test/support/tempKernel';

test('a book is kept by the pragmas that it needs to survive a power cut and a hostile schema', () => {
  const { connection } = tempKernel().book().kernel.handle;
  const wanted = {
    journal_mode: 'wal',
    locking_mode: 'exclusive',
    synchronous: 2,
    foreign_keys: 1,
    recursive_triggers: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    secure_delete: 1,
  };
  const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, connection.pragma(name, { simple: true })]));
  expect(found).toEqual(wanted);
});

test('this run is on the driver it says', () => {
  const { connection } = tempKernel().book().kernel.handle;
  const wanted = process.env['PA_LEDGER_TEST_DRIVER'] === 'ciphers' ? 'object' : 'none';
  const ciphers = connection.pragma('cipher');
  expect(Array.isArray(ciphers) && ciphers.length > 0 ? typeof ciphers[0] : 'none').toBe(wanted);
});

test('a query that answers another kind than its shape says throws, and does not hand out the wrong type', () => {
  const { sql: rows } = tempKernel().book().kernel.handle;
  expect(() => rows.one('SELECT 1 AS name', [], { name: text })).toThrow('column name holds number, not text');
  expect(() => rows.one('SELECT 9007199254740993 AS sum', [], { sum: whole })).toThrow('not a whole number');
  expect(() => rows.one('SELECT NULL AS sum', [], { sum: whole })).toThrow('column sum holds null');
  expect(() => rows.one('SELECT 1 AS a UNION SELECT 2', [], { a: whole })).toThrow('more than one row');
  expect(rows.one('SELECT @a AS a', { a: 'by name' }, { a: text })).toEqual({ a: 'by name' });
  expect([...rows.each('SELECT value AS a FROM json_each(?)', ['[1,2]'], { a: whole })]).toEqual([{ a: 1 }, { a: 2 }]);
});

test('reading does not write: no query changes a row, and a snapshot’s file and folder stay as they are', () => {
  const folder = tempFolder();
  const path = join(folder, 'file.db');
  const writing = openForWriting(testDriver, path, { create: true });
  writing.connection.exec('CREATE TABLE t (x INTEGER) STRICT');
  expect(() => writing.sql.all('INSERT INTO t VALUES (1) RETURNING x', [], { x: whole })).toThrow('a query may only read');
  writing.close();
  const before = readFileSync(path);
  const reading = openForReading(testDriver, path);
  expect(reading.sql.all('SELECT x FROM t', [], { x: whole })).toEqual([]);
  expect(() => reading.connection.exec('INSERT INTO t VALUES (1)')).toThrow('readonly');
  reading.close();
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('drizzle asks the same connection', () => {
  const { connection } = tempKernel().book().kernel.handle;
  expect(orm(connection).get(sql`SELECT kind FROM book`)).toEqual({ kind: 'real' });
});
