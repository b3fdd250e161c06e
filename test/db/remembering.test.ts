import { expect, test } from 'vitest';
import { done } from '#core/contract/result';
import { day } from '#core/time/day';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { readingFor } from '#db/kernel/context';
import { remembering } from '#db/kernel/remembering';
import { tempKernel, valueOf } from '#test/support/tempKernel';
import { text } from '#db/rows';

function holders({ sql }: Reading): number {
  return sql.all('SELECT id FROM actor', [], { id: text }).length;
}

test('what was worked out is remembered until something changes in the book, and never in the midst of a change', () => {
  const kernel = tempKernel();
  let times = 0;
  const counted = remembering((reading: Reading, asked: { readonly of: string }) => {
    times += 1;
    return `${asked.of} ${String(holders(reading))}`;
  });
  const caller = { commandId: 'counts', actor: 'actor-holder' };
  const reading = (): Reading => readingFor(kernel.book().kernel, caller);
  expect([counted(reading(), { of: 'a' }), counted(reading(), { of: 'a' }), times]).toEqual(['a 1', 'a 1', 1]);
  expect([counted(reading(), { of: 'b' }), times]).toEqual(['b 1', 2]);
  const within = (writing: Writing): readonly number[] => {
    counted(writing, { of: 'a' });
    const before = times;
    writing.keep('changed');
    counted(writing, { of: 'a' });
    counted(writing, { of: 'a' });
    return [before, times];
  };
  expect(valueOf(kernel.book().perform('toy.counts', {}, caller, (writing) => done(within(writing))))).toEqual([2, 4]);
  counted(reading(), { of: 'a' });
  expect(times).toBe(5);
});

test('a refused command leaves what was remembered, and a new day forgets it', () => {
  const kernel = tempKernel();
  const { stateOn } = kernel.book().kernel;
  const state = stateOn(day('2026-11-21'));
  kernel.ask('toy.refuse', {});
  expect(stateOn(day('2026-11-21'))).toBe(state);
  expect(stateOn(day('2026-11-22'))).not.toBe(state);
});
