import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHealth } from '#db/health/health';
import { migrationsFolder, readMigrations } from '#db/migrate/folder';
import { bookVersion, migrate } from '#db/migrate/runner';
import { text, whole } from '#db/rows';
import { listSnapshots } from '#db/snapshots/list';
import { closeWriting, openForWriting } from '#db/driver';
import { testDriver } from '#test/support/driver';
import { failpoints } from '#db/failpoints';
import { digestOfBook } from '#test/support/bookState';
import { household } from '#test/support/household';
import { withLaterTables } from '#test/support/laterTables';
import { tempFolder } from '#test/support/tempFolder';
import { type TempKernel, tempKernel, valueOf } from '#test/support/tempKernel';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { instant } from '#core/time/instant';

/** The product's migrations and then the given one. */
function migrationsWith(sql: string): string {
  const folder = join(tempFolder(), 'migrations');
  cpSync(migrationsFolder(), folder, { recursive: true });
  const next = String(readMigrations(folder).length + 1).padStart(4, '0');
  writeFileSync(join(folder, `${next}_next.sql`), sql);
  return folder;
}

const newest = readMigrations(migrationsFolder()).length;

function filled(): TempKernel {
  const kernel = tempKernel();
  for (const name of ['Ann', 'Bob']) valueOf(kernel.ask('toy.add', { name }));
  return kernel;
}

/** A table rebuilt as SQLite's manual says: the way in which children and triggers get lost. */
const rebuild = `
CREATE TABLE actor_new (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('holder', 'helper', 'broker', 'auditor')),
  name_digest TEXT NOT NULL,
  pronouns TEXT
) STRICT;
INSERT INTO actor_new (id, log_seq, role, name_digest) SELECT id, log_seq, role, name_digest FROM actor;
DROP TABLE actor;
ALTER TABLE actor_new RENAME TO actor;
`;

test('an older book is snapshotted and brought up to date with every row, guard and link of its chain', () => {
  const kernel = filled();
  valueOf(kernel.reopen({ migrations: migrationsWith(rebuild) }));
  const { handle } = kernel.book().kernel;
  expect(bookVersion(handle.sql)).toBe(newest + 1);
  expect(handle.sql.one('SELECT count(*) AS actors FROM actor', [], { actors: whole })).toEqual({ actors: 3 });
  expect(() => handle.connection.exec('DELETE FROM actor')).toThrow('append-only');
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
  expect(listSnapshots(join(kernel.folder, 'snapshots')).map(({ why, sound }) => ({ why, sound }))).toEqual([
    { why: 'migrate', sound: true },
  ]);
});

test.each([
  ['loses rows', "CREATE TABLE keep (x) ; DELETE FROM account WHERE id = 'coming';"],
  ['adds rows that it does not declare', "INSERT INTO account (id, kind, name) VALUES ('x', 'asset', 'X');"],
  [
    'leaves rows without their parents',
    "INSERT INTO bank_account (id, account_id, name, bank, last_digits) VALUES ('b', 'nowhere', 'B', 'B', '1234');\n-- rows bank_account +1",
  ],
  ['drops a table that it does not declare', 'DROP TABLE snapshot_mark;'],
  ['stops half-way', 'CREATE TABLE half (x); CREATE TABLE half (x);'],
])('a migration that %s is undone whole, and the book opens as it was', (_, sql) => {
  const kernel = filled();
  const before = digestOfBook(kernel.book().kernel);
  expect(() => kernel.reopen({ migrations: migrationsWith(sql) })).toThrow();
  expect(existsSync(join(kernel.folder, 'book.lock'))).toBe(false);
  valueOf(kernel.reopen({ migrations: migrationsFolder() }));
  expect(digestOfBook(kernel.book().kernel)).toBe(before);
});

test('a migration that says how many rows it changes may', () => {
  const kernel = filled();
  valueOf(
    kernel.reopen({ migrations: migrationsWith("-- rows account +1\nINSERT INTO account (id, kind, name) VALUES ('x', 'asset', 'X');") }),
  );
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('a book made with another text of a past migration is not migrated further', () => {
  const kernel = filled();
  const folder = migrationsWith('CREATE TABLE more (x) STRICT;');
  writeFileSync(join(folder, '0002_money.sql'), '-- another text');
  expect(() => kernel.reopen({ migrations: folder })).toThrow('migration 2');
});

test('migrations are numbered without a gap', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, '0001_first.sql'), '');
  writeFileSync(join(folder, '0003_third.sql'), '');
  expect(() => readMigrations(folder)).toThrow('0003_third.sql');
});

