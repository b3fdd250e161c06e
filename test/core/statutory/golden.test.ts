import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fineFrom } from '#core/money/fine';
import { pence, total, type Pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { statutoryTables } from '#core/payroll/years/statutory';
import { averageEarnings, earningsPaid } from '#core/statutory/earnings';
import { sickPay } from '#core/statutory/sickPay';
import { type SickSpell, linkSpells, newRulesFrom } from '#core/statutory/spells';
import { addDays, day } from '#core/time/day';

const text = readFileSync(resolve(import.meta.dirname, '../../golden/ssp-april-2026.md'), 'utf8');

function part(heading: string): string {
  return text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

function rows(heading: string): readonly (readonly string[])[] {
  return part(heading)
    .split('\n')
    .filter((line) => /\d\.\d\d \|$/u.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
}

const patterns = [{ from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] }];
const whole = { id: 'sick-1', from: day('2026-03-30'), to: day('2026-04-17') };

function paid(weekly: number, ...spells: readonly SickSpell[]): readonly [before: Pence, after: Pence] {
  const facts = { patterns, weekly: fineFrom(pence(weekly)), tables: statutoryTables };
  const days = linkSpells(spells)
    .flatMap((chain) => sickPay(chain, facts).days)
    .filter((one) => one.day >= '2026-03-30' && one.day <= '2026-04-17');
  const of = (isAfter: boolean): Pence => total(days.filter((one) => one.day >= newRulesFrom === isAfter).map(({ amount }) => amount));
  return [of(false), of(true)];
}

test('the flat rate kept across 6 April 2026 is told in the words the product uses, and comes to its figures', () => {
  const fridays = Array.from({ length: 9 }, (_, at) => ({ payday: addDays(day('2026-01-30'), at * 7), earnings: pence(14_000) }));
  const facts = { frequency: 'weekly', paydays: fridays.map(({ payday }) => payday), paid: fridays } as const;
  const found = earningsPaid(facts, addDays(whole.from, -1));
  if (found === undefined) throw new Error('eight weeks of paydays are enough');
  const earnings = averageEarnings(found, 'earnings.sick');
  const [chain] = linkSpells([whole]);
  if (chain === undefined) throw new Error('a spell makes a chain');
  const pay = sickPay(chain, { patterns, weekly: earnings.weekly, tables: statutoryTables });
  const steps = [...part('Every step').matchAll(/^\d+\. (.*)$/gmu)].map(([, step = '']) => step);
  expect([...earnings.steps, ...pay.steps].map(({ words }) => words)).toStrictEqual(steps);
  const figures = rows('What comes out').map(([, days, sum]) => [days, sum]);
  expect([
    ...pay.weeks.map(({ days, amount }) => [String(days.length), decimal(amount)]),
    [String(pay.days.filter(({ kind }) => kind === 'paid').length), decimal(pay.amount)],
  ]).toStrictEqual(figures);
});

test('each thing that is changed comes to its figures', () => {
  const again = [
    { ...whole, to: day('2026-04-06') },
    { id: 'sick-2', from: day('2026-04-08'), to: whole.to },
  ];
  const got = [
    paid(14_000, { ...whole, from: day('2026-04-02') }),
    paid(12_000, whole),
    paid(12_000, { ...whole, from: day('2025-09-15') }),
    paid(20_000, whole),
    paid(14_000, ...again),
  ].map(([before, after]) => [before, after, total([before, after])].map(decimal));
  expect(got).toStrictEqual(rows('The same weeks with one thing changed').map((row) => row.slice(1)));
});
