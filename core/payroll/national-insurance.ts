import { add, nothing, type Pence } from '#core/money/pence';
import { above, between, ceilingOf, fromPounds, niPennyOf } from '#core/money/quick';
import { type Frequency } from './tax-period.ts';
import { type EarningsThreshold, type NationalInsuranceTable, niLetters, type NiLetter, type NiThreshold } from './year-table.ts';

/** What a full payment submission reports: earnings at the lower limit, from there to the primary threshold, from there to the upper limit. */
export type NiBands = { readonly atLel: Pence; readonly lelToPt: Pence; readonly ptToUel: Pence };

export type NationalInsurance = {
  readonly employee: Pence;
  readonly employer: Pence;
  readonly bands: NiBands;
  /** Earnings charged at each rate, for the working. */
  readonly charged: {
    readonly employeeMain: Pence;
    readonly employeeAbove: Pence;
    readonly employerBelowLimit: Pence;
    readonly employerAboveLimit: Pence;
  };
};

export type NiThresholds = Readonly<Record<NiThreshold, Pence>>;

export function isNiLetter(text: string): text is NiLetter {
  return niLetters.some((letter) => letter === text);
}

/** Whether any earnings count at all: not on letter X. */
export function isCounted({ letters }: NationalInsuranceTable, letter: NiLetter): boolean {
  return letters[letter].value.employerFrom !== 'nowhere';
}

export const noBands: NiBands = { atLel: nothing, lelToPt: nothing, ptToUel: nothing };

const notCharged: NationalInsurance = {
  employee: nothing,
  employer: nothing,
  bands: noBands,
  charged: { employeeMain: nothing, employeeAbove: nothing, employerBelowLimit: nothing, employerAboveLimit: nothing },
};

/**
 * Class 1 NI on the earnings of one earnings period, by the exact percentage method: each band is rounded by itself, and no
 * period knows of another. Sources: HMRC NIM11002; SSCR 2001 reg 12(1) for the rounding; HMRC's NIC test data.
 */
export function nationalInsurance(
  table: NationalInsuranceTable,
  letter: NiLetter,
  frequency: Frequency,
  earnings: Pence,
): NationalInsurance {
  const { employee: rateName, employerFrom } = table.letters[letter].value;
  if (employerFrom === 'nowhere') return notCharged;
  const thresholds = niThresholds(table, frequency);
  const { primaryThreshold, upperEarningsLimit } = thresholds;
  const rates = table.employeeRates[rateName];
  const employerStart = thresholds[employerFrom];
  const charged = {
    employeeMain: between(earnings, primaryThreshold, upperEarningsLimit),
    employeeAbove: above(earnings, upperEarningsLimit),
    employerBelowLimit: between(earnings, employerStart, upperEarningsLimit),
    employerAboveLimit: above(earnings, employerStart > upperEarningsLimit ? employerStart : upperEarningsLimit),
  };
  const employerRate = table.employerRate.value;
  return {
    employee: add(niPennyOf(charged.employeeMain, rates.main.value), niPennyOf(charged.employeeAbove, rates.above.value)),
    employer: add(niPennyOf(charged.employerBelowLimit, employerRate), niPennyOf(charged.employerAboveLimit, employerRate)),
    bands: reported(earnings, thresholds),
    charged,
  };
}

/** Nothing is reported below the lower earnings limit, even where the employer pays. */
function reported(earnings: Pence, { lowerEarningsLimit, primaryThreshold, upperEarningsLimit }: NiThresholds): NiBands {
  if (earnings < lowerEarningsLimit) return noBands;
  return {
    atLel: lowerEarningsLimit,
    lelToPt: between(earnings, lowerEarningsLimit, primaryThreshold),
    ptToUel: between(earnings, primaryThreshold, upperEarningsLimit),
  };
}

const prepared = new WeakMap<NationalInsuranceTable, Map<Frequency, NiThresholds>>();

/** The thresholds of one earnings period. Kept, since every payday of a frequency asks for the same ones. */
export function niThresholds(table: NationalInsuranceTable, frequency: Frequency): NiThresholds {
  let known = prepared.get(table);
  if (known === undefined) {
    known = new Map();
    prepared.set(table, known);
  }
  let thresholds = known.get(frequency);
  if (thresholds === undefined) {
    thresholds = prepare(table, frequency);
    known.set(frequency, thresholds);
  }
  return thresholds;
}

function prepare({ thresholds }: NationalInsuranceTable, frequency: Frequency): NiThresholds {
  const longer = (of: EarningsThreshold): Pence => inPeriod(of, frequency);
  return {
    lowerEarningsLimit: lowerLimit(thresholds.lowerEarningsLimit, frequency),
    primaryThreshold: longer(thresholds.primaryThreshold),
    secondaryThreshold: longer(thresholds.secondaryThreshold),
    upperEarningsLimit: longer(thresholds.upperEarningsLimit),
    upperSecondaryThreshold: longer(thresholds.upperSecondaryThreshold),
    apprenticeUpperSecondaryThreshold: longer(thresholds.apprenticeUpperSecondaryThreshold),
    veteranUpperSecondaryThreshold: longer(thresholds.veteranUpperSecondaryThreshold),
    freeportUpperSecondaryThreshold: longer(thresholds.freeportUpperSecondaryThreshold),
    investmentZoneUpperSecondaryThreshold: longer(thresholds.investmentZoneUpperSecondaryThreshold),
  };
}

/** SSCR 2001 reg 11: a week and a month are prescribed; two or four weeks are the year's share, raised to a pound. */
function inPeriod({ week, month, year }: EarningsThreshold, frequency: Frequency): Pence {
  switch (frequency) {
    case 'weekly':
      return fromPounds(week.value);
    case 'fortnightly':
      return fromPounds(ceilingOf(year.value, { above: 2, below: 52 }));
    case 'four-weekly':
      return fromPounds(ceilingOf(year.value, { above: 4, below: 52 }));
    case 'monthly':
      return fromPounds(month.value);
  }
}

/** SSCR 2001 reg 11: the lower limit alone is the week's, times the weeks. */
function lowerLimit({ week, month }: EarningsThreshold, frequency: Frequency): Pence {
  switch (frequency) {
    case 'weekly':
      return fromPounds(week.value);
    case 'fortnightly':
      return fromPounds(week.value * 2);
    case 'four-weekly':
      return fromPounds(week.value * 4);
    case 'monthly':
      return fromPounds(month.value);
  }
}
