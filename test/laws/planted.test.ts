import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Law, type Verdict, judgeAll, readLaws, style } from '#scripts/laws';
import { copyOfTree } from './copyOfTree.ts';
import { directionPlants, otherPlants, type Plant, stylePlants, typePlants, userOfHelper } from './plants.ts';

const plants: readonly Plant[] = [...typePlants, ...stylePlants, ...directionPlants, ...otherPlants];
const copy = copyOfTree();
const kept = new Map<string, Verdict>();
const planted = new Map<string, Verdict>();

/** Only what was planted is linted again: the whole tree was a moment before, and that takes longest. */
function again(law: Law): Law {
  return law.name === style().name ? style(...stylePlants.map(({ file }) => file)) : law;
}

/** The tree as it is, then the same copy with the plants in it: what was found out of the rest is remembered by the tools themselves. */
beforeAll(async () => {
  await judgeAll(readLaws, copy.folder, (verdict) => kept.set(verdict.law, verdict));
  for (const { file, text } of [...plants, userOfHelper]) copy.plant(file, text);
  const broken = readLaws.filter(({ name }) => plants.some(({ law }) => law === name)).map(again);
  await judgeAll(broken, copy.folder, (verdict) => planted.set(verdict.law, verdict));
});
afterAll(() => copy.remove());

describe('what npm run check reads off the source', () => {
  it.each(readLaws)('the tree keeps: $name', ({ name }) => {
    const verdict = kept.get(name);
    expect(verdict?.isKept, verdict?.output).toBe(true);
  });
});

describe('npm run check on a copy with a violation planted for each law: a law that never fails is no law', () => {
  it.each(plants)('sees $breaks', ({ law, says }) => {
    const verdict = planted.get(law);
    expect(verdict?.isKept).toBe(false);
    expect(verdict?.output).toMatch(says);
  });
});
