import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type MinimumWageCheck, type MinimumWageFacts, checkMinimumWage } from '#core/minimumWage/checkMinimumWage';
import { minimumWageWorking } from '#core/minimumWage/working';
import { pence, times } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { ageOn } from '#core/payroll/state-pension-age';
import { type Span, day } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { goldenTable } from '#test/support/goldenTables';
import { inPounds, problemOf, valueOf } from '../payroll/support.ts';

const file = 'minimum-wage-april-2026.md';
const born = { Nia: day('1991-11-02'), Lee: day('2005-04-05') } as const;
const periods = [
  { from: day('2026-03-23'), to: day('2026-04-19') },
  { from: day('2026-04-20'), to: day('2026-05-17') },
] as const;

function factsOf(who: keyof typeof born, period: Span, ...perHour: readonly number[]): MinimumWageFacts {
  const each = 80 / perHour.length;
  const hours = perHour.map((rate) => ({ name: 'Day', minutes: each * 60, rate: pence(rate), amount: times(pence(rate), each) }));
  return {
    period,
    born: born[who],
    nation: 'england',
    isApprentice: false,
    hours,
    unpaidMinutes: 0,
    bonuses: pence(0),
    reductions: pence(0),
  };
}

const check = (facts: MinimumWageFacts): MinimumWageCheck => valueOf(checkMinimumWage(facts, ownLaw.minimumWage));

const whoOf = (name: string | undefined): keyof typeof born => (name === 'Lee' ? 'Lee' : 'Nia');

test('each period has the rate and the age of the day on which it began', () => {
  const told = goldenTable(file, 'The periods');
  expect(told).toHaveLength(4);
  for (const [name, words, age, rate = '', paid = '', hours, sum, least, short] of told) {
    const period = periods.find((one) => spanInWords(one) === words) ?? periods[0];
    const who = whoOf(name);
    const facts = factsOf(who, period, inPounds(paid));
    const found = check(facts);
    expect([spanInWords(period), String(ageOn(born[who], period.from)), decimal(found.rate.perHour.value)]).toEqual([words, age, rate]);
    expect([String(found.minutes / 60), decimal(found.pay), decimal(found.entitlement), decimal(found.shortfall)]).toEqual([
      hours,
      sum,
      least,
      short,
    ]);
  }
});

test('the second period at the old rates is short, by so much for the hour', () => {
  for (const [name, perHour = '', paid, least, short, each] of goldenTable(file, 'If the rates were not raised on 20 April')) {
    const found = check(factsOf(whoOf(name), periods[1], inPounds(perHour)));
    expect([found.pay, found.entitlement, found.shortfall, found.shortPerHour].map(decimal)).toEqual([paid, least, short, each]);
  }
});

test('the rise within the period counts whole, and the period after the last known rates is refused', () => {
  expect(decimal(check(factsOf('Nia', periods[0], 1_221, 1_271)).pay)).toBe('996.80');
  const last = { from: day('2027-03-08'), to: day('2027-04-04') };
  expect(check(factsOf('Nia', last, 1_271)).shortfall).toBe(0);
  const unknown = { from: day('2027-04-01'), to: day('2027-04-28') };
  expect(problemOf(checkMinimumWage(factsOf('Nia', unknown, 1_271), ownLaw.minimumWage)).code).toBe('minimumWage.noFigures');
});

test('the steps are told in the words the product uses', () => {
  const text =
    readFileSync(resolve(import.meta.dirname, '../../golden', file), 'utf8')
      .split('## Every step\n')[1]
      ?.split('\n## ')[0] ?? '';
  const told = [...text.matchAll(/^\d+\. (.*)$/gmu)].map(([, step = '']) => step);
  const facts = factsOf('Nia', periods[1], 1_221);
  expect(minimumWageWorking(facts, check(facts)).map(({ words }) => words)).toEqual(told);
});
