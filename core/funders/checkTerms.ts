import { type Problem, problem } from '#core/contract/problem';
import { type FunderTerms } from '#core/contract/shapes/funders';

type Kind = 'icb' | 'council' | 'education' | 'self';

/**
 * What cannot be of answers taken together. Problems funders.nhsContribution (NHS care is free), funders.minimumAboveKept,
 * funders.cashBarred, funders.receiptsLonger, funders.printedNotAsked.
 */
export function checkTerms(kind: Kind, terms: FunderTerms): Problem | undefined {
  const { contribution, minimumWeeks, retainedWeeks, cash, cashLimit, keepYears, receiptYears, printed = [], gravities = {} } = terms;
  if (kind === 'icb' && (contribution === 'paid_in' || contribution === 'taken_off'))
    return problem('funders.nhsContribution', {}, 'contribution');
  if (minimumWeeks !== undefined && retainedWeeks !== undefined && minimumWeeks > retainedWeeks)
    return problem('funders.minimumAboveKept', { kept: retainedWeeks === 1 ? '1 week' : `${String(retainedWeeks)} weeks` }, 'minimumWeeks');
  if (cash === 'barred' && cashLimit !== undefined) return problem('funders.cashBarred', {}, 'cashLimit');
  if (keepYears !== undefined && receiptYears !== undefined && receiptYears > keepYears)
    return problem('funders.receiptsLonger', {}, 'receiptYears');
  const unasked = printed.find((rule) => gravities[rule] === 'not_asked');
  if (unasked !== undefined) return problem('funders.printedNotAsked', { rule: unasked }, 'gravities.not_asked');
  return undefined;
}
