import { add, nothing, subtract } from '#core/money/pence';
import { type PaySteps } from './calculate-pay.ts';
import { type EarningsPart, earningsTogether, type InsuredPart, shareHere } from './counted-earnings.ts';
import { niThresholds } from './national-insurance.ts';
import { line, percent, type WorkingLine } from './working-line.ts';
import { type NiThreshold } from './year-table.ts';

/** The lines of National Insurance: what counts together, then for each part both sides and what is reported, then this payment's share. */
export function nationalInsuranceWorking(steps: PaySteps): readonly WorkingLine[] {
  const { letters } = steps.table.nationalInsurance;
  const { niLetter: letter } = steps.input;
  const { employerFrom } = letters[letter].value;
  if (employerFrom === 'nowhere') return [line('ni.none', { letter }, nothing, [letters[letter]])];
  const sides = (of: InsuredPart): readonly WorkingLine[] => [
    employeeSide(steps, of),
    employerSide(steps, of, employerFrom),
    reportedBands(steps, of),
  ];
  const { insured, counted } = steps;
  const [only] = insured;
  // Nearly every payment: one job, in its own pay period.
  const isAlone = counted.jobs.length === 1 && counted.before === undefined;
  if (only !== undefined && insured.length === 1 && isAlone && only.part.because === undefined) return sides(only);
  const each = insured.flatMap((of) => [...whyOf(of.part), ...sides(of)]);
  return [...togetherLines(steps), ...beforeLines(steps), ...each, ...lessLines(steps), ...sharedLines(steps)];
}

/** Another payday of the same earnings period, whose pay counts with this one. */
function beforeLines({ counted }: PaySteps): readonly WorkingLine[] {
  const { before } = counted;
  if (before === undefined) return [];
  const here = earningsTogether(counted);
  return [line('ni.otherPayday', { here, before: before.earnings }, add(here, before.earnings))];
}

function lessLines({ counted: { before }, nationalInsurance: left }: PaySteps): readonly WorkingLine[] {
  if (before === undefined) return [];
  const given = { employeeBefore: before.employee, employerBefore: before.employer, employee: left.employee };
  return [line('ni.lessBefore', given, left.employer)];
}

const reasons = {
  'besides, after leaving': 'ni.afterLeaving',
  'late, after leaving': 'ni.lateAfterLeaving',
  'shortest of two jobs': 'ni.shortest',
} as const;

function whyOf({ because, earnings, frequency }: EarningsPart): readonly WorkingLine[] {
  return because === undefined ? [] : [line(reasons[because], { period: periodWords[frequency] }, earnings)];
}

const periodWords = { weekly: 'one week', fortnightly: 'two weeks', 'four-weekly': 'four weeks', monthly: 'one month' } as const;

function togetherLines({ counted, niable: here }: PaySteps): readonly WorkingLine[] {
  if (counted.jobs.length === 1) return [];
  const whole = earningsTogether(counted);
  return [line('ni.together', { here, others: subtract(whole, here) }, whole)];
}

function sharedLines({ counted, niable: here, nationalInsurance: whole }: PaySteps): readonly WorkingLine[] {
  if (counted.jobs.length === 1) return [];
  const given = { here, all: earningsTogether(counted), employee: shareHere(whole.employee, counted) };
  const shared = { ...given, employeeWhole: whole.employee, employerWhole: whole.employer };
  return [
    line('ni.shared', shared, shareHere(whole.employer, counted)),
    line(counted.place === counted.told ? 'ni.toldHere' : 'ni.toldElsewhere', {}, nothing),
  ];
}

function employeeSide({ input: { niLetter: letter }, table }: PaySteps, { part: { frequency }, insurance: ni }: InsuredPart): WorkingLine {
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
  { input: { niLetter: letter }, table }: PaySteps,
  { part: { frequency }, insurance: ni }: InsuredPart,
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

function reportedBands({ table }: PaySteps, { part: { frequency, earnings: pay }, insurance: ni }: InsuredPart): WorkingLine {
  const law = table.nationalInsurance;
  const { atLel, lelToPt, ptToUel } = ni.bands;
  const used = [law.thresholds.lowerEarningsLimit.week];
  if (atLel > 0) return line('ni.bands', { atLel, lelToPt, ptToUel }, add(atLel, lelToPt, ptToUel), used);
  return line('ni.belowLimit', { pay, lowerEarningsLimit: niThresholds(law, frequency).lowerEarningsLimit }, nothing, used);
}
