import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHealth } from '#db/health/health';
import { migrationsFolder, readMigrations } from '#db/migrate/folder';
import { chosen, fileToken } from '#test/support/chosen';
import { heic, pdf, png } from '#test/support/files';
import { tempFolder } from '#test/support/tempFolder';
import { type TempKernel, codeOf, tempKernel, valueOf } from '#test/support/tempKernel';

/** A folder with the product's migrations before that of the media types. */
function before(): string {
  const folder = join(tempFolder(), 'migrations');
  mkdirSync(folder);
  for (const { name } of readMigrations(migrationsFolder()).slice(0, 20)) cpSync(join(migrationsFolder(), name), join(folder, name));
  return folder;
}

function add(kernel: TempKernel, name: string, bytes: Uint8Array): string {
  const token = fileToken(name.length);
  const asking = { commandId: name, actor: 'actor-holder', files: { [token]: chosen(name, bytes) } };
  return codeOf(kernel.book().answer('toy.proof', { file: token }, asking));
}

test('0021 comes to a book with proofs, one erased: the same rows, numbers, guards and chain, and then photographs of phones', () => {
  const kernel = tempKernel({ migrations: before() });
  expect(add(kernel, 'receipt.pdf', pdf())).toBe('ok');
  expect(add(kernel, 'receipt.png', png())).toBe('ok');
  const read = (): readonly unknown[] => kernel.book().kernel.handle.connection.prepare('SELECT * FROM evidence ORDER BY rowid').all();
  const [first] = kernel.book().kernel.evidence.list();
  valueOf(kernel.ask('toy.forget', { digest: first ?? '', kind: 'evidence', reason: 'they asked' }));
  const rows = read();
  expect(rows).toHaveLength(2);
  // Before it, the table itself refused the kind.
  expect(add(kernel, 'too early.heic', heic())).not.toBe('ok');
  expect(read()).toEqual(rows);

  valueOf(kernel.reopen({ migrations: migrationsFolder() }));
  expect(read()).toEqual(rows);
  const { connection } = kernel.book().kernel.handle;
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
  expect(() => connection.exec("UPDATE evidence SET media_type = 'image/jpeg'")).toThrow('append-only');
  expect(() => connection.exec('DELETE FROM evidence')).toThrow('append-only');
  expect(() => connection.exec('INSERT OR REPLACE INTO evidence SELECT * FROM evidence LIMIT 1')).toThrow('append-only');
  expect(codeOf(kernel.ask('toy.forget', { digest: '0'.repeat(64), kind: 'evidence', reason: 'they asked' }))).toBe('input.notFound');
  expect(add(kernel, 'photo.heic', heic())).toBe('ok');
  expect(read()).toHaveLength(3);
  expect(read().at(-1)).toMatchObject({ number: 3, media_type: 'image/heic' });
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('0021 refuses a kind of file that nobody has heard of', () => {
  const { connection } = tempKernel().book().kernel.handle;
  const row = `INSERT INTO evidence VALUES ('evidence-x', 1, 1, '${'a'.repeat(64)}', 'video/mp4', 1, '${'b'.repeat(64)}')`;
  expect(() => connection.exec(row)).toThrow('FOREIGN KEY');
});
