import { type Pence, pence } from '#core/money/pence';
import { type Figure, type Source, figuresFrom } from '#core/payroll/figure';
import { type Day, day } from '#core/time/day';

const rates2026: Source = {
  title:
    'GOV.UK, simplified expenses calculator at commit ed5f4b2c79: 45p became 55p, back-dated to 6 April 2026; Moore Kingston Smith, the same for employees',
  where: 'https://mooreks.co.uk/insights/new-mileage-allowance-rates-what-employers-need-to-do-now/',
  checked: '2026-11-21',
};

const ratesBefore: Source = {
  title: 'Moorepay, What are the current mileage allowance payments? (ITEPA 2003 s230)',
  where: 'https://www.moorepay.co.uk/payroll-hr-rates/what-are-the-current-mileage-allowance-payments/',
  checked: '2026-11-21',
};

const calculator: Source = {
  title: 'GOV.UK, simplified expenses calculator at commit 6fb9aab',
  where: 'https://github.com/alphagov/smart-answers',
  checked: '2026-11-21',
};

/** Kept from the year before: the rise of 2026 was announced for cars and vans, and none was found for these. */
const unchanged: Source = { ...ratesBefore, title: `${ratesBefore.title}; no change was found for 2026-27, which is not confirmed` };

/** Of National Insurance: the higher rate counts for every mile, and it is the rate when the payment is made. */
export const niMileageRule: Source = {
  title: 'HMRC, National Insurance Manual NIM05833; SSCR 2001 (SI 2001/1004) reg 22A(4)',
  where: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim05833',
  checked: '2026-11-22',
};

export const taxMileageRule: Source = {
  title: 'ITEPA 2003 s229 and s230: the approved amount of a tax year, kind of vehicle by kind of vehicle',
  where: 'https://www.legislation.gov.uk/ukpga/2003/1/section/230',
  checked: '2026-11-22',
};

/** Pence for the mile. */
export type MileageFigures = {
  readonly car: Figure<Pence>;
  readonly carAfter: Figure<Pence>;
  /** Miles by car or van in a tax year that have the first rate. */
  readonly carMiles: Figure<number>;
  readonly motorcycle: Figure<Pence>;
  readonly bicycle: Figure<Pence>;
  /** For each fellow employee carried on work of their own. */
  readonly passenger: Figure<Pence>;
};

export type MileageTable = MileageFigures & { readonly taxYear: string };

function table(taxYear: string, car: Figure<Pence>, others: Source, motorcycle: Source): MileageTable {
  const other = figuresFrom(others);
  return {
    taxYear,
    car,
    carAfter: figuresFrom(calculator)(pence(25)),
    carMiles: figuresFrom(calculator)(10_000),
    motorcycle: figuresFrom(motorcycle)(pence(24)),
    bicycle: other(pence(20)),
    passenger: other(pence(5)),
  };
}

export const mileageTables: readonly MileageTable[] = [
  table('2024-25', figuresFrom(ratesBefore)(pence(45)), ratesBefore, ratesBefore),
  table('2025-26', figuresFrom(ratesBefore)(pence(45)), ratesBefore, ratesBefore),
  table('2026-27', figuresFrom(rates2026)(pence(55)), unchanged, calculator),
];

/** Miles up to this day may have been paid at 45p in good faith: the rise was announced on 21 May 2026 and back-dated to 6 April. */
export const backDatedUpTo: Day = day('2026-05-31');
