import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { addMonths, type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { assistant } from '#db/schema/people';

type Input = InputOf<'assistant.add'>;

/** `QQ 12 34 56 C`, however it was typed. */
function spacedNiNumber(typed: string): string {
  const bare = typed.replaceAll(' ', '').toUpperCase();
  return [bare.slice(0, 2), bare.slice(2, 4), bare.slice(4, 6), bare.slice(6, 8), bare.slice(8)].join(' ');
}

function referenceTaken({ sql }: Reading, id: string, reference: string): Problem | undefined {
  const other = sql.one('SELECT name FROM assistant WHERE reference = ? AND id <> ?', [reference, id], { name: text });
  return other && problem('people.referenceTaken', { reference, name: other.name }, 'reference');
}

/** Pairs of letters that were never given out (HMRC NIM39110). */
const neverGiven = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];

function niNumberImpossible(niNumber: string | null): Problem | undefined {
  const letters = niNumber?.slice(0, 2) ?? '';
  return neverGiven.includes(letters) ? problem('people.niNumberImpossible', { letters }, 'niNumber') : undefined;
}

function niNumberTaken({ sql }: Reading, id: string, niNumber: string | null): Problem | undefined {
  const other = sql.one('SELECT name FROM assistant WHERE ni_number = ? AND id <> ? LIMIT 1', [niNumber, id], { name: text });
  return other && problem('people.niNumberTaken', { name: other.name }, 'niNumber');
}

/** Children and Young Persons Act 1933, s18: not below 14, nor with a council's byelaw below 13; the other nations' law is alike. */
const youngest = 13;

function tooYoung({ today }: Reading, born: Day): Problem | undefined {
  if (addMonths(born, youngest * 12) <= today) return undefined;
  const age = Array.from({ length: youngest }, (_, years) => years).findLast((years) => addMonths(born, years * 12) <= today);
  return problem('people.tooYoung', { age: String(age ?? 0) }, 'born');
}

function save(writing: Writing, id: string, input: Input): Made {
  const { name, reference, born, address, contact } = input;
  const niNumber = input.niNumber === undefined ? null : spacedNiNumber(input.niNumber);
  const wrong = firstProblem(
    () => referenceTaken(writing, id, reference),
    () => notYet(writing, born, 'born'),
    () => tooYoung(writing, born),
    () => niNumberImpossible(niNumber),
    () => niNumberTaken(writing, id, niNumber),
  );
  if (wrong !== undefined) return refused(wrong);
  const row = { id, name, reference, born, niNumber, address: address ?? null, contact: contact ?? null };
  writing.orm.insert(assistant).values(row).onConflictDoUpdate({ target: assistant.id, set: row }).run();
  return done({ id });
}

/** A PA: one person, who may have several employments. The reference is how an auditor's copy names them. */
export function addAssistant(writing: Writing, input: Input): Made {
  return save(writing, writing.newId('assistant'), input);
}

export function changeAssistant(writing: Writing, { id, ...input }: InputOf<'assistant.change'>): Made {
  const unknown = missing(writing, 'assistant', id, 'id');
  return unknown === undefined ? save(writing, id, input) : refused(unknown);
}
