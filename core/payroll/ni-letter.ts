import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Day, day, isWithin, type Span } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Source } from './figure.ts';
import { ageOn, statePensionDay, statePensionTimetable } from './state-pension-age.ts';
import { type NiLetter } from './year-table.ts';

/** What decides a PA's National Insurance letter on one payday. Certificates count only while the employer holds them. */
export type NiCircumstances = {
  readonly born: Day;
  readonly payday: Day;
  readonly certificates: readonly NiCertificate[];
  /** On an approved UK apprenticeship with a written agreement. */
  readonly isApprentice: boolean;
  /** The first twelve months of a former regular soldier's, sailor's or airman's first civilian work. */
  readonly veteranYear?: Span;
  /** A special tax site where most of the work is done: hardly ever a PA's. */
  readonly site?: 'freeport' | 'investment zone';
};

export type NiCertificate =
  /** CA4139, CF383 or CF380A: a married woman or widow who chose reduced contributions before May 1977. */
  | 'reduced rate'
  /** CA2700: another job already pays up to the upper earnings limit. */
  | 'deferment'
  /** A1 or the like: insured in another country. */
  | 'not liable in the UK';

export type ChosenLetter = { readonly letter: NiLetter; readonly because: string; readonly source: Source };

const categories: Source = {
  title: 'GOV.UK, National Insurance rates and categories: category letters; HMRC NIM01540',
  where: 'https://www.gov.uk/national-insurance-rates-letters/category-letters',
  checked: '2026-11-22',
};

const reducedRateRule: Source = {
  title: 'HMRC, FPS business rule 7955: the reduced rate is for those born by 5 April 1961',
  where: 'https://www.gov.uk/government/collections/real-time-information-online-internet-submissions-support-for-software-developers',
  checked: '2026-11-22',
};

const lastReducedRateBirth = day('1961-04-05');

/** The letters of one kind of employee: elsewhere, in a freeport, in an investment zone. */
const standard = { none: 'A', freeport: 'F', 'investment zone': 'N' } as const;
const reduced = { none: 'B', freeport: 'I', 'investment zone': 'E' } as const;
const pensioner = { none: 'C', freeport: 'S', 'investment zone': 'K' } as const;
const deferred = { none: 'J', freeport: 'L', 'investment zone': 'D' } as const;

/**
 * Which letter a PA should have on a payday, and why. What frees the employee wholly comes first, then what the employee's
 * certificates say, then the relief that is worth most to the employer.
 */
export function niLetterFor(of: NiCircumstances): Result<ChosenLetter> {
  const site = of.site ?? 'none';
  const age = ageOn(of.born, of.payday);
  if (of.certificates.includes('not liable in the UK'))
    return chosen('X', 'They are insured in another country and hold the certificate for it.');
  if (age < 16) return chosen('X', `They are under 16 on ${dayInWords(of.payday)}.`);
  const pensionDay = statePensionDay(of.born);
  if (pensionDay !== undefined && of.payday >= pensionDay)
    return chosen(pensioner[site], `They reached State Pension age by ${dayInWords(pensionDay)}.`, statePensionTimetable);
  if (of.certificates.includes('reduced rate')) {
    if (of.born > lastReducedRateBirth) return refused(problem('pay.reducedRateImpossible', { born: dayInWords(of.born) }));
    return chosen(reduced[site], 'They hold a certificate for the married woman’s reduced rate.', reducedRateRule);
  }
  if (of.certificates.includes('deferment')) {
    if (age < 21) return chosen('Z', `They hold a deferment certificate and are under 21 on ${dayInWords(of.payday)}.`);
    return chosen(deferred[site], 'They hold a deferment certificate, because another job pays enough.');
  }
  if (of.isApprentice && age < 25) return chosen('H', `They are an apprentice and under 25 on ${dayInWords(of.payday)}.`);
  if (age < 21) return chosen('M', `They are under 21 on ${dayInWords(of.payday)}.`);
  if (of.veteranYear !== undefined && isWithin(of.payday, of.veteranYear))
    return chosen('V', `They left the forces and are in their first year of civilian work, to ${dayInWords(of.veteranYear.to)}.`);
  if (site !== 'none') return chosen(standard[site], `They work in a special tax site, and nothing else sets them apart.`);
  return chosen('A', 'Nothing about their age or certificates sets them apart.');
}

function chosen(letter: NiLetter, because: string, source: Source = categories): Result<ChosenLetter> {
  return done({ letter, because, source });
}
