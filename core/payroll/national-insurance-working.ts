import { add, nothing } from '#core/money/pence';
import { type PaySteps } from './calculate-pay.ts';
import { niThresholds } from './national-insurance.ts';
import { line, percent, type WorkingLine } from './working-line.ts';
import { type NiThreshold } from './year-table.ts';

/** The lines of National Insurance: the employee's side, the employer's, and what is reported. */
export function nationalInsuranceWorking(steps: PaySteps): readonly WorkingLine[] {
  const { letters } = steps.table.nationalInsurance;
  const { niLetter: letter } = steps.input;
  const { employerFrom } = letters[letter].value;
  if (employerFrom === 'nowhere') return [line('ni.none', { letter }, nothing, [letters[letter]])];
  return [employeeSide(steps), employerSide(steps, employerFrom), reportedBands(steps)];
}

function employeeSide({ input: { niLetter: letter, frequency }, table, nationalInsurance: ni }: PaySteps): WorkingLine {
  const law = table.nationalInsurance;
  const rateName = law.letters[letter].value.employee;
  if (rateName === 'nothing') return line('ni.employeeExempt', { letter }, ni.employee, [law.letters[letter]]);
  const rates = law.employeeRates[rateName];
  const { primaryThreshold, upperEarningsLimit } = niThresholds(law, frequency);
  const { employeeMain: main, employeeAbove: above } = ni.charged;
  const used = [law.thresholds.primaryThreshold.year, rates.main];
  if (main <= 0) return line('ni.employeeBelow', { letter, primaryThreshold }, ni.employee, used);
  const given = { letter, main, primaryThreshold, mainRate: percent(rates.main.value) };
  if (above <= 0) return line('ni.employee', given, ni.employee, used);
  const beyond = { ...given, upperEarningsLimit, above, aboveRate: percent(rates.above.value) };
  return line('ni.employeeBeyond', beyond, ni.employee, [...used, law.thresholds.upperEarningsLimit.year, rates.above]);
}

function employerSide(
  { input: { niLetter: letter, frequency }, table, nationalInsurance: ni }: PaySteps,
  employerFrom: NiThreshold,
): WorkingLine {
  const law = table.nationalInsurance;
  const thresholds = niThresholds(law, frequency);
  const start = thresholds[employerFrom];
  const { employerBelowLimit: below, employerAboveLimit: above } = ni.charged;
  const rate = percent(law.employerRate.value);
  const used = [law.thresholds[employerFrom].year, law.employerRate];
  if (above > 0)
    return line(
      'ni.employerBeyond',
      { letter, rate, start, below, above, upperEarningsLimit: thresholds.upperEarningsLimit },
      ni.employer,
      used,
    );
  if (below > 0) return line('ni.employer', { letter, rate, start, below }, ni.employer, used);
  return line('ni.employerBelow', { letter, start }, ni.employer, used);
}

function reportedBands({ input: { frequency }, niable: pay, table, nationalInsurance: ni }: PaySteps): WorkingLine {
  const law = table.nationalInsurance;
  const { atLel, lelToPt, ptToUel } = ni.bands;
  const used = [law.thresholds.lowerEarningsLimit.week];
  if (atLel > 0) return line('ni.bands', { atLel, lelToPt, ptToUel }, add(atLel, lelToPt, ptToUel), used);
  return line('ni.belowLimit', { pay, lowerEarningsLimit: niThresholds(law, frequency).lowerEarningsLimit }, nothing, used);
}
