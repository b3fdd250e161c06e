import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { tooLittle } from '#core/pension/ownTerms';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { schemeById, schemesOf } from '#db/actions/pension/schemes';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { pensionScheme } from '#db/schema/pension';

type Terms = InputOf<'pension.addScheme'>['terms'];
type Said = Omit<InputOf<'pension.changeScheme'>, 'id'>;

function writeTerms(writing: Writing, schemeId: string, { from, method, basis, employeeHundredths, employerHundredths }: Terms): string {
  const id = writing.newId('pension_terms');
  writing.append('pension_terms', {
    id,
    scheme_id: schemeId,
    from_day: from,
    method,
    basis,
    employee_hundredths: employeeHundredths,
    employer_hundredths: employerHundredths,
  });
  return id;
}

function nameTaken(reading: Reading, employerId: string, id: string, name: string): Problem | undefined {
  const other = schemesOf(reading, employerId).find((scheme) => scheme.name === name && scheme.id !== id);
  return other && problem('setup.nameTaken', { what: 'pension scheme', name }, 'name');
}

function save(writing: Writing, id: string, employerId: string, said: Said): void {
  const { name, provider, contact, employerReference = null, paymentSource = null, paysElectronically, dueDay = null } = said;
  const row = {
    id,
    employerId,
    name,
    provider,
    contact,
    employerReference,
    paymentSource,
    paysElectronically: paysElectronically ? 1 : 0,
    dueDay,
  };
  writing.orm.insert(pensionScheme).values(row).onConflictDoUpdate({ target: pensionScheme.id, set: row }).run();
}

/** An employer's pension scheme, with what it takes. */
export function addPensionScheme(writing: Writing, { employerId, terms, ...said }: InputOf<'pension.addScheme'>): Made {
  const id = writing.newId('pension_scheme');
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () => nameTaken(writing, employerId, id, said.name),
    () => tooLittle(terms, 'terms.'),
  );
  if (wrong !== undefined) return refused(wrong);
  save(writing, id, employerId, said);
  writeTerms(writing, id, terms);
  return done({ id });
}

/** Puts a scheme's own details right: its name, where it is reached, how it is paid. */
export function changePensionScheme(writing: Writing, { id, ...said }: InputOf<'pension.changeScheme'>): Made {
  const scheme = schemeById(writing, id);
  if (scheme === undefined) return refused(problem('input.notFound', { what: 'pension scheme' }, 'id'));
  const taken = nameTaken(writing, scheme.employerId, id, said.name);
  if (taken !== undefined) return refused(taken);
  save(writing, id, scheme.employerId, said);
  return done({ id });
}

/** What a scheme takes from a day on. */
export function agreePensionTerms(writing: Writing, { schemeId, ...terms }: InputOf<'pension.agreeTerms'>): Made {
  if (schemeById(writing, schemeId) === undefined) return refused(problem('input.notFound', { what: 'pension scheme' }, 'schemeId'));
  const wrong = tooLittle(terms);
  return wrong === undefined ? done({ id: writeTerms(writing, schemeId, terms) }) : refused(wrong);
}
