import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkChain } from '#db/health/chain';
import { checkHealth } from '#db/health/health';
import { text } from '#db/rows';
import { chosen, fileToken } from '#test/support/chosen';
import { pdf } from '#test/support/files';
import { type TempKernel, codeOf, tempKernel, valueOf } from '#test/support/tempKernel';

function nameDigest(kernel: TempKernel, name: string): string {
  return (
    kernel.book().kernel.handle.sql.one('SELECT digest FROM content WHERE json = ?', [JSON.stringify(name)], { digest: text })?.digest ?? ''
  );
}

function addFile(kernel: TempKernel, words: string): string {
  const token = fileToken(1);
  const answer = kernel
    .book()
    .answer(
      'toy.proof',
      { file: token },
      { commandId: words, actor: 'actor-holder', files: { [token]: chosen(`${words}.pdf`, pdf(words)) } },
    );
  return answer.ok
    ? String(kernel.book().kernel.handle.sql.one('SELECT sha256 FROM evidence', [], { sha256: text })?.sha256)
    : codeOf(answer);
}

test('erased words are gone from the file to the byte, their digest stays, and the chain holds', () => {
  const kernel = tempKernel();
  const id = valueOf(kernel.ask('toy.add', { name: 'Zebedee Unforgettable' }));
  const digest = nameDigest(kernel, 'Zebedee Unforgettable');
  valueOf(kernel.ask('toy.forget', { digest, kind: 'content', reason: 'they asked' }));
  expect(kernel.ask('toy.read', id)).toEqual({ ok: true, value: {} });
  const { sql, connection } = kernel.book().kernel.handle;
  expect(checkChain(sql, connection)).toEqual([]);
  kernel.close();
  expect(readFileSync(join(kernel.folder, 'book.db')).includes('Unforgettable')).toBe(false);
  valueOf(kernel.reopen());
});

test('words cannot go without an erasure row, and never come back under the same digest', () => {
  const kernel = tempKernel();
  valueOf(kernel.ask('toy.add', { name: 'Ann Example' }));
  const digest = nameDigest(kernel, 'Ann Example');
  const { sql } = kernel.book().kernel.handle;
  const row = sql.one('SELECT salt, json FROM content WHERE digest = ?', [digest], { salt: text, json: text });
  expect(() => sql.run('DELETE FROM content WHERE digest = ?', [digest])).toThrow('append-only');
  valueOf(kernel.ask('toy.forget', { digest, kind: 'content', reason: 'they asked' }));
  expect(() =>
    sql.run('INSERT INTO content (digest, log_seq, salt, json) VALUES (?, 2, ?, ?)', [digest, row?.salt ?? '', row?.json ?? '']),
  ).toThrow('append-only');
});

test('an erasure of what is not in the book is refused by the table itself', () => {
  const kernel = tempKernel();
  const nothing = '0'.repeat(64);
  expect(codeOf(kernel.ask('toy.forget', { digest: nothing, kind: 'content', reason: 'they asked' }))).toBe('input.notFound');
  const { sql } = kernel.book().kernel.handle;
  expect(() =>
    sql.run("INSERT INTO erasure (digest, log_seq, kind, of_log_seq, reason_digest) VALUES (?, 1, 'content', 1, ?)", [nothing, nothing]),
  ).toThrow('erasure of what is not');
});

test('an erased proof leaves its row and number as a tombstone, and the same file is refused afterwards', () => {
  const kernel = tempKernel();
  const hash = addFile(kernel, 'letter');
  valueOf(kernel.ask('toy.forget', { digest: hash, kind: 'evidence', reason: 'they asked' }));
  expect(existsSync(join(kernel.folder, 'evidence', hash))).toBe(false);
  const health = checkHealth(kernel.book().kernel);
  expect(health.sound).toBe(true);
  expect(health.checks.find(({ id }) => id === 'evidence')?.words).toBe(
    '0 proofs are in the book’s folder, unchanged; 1 erased on purpose.',
  );
  const token = fileToken(2);
  const again = kernel
    .book()
    .answer(
      'toy.proof',
      { file: token },
      { commandId: 'again', actor: 'actor-holder', files: { [token]: chosen('x.pdf', pdf('letter')) } },
    );
  expect(codeOf(again)).toBe('evidence.erased');
  expect(readdirSync(join(kernel.folder, 'evidence'))).toEqual([]);
});

test('a command whose answer was erased is not done a second time', () => {
  const kernel = tempKernel();
  valueOf(kernel.ask('toy.add', { name: 'Ann Example' }, 'sent-1'));
  const { sql } = kernel.book().kernel.handle;
  const digest = sql.one("SELECT answer_digest FROM log WHERE command_id = 'sent-1'", [], { answer_digest: text })?.answer_digest ?? '';
  valueOf(kernel.ask('toy.forget', { digest, kind: 'content', reason: 'they asked' }));
  expect(codeOf(kernel.ask('toy.add', { name: 'Ann Example' }, 'sent-1'))).toBe('book.commandReused');
});
