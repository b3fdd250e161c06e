import { canonicalJson } from '#core/contract/canonical-json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type CodeRules, carryCode, codeRulesFor } from '#core/year/carryCodes';
import { addDays } from '#core/time/day';
import { type Employment, employmentsOfGroup } from '#db/actions/pay/employments';
import { taxOn, taxSaid } from '#db/actions/pay/taxSaid';
import { allPayGroups } from '#db/actions/pay/payGroups';
import { setTaxDetails } from '#db/actions/people/setTaxDetails';
import { lawOf } from '#db/actions/year/lawOf';
import { sha256 } from '#db/digest';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Carried = OutputOf<'codes.preview'>['codes'][number];

type Carrying = { readonly taxYear: string; readonly rules: CodeRules };

function carriedOf(reading: Reading, { id, name }: Employment, { taxYear, rules }: Carrying): Carried | undefined {
  const { from: first, to } = daysOfTaxYear(taxYear);
  const held = taxOn(reading, id, addDays(first, -1));
  if (held === undefined) return undefined;
  const isCarried =
    reading.sql.one('SELECT tax_year FROM code_carried WHERE employment_id = ? AND tax_year = ?', [id, taxYear], {
      tax_year: text,
    }) !== undefined;
  // A notice of a loan from the new year leaves the code to be carried.
  const ofCode = taxSaid(reading, id).filter(({ said: { about } }) => about === 'all' || about === 'code');
  const hasNotice = !isCarried && ofCode.some(({ said: { from } }) => from >= first && from <= to);
  const { taxCode, because, changes } = carryCode(held, rules);
  return {
    employmentId: id,
    assistant: name,
    taxCode: held.taxCode,
    basis: held.basis,
    nextCode: hasNotice ? (taxOn(reading, id, to)?.taxCode ?? taxCode) : taxCode,
    because: hasNotice ? ['A code for the new year stands already: the newest word of HMRC’s counts.'] : [...because],
    hasNotice,
    isCarried,
    changes: changes && !hasNotice && !isCarried,
  };
}

function allCarried(reading: Reading, carrying: Carrying): readonly Carried[] {
  const { from } = daysOfTaxYear(carrying.taxYear);
  // Who left before the new year keeps the old code for anything paid after it.
  const stays = ({ startsOn, endsOn }: Employment): boolean => startsOn < from && (endsOn === null || endsOn >= from);
  return allPayGroups(reading)
    .flatMap(({ id }) => employmentsOfGroup(reading, id))
    .filter(stays)
    .flatMap((employment) => carriedOf(reading, employment, carrying) ?? []);
}

function preview(reading: Reading, taxYear: string): Result<OutputOf<'codes.preview'>> {
  const rules = codeRulesFor(taxYear, lawOf(reading).codes);
  if (rules === undefined) return refused(problem('year.codesUnknown', { year: taxYear }, 'taxYear'));
  const codes = [...allCarried(reading, { taxYear, rules })];
  // What was looked through: the same before and after it is done.
  const looked = codes.map(({ isCarried: _, changes: __, ...code }) => code);
  return done({ taxYear, codes, source: rules.source, digest: sha256(canonicalJson(looked)) });
}

/** Each code as HMRC's rules carry it into a new tax year, for somebody to look through. */
export function previewCodes(reading: Reading, { taxYear }: InputOf<'codes.preview'>): Result<OutputOf<'codes.preview'>> {
  return preview(reading, taxYear);
}

/** Carries every code that was looked through: new tax details from 6 April where something changes. */
export function carryCodes(writing: Writing, { taxYear, digest }: InputOf<'codes.carry'>): Result<OutputOf<'codes.carry'>> {
  const found = preview(writing, taxYear);
  if (!found.ok) return found;
  if (found.value.digest !== digest) return refused(problem('year.codesMoved', {}));
  const left = found.value.codes.filter(({ isCarried, hasNotice }) => !isCarried && !hasNotice);
  if (left.length === 0) return refused(problem('year.codesNone', { year: taxYear }, 'taxYear'));
  const { from } = daysOfTaxYear(taxYear);
  for (const { employmentId, nextCode, changes } of left) {
    const held = taxOn(writing, employmentId, addDays(from, -1));
    if (held === undefined) throw new RangeError('a code carried that nobody has');
    const why = `carried on by ${found.value.source.title}`;
    const made = changes
      ? setTaxDetails(writing, { ...held, employmentId, from, taxCode: nextCode, basis: 'cumulative', why: why.slice(0, 200) })
      : undefined;
    if (made?.ok === false) return made;
    writing.append('code_carried', { employment_id: employmentId, tax_year: taxYear, employment_tax_id: made?.value.id ?? null });
  }
  return done({ carried: left.length });
}
