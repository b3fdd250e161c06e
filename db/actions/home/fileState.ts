import { type HomeTask } from '#core/book/homeTasks';
import { isReviewDue, protectionOf } from '#core/people/dismissal';
import {
  type FileToMend,
  type GoingList,
  type InsuranceToMend,
  fileTasks,
  insuranceTasks,
  listTasks,
  reviewTasks,
} from '#core/people/homeTasks';
import { readEnding } from '#db/actions/ending/ending';
import { readHirings } from '#db/actions/hiring/hiring';
import { jobOf } from '#db/actions/holiday/job';
import { employmentsOf } from '#db/actions/people/employments';
import { serviceSince } from '#db/actions/people/service';
import { funderAsks } from '#db/actions/personFile/asks';
import { employerFile, findingsOf } from '#db/actions/personFile/readFile';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Files that somebody began, or of whom was chosen in hiring: a book that keeps its files elsewhere is left in peace. */
const begun = `
  SELECT id, name FROM assistant
  WHERE EXISTS (SELECT 1 FROM file_item WHERE file_item.assistant_id = assistant.id)
    OR EXISTS (SELECT 1 FROM checklist_person WHERE checklist_person.assistant_id = assistant.id) ORDER BY rowid`;

const endings = `
  SELECT employment.id, assistant.name FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE EXISTS (SELECT 1 FROM checklist WHERE checklist.employment_id = employment.id) ORDER BY assistant.name, employment.id`;

// The protection comes at the latest after two years; whoever is here longer has it.
const young = `
  SELECT employment.id, assistant.name FROM assistant CROSS JOIN employment ON employment.assistant_id = assistant.id
  WHERE employment.ends_on IS NULL AND employment.starts_on BETWEEN date(@today, '-2 years') AND @today ORDER BY assistant.name, employment.id`;

/** Each employer once, beside a begun file of somebody they employ. */
function insurances(reading: Reading, begunFiles: readonly FileToMend[]): readonly InsuranceToMend[] {
  const asks = funderAsks(reading);
  const first = new Map<string, string>();
  for (const { assistantId } of begunFiles)
    for (const { employerId } of employmentsOf(reading, assistantId)) if (!first.has(employerId)) first.set(employerId, assistantId);
  return [...first].map(([employerId, assistantId]) => {
    const { name: employer, findings } = employerFile(reading, employerId, asks);
    return { employerId, employer, assistantId, findings };
  });
}

function leftIn(steps: readonly { readonly state: string }[]): { readonly left: number; readonly of: number } {
  return { left: steps.filter(({ state }) => state === 'open').length, of: steps.length };
}

/** Hiring and endings that are going on. */
function goingLists(reading: Reading): readonly GoingList[] {
  const read = readHirings(reading, {});
  const hiring = (read.ok ? read.value.lists : [])
    .filter(({ state }) => state === 'going')
    .map(({ id, title, steps }): GoingList => ({ id, title: `Go on hiring: ${title}`, screen: 'hiringList', about: id, ...leftIn(steps) }));
  const ending = reading.sql.all(endings, [], { id: text, name: text }).flatMap(({ id, name }): readonly GoingList[] => {
    const found = readEnding(reading, { employmentId: id });
    const list = found.ok ? found.value.list : undefined;
    if (list?.state !== 'going') return [];
    return [{ id: list.id, title: `Go on with the end of ${name}’s job`, screen: 'ending', about: id, ...leftIn(list.steps) }];
  });
  return [...hiring, ...ending];
}

/** What PAs' files and their employers' lack, what is left of hiring and endings, and whose protection from unfair dismissal is about to begin. */
export function fileState(reading: Reading): readonly HomeTask[] {
  const { sql, today } = reading;
  const rows = sql.all(begun, [], { id: text, name: text });
  const files = rows.map(({ id, name }) => ({ assistantId: id, name, findings: findingsOf(reading, id) }));
  const reviews = sql.all(young, { today }, { id: text, name: text }).flatMap(({ id, name }) => {
    const job = jobOf(reading, id);
    const protection = job && protectionOf(serviceSince(reading, job.employment), job.group.employer.nation);
    return protection !== undefined && isReviewDue(protection, today) ? [{ employmentId: id, name, protection }] : [];
  });
  return [
    ...listTasks(goingLists(reading)),
    ...fileTasks(files),
    ...insuranceTasks(insurances(reading, files)),
    ...reviewTasks(reviews, today),
  ];
}
