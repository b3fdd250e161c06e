import { afterAll, describe, expect, it } from 'vitest';
import { laws } from '#scripts/laws';
import { copyOfTree } from './copyOfTree.ts';
import { directionPlants, otherPlants, type Plant, stylePlants, typePlants } from './plants.ts';

const copy = copyOfTree();
afterAll(() => copy.remove());

function isBroken({ breaks, law, file, text, says }: Plant): void {
  it(`sees ${breaks}`, async () => {
    const verdict = await copy.judgeWith(law, file, text);
    expect(verdict.isKept, verdict.output).toBe(false);
    expect(verdict.output).toMatch(says);
  });
}

describe('one planted violation for each law: a law that never fails is no law', () => {
  describe('types of each folder', () => typePlants.forEach(isBroken));
  describe('style and safety', () => stylePlants.forEach(isBroken));
  describe('dependency direction', () => directionPlants.forEach(isBroken));
  describe('format and unused code', () => otherPlants.forEach(isBroken));

  it('judges by the very laws that npm run check judges by', () => {
    const judged = new Set(laws.map(({ name }) => name));
    for (const { law } of [...typePlants, ...stylePlants, ...directionPlants, ...otherPlants]) expect(judged).toContain(law.name);
  });
});
