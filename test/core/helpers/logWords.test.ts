import { expect, it } from 'vitest';
import { routes } from '#core/contract/routes';
import { doneInWords, isByItself } from '#core/helpers/logWords';

it('says every command in words: no dot and no capital within', () => {
  const commands = Object.entries(routes).flatMap(([name, { kind }]) => (kind === 'command' ? [name] : []));
  expect(commands.length).toBeGreaterThan(100);
  const odd = commands.map(doneInWords).filter((words) => /\.|[a-z][A-Z]|^$/u.test(words));
  expect(odd).toEqual([]);
  expect(doneInWords('planLine.approve')).toBe('Plan line: approve');
  expect(doneInWords('purchase.record')).toBe('Recorded a purchase');
});

it('knows what the app does by itself, so that nobody is named for it', () => {
  expect(isByItself('document.file')).toBe(true);
  expect(isByItself('purchase.record')).toBe(false);
});
