import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';
import { funder, funderName } from '#db/schema/setup';

type Profile = Omit<InputOf<'funder.change'>, 'id'>;

function saveProfile({ orm }: Writing, id: string, profile: Profile): void {
  const row = {
    id,
    kind: profile.kind,
    caseReference: profile.caseReference ?? null,
    auditContact: profile.auditContact ?? null,
    retainedWeeks: profile.retainedWeeks ?? null,
    statementEvery: profile.statementEvery ?? null,
    dueWithinDays: profile.dueWithinDays ?? null,
  };
  orm.insert(funder).values(row).onConflictDoUpdate({ target: funder.id, set: row }).run();
}

function saveName({ orm }: Writing, funderId: string, name: string, fromDay: Day): void {
  const key = [funderName.funderId, funderName.fromDay];
  orm.insert(funderName).values({ funderId, fromDay, name }).onConflictDoUpdate({ target: key, set: { name } }).run();
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
