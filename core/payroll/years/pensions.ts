import { type Figure, type Source, figuresFrom } from '#core/payroll/figure';
import { type Frequency } from '#core/payroll/tax-period';

/** How often people are paid, for pensions: the tax tables' frequencies, and the longer ones that the regulator prints. */
export type PensionFrequency = Frequency | 'quarterly' | 'half-yearly' | 'yearly';

/** Earnings in one pay reference period, in whole pounds. Each is printed by the regulator: no formula gives them all. */
export type PensionThresholds = {
  /** Qualifying earnings are what lies above this … */
  readonly lower: Figure<number>;
  /** … and not above this. */
  readonly upper: Figure<number>;
  /** Who earns more than this has to be enrolled. */
  readonly trigger: Figure<number>;
};

export type PensionYear = {
  /** '2026-27'. */
  readonly taxYear: string;
  readonly thresholds: Readonly<Record<PensionFrequency, PensionThresholds>>;
};

const regulator: Source = {
  title: 'The Pensions Regulator, Earnings thresholds',
  where:
    'https://www.thepensionsregulator.gov.uk/en/employers/new-employers/im-an-employer-who-has-to-provide-a-pension/declare-your-compliance/ongoing-duties-for-employers-/earnings-thresholds',
  checked: '2026-11-21',
};

const review2025: Source = {
  title: 'Gallagher, 2025-26 earnings thresholds for automatic enrolment (unchanged)',
  where: 'https://www.ajg.com/uk/news-and-insights/2025-26-earnings-thresholds-for-automatic-enrolment',
  checked: '2026-11-21',
};

const review2026: Source = {
  title: 'DWP, Automatic enrolment: earnings trigger and qualifying earnings band review 2026-27 (HCWS1206, unchanged)',
  where:
    'https://parallelparliament.co.uk/debate/2025-12-18/commons/written-statements/automatic-enrolment-earnings-trigger-and-qualifying-earnings-band-review-2026-27',
  checked: '2026-11-21',
};

function unchanged(source: Source): PensionYear['thresholds'] {
  const from = figuresFrom(source);
  const row = (lower: number, trigger: number, upper: number): PensionThresholds => ({
    lower: from(lower),
    trigger: from(trigger),
    upper: from(upper),
  });
  return {
    weekly: row(120, 192, 967),
    fortnightly: row(240, 384, 1_934),
    'four-weekly': row(480, 768, 3_867),
    monthly: row(520, 833, 4_189),
    quarterly: row(1_560, 2_499, 12_568),
    'half-yearly': row(3_120, 4_998, 25_135),
    yearly: row(6_240, 10_000, 50_270),
  };
}

/** Every year whose thresholds are known. 2027-28 is not: a payday in it is refused by the tax table that is missing. */
export const pensionYears: readonly PensionYear[] = [
  { taxYear: '2023-24', thresholds: unchanged(regulator) },
  { taxYear: '2024-25', thresholds: unchanged(regulator) },
  { taxYear: '2025-26', thresholds: unchanged(review2025) },
  { taxYear: '2026-27', thresholds: unchanged(review2026) },
];

/** A year's thresholds as its table has them: of the frequencies at which people are paid here. Throws RangeError for a year that is not known. */
export function pensionsOf(taxYear: string): Readonly<Record<Frequency, PensionThresholds>> {
  const found = pensionYears.find((year) => year.taxYear === taxYear)?.thresholds;
  if (found === undefined) throw new RangeError(`no pension thresholds of ${taxYear}`);
  const { weekly, fortnightly, 'four-weekly': fourWeekly, monthly } = found;
  return { weekly, fortnightly, 'four-weekly': fourWeekly, monthly };
}

/** The thresholds of a pay period that is paid in a tax year; undefined for a year that is not known. */
export function pensionThresholds(taxYear: string, frequency: PensionFrequency): PensionThresholds | undefined {
  return pensionYears.find((year) => year.taxYear === taxYear)?.thresholds[frequency];
}
