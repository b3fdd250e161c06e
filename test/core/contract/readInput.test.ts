import { expect, it } from 'vitest';
import { z } from 'zod';
import { readInput } from '#core/contract/readInput';

const shape = z.strictObject({
  name: z.string().min(1).max(5),
  hours: z.int().min(1).max(168),
  kinds: z.array(z.enum(['day', 'night'])).min(1),
  why: z.string().min(3, 'a reason'),
});

function words(given: unknown): string {
  const read = readInput(shape, given);
  return read.ok ? '' : read.problem.sentence;
}

const good = { name: 'Ann', hours: 8, kinds: ['day'], why: 'It rained' };

it.each([
  [{ ...good, name: '' }, 'name (something has to be written here)'],
  [{ ...good, name: 'Annabel' }, 'name (at most 5 letters)'],
  [{ ...good, hours: 0 }, 'hours (it has to be 1 or more)'],
  [{ ...good, hours: 200 }, 'hours (at most 168)'],
  [{ ...good, hours: '8' }, 'hours (it is missing, or not what is asked for)'],
  [{ ...good, kinds: [] }, 'kinds (at least one has to be chosen)'],
  [{ ...good, kinds: ['noon'] }, 'kinds.0 (it is none of what can be chosen)'],
  [{ ...good, why: '' }, 'why (a reason)'],
])('says in plain words what an input from outside lacks: a person was told “Too small: expected number to be >=1”', (given, said) => {
  expect(words(given)).toBe(`Something in the form needs another look: ${said}. Nothing was saved.`);
});
