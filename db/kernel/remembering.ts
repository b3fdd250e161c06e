import { canonicalJson } from '#core/contract/canonical-json';
import { type Reading } from './handlers.ts';

/**
 * What follows from the book, the day and what is asked alone, worked out once for each state of the book: a command that works out
 * again what a person was just shown finds it here, and after any change works it out afresh. It may not depend on who asks or the hour.
 */
export function remembering<Asked extends object, Value>(
  workOut: (reading: Reading, asked: Asked) => Value,
): (reading: Reading, asked: Asked) => Value {
  const known = new WeakMap<object, Map<string, { readonly value: Value }>>();
  return (reading, asked) => {
    const state = reading.state();
    const held = known.get(state) ?? new Map<string, { readonly value: Value }>();
    const key = canonicalJson(asked);
    const found = held.get(key) ?? { value: workOut(reading, asked) };
    held.set(key, found);
    known.set(state, held);
    return found.value;
  };
}
