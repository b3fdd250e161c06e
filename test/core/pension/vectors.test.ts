import { describe, expect, it } from 'vitest';
import { type Pence } from '#core/money/pence';
import { contributionsOf, type PensionMethod } from '#core/pension/contributions';
import { type PensionFrequency, pensionThresholds, pensionYears } from '#core/payroll/years/pensions';
import { fromVector, hasVectors, vectorRows } from '#test/core/payroll/vectors';

const frequencies: Readonly<Record<string, PensionFrequency>> = {
  weekly: 'weekly',
  fortnightly: 'fortnightly',
  fourweekly: 'four-weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  halfyearly: 'half-yearly',
  annual: 'yearly',
};

function read(json: string | undefined): Readonly<Record<string, string>> {
  const found: unknown = JSON.parse(json ?? '');
  if (typeof found !== 'object' || found === null) throw new TypeError('a row has objects');
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
}

type Row = {
  readonly id: string;
  readonly frequency: PensionFrequency;
  readonly given: Record<string, string>;
  readonly expected: Record<string, string>;
};

function rowsOf(topic: string): readonly Row[] {
  return vectorRows('statutory-and-holiday.csv')
    .filter((row) => row['topic'] === topic)
    .map((row) => {
      const given = read(row['inputs_json']);
      const frequency = frequencies[(given['frequency'] ?? '').toLowerCase()];
      if (frequency === undefined) throw new RangeError(`no frequency ${String(given['frequency'])}`);
      return { id: row['id'] ?? '', frequency, given, expected: read(row['expected_json']) };
    });
}

function thresholdsOf(frequency: PensionFrequency) {
  const found = pensionThresholds('2026-27', frequency);
  if (found === undefined) throw new RangeError('2026-27 is known');
  return found;
}

function worked({ given, frequency }: Row, method: PensionMethod) {
  const [employee, employer] = [Number(given['employee_pct'] ?? '5') * 100, Number(given['employer_pct'] ?? '3') * 100];
  const pay: Pence = fromVector(given['pay'] ?? '');
  return contributionsOf(
    { method, basis: 'qualifying', employeeHundredths: employee, employerHundredths: employer },
    { earnings: pay, pensionable: pay },
    thresholdsOf(frequency),
  );
}

function sum(text: string | undefined): Pence {
  return fromVector(text ?? '');
}

describe.skipIf(!hasVectors())('rows of the vectors', () => {
  const [thresholds, earnings] = [rowsOf('AE thresholds'), rowsOf('AE qualifying earnings')];

  it('has seven of each kind', () => {
    expect([thresholds.length, earnings.length]).toEqual([7, 7]);
  });

  it('every threshold is the regulator’s own, in every year, and none is multiplied up from a week', () => {
    for (const { taxYear } of pensionYears)
      for (const { frequency, expected } of thresholds) {
        const { lower, trigger, upper } = pensionThresholds(taxYear, frequency) ?? thresholdsOf(frequency);
        expect({ lower: lower.value, trigger: trigger.value, upper: upper.value }).toEqual({
          lower: Number(expected['lower']),
          trigger: Number(expected['trigger']),
          upper: Number(expected['upper']),
        });
      }
  });

  it('every contribution is the very penny: nothing below the band, none above it, four fifths with relief at source', () => {
    for (const row of earnings) {
      const { expected } = row;
      const [netPay, relieved] = [worked(row, 'net_pay'), worked(row, 'relief_at_source')];
      if (expected['qualifying_earnings'] === undefined) {
        expect([row.id, netPay.employer, netPay.employee, relieved.employer, relieved.employee]).toEqual([
          row.id,
          sum(expected['employer']),
          sum(expected['employee_net_pay_arrangement']),
          sum(expected['employer']),
          sum(expected['employee_relief_at_source_deducted']),
        ]);
      } else {
        expect([row.id, netPay.pensionable, netPay.employer, netPay.employee]).toEqual([
          row.id,
          sum(expected['qualifying_earnings']),
          sum(expected['employer_3pct']),
          sum(expected['employee_5pct']),
        ]);
      }
    }
  });
});
