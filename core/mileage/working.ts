import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Source } from '#core/payroll/figure';
import { type MileageTable, niMileageRule, taxMileageRule } from '#core/payroll/years/mileage';
import { type Mileage, type MileageResult } from './mileage.ts';
import { milesInWords } from './words.ts';

export type MileageStep = { readonly words: string; readonly sources: readonly Source[] };

function taxStep(result: MileageResult, { taxYear, car, carAfter, carMiles }: MileageTable): MileageStep {
  const limit = milesInWords(carMiles.value * 10);
  const rates = `${pounds(car.value)} a mile by car for the first ${limit} of ${taxYear}, then ${pounds(carAfter.value)}`;
  const counted = result.taxable === nothing ? 'none of it counts as pay' : `${pounds(result.taxable)} of it counts as pay`;
  const words = `For income tax these miles are approved for ${pounds(result.approved)} more this tax year (${rates}): ${counted}.`;
  return { words, sources: [taxMileageRule, car.source] };
}

/** How mileage of one tax year came about: what is paid, what is approved for each tax, and what the PA may claim relief on. */
export function mileageWorking(now: readonly Mileage[], result: MileageResult, table: MileageTable): readonly MileageStep[] {
  const tenths = now.reduce((so, claim) => so + claim.tenths, 0);
  const counted = result.niable === nothing ? 'none of it counts' : `${pounds(result.niable)} counts`;
  const steps: MileageStep[] = [
    { words: `${milesInWords(tenths)} are paid ${pounds(result.paid)}.`, sources: [] },
    taxStep(result, table),
    { words: `For National Insurance the first rate counts for every mile: ${counted}.`, sources: [niMileageRule] },
  ];
  if (now.some(({ isTopUp }) => isTopUp === true))
    steps.push({
      words:
        'What is paid up to the new rate for miles driven before is taken as covered by those miles for National Insurance. HMRC’s pages that were read do not say so.',
      sources: [],
    });
  if (result.unpaid > nothing)
    steps.push({
      words: `${pounds(result.unpaid)} of what the year’s miles are approved for was not paid: the PA may claim tax relief on it.`,
      sources: [],
    });
  return steps;
}
