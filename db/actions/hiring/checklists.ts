import { erased, textIn } from '#core/book/dueWords';
import { type ChecklistStep, type EndingReason, type StepState, endingReasons, isChecklistStep, stepStates } from '#core/people/checklists';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';

export type ListState = 'going' | 'stopped' | 'finished';

/** What a person last said of a step. */
export type SaidStep = { readonly step: ChecklistStep; readonly state: StepState; readonly day: Day; readonly words?: string };

export type Checklist = {
  readonly id: string;
  readonly kind: 'hiring' | 'ending';
  readonly employerId: string;
  readonly employmentId: string | null;
  readonly reason: EndingReason | null;
  readonly begunOn: Day;
  readonly title: string;
  readonly words: string;
  readonly state: ListState;
  readonly stateWords?: string;
};

const shape = {
  id: text,
  kind: oneOf('hiring', 'ending'),
  employer_id: text,
  employment_id: orNull(text),
  reason: orNull(oneOf(...endingReasons)),
  begun_on: day,
  words_digest: text,
};

const columns = 'SELECT id, kind, employer_id, employment_id, reason, begun_on, words_digest FROM checklist';
const newestState = 'SELECT state, words_digest FROM checklist_state WHERE checklist_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1';

function stateOf({ sql, contentOf }: Reading, id: string): Pick<Checklist, 'state' | 'stateWords'> {
  const row = sql.one(newestState, [id], { state: oneOf('stopped', 'resumed', 'finished'), words_digest: text });
  if (row === undefined) return { state: 'going' };
  return { state: row.state === 'resumed' ? 'going' : row.state, stateWords: textIn(contentOf(row.words_digest), 'words') ?? erased };
}

function listFrom(reading: Reading, row: { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> }): Checklist {
  const content = reading.contentOf(row.words_digest);
  return {
    id: row.id,
    kind: row.kind,
    employerId: row.employer_id,
    employmentId: row.employment_id,
    reason: row.reason,
    begunOn: row.begun_on,
    title: textIn(content, 'title') ?? (row.kind === 'hiring' ? erased : ''),
    words: textIn(content, 'words') ?? '',
    ...stateOf(reading, row.id),
  };
}

export function checklistById(reading: Reading, id: string): Checklist | undefined {
  const row = reading.sql.one(`${columns} WHERE id = ?`, [id], shape);
  return row && listFrom(reading, row);
}

/** Every hiring, newest first: there are few in a life. */
export function hirings(reading: Reading): readonly Checklist[] {
  return reading.sql.all(`${columns} WHERE employment_id IS NULL ORDER BY log_seq DESC`, [], shape).map((row) => listFrom(reading, row));
}

/** The newest list of ending a job. */
export function endingOf(reading: Reading, employmentId: string): Checklist | undefined {
  const row = reading.sql.one(`${columns} WHERE employment_id = ? ORDER BY log_seq DESC LIMIT 1`, [employmentId], shape);
  return row && listFrom(reading, row);
}

/** Who was chosen, by the newest word. */
export function chosenFor({ sql }: Reading, checklistId: string): string | undefined {
  return sql.one(
    'SELECT assistant_id FROM checklist_person WHERE checklist_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1',
    [checklistId],
    {
      assistant_id: text,
    },
  )?.assistant_id;
}

const said = `
  SELECT step, state, day, words_digest FROM checklist_step WHERE checklist_id = ? ORDER BY log_seq DESC, rowid DESC`;

/** The newest word of each step. */
export function saidSteps({ sql, contentOf }: Reading, checklistId: string): ReadonlyMap<string, SaidStep> {
  const steps = new Map<string, SaidStep>();
  for (const row of sql.all(said, [checklistId], { step: text, state: oneOf(...stepStates), day, words_digest: orNull(text) })) {
    if (steps.has(row.step) || !isChecklistStep(row.step)) continue;
    const words = row.words_digest === null ? undefined : (textIn(contentOf(row.words_digest), 'words') ?? erased);
    steps.set(row.step, { step: row.step, state: row.state, day: row.day, ...given({ words }) });
  }
  return steps;
}
