import { type TaxFacts } from '#core/pay/payslip';
import { type CodeTable } from '#core/payroll/years/codes';

/** What HMRC’s form P9X of a year does with codes. */
export type CodeRules = NonNullable<CodeTable['uplift']>;

export type Carried = Pick<TaxFacts, 'taxCode' | 'basis'> & {
  /** What happens to it, as sentences. */
  readonly because: readonly string[];
  readonly changes: boolean;
};

const suffixed = /^([SC]?)(\d+)([LMN])$/u;

/** A code as it goes into the new year: raised by its letter, and without a week 1 or month 1 mark (P9X). */
export function carryCode({ taxCode, basis }: Pick<TaxFacts, 'taxCode' | 'basis'>, { value: uplift }: CodeRules): Carried {
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

/** A year whose P9X is not known has none: carrying is refused by name. */
export function codeRulesFor(taxYear: string, tables: readonly CodeTable[]): CodeRules | undefined {
  return tables.find((table) => table.taxYear === taxYear)?.uplift;
}
