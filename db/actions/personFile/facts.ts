import { type FileItemRead } from '#core/contract/shapes/file';
import { type Nation } from '#core/contract/shapes/people';
import { type FileFacts, type FileJob } from '#core/people/file';
import { given } from '#db/actions/given';
import { employmentsOf } from '#db/actions/people/employments';
import { allEmployers } from '#db/actions/pay/payGroups';
import { fileItems, standingItems } from '#db/actions/personFile/items';
import { funderAsks } from '#db/actions/personFile/asks';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';

const drawn = "SELECT max(number) AS number FROM paper WHERE about = ? AND kind = 'written_statement'";
const agreed = 'SELECT DISTINCT from_day FROM agreement WHERE employment_id = ? ORDER BY from_day';
const nhs = "SELECT EXISTS (SELECT 1 FROM stream WHERE basis = 'nhs') AS nhs";

export type Person = { readonly id: string; readonly name: string; readonly address: string | null };

export function personOf({ sql }: Reading, assistantId: string): Person | undefined {
  return sql.one('SELECT id, name, address FROM assistant WHERE id = ?', [assistantId], { id: text, name: text, address: orNull(text) });
}

/** A helper without a job is under the law of the first employer of the book, or England's where there is none. */
function nationOf(reading: Reading, employerIds: readonly string[]): Nation {
  const all = allEmployers(reading);
  return (all.find(({ id }) => employerIds.includes(id)) ?? all[0])?.nation ?? 'england';
}

export type FileOf = { readonly person: Person; readonly facts: FileFacts; readonly items: readonly FileItemRead[] };

/** Everything about a PA that their file is looked at with; undefined where there is no such PA. */
export function fileOf(reading: Reading, assistantId: string): FileOf | undefined {
  const { sql, today } = reading;
  const person = personOf(reading, assistantId);
  if (person === undefined) return undefined;
  const employments = employmentsOf(reading, assistantId);
  const jobs = employments
    .filter(({ endsOn }) => endsOn === undefined || endsOn >= today)
    .map(({ id, job, startsOn, endsOn }): FileJob => ({
      id,
      job,
      startsOn,
      payFrom: sql.all(agreed, [id], { from_day: day }).map(({ from_day: from }) => from),
      ...given({ endsOn, statementPaper: sql.one(drawn, [id], { number: orNull(whole) })?.number }),
    }));
  const items = fileItems(reading, { of: 'assistant', id: assistantId });
  const facts = {
    today,
    name: person.name,
    nation: nationOf(
      reading,
      employments.map(({ employerId }) => employerId),
    ),
    jobs,
    items: standingItems(items),
    asks: funderAsks(reading),
    hasNhsMoney: sql.one(nhs, [], { nhs: flag })?.nhs === true,
  };
  return { person, facts, items };
}

/** Whether every job of theirs has ended: what is missing then is asked for no more. */
export function hasLeft({ jobs }: FileFacts, employments: number): boolean {
  return employments > 0 && jobs.length === 0;
}
