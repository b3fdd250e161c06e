import { type TaxFacts } from '#core/pay/payslip';
import { type Source } from '#core/payroll/figure';

/** What HMRC’s form P9X of a year does with codes: pounds of allowance added to a code’s number, by its letter, before it is divided by 10. */
export type CodeRules = {
  readonly taxYear: string;
  /** Added to the number of a code with this letter; nothing is added to any other code. */
  readonly uplift: Readonly<Record<'L' | 'M' | 'N', number>>;
  readonly source: Source;
};

const frozen = { L: 0, M: 0, N: 0 } as const;

/** One entry a year. A year whose P9X is not known is refused by name. */
export const codeRules: readonly CodeRules[] = [
  {
    taxYear: '2025-26',
    uplift: frozen,
    source: {
      title: 'HMRC, P9X, Tax codes to use from 6 April 2025',
      where: 'https://www.gov.uk/government/publications/p9x-tax-codes',
      checked: '2026-11-21',
    },
  },
  {
    taxYear: '2026-27',
    uplift: frozen,
    source: {
      title: 'HMRC, P9X, Tax codes to use from 6 April 2026 (19 February 2026)',
      where: 'https://www.gov.uk/government/publications/p9x-tax-codes',
      checked: '2026-11-21',
    },
  },
];

export type Carried = Pick<TaxFacts, 'taxCode' | 'basis'> & {
  /** What happens to it, as sentences. */
  readonly because: readonly string[];
  readonly changes: boolean;
};

const suffixed = /^([SC]?)(\d+)([LMN])$/u;

/** A code as it goes into the new year: raised by its letter, and without a week 1 or month 1 mark (P9X). */
export function carryCode({ taxCode, basis }: Pick<TaxFacts, 'taxCode' | 'basis'>, { uplift }: CodeRules): Carried {
  const found = suffixed.exec(taxCode);
  const letter = found?.[3];
  const more = letter === 'L' || letter === 'M' || letter === 'N' ? uplift[letter] : 0;
  const raised = found === null || more === 0 ? taxCode : `${found[1] ?? ''}${String(Number(found[2]) + more)}${letter ?? ''}`;
  const because = [
    raised === taxCode
      ? `${taxCode} is carried on as it is.`
      : `${taxCode} becomes ${raised}: ${String(more)} is added to codes ending in ${letter ?? ''}.`,
    ...(basis === 'cumulative' ? [] : ['The week 1 or month 1 mark is dropped: tax is counted from 6 April on again.']),
  ];
  return { taxCode: raised, basis: 'cumulative', because, changes: raised !== taxCode || basis !== 'cumulative' };
}

export function codeRulesFor(taxYear: string): CodeRules | undefined {
  return codeRules.find((rules) => rules.taxYear === taxYear);
}
