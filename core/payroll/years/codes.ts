import { type Figure, figuresFrom } from '#core/payroll/figure';

/** What a year does with tax codes. */
export type CodeFigures = {
  /** The code of the whole personal allowance, for who begins with statement A or B. */
  readonly emergency: Figure<string>;
  /** HMRC’s form P9X: pounds ÷ 10 added to a code’s number, by its letter, and to no other code. Absent where the form is not known. */
  readonly uplift?: Figure<Readonly<Record<'L' | 'M' | 'N', number>>>;
};

export type CodeTable = CodeFigures & { readonly taxYear: string };

const starting = figuresFrom({
  title: 'GOV.UK, Employee tax codes; HMRC P9X, Tax codes to use from 6 April 2026',
  where: 'https://www.gov.uk/employee-tax-codes',
  checked: '2026-11-22',
});

const p9x2025 = figuresFrom({
  title: 'HMRC, P9X, Tax codes to use from 6 April 2025',
  where: 'https://www.gov.uk/government/publications/p9x-tax-codes',
  checked: '2026-11-21',
});

const p9x2026 = figuresFrom({
  title: 'HMRC, P9X, Tax codes to use from 6 April 2026 (19 February 2026)',
  where: 'https://www.gov.uk/government/publications/p9x-tax-codes',
  checked: '2026-11-21',
});

const frozen = { L: 0, M: 0, N: 0 } as const;

/** The allowance of £12,570, and so code 1257L, stands in each of these years. A year that is not here is refused by name. */
export const codeTables: readonly CodeTable[] = [
  { taxYear: '2024-25', emergency: starting('1257L') },
  { taxYear: '2025-26', emergency: starting('1257L'), uplift: p9x2025(frozen) },
  { taxYear: '2026-27', emergency: starting('1257L'), uplift: p9x2026(frozen) },
];
