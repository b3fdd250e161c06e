import { describe, expect, test } from 'vitest';
import { isCounted, isNiLetter, nationalInsurance, niThresholds } from '#core/payroll/national-insurance';
import { frequencies, type Frequency } from '#core/payroll/tax-period';
import { type Figure } from '#core/payroll/figure';
import { type NationalInsuranceTable, niLetters, type NiLetter, type YearTable } from '#core/payroll/year-table';
import { year2024 } from '#core/payroll/years/2024-25';
import { year2025 } from '#core/payroll/years/2025-26';
import { year2026 } from '#core/payroll/years/2026-27';
import { inPounds } from './support.ts';

function sides(letter: NiLetter, gross: string, year: YearTable = year2026, frequency: Frequency = 'weekly'): readonly number[] {
  const { employee, employer } = nationalInsurance(year.nationalInsurance, letter, frequency, inPounds(gross));
  return [employee, employer];
}

describe('National Insurance thresholds', () => {
  test('two and four weeks are a share of the year raised to a pound, but the lower limit is weeks times the week’s', () => {
    const rows = frequencies.map((frequency) => Object.values(niThresholds(year2026.nationalInsurance, frequency)).map((sum) => sum / 100));
    expect(rows).toStrictEqual([
      [129, 242, 96, 967, 967, 967, 967, 481, 481],
      [258, 484, 193, 1934, 1934, 1934, 1934, 962, 962],
      [516, 967, 385, 3867, 3867, 3867, 3867, 1924, 1924],
      [559, 1048, 417, 4189, 4189, 4189, 4189, 2083, 2083],
    ]);
  });

  test('2024-25 and 2025-26 have their own lower limit and the employer’s threshold', () => {
    const of = (year: YearTable): readonly (readonly number[])[] =>
      frequencies.map((frequency) => {
        const { lowerEarningsLimit, secondaryThreshold } = niThresholds(year.nationalInsurance, frequency);
        return [lowerEarningsLimit / 100, secondaryThreshold / 100];
      });
    expect(of(year2024)).toStrictEqual([
      [123, 175],
      [246, 350],
      [492, 700],
      [533, 758],
    ]);
    expect(of(year2025)).toStrictEqual([
      [125, 96],
      [250, 193],
      [500, 385],
      [542, 417],
    ]);
  });

  test('each threshold is read from its own row, so that one relief may move without the others', () => {
    const moved = (name: keyof NationalInsuranceTable['thresholds'], place: number): NationalInsuranceTable['thresholds'] => {
      const figure = (value: number): Figure<number> => ({ value, source: year2026.nationalInsurance.employerRate.source });
      const own = { week: figure(place), month: figure(place * 10), year: figure(place * 520) };
      return { ...year2026.nationalInsurance.thresholds, [name]: own };
    };
    const names = [
      'lowerEarningsLimit',
      'primaryThreshold',
      'secondaryThreshold',
      'upperEarningsLimit',
      'upperSecondaryThreshold',
      'apprenticeUpperSecondaryThreshold',
      'veteranUpperSecondaryThreshold',
      'freeportUpperSecondaryThreshold',
      'investmentZoneUpperSecondaryThreshold',
    ] as const;
    for (const name of names) {
      const table: NationalInsuranceTable = { ...year2026.nationalInsurance, thresholds: moved(name, 7) };
      const lower = [700, 1_400, 2_800, 7_000];
      const others = [700, 14_000, 28_000, 7_000];
      expect(frequencies.map((frequency) => niThresholds(table, frequency)[name])).toStrictEqual(
        name === 'lowerEarningsLimit' ? lower : others,
      );
    }
  });

  test('they are worked out once for each table and frequency', () => {
    const table = { ...year2026.nationalInsurance };
    expect(niThresholds(table, 'weekly')).toBe(niThresholds(table, 'weekly'));
    expect(niThresholds(table, 'weekly')).not.toBe(niThresholds(table, 'monthly'));
    expect(niThresholds(year2025.nationalInsurance, 'weekly')).not.toBe(niThresholds(table, 'weekly'));
  });
});

