import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stateOfBook } from '#test/support/bookState';
import { scripts } from '#test/support/commandScripts';
import { runSteps } from '#test/support/kill';
import { type Workshop, begin, openWorkshop, statesOf } from '#test/support/killing';
import { seededChance } from '#test/support/seeded';
import { type Script } from '#test/support/steps';

type Plan = { readonly script: Script; readonly states: (step: number) => string };

/** One book from its beginning to the script's end, killed at so many random moments on the way; answers how many came about. */
async function killAtRandom({ folder, bundle }: Workshop, { script, states }: Plan, most: number, chance: () => number): Promise<number> {
  const book = join(folder, `${script.name}-random`);
  begin(script, book);
  let moments = 0;
  for (let next = 1; next <= script.steps.length;) {
    const killAfter = moments < most ? Math.floor(chance() * 150) : undefined;
    const ended = await runSteps({ bundle, script: script.name, book, first: next, last: script.steps.length }, killAfter);
    moments += ended.killed ? 1 : 0;
    const reached = next - 1 + ended.lines.filter((line) => line.startsWith('did')).length;
    const found = stateOfBook(script, reached + 1, book);
    const possible = [reached, reached + 1].filter((step) => step <= script.steps.length).map(states);
    expect(possible, `killed after step ${reached} of ${script.name}`).toContain(found.digest);
    expect(found.faults).toEqual([]);
    next = reached + 1;
  }
  expect(stateOfBook(script, script.steps.length, book).digest).toBe(states(script.steps.length));
  rmSync(book, { recursive: true, force: true });
  return moments;
}

test(
  'killed at 50 seeded random moments, the book is always as after some step, and the work goes on to the same end',
  { timeout: 900_000 },
  async () => {
    const workshop = await openWorkshop();
    try {
      const chance = seededChance(20_261_122);
      const plans = scripts.map((script) => ({ script, states: statesOf(workshop, script) }));
      let moments = 0;
      for (let round = 0; moments < 50; round += 1) {
        const plan = plans[round % plans.length];
        if (plan !== undefined) moments += await killAtRandom(workshop, plan, Math.min(25, 50 - moments), chance);
      }
      expect(moments).toBe(50);
    } finally {
      workshop.remove();
    }
  },
);
