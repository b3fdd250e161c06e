import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeAll, readLaws, type Verdict } from '#scripts/laws';
import { copyOfTree } from './copyOfTree.ts';
import { directionPlants, otherPlants, type Plant, stylePlants, typePlants, userOfHelper } from './plants.ts';

const plants: readonly Plant[] = [...typePlants, ...stylePlants, ...directionPlants, ...otherPlants];
const copy = copyOfTree();
let verdicts: readonly Verdict[] = [];

beforeAll(async () => {
  for (const { file, text } of [...plants, userOfHelper]) copy.plant(file, text);
  const planted = readLaws.filter(({ name }) => plants.some(({ law }) => law === name));
  verdicts = await judgeAll(planted, copy.folder, () => undefined);
});
afterAll(() => copy.remove());

describe('npm run check on a copy with a violation planted for each law: a law that never fails is no law', () => {
  it.each(plants)('sees $breaks', ({ law, says }) => {
    const [verdict] = verdicts.filter((each) => each.law === law);
    expect(verdict?.isKept).toBe(false);
    expect(verdict?.output).toMatch(says);
  });
});