test.each(failpoints.filter((name) => name.startsWith('migrate.') || name.startsWith('snapshot.')))(
  'stopped at %s, the book is of one version or the other',
  (name) => {
    const kernel = filled();
    const migrations = migrationsWith(rebuild);
    const stopping = {
      migrations,
      failpoint: (at: string) => {
        if (at === name) throw new Error('stopped');
      },
    };
    expect(() => kernel.reopen(stopping)).toThrow('stopped');
    valueOf(kernel.reopen({ migrations }));
    expect(bookVersion(kernel.book().kernel.handle.sql)).toBe(newest + 1);
    expect(checkHealth(kernel.book().kernel).sound).toBe(true);
  },
);

test('0001 alone makes the kernel’s tables, and 0002 comes to a book with rows without touching them', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'first'));
  const [first, second] = readMigrations(migrationsFolder());
  if (first === undefined || second === undefined) throw new Error('migrations are missing');
  const migrating = { now: instant('2026-11-22T09:30:00.000Z'), failpoint: () => undefined };
  const handle = openForWriting(testDriver, join(folder, 'book.db'), { create: true });
  migrate(handle, [first], migrating);
  handle.connection.exec("INSERT INTO book VALUES (1, 'book-1', 'real', 'A book', '2026-04-01', '2026-11-22T09:30:00.000Z')");
  expect(migrate(handle, [first, second], migrating)).toBe(1);
  expect(handle.sql.one('SELECT name FROM book', [], { name: text })).toEqual({ name: 'A book' });
  expect(migrate(handle, [first, second], migrating)).toBe(0);
  closeWriting(handle);
});

test('every step comes alone to a book of the version before it, and changes no more rows than it says', () => {
  const all = readMigrations(migrationsFolder());
  const migrating = { now: instant('2026-11-22T09:30:00.000Z'), failpoint: () => undefined };
  const handle = openForWriting(testDriver, join(tempFolder(), 'book.db'), { create: true });
  for (const { number } of all) expect(migrate(handle, all.slice(0, number), migrating)).toBe(1);
  expect(bookVersion(handle.sql)).toBe(all.length);
  closeWriting(handle);
});

/** A folder with the first so many of the product's migrations. */
function firstMigrations(count: number): string {
  const folder = join(tempFolder(), 'migrations');
  mkdirSync(folder);
  for (const { name } of readMigrations(migrationsFolder()).slice(0, count)) cpSync(join(migrationsFolder(), name), join(folder, name));
  return folder;
}

test('0003 comes to a book with opening balances: the same rows and chain, and then they can be corrected', () => {
  const home = household({ migrations: firstMigrations(2), driver: withLaterTables(2) });
  const openings = 'SELECT bank_account_id, log_seq, day, balance_pence, entry_id, evidence_id FROM bank_opening ORDER BY bank_account_id';
  const read = (): readonly unknown[] => home.book().opened.kernel.handle.connection.prepare(openings).all();
  const before = read();
  expect(before).toHaveLength(2);
  const parts = [{ streamId: home.streams.ann, amount: pence(1) }];
  const correction = { bankAccountId: home.accounts.ann, balance: pence(1), parts, reason: 'Typed wrong.' };
  valueOf(home.reopen({ migrations: migrationsFolder(), driver: testDriver }));
  const { kernel } = home.book().opened;
  expect(read()).toEqual(before);
  expect(checkHealth(kernel)).toMatchObject({ sound: true });
  expect(() => kernel.handle.connection.exec('UPDATE bank_opening SET balance_pence = 0')).toThrow('append-only');
  expect(home.try('opening.correct', correction)).toBe('ok');
  expect(read()).toHaveLength(3);
  expect(checkHealth(kernel).sound).toBe(true);
});

