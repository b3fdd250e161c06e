import { expect, test } from 'vitest';
import { problem } from '#core/contract/problem';
import { logText, loggerTo } from '#db/kernel/logger';
import { chosen, fileToken } from '#test/support/chosen';
import { pdf } from '#test/support/files';
import { tempKernel, valueOf } from '#test/support/tempKernel';

const canaries = ['Zebedee', 'Canary', '943 476 5919', 'SW1A', '123456', 'zebedee@example.org'];
const personal = 'Zebedee Canary 943 476 5919 SW1A 123456 zebedee@example.org';

test('nothing personal reaches the log, whatever the command does with it', () => {
  const lines: string[] = [];
  const kernel = tempKernel({ logger: loggerTo((line) => lines.push(line)) });
  const token = fileToken(1);
  valueOf(kernel.ask('toy.add', { name: personal }));
  kernel.ask('toy.add', { name: personal.repeat(9) });
  kernel.ask('toy.throw', { words: personal });
  kernel.ask(personal, { name: personal });
  kernel.ask('toy.read', { id: personal });
  kernel
    .book()
    .answer(
      'toy.proof',
      { file: token },
      { commandId: personal, actor: 'actor-holder', files: { [token]: chosen(`${personal}.pdf`, pdf(personal)) } },
    );
  kernel.book().answer('toy.add', { name: personal }, { commandId: 'unknown actor', actor: personal });
  valueOf(kernel.ask('toy.issue', { number: 1, words: personal, day: '2026-09-30' }));
  valueOf(kernel.reopen());
  expect(lines.length).toBeGreaterThan(4);
  for (const canary of canaries) expect(lines.join('\n')).not.toContain(canary);
});

test('a failure is logged with its kind and the place in our code, so that it can be mended', () => {
  const lines: string[] = [];
  const kernel = tempKernel({ logger: loggerTo((line) => lines.push(line)) });
  kernel.ask('toy.throw', { words: personal });
  const line = lines.find((each) => each.includes('command.failed')) ?? '';
  expect(line).toContain('"route":"toy.throw"');
  expect(line).toMatch(/toyActions\.ts:\d+/u);
});

test('fields that are not allowed, and allowed fields with odd values, are left out', () => {
  const odd = {
    event: 'command.failed',
    route: personal,
    count: Number.NaN,
    name: personal,
    fault: Object.assign(new Error(personal), { code: personal, name: personal }),
  } as const;
  const text = logText(odd);
  for (const canary of canaries) expect(text).not.toContain(canary);
  expect(
    logText({ event: 'command.refused', route: 'toy.add', problem: problem('book.diskFull', {}).code, count: 2, milliseconds: 3.4 }),
  ).toBe('{"event":"command.refused","route":"toy.add","problem":"book.diskFull","count":2,"milliseconds":3}');
});

test('a constraint is named in the log and its value is not', () => {
  const fault = Object.assign(new Error('UNIQUE constraint failed: stream.name'), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
  expect(logText({ event: 'command.failed', fault })).toContain('"why":"UNIQUE constraint failed: stream.name"');
});
