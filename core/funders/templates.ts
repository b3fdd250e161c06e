import { day } from '#core/time/day';
import { type ProfileField, profileFields } from './fields.ts';
import { type FunderTerms } from '#core/contract/shapes/funders';
import { type ReadAt, publishedTerms } from './published.ts';

type Kind = 'icb' | 'council' | 'education' | 'self';

/** What is published of funders' rules, to start a profile from. Nothing is in it that was not read where it says. */
export type FunderTemplate = {
  readonly id: string;
  readonly kind: Kind;
  /** 'any' of that kind, or one funder by its name. */
  readonly of: string;
  readonly terms: FunderTerms;
};

/** The day on which these were read, where none is said. */
const firstRead = day('2026-11-21');

function withSource(terms: FunderTerms, { title, where, howKnown = 'read', checked = firstRead }: ReadAt): FunderTerms {
  const said = profileFields.filter((field: ProfileField) => terms[field] !== undefined);
  return { ...terms, sources: said.map((field) => ({ field, title, where, checked, howKnown })) };
}

function joined(...parts: readonly FunderTerms[]): FunderTerms {
  return { ...parts.reduce<FunderTerms>((so, one) => ({ ...so, ...one }), {}), sources: parts.flatMap(({ sources = [] }) => sources) };
}

const nhs = joined(
  withSource(
    { employerRole: 'holder' },
    {
      title: 'NHS (Direct Payments) Regulations 2010 reg 8 and 9 (repealed; the Regulations of 2013 took their place)',
      where: 'https://www.legislation.gov.uk/uksi/2010/1000/regulation/9/made',
    },
  ),
  withSource(
    { barredWords: ['alcohol', 'tobacco', 'gambling', 'debt'] },
    {
      title: 'Coventry and Rugby CCG, What can a personal health budget not be spent on',
      where:
        'https://www.coventryrugbyccg.nhs.uk/Health-Services/Personal-Health-Budgets/What-can-a-personal-health-budget-not-be-spent-on',
    },
  ),
);

const council = joined(
  withSource(
    { employerRole: 'person' },
    {
      title: 'North East Lincolnshire, Acting as a nominated person',
      where: 'https://livewell.nelincs.gov.uk/adult-social-care/direct-payments/acting-as-a-nominated-person/',
    },
  ),
  withSource(
    { reviews: { firstAfterMonths: 6, thenEveryMonths: 12 } },
    {
      title: 'Care and Support (Direct Payments) Regulations 2014 reg 7, as a glossary tells it',
      where: 'https://marketingteam125.wixsite.com/ascglossary/asc-glossary-terms-condensed/review-of-direct-payments',
      howKnown: 'second_hand',
    },
  ),
);

/** Those that hold for a kind come first. One's own money asks for nothing. Of education nothing has been read that holds for all. */
export const funderTemplates: readonly FunderTemplate[] = [
  { id: 'any-icb', kind: 'icb', of: 'any', terms: nhs },
  { id: 'any-council', kind: 'council', of: 'any', terms: council },
  { id: 'any-self', kind: 'self', of: 'any', terms: {} },
  ...publishedTerms.map(({ id, kind, of, terms, at }) => ({ id, kind, of, terms: withSource(terms, at) })),
];

/** A template's rules where the funder has not said anything yet; what was said stays, with its own source. */
export function withTemplate(terms: FunderTerms, template: FunderTemplate): FunderTerms {
  const isNew = (field: ProfileField): boolean => terms[field] === undefined && template.terms[field] !== undefined;
  const sources = [...(terms.sources ?? []), ...(template.terms.sources ?? []).filter(({ field }) => isNew(field))];
  return { ...template.terms, ...terms, sources };
}
