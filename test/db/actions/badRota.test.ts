import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';
import { type RotaHome, rotaHome } from '#test/support/rotaHome';

type Parts = { readonly home: RotaHome; readonly weekly: string; readonly once: string };

const known = new WeakMap<Household, Parts>();

/** Sam every Monday from 23 November to 21 December 2026, and once on the Tuesday. */
function of(household: Household): Parts {
  const there = known.get(household);
  if (there !== undefined) return there;
  const home = rotaHome(household);
  const weekly = home.plan({ recurs: { everyWeeks: 1, weekdays: [1] }, to: day('2026-12-21') });
  const parts = { home, weekly, once: home.plan({ from: day('2026-11-24') }) };
  known.set(household, parts);
  return parts;
}

type Plan = Partial<InputOf<'rota.plan'>>;
type Duty = Partial<InputOf<'rota.plan'>['duty']>;

function plan(why: string, expected: readonly [string, string], given: (parts: Parts) => Plan): Bad {
  return bad(why, expected, 'rota.plan', (home) => {
    const parts = of(home);
    return { employmentIds: [parts.home.job], duty: parts.home.duty(), from: day('2026-11-23'), ...given(parts) };
  });
}

function duty(why: string, expected: readonly [string, string], given: (parts: Parts) => Duty): Bad {
  return plan(why, expected, (parts) => ({ duty: parts.home.duty(given(parts)) }));
}

function change(
  why: string,
  expected: readonly [string, string],
  on: string,
  given: (parts: Parts) => Partial<InputOf<'rota.change'>> = () => ({}),
): Bad {
  return bad(why, expected, 'rota.change', (home) => {
    const parts = of(home);
    return { patternId: parts.weekly, day: day(on), change: { kind: 'cancelled', reason: 'Away.' }, ...given(parts) };
  });
}

function changeFrom(why: string, expected: readonly [string, string], given: (parts: Parts) => Partial<InputOf<'rota.changeFrom'>>): Bad {
  return bad(why, expected, 'rota.changeFrom', (home) => {
    const parts = of(home);
    const recurs = { everyWeeks: 1, weekdays: [1] };
    return {
      patternId: parts.weekly,
      from: day('2026-12-01'),
      employmentId: parts.home.job,
      duty: parts.home.duty(),
      recurs,
      ...given(parts),
    };
  });
}

const weekly = { everyWeeks: 1, weekdays: [3] };
const monday = day('2026-11-23');

const mistakes: readonly Bad[] = [
  duty('an end before the start on the same day', ['rota.endsBeforeStarts', 'duty.ends'], () => ({ starts: '22:00', ends: '07:00' })),
  duty('no length', ['rota.noLength', 'duty.ends'], () => ({ ends: '09:00' })),
  duty('longer than a day', ['rota.longerThanDay', 'duty.ends'], () => ({ endsNextDay: true })),
  duty('a break outside', ['shift.partOutside', 'duty.breaks.0.from'], () => ({ breaks: [{ from: '15:00', to: '15:30' }] })),
  duty('a plan line that is not there', ['input.notFound', 'duty.charge.planLineId'], () => ({ charge: { planLineId: 'plan_line-no' } })),
  duty('a plan line for the gym', ['shift.notWages', 'duty.charge.planLineId'], ({ home }) => ({ charge: { planLineId: home.lines.gym } })),
  duty('a split with one line', ['money.splitPeople', 'duty.charge.planLineIds'], ({ home }) => ({
    charge: { splitId: home.split, planLineIds: [home.annWages, home.annWages] },
  })),
  plan('nobody of that id', ['input.notFound', 'employmentIds.1'], ({ home }) => ({ employmentIds: [home.job, 'employment-no'] })),
  plan('the same PA twice at once', ['rota.sameTwice', 'employmentIds.1'], ({ home }) => ({ employmentIds: [home.job, home.job] })),
  plan('a pattern that ends before it begins', ['input.endsBeforeStart', 'to'], () => ({ recurs: weekly, to: day('2026-11-22') })),
  plan('a pattern without a day in its dates', ['rota.noDays', 'recurs'], () => ({ recurs: weekly, to: day('2026-11-24') })),
  plan('a day before the plan line', ['money.lineNotInForce', 'duty.charge.planLineId'], () => ({ from: day('2026-03-02') })),
  change('a day that the pattern does not have', ['rota.notPlanned', 'day'], '2026-11-25'),
  change('a day after its end', ['rota.notPlanned', 'day'], '2026-12-28'),
  change('a pattern that is not there', ['input.notFound', 'patternId'], '2026-11-23', () => ({ patternId: 'rota_pattern-no' })),
  change('cover that ends before it starts', ['rota.endsBeforeStarts', 'change.duty.ends'], '2026-11-23', ({ home }) => ({
    change: { kind: 'instead', on: monday, employmentId: home.ida, duty: home.duty({ ends: '08:00' }) },
  })),
  change('cover by nobody of that id', ['input.notFound', 'change.employmentId'], '2026-11-23', ({ home }) => ({
    change: { kind: 'instead', on: monday, employmentId: 'employment-no', duty: home.duty() },
  })),
  changeFrom('from a day after the end', ['rota.outsidePattern', 'from'], () => ({ from: day('2026-12-22') })),
  changeFrom('from a day before the first', ['rota.outsidePattern', 'from'], () => ({ from: day('2026-11-22') })),
  changeFrom('of what was planned once', ['rota.plannedOnce', 'from'], ({ once }) => ({ patternId: once })),
  changeFrom('of no pattern', ['input.notFound', 'patternId'], () => ({ patternId: 'rota_pattern-no' })),
  changeFrom('to no day', ['rota.noDays', 'recurs'], () => ({ recurs: weekly, to: day('2026-12-01') })),
  bad('the end of no pattern', ['input.notFound', 'patternId'], 'rota.end', () => ({ patternId: 'rota_pattern-no' })),
  bad('the end of what was planned once', ['rota.plannedOnce', 'to'], 'rota.end', (home) => ({ patternId: of(home).once, to: monday })),
  bad('a copy of an empty week', ['rota.nothingToCopy', 'from'], 'rota.copyWeek', () => ({ from: day('2026-11-16') })),
];

it('answers every mistake with a sentence beside its field, and leaves the book as it was', () => {
  const home = household();
  of(home);
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});
