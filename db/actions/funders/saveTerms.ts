import { eq } from 'drizzle-orm';
import { problem } from '#core/contract/problem';
import { readFunderFile } from '#core/contract/readFunderFile';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { checkTerms } from '#core/funders/checkTerms';
import { type FunderRules, type FunderTerms } from '#core/contract/shapes/funders';
import { funderFileText, termsOf, withToldSources, withoutPeople } from '#core/funders/profileFile';
import { profileOfFunder } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { funder } from '#db/schema/setup';

export function readRules(reading: Reading, _: InputOf<'funder.rules'>): Result<OutputOf<'funder.rules'>> {
  const ids = reading.sql.all('SELECT id FROM funder ORDER BY rowid', [], { id: text });
  return done({ funders: ids.flatMap(({ id }) => profileOfFunder(reading, id) ?? []) });
}

/** What stands with the funder itself. */
function saveStanding({ orm }: Writing, id: string, terms: FunderTerms): void {
  const row = {
    retainedWeeks: terms.retainedWeeks ?? null,
    statementEvery: terms.statementEvery ?? null,
    dueWithinDays: terms.dueWithinDays ?? null,
  };
  orm.update(funder).set(row).where(eq(funder.id, id)).run();
}

/** What is asked of PAs' files, where that is another than before. */
function saveAsks(writing: Writing, before: FunderRules, terms: FunderTerms): void {
  const { checkMonths, liabilityInsurance = false, redundancy } = terms;
  const isSame =
    checkMonths === before.checkMonths && liabilityInsurance === (before.liabilityInsurance ?? false) && redundancy === before.redundancy;
  if (isSame) return;
  writing.append('funder_asks', {
    id: writing.newId('funder_asks'),
    funder_id: before.funderId,
    disclosure_months: checkMonths ?? null,
    liability_insurance: liabilityInsurance ? 1 : 0,
    redundancy: redundancy ?? 'unknown',
  });
}

function keepTerms(writing: Writing, before: FunderRules, given_: FunderTerms): Made {
  const terms = withToldSources(given_);
  const wrong = checkTerms(before.kind, terms);
  if (wrong !== undefined) return refused(wrong);
  saveStanding(writing, before.funderId, terms);
  saveAsks(writing, before, terms);
  const { signatories, otherRules, retainedWeeks: _, statementEvery: __, dueWithinDays: ___, ...others } = terms;
  const { checkMonths: _m, liabilityInsurance: _l, redundancy: _r, ...parameters } = others;
  const words = given({ signatories: signatories && [...signatories], otherRules });
  writing.append('funder_profile', {
    id: writing.newId('funder_profile'),
    funder_id: before.funderId,
    parameters: JSON.stringify(parameters),
    words_digest: Object.keys(words).length === 0 ? null : writing.keep({ ...words }),
  });
  return done({ id: before.funderId });
}

function notThere(field: string): Made {
  return refused(problem('input.notFound', { what: 'funder' }, field));
}

/** Everything that a funder asks from now on; what is left out was not said. */
export function saveTerms(writing: Writing, { id, terms }: InputOf<'funder.saveTerms'>): Made {
  const before = profileOfFunder(writing, id);
  return before === undefined ? notThere('id') : keepTerms(writing, before, terms);
}

/** All that one funder asks, for another. Who may pay from the account stays what it was. */
export function copyTerms(writing: Writing, { from, to }: InputOf<'funder.copyTerms'>): Made {
  const [source, target] = [profileOfFunder(writing, from), profileOfFunder(writing, to)];
  if (source === undefined) return notThere('from');
  if (target === undefined) return notThere('to');
  if (from === to) return refused(problem('funders.sameFunder', {}, 'to'));
  return keepTerms(writing, target, { ...withoutPeople(termsOf(source)), ...given({ signatories: target.signatories }) });
}

export function profileFile(reading: Reading, { id }: InputOf<'funder.file'>): Result<OutputOf<'funder.file'>> {
  const rules = profileOfFunder(reading, id);
  if (rules === undefined) return refused(problem('input.notFound', { what: 'funder' }, 'id'));
  return done({ text: funderFileText(rules, reading.today) });
}

/** Bytes: a profile with everything said is under twenty thousand. */
const largest = 500_000;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not a text at all: then it is not one of ours either.
    return '';
  }
}

/** What a chosen file says. Nothing is written. */
export function lookAtFile(reading: Reading, { file }: InputOf<'funder.lookAtFile'>): Result<OutputOf<'funder.lookAtFile'>> {
  const chosen = reading.files(file);
  if (chosen === undefined) return refused(problem('input.fileGone', {}, 'file'));
  if (chosen.size > largest) return refused(problem('funders.fileTooLarge', {}, 'file'));
  return readFunderFile(decoded(chosen.bytes()));
}
