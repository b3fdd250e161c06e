import { textIn } from '#core/book/dueWords';
import { given } from '#db/actions/given';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Where an employer is written to and reached, as far as anybody said. */
export type EmployerContact = { readonly address?: string; readonly phone?: string; readonly email?: string };

const newest = 'SELECT words_digest FROM employer_contact WHERE employer_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1';

function said(words: string | undefined): string | undefined {
  return words === '' ? undefined : words;
}

export function employerContactOf({ sql, contentOf }: Reading, employerId: string): EmployerContact {
  const row = sql.one(newest, [employerId], { words_digest: text });
  const content = row && contentOf(row.words_digest);
  const of = (name: string): string | undefined => said(textIn(content, name));
  return given({ address: of('address'), phone: of('phone'), email: of('email') });
}

/** The address that an employer’s papers and contracts carry, as one line; undefined where none is recorded. */
export function employerAddressOf(reading: Reading, employerId: string): string | undefined {
  return employerContactOf(reading, employerId).address;
}

/** Keeps what was said where it is not what stands already. */
export function saveEmployerContact(writing: Writing, employerId: string, { address, phone, email }: EmployerContact): void {
  const now = employerContactOf(writing, employerId);
  const next = given({ address: said(address), phone: said(phone), email: said(email) });
  if (now.address === next.address && now.phone === next.phone && now.email === next.email) return;
  const id = writing.newId('employer_contact');
  writing.append('employer_contact', { id, employer_id: employerId, words_digest: writing.keep({ ...next }) });
}
