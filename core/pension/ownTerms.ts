import { type Problem, problem } from '#core/contract/problem';
import { type PensionBasis, type PensionTerms, belowLeast, leastOf, percent } from './contributions.ts';
import { type Joining } from './standing.ts';
import { basisShort } from './words.ts';

/** What one PA and their employer agreed to pay in, in the place of the scheme’s percentages. Hundredths: 500 is 5%. */
export type OwnPercentages = { readonly employeeHundredths: number; readonly employerHundredths: number };

/** An employer’s percentage below the least of its basis, in hundredths; `at` comes before the field’s name. */
export function employerTooLittle(basis: PensionBasis, employerHundredths: number, at = ''): Problem | undefined {
  const { employer } = leastOf[basis].value;
  if (employerHundredths >= employer) return undefined;
  return problem('pension.belowEmployer', { least: percent(employer), basis: basisShort[basis] }, `${at}employerHundredths`);
}

/** What is wrong with percentages on a basis; `at` comes before the field’s name. */
export function tooLittle(terms: PensionTerms, at = ''): Problem | undefined {
  const { basis, employerHundredths } = terms;
  const least = leastOf[basis].value;
  switch (belowLeast(terms)) {
    case 'employer':
      return employerTooLittle(basis, employerHundredths, at);
    case 'together':
      return problem('pension.belowTogether', { least: percent(least.together), basis: basisShort[basis] }, `${at}employeeHundredths`);
    case undefined:
      return undefined;
  }
}

/**
 * What a member’s payday takes: the scheme’s terms, or their own percentages in their place. Who joined pays their own percentage of all
 * pay, and the employer nothing unless it agreed to.
 */
export function memberTerms({ ownHundredths }: Pick<Joining, 'ownHundredths'>, terms: PensionTerms, own?: OwnPercentages): PensionTerms {
  const { method, basis } = terms;
  if (ownHundredths === undefined) return own === undefined ? terms : { method, basis, ...own };
  return { method, basis: 'set_3', ...(own ?? { employeeHundredths: ownHundredths, employerHundredths: 0 }) };
}

/** Why a member cannot have such percentages: the law’s least holds for all but who joined. */
export function checkOwnTerms(joining: Pick<Joining, 'ownHundredths'>, terms: PensionTerms, own: OwnPercentages): Problem | undefined {
  return joining.ownHundredths === undefined ? tooLittle(memberTerms(joining, terms, own)) : undefined;
}
