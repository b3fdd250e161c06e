import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { mayWorkFrom, tooYoungOn } from '#core/people/youngest';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, text } from '#db/rows';
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

function tooYoung({ today }: Reading, born: Day): Problem | undefined {
  const age = tooYoungOn(born, today);
  return age === undefined ? undefined : problem('people.tooYoung', { age: String(age) }, 'born');
}

/** A date of birth that is put right may not make a child of who has a job here. */
function tooYoungForJob({ sql }: Reading, id: string, born: Day): Problem | undefined {
  const first = sql.one('SELECT starts_on FROM employment WHERE assistant_id = ? ORDER BY starts_on LIMIT 1', [id], { starts_on: day });
  const startsOn = first?.starts_on;
  const age = startsOn && tooYoungOn(born, startsOn);
  if (startsOn === undefined || age === undefined) return undefined;
  const said = { age: String(age), starts: dayInWords(startsOn), from: dayInWords(mayWorkFrom(born)) };
  return problem('people.startsTooYoung', said, 'born');
}

function save(writing: Writing, id: string, input: Input): Made {
  const { name, reference, born, address, contact } = input;
  const niNumber = input.niNumber === undefined ? null : spacedNiNumber(input.niNumber);
  const wrong = firstProblem(
    () => referenceTaken(writing, id, reference),
    () => notYet(writing, born, 'born'),
    () => tooYoung(writing, born),
    () => tooYoungForJob(writing, id, born),
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
