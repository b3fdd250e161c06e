import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSnapshot } from '#db/snapshots/check';
import { listSnapshots } from '#db/snapshots/list';
import { makeSnapshot } from '#db/snapshots/make';
import { restoreSnapshot } from '#db/snapshots/restore';
import { testDriver } from '#test/support/driver';
import { checkHealth } from '#db/health/health';
import { pdf } from '#test/support/files';
import { type TempKernel, codeOf, tempKernel, valueOf } from '#test/support/tempKernel';
import { chosen, fileToken } from '#test/support/chosen';

const restorer = { commandId: 'restore-1', actor: 'actor-holder' };

function addProof(kernel: TempKernel, words: string): string {
  const answer = kernel
    .book()
    .answer(
      'toy.proof',
      { file: fileToken(1) },
      { commandId: `proof-${words}`, actor: 'actor-holder', files: { [fileToken(1)]: chosen('a.pdf', pdf(words)) } },
    );
  const value = valueOf(answer);
  return typeof value === 'object' && value !== null && 'sha256' in value ? String(value.sha256) : '';
}

function snapshot(kernel: TempKernel): { readonly name: string; readonly folder: string } {
  return valueOf(makeSnapshot(kernel.book().kernel, { why: 'asked' }));
}

test('a snapshot holds what still stood only in the write-ahead log, and every proof', () => {
  const kernel = tempKernel();
  valueOf(kernel.ask('toy.add', { name: 'Ann Example' }));
  const hash = addProof(kernel, 'receipt');
  const made = snapshot(kernel);
  const checked = valueOf(checkSnapshot(testDriver, made.folder, 'hashes'));
  expect(checked.book.seq).toBe(3);
  expect(checked.evidence.map(({ sha256 }) => sha256)).toEqual([hash]);
  expect(readdirSync(made.folder).toSorted()).toEqual(['book.db', 'documents', 'evidence', 'manifest.json']);
});

test('two snapshots of one moment stand beside each other: nothing is overwritten', () => {
  const kernel = tempKernel();
  const first = snapshot(kernel);
  const bytes = readFileSync(join(first.folder, 'book.db'));
  const second = snapshot(kernel);
  expect(second.name).toBe(`${first.name}-2`);
  expect(readFileSync(join(first.folder, 'book.db')).equals(bytes)).toBe(true);
  expect(listSnapshots(join(kernel.folder, 'snapshots')).map(({ sound }) => sound)).toEqual([true, true]);
});

test('restoring brings the book of then back, and the displaced book can come back too', () => {
  const kernel = tempKernel();
  const then = valueOf(kernel.ask('toy.add', { name: 'Ann Example' }));
  const made = snapshot(kernel);
  const later = valueOf(kernel.ask('toy.add', { name: 'Bob Example' }));
  kernel.close();
  const restored = valueOf(restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings));
  valueOf(kernel.reopen());
  expect(kernel.ask('toy.read', then)).toEqual({ ok: true, value: { name: 'Ann Example' } });
  expect(codeOf(kernel.ask('toy.read', later))).toBe('input.notFound');
  kernel.close();
  const back = join(kernel.folder, 'snapshots', restored.displaced);
  valueOf(restoreSnapshot(kernel.folder, back, restored.displaced, { ...restorer, commandId: 'restore-2' }, kernel.settings));
  valueOf(kernel.reopen());
  expect(kernel.ask('toy.read', later)).toEqual({ ok: true, value: { name: 'Bob Example' } });
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('a restore sent twice happens once', () => {
  const kernel = tempKernel();
  const made = snapshot(kernel);
  kernel.close();
  const first = restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings);
  valueOf(kernel.reopen());
  valueOf(kernel.ask('toy.add', { name: 'Ann Example' }));
  kernel.close();
  expect(restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings)).toEqual(first);
  valueOf(kernel.reopen());
  expect(listSnapshots(join(kernel.folder, 'snapshots'))).toHaveLength(2);
});

test('a snapshot with one changed byte, in its book or in a proof, is not used and the book stays', () => {
  const kernel = tempKernel();
  const hash = addProof(kernel, 'receipt');
  const made = snapshot(kernel);
  kernel.close();
  const book = readFileSync(join(kernel.folder, 'book.db'));
  for (const file of [join(made.folder, 'book.db'), join(made.folder, 'evidence', hash)]) {
    const whole = readFileSync(file);
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(changed.length - 9) ^ 1, changed.length - 9);
    writeFileSync(file, changed);
    expect(codeOf(restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings))).toBe('snapshot.unsound');
    writeFileSync(file, whole);
  }
  expect(readFileSync(join(kernel.folder, 'book.db')).equals(book)).toBe(true);
  expect(codeOf(restoreSnapshot(kernel.folder, join(kernel.folder, 'snapshots', 'gone'), 'gone', restorer, kernel.settings))).toBe(
    'snapshot.notFound',
  );
});

test('a lost proof comes back with the restore', () => {
  const kernel = tempKernel();
  const hash = addProof(kernel, 'receipt');
  const made = snapshot(kernel);
  kernel.book().kernel.evidence.discard(hash);
  expect(checkHealth(kernel.book().kernel).checks.find(({ id }) => id === 'evidence')).toMatchObject({ holds: false });
  kernel.close();
  valueOf(restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings));
  valueOf(kernel.reopen());
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('what was erased after the snapshot stays erased when it is restored', () => {
  const kernel = tempKernel();
  const hash = addProof(kernel, 'a letter about Ann');
  const made = snapshot(kernel);
  valueOf(kernel.ask('toy.forget', { digest: hash, kind: 'evidence', reason: 'Ann asked' }));
  kernel.close();
  valueOf(restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings));
  valueOf(kernel.reopen());
  expect(existsSync(join(kernel.folder, 'evidence', hash))).toBe(false);
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
});

test('a book too damaged to open is kept as it lies, and the snapshot takes its place', () => {
  const kernel = tempKernel();
  const made = snapshot(kernel);
  kernel.close();
  const path = join(kernel.folder, 'book.db');
  const damaged = readFileSync(path).fill(7, 4_096);
  writeFileSync(path, damaged);
  expect(codeOf(kernel.reopen())).toBe('book.damaged');
  const restored = valueOf(restoreSnapshot(kernel.folder, made.folder, made.name, restorer, kernel.settings));
  expect(readFileSync(join(kernel.folder, 'snapshots', restored.displaced, 'book.db')).equals(damaged)).toBe(true);
  valueOf(kernel.reopen());
});

test('issuing a document makes a snapshot by itself', () => {
  const kernel = tempKernel();
  valueOf(kernel.ask('toy.issue', { number: 1, words: 'the statement', day: '2026-09-30' }));
  expect(listSnapshots(join(kernel.folder, 'snapshots')).map(({ why, sound }) => ({ why, sound }))).toEqual([
    { why: 'issue', sound: true },
  ]);
});

test('a snapshot of another book is not put in this one’s place', () => {
  const one = tempKernel({ ids: (prefix) => `${prefix}-one` });
  const other = tempKernel({ ids: (prefix) => `${prefix}-other` });
  const made = snapshot(other);
  one.close();
  expect(codeOf(restoreSnapshot(one.folder, made.folder, made.name, restorer, one.settings))).toBe('snapshot.unsound');
});
