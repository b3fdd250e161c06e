import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

type Profile = Omit<InputOf<'funder.change'>, 'id'>;

function saveProfile({ sql }: Writing, id: string, profile: Profile): void {
  sql.run(
    `INSERT INTO funder (id, kind, case_reference, audit_contact, retained_weeks, statement_every, due_within_days)
     VALUES (@id, @kind, @reference, @contact, @weeks, @every, @days)
     ON CONFLICT (id) DO UPDATE SET kind = @kind, case_reference = @reference, audit_contact = @contact, retained_weeks = @weeks,
       statement_every = @every, due_within_days = @days`,
    {
      id,
      kind: profile.kind,
      reference: profile.caseReference ?? null,
      contact: profile.auditContact ?? null,
      weeks: profile.retainedWeeks ?? null,
      every: profile.statementEvery ?? null,
      days: profile.dueWithinDays ?? null,
    },
  );
}

function saveName({ sql }: Writing, id: string, name: string, from: string): void {
  sql.run(
    'INSERT INTO funder_name (funder_id, from_day, name) VALUES (@id, @from, @name) ON CONFLICT (funder_id, from_day) DO UPDATE SET name = @name',
    { id, from, name },
  );
}

/** Who pays, and what they ask of a statement. */
export function addFunder(writing: Writing, { name, nameFrom, ...profile }: InputOf<'funder.add'>): Made {
  const id = writing.newId('funder');
  saveProfile(writing, id, profile);
  saveName(writing, id, name, nameFrom);
  return done({ id });
}

export function changeFunder(writing: Writing, { id, ...profile }: InputOf<'funder.change'>): Made {
  const unknown = missing(writing, 'funder', id, 'id');
  if (unknown !== undefined) return refused(unknown);
  saveProfile(writing, id, profile);
  return done({ id });
}

/** A new name from a day on; a second name from the same day corrects the first. */
export function renameFunder(writing: Writing, { id, name, from }: InputOf<'funder.rename'>): Made {
  const unknown = missing(writing, 'funder', id, 'id');
  if (unknown !== undefined) return refused(unknown);
  saveName(writing, id, name, from);
  return done({ id });
}
