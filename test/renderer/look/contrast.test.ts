import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '..', '..', '..', 'renderer', 'look', 'tokens.css'), 'utf8');

function setOf(look: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-look='${look}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Every pair that the style sheets put together: front, back, least contrast. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...(['paper', 'surface', 'side', 'tint'] as const).map((back) => ['ink', back, 7] as const),
  ...(['paper', 'surface', 'side'] as const).map((back) => ['soft', back, 4.5] as const),
  ...(['paper', 'surface', 'side', 'tint'] as const).map((back) => ['link', back, 4.5] as const),
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-strong', 4.5],
  ['attention', 'attention-back', 4.5],
  ['good', 'good-back', 4.5],
  ['stop', 'stop-back', 4.5],
  ['stop', 'surface', 4.5],
  ['stop', 'paper', 4.5],
  ['on-practice', 'practice', 7],
  ['control', 'surface', 3],
  ['control', 'paper', 3],
  ['primary', 'surface', 3],
  ['primary', 'paper', 3],
  ['bar', 'bar-track', 3],
  ['focus', 'halo', 3],
];

describe.each(['light', 'dark', 'contrast', 'contrast-dark'])('the %s colours', (look) => {
  const colours = setOf(look);

  it.each(pairs)('let %s be read on %s', (front, back, least) => {
    const ratio = contrast(colours.get(front) ?? '#000000', colours.get(back) ?? '#000000');
    expect(ratio, `${look}: ${front} on ${back}`).toBeGreaterThanOrEqual(least);
  });

  it('name the same tokens as the light ones, so that nothing is left in the wrong colour', () => {
    expect([...colours.keys()].toSorted()).toEqual([...setOf('light').keys()].toSorted());
  });
});

it('high contrast reaches 7:1 for every text', () => {
  for (const look of ['contrast', 'contrast-dark']) {
    const colours = setOf(look);
    for (const [front, back] of pairs.filter(([, , least]) => least >= 4.5))
      expect(contrast(colours.get(front) ?? '', colours.get(back) ?? ''), `${look}: ${front} on ${back}`).toBeGreaterThanOrEqual(7);
  }
});
