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

// Both read a whole table once for a word, and no row of it for each shift.
const noted = `
  SELECT id FROM rota_duty WHERE words_digest IS NOT NULL
    AND instr(lower((SELECT json FROM content WHERE content.digest = rota_duty.words_digest)), ?) > 0`;
const charged = 'SELECT duty_id AS id FROM rota_duty_line WHERE plan_line_id IN (SELECT value FROM json_each(?))';

function dutiesWith({ sql }: Reading, term: string, lines: readonly string[]): ReadonlySet<string> {
  const onLines = lines.length === 0 ? [] : sql.all(charged, [JSON.stringify(lines)], { id: text });
  return new Set([...sql.all(noted, [term], { id: text }), ...onLines].map(({ id }) => id));
}

/** What one word can mean in this book. */
function meaning(reading: Reading, term: string) {
  const isIn = (name: string): boolean => name.toLowerCase().includes(term);
  const jobs = rotaJobs(reading).filter(({ name, job }) => isIn(name) || isIn(job));
  const lines = [...lineNames(reading)].filter(([, line]) => isIn(line.name) || isIn(line.beneficiary));
  return {
    term,
    jobs: new Set(jobs.map(({ employmentId }) => employmentId)),
    duties: dutiesWith(
      reading,
      term,
      lines.map(([id]) => id),
    ),
    isDay: isDayLike(term),
    isWord: namesNobody(term) || kinds.some((kind) => namesKind(term, kind)) || states.some((state) => namesState(term, state)),
    days: new Map<Day, boolean>(),
  };
}

const kinds = ['work', 'sleep_in'] as const;
const states = ['changed', 'cancelled'] as const;

type Meaning = ReturnType<typeof meaning>;

function meansAnything({ jobs, duties, isDay, isWord }: Meaning): boolean {
  return jobs.size > 0 || duties.size > 0 || isDay || isWord;
}

/** Asked of the same day for every PA: once is enough. */
function isOfDay({ term, isDay, days }: Meaning, on: Day): boolean {
  if (!isDay) return false;
  const known = days.get(on) ?? namesDay(term, on);
  days.set(on, known);
  return known;
}

function isMeant(of: Meaning, { employmentId, kind, dutyId, on, state }: Sought): boolean {
  const { term, jobs, duties, isWord } = of;
  if ((employmentId !== null && jobs.has(employmentId)) || duties.has(dutyId)) return true;
  if (isWord && (namesKind(term, kind) || namesState(term, state) || (employmentId === null && namesNobody(term)))) return true;
  return isOfDay(of, on);
}

/** Whether a planned shift is what was typed: every word names something of it. Undefined where a word means nothing in this book. */
export function seeker(reading: Reading, words: string): ((shift: Sought) => boolean) | undefined {
  const meanings = termsOf(words).map((term) => meaning(reading, term));
  if (!meanings.every(meansAnything)) return undefined;
  return (shift) => meanings.every((one) => isMeant(one, shift));
}
