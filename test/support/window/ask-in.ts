import { type Page } from 'playwright-core';
import { z } from 'zod';
import './page-books.ts';

export const idsShape = z.array(z.object({ id: z.string() }));

/** A route of the open book asked from inside its page, as a screen does. Throws the sentence of a refusal. */
export type Ask = <Value>(shape: z.ZodType<Value>, route: string, input: unknown, isCommand?: boolean) => Promise<Value>;

export function askIn(page: Page): Ask {
  return async (shape, route, input, isCommand = false) => {
    const result = await page.evaluate(
      ({ name, given, makesId }) => globalThis.books.call(name, given, makesId ? crypto.randomUUID() : undefined),
      { name: route, given: input, makesId: isCommand },
    );
    if (!result.ok) throw new Error(`${route}: ${result.problem.sentence}`);
    return shape.parse(result.value);
  };
}
