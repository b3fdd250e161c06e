import { type PlannedShift } from '#core/rota/planShifts';
import { isDayLike, namesDay, namesKind, namesNobody, namesState, termsOf } from '#core/rota/searchTerms';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { lineNames } from './charges.ts';
import { rotaJobs } from './people.ts';

/** As much of a planned shift as a search asks about. */
export type Sought = {
  readonly employmentId: string | null;
  readonly kind: 'work' | 'sleep_in';
  readonly dutyId: string;
  readonly on: Day;
  readonly state: PlannedShift['state'];
};

// The note itself is content; a slip of paper for each duty that has one.
const noted = `
  SELECT rota_duty.id FROM rota_duty CROSS JOIN content ON content.digest = rota_duty.words_digest
  WHERE rota_duty.words_digest IS NOT NULL AND instr(lower(content.json), ?) > 0`;
const onLines = 'SELECT plan_line_id FROM rota_duty_line WHERE duty_id = ?';

/** What one word can mean in this book. */
function meaning(reading: Reading, term: string) {
  const isIn = (name: string): boolean => name.toLowerCase().includes(term);
  const lines = [...lineNames(reading)].filter(([, line]) => isIn(line.name) || isIn(line.beneficiary)).map(([id]) => id);
  return {
    term,
    jobs: new Set(
      rotaJobs(reading)
        .filter(({ name, job }) => isIn(name) || isIn(job))
        .map(({ employmentId }) => employmentId),
    ),
    lines: new Set(lines),
    notes: new Set(reading.sql.all(noted, [term], { id: text }).map(({ id }) => id)),
    isDay: isDayLike(term),
    isWord:
      namesNobody(term) ||
      (['work', 'sleep_in'] as const).some((kind) => namesKind(term, kind)) ||
      (['changed', 'cancelled'] as const).some((state) => namesState(term, state)),
  };
}

type Meaning = ReturnType<typeof meaning>;

function meansAnything({ jobs, lines, notes, isDay, isWord }: Meaning): boolean {
  return jobs.size > 0 || lines.size > 0 || notes.size > 0 || isDay || isWord;
}

function isMeant({ sql }: Reading, { term, jobs, lines, notes, isDay, isWord }: Meaning, shift: Sought): boolean {
  const { employmentId, kind, dutyId, on, state } = shift;
  if (employmentId !== null && jobs.has(employmentId)) return true;
  if (isWord && (namesKind(term, kind) || namesState(term, state) || (employmentId === null && namesNobody(term)))) return true;
  if (notes.has(dutyId) || (isDay && namesDay(term, on))) return true;
  return lines.size > 0 && sql.all(onLines, [dutyId], { plan_line_id: text }).some((row) => lines.has(row.plan_line_id));
}

/** Whether a planned shift is what was typed: every word names something of it. Undefined where a word means nothing in this book. */
export function seeker(reading: Reading, words: string): ((shift: Sought) => boolean) | undefined {
  const meanings = termsOf(words).map((term) => meaning(reading, term));
  if (!meanings.every(meansAnything)) return undefined;
  return (shift) => meanings.every((one) => isMeant(reading, one, shift));
}
