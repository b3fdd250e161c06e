import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { addDays, day } from '#core/time/day';
import { quickDriver } from '#db/generate/quickDriver';
import { type Book } from '#db/kernel/book';
import { household } from '#test/support/household';
import { type RotaHome, rotaHome } from '#test/support/rotaHome';

const begin = day('2026-10-05');
const years = { from: begin, to: addDays(begin, 5 * 364 - 1) };
const pas = 10;

/** Milliseconds of the middle one of fifteen, after some to warm up. */
function medianOf(work: () => unknown): number {
  for (let time = 0; time < 3; time += 1) work();
  const times = Array.from({ length: 15 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.toSorted((a, b) => a - b)[7] ?? Number.NaN;
}

function hired(home: RotaHome): readonly string[] {
  const more = Array.from(
    { length: pas - 2 },
    (_, at) => home.hire({ name: `Invented Number ${String(at + 3)}`, reference: `PA ${String(at + 3)}` }).job,
  );
  return [home.job, home.ida, ...more];
}

/** Five shifts a week of each PA for five years as patterns of half a year each, with cover on one day in ten. */
function patterns(home: RotaHome): number {
  const weekdays = [1, 2, 3, 4, 5];
  const jobs = hired(home);
  for (const [at, job] of jobs.entries())
    for (let half = 0; half < 10; half += 1) {
      const from = addDays(begin, half * 182);
      const duty = home.duty({ starts: '09:00', ends: '15:00', ...(half % 3 === 0 ? { note: 'To the swimming pool.' } : {}) });
      const patternId = home.plan({ employmentIds: [job], duty, from, to: addDays(from, 181), recurs: { everyWeeks: 1, weekdays } });
      const cover = {
        kind: 'instead',
        employmentId: jobs[(at + 1) % pas] ?? job,
        duty: home.duty({ starts: '15:00', ends: '20:00' }),
      } as const;
      for (let on = from; on <= addDays(from, 181); on = addDays(on, 14))
        home.ask('rota.change', { patternId, day: on, change: { ...cover, on } });
    }
  return jobs.length * 5 * 52 * 5;
}

/** As many shifts, each of them planned by itself: a first week, copied week after week. */
function singles(home: RotaHome): number {
  const jobs = hired(home);
  for (const [at, job] of jobs.entries())
    for (let weekday = 0; weekday < 5; weekday += 1) {
      const note = (at + weekday) % 7 === 0 ? { note: 'To the swimming pool.' } : {};
      home.plan({ employmentIds: [job], from: addDays(begin, weekday), duty: home.duty(note) });
    }
  let made = jobs.length * 5;
  for (let week = 7; addDays(begin, week) <= years.to; week += 7) made += home.ask('rota.copyWeek', { from: addDays(begin, week) }).made;
  return made;
}

const find = (words: string) => (book: Book) => book.call('rota.find', { words, ...years }, {});

const asked: Readonly<Record<string, { readonly most: number; readonly ask: (book: Book) => unknown }>> = {
  'the week, in the first year': { most: 200, ask: (book) => book.call('rota.week', { day: day('2027-02-03') }, {}) },
  'the week, in the middle': { most: 200, ask: (book) => book.call('rota.week', { day: day('2028-06-05') }, {}) },
  'the week, at the end': { most: 200, ask: (book) => book.call('rota.week', { day: day('2031-09-01') }, {}) },
  'search: everything': { most: 100, ask: find('') },
  'search: one PA': { most: 100, ask: find('sam') },
  'search: a word of notes': { most: 100, ask: find('swimming') },
  'search: a day': { most: 100, ask: find('monday june 2028') },
  'search: a PA on a day that they never work': { most: 100, ask: find('sam sunday') },
  'search: a state': { most: 100, ask: find('cancelled') },
  'search: a plan line that none is charged to': { most: 100, ask: find('ben’s') },
  'search: a word that nothing has': { most: 100, ask: find('nothing-of-the-kind') },
};

test.each([
  ['patterns', patterns],
  ['planned one by one', singles],
])('with 10 PAs and five years of shifts as %s, a week opens within 200 ms and any search within 100 ms', (name, make) => {
  const home = rotaHome(household({ driver: quickDriver }));
  const made = make(home);
  const took = Object.entries(asked).map(([what, { most, ask }]) => ({ what, most, ms: medianOf(() => ask(home.book())) }));
  console.log(`${String(made)} shifts, ${name}:\n${took.map(({ what, ms }) => `  ${what}: ${ms.toFixed(1)} ms`).join('\n')}`);
  expect(made).toBeGreaterThanOrEqual(13_000);
  expect(took.filter(({ most, ms }) => ms > most)).toEqual([]);
});