describe('both sides of National Insurance', () => {
  // £1,000 a week in 2026-27: £725 lies between £242 and £967, £33 above; the employer has £871 and £33 above £96.
  test.each([
    ['A', '58.66', '135.60'],
    ['B', '14.07', '135.60'],
    ['C', '0.00', '135.60'],
    ['J', '15.16', '135.60'],
    ['H', '58.66', '4.95'],
    ['M', '58.66', '4.95'],
    ['V', '58.66', '4.95'],
    ['Z', '15.16', '4.95'],
    ['F', '58.66', '77.85'],
    ['I', '14.07', '77.85'],
    ['L', '15.16', '77.85'],
    ['S', '0.00', '77.85'],
    ['N', '58.66', '77.85'],
    ['E', '14.07', '77.85'],
    ['D', '15.16', '77.85'],
    ['K', '0.00', '77.85'],
    ['X', '0.00', '0.00'],
  ] as const)('letter %s on £1,000.00 a week: employee £%s, employer £%s', (letter, employee, employer) => {
    expect(sides(letter, '1000.00')).toStrictEqual([inPounds(employee), inPounds(employer)]);
  });

  test('each band is rounded by itself: £1,000.07 gives £58.00 and £0.66, and £130.65 and £4.96 for the employer', () => {
    expect(sides('A', '1000.07')).toStrictEqual([inPounds('58.66'), inPounds('135.61')]);
  });

  test('the employer’s rate was 13.8% above £175 in 2024-25', () => {
    expect(sides('A', '1000.00', year2024)).toStrictEqual([inPounds('58.66'), inPounds('113.85')]);
    expect(sides('M', '1000.00', year2024)).toStrictEqual([inPounds('58.66'), inPounds('4.55')]);
  });

  test('since April 2025 the employer may owe while nothing is reported', () => {
    const low = nationalInsurance(year2025.nationalInsurance, 'A', 'weekly', inPounds('124.99'));
    expect([low.employer, Object.values(low.bands)]).toStrictEqual([inPounds('4.35'), [0, 0, 0]]);
  });

  test('what is charged at each rate is kept for the working', () => {
    const { charged, bands } = nationalInsurance(year2026.nationalInsurance, 'N', 'weekly', inPounds('1000.00'));
    expect(charged).toStrictEqual({ employeeMain: 72_500, employeeAbove: 3_300, employerBelowLimit: 48_600, employerAboveLimit: 3_300 });
    expect(bands).toStrictEqual({ atLel: 12_900, lelToPt: 11_300, ptToUel: 72_500 });
  });

  test('letter X counts nothing at all', () => {
    expect(nationalInsurance(year2026.nationalInsurance, 'X', 'monthly', inPounds('5000.00'))).toStrictEqual({
      employee: 0,
      employer: 0,
      bands: { atLel: 0, lelToPt: 0, ptToUel: 0 },
      charged: { employeeMain: 0, employeeAbove: 0, employerBelowLimit: 0, employerAboveLimit: 0 },
    });
  });

  test('a relief that reached above the upper earnings limit would still be free up to its own end', () => {
    const figure = (value: number): Figure<number> => ({ value, source: year2026.nationalInsurance.employerRate.source });
    const table: NationalInsuranceTable = {
      ...year2026.nationalInsurance,
      thresholds: {
        ...year2026.nationalInsurance.thresholds,
        upperSecondaryThreshold: { week: figure(980), month: figure(1), year: figure(1) },
      },
    };
    expect(nationalInsurance(table, 'M', 'weekly', inPounds('1000.00')).employer).toBe(inPounds('3.00'));
  });
});

describe('the bands that are reported', () => {
  test.each([
    ['128.99', [0, 0, 0]],
    ['129.00', [12_900, 0, 0]],
    ['129.01', [12_900, 1, 0]],
    ['242.00', [12_900, 11_300, 0]],
    ['242.07', [12_900, 11_300, 7]],
    ['967.00', [12_900, 11_300, 72_500]],
    ['967.01', [12_900, 11_300, 72_500]],
  ])('£%s a week', (gross, want) => {
    expect(Object.values(nationalInsurance(year2026.nationalInsurance, 'A', 'weekly', inPounds(gross)).bands)).toStrictEqual(want);
  });
});

describe('letters', () => {
  test('every letter but the mariners’ is known, in capitals', () => {
    expect(niLetters.join('')).toBe('ABCDEFHIJKLMNSVXZ');
    expect(['G', 'P', 'Q', 'R', 'T', 'W', 'Y', 'a', '', 'AA'].filter(isNiLetter)).toStrictEqual([]);
    expect([...niLetters].filter(isNiLetter)).toHaveLength(17);
  });

  test('only X counts nothing', () => {
    expect(niLetters.filter((letter) => !isCounted(year2026.nationalInsurance, letter))).toStrictEqual(['X']);
  });
});
