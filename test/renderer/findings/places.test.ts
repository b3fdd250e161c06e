import { expect, it } from 'vitest';
import { findingScreens } from '#core/findings/rule';
import { rules } from '#core/findings/rules';
import { day } from '#core/time/day';
import { placeOfFinding } from '#renderer/findings/placeOfFinding';
import { places } from '#renderer/kit/places';

const parts = ['$one', '$two', '$three'];

/** Every address of the window, its parts as wildcards. */
const patterns = Object.values(places).map((place) => {
  const path = typeof place === 'string' ? place : String(Reflect.apply(place, undefined, parts));
  return new RegExp(`^${path.replaceAll(/\$\w+|undefined/gu, '[^/]+')}$`, 'u');
});

it('every screen that a rule sends to is there, with a record and without one', () => {
  const span = { from: day('2026-04-01'), to: day('2026-06-30') };
  const led = findingScreens.flatMap((screen) => [
    placeOfFinding({ screen }),
    placeOfFinding({ screen, about: 'record-1' }),
    placeOfFinding({ screen, about: 'record-1', span }),
  ]);
  expect(led.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(led.filter((path) => path === places.home)).toEqual([]);
  for (const { screen } of rules) expect(findingScreens).toContain(screen);
});
