import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { employerFindings } from '#core/people/employerFindings';
import { type Finding, type FunderAsk } from '#core/people/file';
import { fileFindings } from '#core/people/findings';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { employmentsOf } from '#db/actions/people/employments';
import { funderAsks } from '#db/actions/personFile/asks';
import { fileOf, hasLeft } from '#db/actions/personFile/facts';
import { fileItems, standingItems } from '#db/actions/personFile/items';
import { type Reading } from '#db/kernel/handlers';
import { flag } from '#db/rows';

const employs = 'SELECT EXISTS (SELECT 1 FROM employment WHERE employer_id = ? AND (ends_on IS NULL OR ends_on >= ?)) AS employs';

type EmployerFile = OutputOf<'file.read'>['employers'][number];

/** What is missing in an employer's own file. */
export function employerFile(reading: Reading, id: string, asks: readonly FunderAsk[]): EmployerFile {
  const { sql, today } = reading;
  const items = fileItems(reading, { of: 'employer', id });
  const facts = { today, items: standingItems(items), asks, employs: sql.one(employs, [id, today], { employs: flag })?.employs === true };
  return { id, name: nameFor(reading, 'employer', id) ?? '', findings: [...employerFindings(facts)], items: [...items] };
}

/** What a PA's file lacks today; nothing once they have left. */
export function findingsOf(reading: Reading, assistantId: string): readonly Finding[] {
  const file = fileOf(reading, assistantId);
  if (file === undefined || hasLeft(file.facts, employmentsOf(reading, assistantId).length)) return [];
  return fileFindings(file.facts);
}

/** A PA's file: what it holds, what is missing or runs out, and the same of whoever employs them. */
export function readFile(reading: Reading, { assistantId }: InputOf<'file.read'>): Result<OutputOf<'file.read'>> {
  const file = fileOf(reading, assistantId);
  if (file === undefined) return refused(problem('input.notFound', { what: 'PA' }, 'assistantId'));
  const employments = employmentsOf(reading, assistantId);
  const asks = funderAsks(reading);
  const { person, facts, items } = file;
  return done({
    today: reading.today,
    assistantId,
    name: person.name,
    nation: facts.nation,
    jobs: employments.map(({ id, job, employerId, startsOn, endsOn }) => ({
      id,
      job,
      employer: nameFor(reading, 'employer', employerId) ?? '',
      employerId,
      startsOn,
      ...given({ endsOn }),
    })),
    findings: hasLeft(facts, employments.length) ? [] : [...fileFindings(facts)],
    items: [...items],
    employers: [...new Set(employments.map(({ employerId }) => employerId))].map((id) => employerFile(reading, id, asks)),
  });
}
