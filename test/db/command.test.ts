import { expect, test } from 'vitest';
import { checkChain } from '#db/health/chain';
import { codeOf, tempKernel, valueOf } from '#test/support/tempKernel';
import { whole } from '#db/rows';

function logLength(kernel: ReturnType<typeof tempKernel>): number {
  return kernel.book().kernel.handle.sql.one('SELECT count(*) AS links FROM log', [], { links: whole })?.links ?? -1;
}

test('a command sent twice happens once and answers the same, before and after the book was closed', () => {
  const kernel = tempKernel();
  const first = valueOf(kernel.ask('toy.add', { name: 'Ann Example' }, 'sent-1'));
  expect(kernel.ask('toy.add', { name: 'Ann Example' }, 'sent-1')).toEqual({ ok: true, value: first });
  valueOf(kernel.reopen());
  expect(kernel.ask('toy.add', { name: 'Ann Example' }, 'sent-1')).toEqual({ ok: true, value: first });
  expect(logLength(kernel)).toBe(2);
});

test('a command id used for another input or another route is refused, not answered with the wrong record', () => {
  const kernel = tempKernel();
  valueOf(kernel.ask('toy.add', { name: 'Ann Example' }, 'sent-1'));
  expect(codeOf(kernel.ask('toy.add', { name: 'Bob Example' }, 'sent-1'))).toBe('book.commandReused');
  expect(codeOf(kernel.ask('toy.refuse', {}, 'sent-1'))).toBe('book.commandReused');
});

test('a refused or failed command leaves no row, no words and no link behind', () => {
  const kernel = tempKernel();
  const before = kernel.book().kernel.handle.connection.serialize();
  expect(codeOf(kernel.ask('toy.refuse', {}))).toBe('input.reasonNeeded');
  expect(codeOf(kernel.ask('toy.throw', { words: 'secret' }))).toBe('work.failed');
  expect(kernel.book().kernel.handle.connection.serialize().equals(before)).toBe(true);
  valueOf(kernel.ask('toy.add', { name: 'Ann Example' }));
  expect(logLength(kernel)).toBe(2);
});

test('an input is parsed at the gate: an unknown route and a bad input are problems with a field', () => {
  const kernel = tempKernel();
  expect(codeOf(kernel.ask('toy.nothing', {}))).toBe('input.unknownRoute');
  const bad = kernel.ask('toy.add', { name: '' });
  expect(bad.ok ? '' : `${bad.problem.code} ${bad.problem.field ?? ''}`).toBe('input.invalid name');
});

test('a query that tries to write is stopped', () => {
  const kernel = tempKernel();
  expect(codeOf(kernel.ask('toy.writeInQuery', {}))).toBe('work.failed');
});

test('the chain holds over many commands, and each listener hears of each commit once', () => {
  const kernel = tempKernel();
  const heard: number[] = [];
  const stop = kernel.book().onChange(({ logSeq }) => heard.push(logSeq));
  for (const name of ['Ann', 'Bob', 'Cat']) valueOf(kernel.ask('toy.add', { name }));
  stop();
  valueOf(kernel.ask('toy.add', { name: 'Dan' }));
  const { sql, connection } = kernel.book().kernel.handle;
  expect(heard).toEqual([2, 3, 4]);
  expect(checkChain(sql, connection)).toEqual([]);
});
