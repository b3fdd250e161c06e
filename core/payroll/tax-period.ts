import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';

export const frequencies = ['weekly', 'fortnightly', 'four-weekly', 'monthly'] as const;

export type Frequency = (typeof frequencies)[number];

export type Basis = 'cumulative' | 'non-cumulative';

type Facts = {
  /** 52 weekly tables or 12 monthly ones. */
  readonly tablesInYear: 52 | 12;
  /** Weeks or months that one payment covers. */
  readonly span: number;
  /** Paydays in an ordinary year. */
  readonly paydays: number;
  /** The name of the payday beyond them, if its length allows one. */
  readonly extra: number | undefined;
};

export const factsOf: Readonly<Record<Frequency, Facts>> = {
  weekly: { tablesInYear: 52, span: 1, paydays: 52, extra: 53 },
  fortnightly: { tablesInYear: 52, span: 2, paydays: 26, extra: 54 },
  'four-weekly': { tablesInYear: 52, span: 4, paydays: 13, extra: 56 },
  monthly: { tablesInYear: 12, span: 1, paydays: 12, extra: undefined },
};

/** Which tax table a payday uses. */
export type TaxPeriod = {
  readonly frequency: Frequency;
  readonly tablesInYear: 52 | 12;
  /** Weeks or months of bands and free pay that count: the year so far, or one payment alone. */
  readonly counted: number;
  /** The table's own number: 8 for a fortnight paid in week 7; 53, 54 or 56 for the extra payday. */
  readonly table: number;
  readonly isCumulative: boolean;
  readonly isExtraPayday: boolean;
};

/**
 * Tax month 1–12, or tax week 1–53 of the payday: a fortnight counts to the next even week, four weeks to the next fourth. The
 * extra payday of a year (53, 54, 56) stands alone, and NI and loans treat it as any other.
 * Sources: Simon's Taxes E4.1142 (week of the payday); HMRC PAYE70015 and reg 31 of SI 2003/2682 (the extra payday).
 */
export function taxPeriod(frequency: Frequency, period: number, basis: Basis): Result<TaxPeriod> {
  const { tablesInYear, span, extra } = factsOf[frequency];
  const last = extra === undefined ? 12 : 53;
  if (!Number.isInteger(period) || period < 1 || (period > last && period !== extra)) {
    const allowed = extra === undefined || extra === 53 ? `1 to ${String(last)}` : `1 to 53, or ${String(extra)} for the extra payday`;
    return refused(problem('pay.periodOutside', { given: String(period), frequency, allowed }));
  }
  const table = Math.ceil(period / span) * span;
  const isExtraPayday = table === extra;
  const isCumulative = basis === 'cumulative' && !isExtraPayday;
  return done({ frequency, tablesInYear, counted: isCumulative ? table : span, table, isCumulative, isExtraPayday });
}
