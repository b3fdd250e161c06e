import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '#core/contract/routes';
import { createKernel } from '#db/kernel/create';
import { bookScript, routesTold } from '#test/support/bookScript';
import { stateOfBook } from '#test/support/bookState';
import { scripts } from '#test/support/commandScripts';
import { begin, stepsOf } from '#test/support/killing';
import { newBook } from '#test/support/newBook';
import { settingsOfStep } from '#test/support/steps';
import { tempFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

test('every command of the book is in a script, so that none escapes being killed', () => {
  const commands = Object.entries(routes).filter(([, { kind, scope }]) => kind === 'command' && scope === 'book');
  expect(commands.map(([name]) => name).filter((name) => !routesTold.includes(name))).toEqual([]);
});

test('the shares that the files beside this one kill are all of the book’s script, each once', () => {
  const files = readdirSync(import.meta.dirname).map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const shares = files
    .flatMap((text) => [...text.matchAll(/killShare\(workshop, bookScript, \{ number: (\d), of: 3 \}, 'some'\)/gu)])
    .map(([, number]) => Number(number));
  const steps = shares.flatMap((number) => {
    const { first, end } = stepsOf(bookScript, { number, of: 3 });
    return Array.from({ length: end - first }, (_, at) => first + at);
  });
  expect(steps.toSorted((one, other) => one - other)).toEqual(bookScript.steps.map((_, at) => at + 1));
});

test('a new book killed while it is made is whole or not there, and can be made again', { timeout: 60_000 }, () => {
  const folder = tempFolder();
  const book = join(folder, 'made', 'book');
  mkdirSync(join(folder, 'made'));
  const [script] = scripts;
  if (script === undefined) throw new Error('no scripts');
  for (const at of ['migrate.stepDone', 'command.afterLog', 'command.afterCommit', 'create.made']) {
    const settings = settingsOfStep(script, 0, book, (name) => {
      if (name === at) throw new Error('stopped');
    });
    expect(() => valueOf(createKernel(book, newBook, settings))).toThrow();
  }
  begin(script, book);
  expect(stateOfBook(script, 0, book).sound).toBe(true);
});
