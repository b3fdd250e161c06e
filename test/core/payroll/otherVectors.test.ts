import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pence } from '#core/money/pence';
import { fromPounds, niPennyOf } from '#core/money/quick';
import { rate } from '#core/money/rate';
import { decimal } from '#core/money/words';
import { niThresholds } from '#core/payroll/national-insurance';
import { loanDeduction } from '#core/payroll/student-loan';
import { type Frequency } from '#core/payroll/tax-period';
import { yearTables } from '#core/payroll/years/all';
import { hasVectors, vectorRows } from './vectors.ts';

const all = hasVectors() ? vectorRows('statutory-and-holiday.csv') : [];
const table = yearTables.find(({ taxYear }) => taxYear === '2026-27');

function rowsOf(topic: string): readonly (readonly [id: string, given: unknown, wanted: unknown])[] {
  return all
    .filter((row) => row['topic'] === topic)
    .map((row) => [row['id'] ?? '', JSON.parse(row['inputs_json'] ?? ''), JSON.parse(row['expected_json'] ?? '')]);
}

const frequencies: Readonly<Record<string, Frequency>> = {
  Weekly: 'weekly',
  Fortnightly: 'fortnightly',
  FourWeekly: 'four-weekly',
  Monthly: 'monthly',
};

describe.skipIf(!hasVectors())('cases of HMRC’s that belong to tax, National Insurance and loans', () => {
  test.each(rowsOf('NI rounding'))('%s', (_, given, wanted) => {
    const { value } = z.object({ value: z.string() }).parse(given);
    const [whole = '0', part = ''] = value.split('.');
    // As so many ten-millionths of a pound, of which a hundred thousand make a penny.
    const found = niPennyOf(pence(Number(whole + part.padEnd(7, '0'))), rate(1, 100_000));
    expect({ rounded: decimal(found) }).toStrictEqual(wanted);
  });

  test.each(rowsOf('NI thresholds'))('%s', (id, _, wanted) => {
    const names = {
      ST: 'secondaryThreshold',
      PT: 'primaryThreshold',
      UEL: 'upperEarningsLimit',
      FUST: 'freeportUpperSecondaryThreshold',
    } as const;
    const name = Object.entries(names).find(([short]) => id.split(/[-/]/u).includes(short))?.[1];
    if (table === undefined || name === undefined) throw new RangeError(id);
    const of = (frequency: Frequency): number => niThresholds(table.nationalInsurance, frequency)[name] / 100;
    expect({ two_weekly: of('fortnightly'), four_weekly: of('four-weekly') }).toStrictEqual(wanted);
  });

  test.each(rowsOf('Student loan'))('%s', (_, given, wanted) => {
    const shape = z.object({ plan: z.string(), frequency: z.string(), niable_pay: z.string() });
    const { plan, frequency: often, niable_pay: pay } = shape.parse(given);
    const frequency = frequencies[often];
    const loans = table?.studentLoans;
    const terms = plan === 'pgl' ? loans?.postgraduate : Object.entries(loans?.plans ?? {}).find(([one]) => plan.endsWith(one))?.[1];
    if (terms === undefined || frequency === undefined) throw new RangeError(JSON.stringify(given));
    const earned = pence(Math.round(Number(pay) * 100));
    const { deduction } = z.object({ deduction: z.number() }).parse(wanted);
    expect(loanDeduction(terms, frequency, earned)).toBe(fromPounds(deduction));
  });

  test('every row of the file is asked of core by some test: its topic, or it, is named there', () => {
    const folder = resolve(import.meta.dirname, '..');
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((text) => text.includes('statutory-and-holiday.csv'))
      .join('\n');
    const unasked = all.filter(({ topic = '', id = '' }) => !tests.includes(topic) && !tests.includes(id));
    expect(unasked.map((row) => row['id'])).toEqual([]);
    expect(all).toHaveLength(327);
  });
});
