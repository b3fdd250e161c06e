import { describe, expect, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { accommodationOffset, checkMinimumWage, entitlementOf } from '#core/minimumWage/checkMinimumWage';
import { minimumRate, minimumWageTable } from '#core/minimumWage/rateOf';
import { add, pence, type Pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { type Day, addDays, addMonths, day } from '#core/time/day';
import { valueOf } from '../payroll/support.ts';
import { fromVector, hasVectors, vectorRows } from '../payroll/vectors.ts';

type Row = { readonly id: string; readonly topic: string; readonly from: Day; readonly given: Given; readonly expected: Given };
type Given = Readonly<Record<string, string>>;

function given(json: string | undefined): Given {
  const read: unknown = JSON.parse(json ?? '{}');
  return Object.fromEntries(Object.entries(read ?? {}).map(([name, value]) => [name, String(value)]));
}

const rows: readonly Row[] = vectorRows('statutory-and-holiday.csv')
  .filter(({ topic = '' }) => topic.startsWith('NMW'))
  .map((row) => ({
    id: row['id'] ?? '',
    topic: row['topic'] ?? '',
    from: day(`${(row['tax_year'] ?? '').slice(0, 4)}-04-01`),
    given: given(row['inputs_json']),
    expected: given(row['expected_json']),
  }));

const of = (topic: string): readonly Row[] => rows.filter((row) => row.topic === topic);

const sum = (text: string | undefined): Pence => fromVector(text ?? '');

function bornFor(age: string | undefined, from: Day): Day {
  return addDays(addMonths(from, -12 * Number(age)), -30);
}

describe.skipIf(!hasVectors())('the GOV.UK calculator’s own cases', () => {
  test('there are 12, 15 and 4 of them', () => {
    expect([of('NMW rate').length, of('NMW accommodation offset').length, of('NMW entitlement').length]).toStrictEqual([12, 15, 4]);
  });

  test.each(of('NMW rate'))('$id', ({ from, given: { age_or_type: who }, expected }) => {
    const table = valueOf(minimumWageTable(from, ownLaw.minimumWage));
    const isApprentice = who === 'apprentice';
    const rate =
      isApprentice || /^\d+$/.test(who ?? '')
        ? minimumRate({ from, born: bornFor(isApprentice ? '18' : who, from), isApprentice, nation: 'england' }, ownLaw.minimumWage)
        : undefined;
    const figure = rate === undefined ? table.offset.value : valueOf(rate).perHour.value;
    expect(decimal(figure)).toBe(expected['rate']);
  });

  test.each(of('NMW accommodation offset'))('$id', ({ from, given: row, expected }) => {
    const { offset } = valueOf(minimumWageTable(from, ownLaw.minimumWage));
    const charge = sum(row['daily_charge']);
    const nightsAWeek = Number(row['nights_per_week'] ?? row['nights']);
    const adjusted = accommodationOffset({ charge, nightsAWeek }, offset.value, Number(row['pay_period_days']));
    const basic = row['basic_pay'];
    if (basic === undefined) expect(adjusted).toBe(sum(expected['adjustment_to_pay']));
    else expect(add(sum(basic), adjusted)).toBe(sum(expected['total_pay_for_nmw']));
  });

  test.each(of('NMW entitlement'))('$id', ({ from, given: row, expected }) => {
    const { perHour } = valueOf(
      minimumRate({ from, born: bornFor(row['age'], from), isApprentice: false, nation: 'england' }, ownLaw.minimumWage),
    );
    const minutes = Number(row['hours']) * 60;
    expect(decimal(entitlementOf(perHour.value, minutes))).toBe(expected['minimum_entitlement']);
    const found = checkMinimumWage(
      {
        period: { from, to: addDays(from, 6) },
        born: bornFor(row['age'], from),
        isApprentice: false,
        nation: 'england',
        hours: [],
        unpaidMinutes: minutes,
        bonuses: pence(0),
        reductions: pence(0),
      },
      ownLaw.minimumWage,
    );
    expect(decimal(valueOf(found).shortfall)).toBe(expected['minimum_entitlement']);
  });
});