test('0004 comes to a book with money in it: entries, dues, what is open and the rules of the journal stay as they were', () => {
  const home = household({ migrations: firstMigrations(3), driver: withLaterTables(3) });
  const paid = home.line('ann', '2026-11-05', -3_850);
  home.buy({ bankLineId: paid });
  home.buy();
  const wrong = home.buy();
  home.ask('money.reverse', { id: wrong, reason: 'It was typed twice' });
  const tables = ['entry', 'posting', 'due', 'due_state', 'bank_match', 'bank_line_state', 'purchase'];
  const read = (): readonly unknown[] =>
    tables.map((table) => home.book().opened.kernel.handle.connection.prepare(`SELECT * FROM ${table}`).all());
  const before = read();
  valueOf(home.reopen({ migrations: migrationsFolder(), driver: testDriver }));
  const { kernel } = home.book().opened;
  const { connection } = kernel.handle;
  expect(read()).toEqual(before);
  expect(listSnapshots(join(home.folder, 'snapshots')).map(({ why, sound }) => ({ why, sound }))).toEqual([
    { why: 'migrate', sound: true },
  ]);
  const another = home.buy();
  expect(home.ask('due.list', {}).dues.map(({ open }) => open)).toEqual([3_850, 3_850]);
  home.ask('money.reverse', { id: another, reason: 'It was typed twice' });
  expect(home.ask('due.list', {}).dues.map(({ open }) => open)).toEqual([3_850]);
  expect(() => connection.exec("UPDATE entry SET kind = 'wages'")).toThrow('append-only');
  expect(() =>
    connection.exec(
      "INSERT INTO posting SELECT entry_id, 99, log_seq, '2020-01-01', account_id, 1, stream_id, beneficiary_id, plan_line_id, outcome_id FROM posting LIMIT 1",
    ),
  ).toThrow('another day');
  expect(checkHealth(kernel)).toMatchObject({ sound: true });
});

test('0030 and those after it come to a book with money in it: rows, chain and balances stay, and then money is moved, a deposit told', () => {
  const home = household({ migrations: firstMigrations(29), driver: withLaterTables(29) });
  const bought = home.buy({ bankLineId: home.line('ann', '2026-11-05', -3_850) });
  const machine = home.line('ann', '2026-11-06', -2_000, 'CASH MACHINE');
  const named = ['account', 'entry_kind', 'due_kind'];
  const tables = [
    'log',
    'entry',
    'posting',
    'due',
    'due_state',
    'bank_line',
    'bank_line_state',
    'bank_match',
    'bank_import',
    'bank_statement',
  ];
  const rowsOf = (table: string): readonly unknown[] => home.book().opened.kernel.handle.connection.prepare(`SELECT * FROM ${table}`).all();
  const [before, known] = [tables.map(rowsOf), named.map(rowsOf)];
  expect(known.flat()).not.toContainEqual({ kind: 'transfer' });
  valueOf(home.reopen({ migrations: migrationsFolder(), driver: testDriver }));
  const { kernel } = home.book().opened;
  expect(tables.map(rowsOf)).toEqual(before);
  expect(rowsOf('due_kind')).toEqual(expect.arrayContaining([{ kind: 'moved_out' }, { kind: 'moved_in' }, { kind: 'given_back' }]));
  for (const [at, table] of named.entries()) expect(rowsOf(table)).toEqual(expect.arrayContaining([...(known[at] ?? [])]));
  expect(checkHealth(kernel)).toMatchObject({ sound: true });
  const { token, files } = home.proof('cash agreed');
  const parts = [{ streamId: home.streams.ann, amount: pence(0) }];
  const tin = home.ask('cash.open', { name: 'Tin', parts, file: token }, { files }).id;
  home.ask('bank.transfer', { lineId: machine, otherAccountId: tin, streamId: home.streams.ann });
  expect(home.ask('bank.lines', { bankAccountId: tin, only: 'all' })).toMatchObject({ balance: 2_000, unmatched: 0 });
  home.ask('purchase.deposit', { purchaseId: bought, backBy: day('2026-12-31') });
  const [agreed] = home.ask('evidence.list', {}).evidence;
  home.ask('evidence.look', { evidenceId: agreed?.id ?? '', look: { found: 'says', amount: pence(1) } });
  expect(() => kernel.handle.connection.exec('UPDATE evidence_look SET amount_pence = 2')).toThrow('append-only');
  expect(() => kernel.handle.connection.exec('UPDATE purchase_deposit SET back_by = back_by')).toThrow('append-only');
  expect(() => kernel.handle.connection.exec('DELETE FROM transfer')).toThrow('append-only');
  expect(checkHealth(kernel)).toMatchObject({ sound: true });
});

test('0004 refuses a kind of entry or due that nobody has heard of', () => {
  const { connection } = tempKernel().book().kernel.handle;
  const entry = "INSERT INTO entry (id, log_seq, day, kind) VALUES ('entry-x', 1, '2026-04-01', 'lottery')";
  expect(() => connection.exec(entry)).toThrow('FOREIGN KEY');
});
