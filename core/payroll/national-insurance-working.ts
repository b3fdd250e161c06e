import { add, nothing } from '#core/money/pence';
import { type PaySteps } from './calculate-pay.ts';
import { niThresholds } from './national-insurance.ts';
import { line, percent, type WorkingLine } from './working-line.ts';

/** The lines of National Insurance: the employee's side, the employer's, and what is reported. */
export function nationalInsuranceWorking({ input, table, nationalInsurance: ni }: PaySteps): readonly WorkingLine[] {
  const { niLetter: letter, frequency, gross: pay } = input;
  const law = table.nationalInsurance;
  const { employee, employerFrom } = law.letters[letter].value;
  if (employerFrom === 'nowhere') return [line('ni.none', { letter }, nothing, [law.letters[letter]])];
  const thresholds = niThresholds(law, frequency);
  const { primaryThreshold, upperEarningsLimit, lowerEarningsLimit } = thresholds;
  const rates = law.employeeRates[employee];
  const { employeeMain: main, employeeAbove, employerBelowLimit: below, employerAboveLimit } = ni.charged;
  const { atLel, lelToPt, ptToUel } = ni.bands;
  return [
    employee === 'nothing'
      ? line('ni.employeeExempt', { letter }, ni.employee, [law.letters[letter]])
      : line(
          'ni.employee',
          {
            letter,
            main,
            primaryThreshold,
            upperEarningsLimit,
            mainRate: percent(rates.main.value),
            above: employeeAbove,
            aboveRate: percent(rates.above.value),
          },
          ni.employee,
          [law.thresholds.primaryThreshold.year, rates.main],
        ),
    line(
      'ni.employer',
      {
        letter,
        rate: percent(law.employerRate.value),
        start: thresholds[employerFrom],
        below,
        upperEarningsLimit,
        above: employerAboveLimit,
      },
      ni.employer,
      [law.thresholds[employerFrom].year, law.employerRate],
    ),
    atLel > 0
      ? line('ni.bands', { atLel, lelToPt, ptToUel }, add(atLel, lelToPt, ptToUel), [law.thresholds.lowerEarningsLimit.week])
      : line('ni.belowLimit', { pay, lowerEarningsLimit }, nothing, [law.thresholds.lowerEarningsLimit.week]),
  ];
}
