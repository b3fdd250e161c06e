import { type FunderRules, type FunderTerms, funderFileFormat, funderFileName } from '#core/contract/shapes/funders';
import { type Day } from '#core/time/day';

/** What a funder asks, without the funder. */
export function termsOf({ funderId: _, kind: __, name: ___, ...terms }: FunderRules): FunderTerms {
  return withToldSources(terms);
}

/** Sources of what is said; of what is not said there is nothing to prove. */
export function withToldSources({ sources = [], ...terms }: FunderTerms): FunderTerms {
  const told = sources.filter(({ field }) => terms[field] !== undefined);
  return told.length === 0 ? terms : { ...terms, sources: told };
}

/** Who may pay from the account is nobody's business but this book's: it stays out of files and of copies. */
export function withoutPeople({ signatories: _, ...terms }: FunderTerms): FunderTerms {
  return terms;
}

/** The profile as a file's text: JSON, indented for people, the same for the same profile. */
export function funderFileText(rules: FunderRules, madeOn: Day): string {
  const terms = withoutPeople(termsOf(rules));
  const file = { what: funderFileName, format: funderFileFormat, funder: { kind: rules.kind, name: rules.name }, madeOn, terms };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
