import { expect, it } from 'vitest';
import { findingScreens } from '#core/findings/rule';
import { rules } from '#core/findings/rules';
import { runRules } from '#core/findings/runRules';
import { day } from '#core/time/day';
import { daysIn, daysPart, placesOf, yearsOf } from '#renderer/findings/days';
import { placeOfFinding } from '#renderer/findings/placeOfFinding';
import { places } from '#renderer/kit/places';
import { examples } from '#test/core/findings/examples';
import { nothingToAsk } from '#test/core/findings/example';

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
    placeOfFinding({ screen, about: 'record-1', of: 'record-2', span }),
  ]);
  expect(led.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(led.filter((path) => path === places.home)).toEqual([]);
  for (const { screen } of rules) expect(findingScreens).toContain(screen);
});

/** These have no screen of one record: what answers them is a list, or one screen for all. */
const lists: ReadonlySet<string> = new Set(['A08', 'A15', 'H01', 'H03', 'P10', 'R11', 'V04', 'W13']);

it('leads to the very record where it has a screen of its own, and never to a list instead', () => {
  for (const [id, { fires }] of Object.entries(examples)) {
    const found = runRules({ ...nothingToAsk, ...fires.facts }).findings.find(({ rule }) => rule === id);
    if (found === undefined) throw new RangeError(`the example of ${id} does not fire`);
    const isOfOne = placeOfFinding(found.place) !== placeOfFinding({ screen: found.place.screen });
    expect([id, isOfOne]).toEqual([id, !lists.has(id)]);
  }
});

it('days stand in an address and come back; what is no days is left to the book', () => {
  const span = { from: day('2026-04-01'), to: day('2026-06-30') };
  expect(daysIn(daysPart(span))).toEqual(span);
  expect(['', 'x', '2026-04-01', '2026-04-31_2026-05-01', '2026-05-02_2026-05-01', '2026-04-01_2026-04-02_x'].map(daysIn)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
  expect(placesOf(undefined).list).toBe('/findings');
  expect(placesOf(span).one('k')).toBe('/findings/days/2026-04-01_2026-06-30/one/k');
});

it('a book’s years go from 1 April to 31 March, cut to its days, and leave no day out', () => {
  const years = (from: string, to: string) => yearsOf({ from: day(from), to: day(to) }).map((one) => `${one.from} ${one.to}`);
  expect(years('2024-10-01', '2026-01-02')).toEqual(['2025-04-01 2026-01-02', '2024-10-01 2025-03-31']);
  expect(years('2026-02-01', '2026-02-03')).toEqual(['2026-02-01 2026-02-03']);
  expect(years('2025-04-01', '2026-03-31')).toEqual(['2025-04-01 2026-03-31']);
  expect(years('2025-03-31', '2025-04-01')).toEqual(['2025-04-01 2025-04-01', '2025-03-31 2025-03-31']);
});
