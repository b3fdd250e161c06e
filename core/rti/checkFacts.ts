import { problem, type Problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type HmrcFacts } from '#core/contract/shapes/reportRead';
import { type Person } from '#core/contract/shapes/reports';
import { inHmrcLetters, ukPostcode } from './plainLetters.ts';

type Part = 'title' | 'forenames' | 'surname' | 'country' | 'passport';

const called: Readonly<Record<Part, string>> = {
  title: 'a title',
  forenames: 'forenames',
  surname: 'a surname',
  country: 'a country’s name',
  passport: 'a passport’s number',
};

function letters(text: string | undefined, part: Part, as: Parameters<typeof inHmrcLetters>[1]): Problem | undefined {
  if (text === undefined || text === '' || inHmrcLetters(text, as) !== undefined) return undefined;
  return problem('report.letters', { what: called[part] }, part);
}

function forenamesOf(facts: HmrcFacts): readonly string[] {
  return facts.forenames.split(/\s+/u).filter((name) => name !== '');
}

function wrongLine({ lines }: HmrcFacts): Problem | undefined {
  const at = lines.findIndex((line) => inHmrcLetters(line, 'line') === undefined);
  return at < 0 ? undefined : problem('report.addressLetters', {}, `lines.${String(at)}`);
}

type About = { readonly name: string; readonly hasNiNumber: boolean };

function wrongAddress({ lines, statement }: HmrcFacts, { name, hasNiNumber }: About): Problem | undefined {
  if (lines.length >= 2) return undefined;
  if (!hasNiNumber) return problem('report.addressNeeded', { name }, 'lines');
  return statement === undefined ? undefined : problem('report.addressOfStarter', { name }, 'lines');
}

function wrongPostcode({ postcode, country, workplacePostcode }: HmrcFacts): Problem | undefined {
  if (postcode !== undefined && postcode !== '' && country !== undefined && country !== '')
    return problem('report.countryOrPostcode', {}, 'country');
  if (postcode !== undefined && postcode !== '' && ukPostcode(postcode) === undefined) return problem('report.postcode', {}, 'postcode');
  if (workplacePostcode !== undefined && workplacePostcode !== '' && ukPostcode(workplacePostcode) === undefined)
    return problem('report.postcode', {}, 'workplacePostcode');
  return undefined;
}

function written(text: string | undefined, as: Parameters<typeof inHmrcLetters>[1]): string | undefined {
  return text === undefined || text === '' ? undefined : inHmrcLetters(text, as);
}

/**
 * A person as HMRC is told of them, from what was typed: in HMRC's letters. Problems: a name or line that cannot be written so, an address
 * that HMRC needs and that is missing, a postcode that is none.
 */
export function personOfFacts(facts: HmrcFacts, about: About): Result<Person> {
  const forenames = forenamesOf(facts);
  const wrong =
    letters(facts.title, 'title', 'title') ??
    forenames.map((name) => letters(name, 'forenames', 'name')).find((found) => found !== undefined) ??
    (forenames.length > 2 ? problem('report.twoForenames', {}, 'forenames') : undefined) ??
    letters(facts.surname, 'surname', 'name') ??
    wrongLine(facts) ??
    wrongPostcode(facts) ??
    wrongAddress(facts, about) ??
    letters(facts.country, 'country', 'country') ??
    letters(facts.passport, 'passport', 'payId');
  if (wrong !== undefined) return refused(wrong);
  const title = written(facts.title, 'title');
  const postcode = ukPostcode(facts.postcode ?? '');
  const country = written(facts.country, 'country');
  const passport = written(facts.passport, 'payId');
  return done({
    ...(title === undefined ? {} : { title }),
    forenames: forenames.flatMap((name) => inHmrcLetters(name, 'name') ?? []),
    surname: inHmrcLetters(facts.surname, 'name') ?? '',
    gender: facts.gender,
    lines: facts.lines.flatMap((line) => inHmrcLetters(line, 'line') ?? []),
    ...(postcode === undefined ? {} : { postcode }),
    ...(country === undefined ? {} : { country }),
    ...(passport === undefined ? {} : { passport }),
  });
}
