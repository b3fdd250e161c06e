import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { given } from '#db/actions/given';
import { missing } from '#db/actions/named';
import { saveEmployerContact } from '#db/actions/people/employerContact';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { employer } from '#db/schema/people';

type Input = InputOf<'employer.add'>;

function nameTaken({ sql }: Reading, id: string, name: string): Problem | undefined {
  const other = sql.one('SELECT id FROM employer WHERE name = ? AND id <> ? LIMIT 1', [name, id], { id: text });
  return other && problem('setup.nameTaken', { what: 'employer', name }, 'name');
}

function save(writing: Writing, id: string, input: Input): Made {
  const taken = nameTaken(writing, id, input.name);
  if (taken !== undefined) return refused(taken);
  const { name, nation, payeReference, accountsOffice, paysHmrc } = input;
  const row = {
    id,
    name,
    nation,
    payeReference: payeReference?.toUpperCase() ?? null,
    accountsOffice: accountsOffice?.toUpperCase() ?? null,
    paysHmrc,
  };
  writing.orm.insert(employer).values(row).onConflictDoUpdate({ target: employer.id, set: row }).run();
  saveEmployerContact(writing, id, given({ address: input.address, phone: input.phone, email: input.email }));
  return done({ id });
}

/** The contractual employer and its PAYE scheme: said by the person, never worked out from whose money pays. */
export function addEmployer(writing: Writing, input: Input): Made {
  return save(writing, writing.newId('employer'), input);
}

export function changeEmployer(writing: Writing, { id, ...input }: InputOf<'employer.change'>): Made {
  const unknown = missing(writing, 'employer', id, 'id');
  return unknown === undefined ? save(writing, id, input) : refused(unknown);
}
