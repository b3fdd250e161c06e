import { textIn } from '#core/book/dueWords';
import { type RotaShift } from '#core/contract/shapes/rota';
import { type PlannedShift } from '#core/rota/planShifts';
import { patternInWords } from '#core/rota/words';
import { minutesIn } from '#core/shifts/cutShift';
import { clockText, londonClock } from '#core/time/london';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type LineName, lineNames } from './charges.ts';
import { type RotaJob, rotaJobs } from './people.ts';
import { type StoredRota } from './rota.ts';

type Known = { readonly jobs: ReadonlyMap<string, RotaJob>; readonly lines: ReadonlyMap<string, LineName> };

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => name ?? []))];
}

export function paidMinutesOf(shift: Pick<PlannedShift, 'from' | 'to' | 'breaks'>): number {
  return minutesIn([shift]) - minutesIn(shift.breaks);
}

function wordsOf({ contentOf }: Reading, digest: string | null | undefined, key: string): string | undefined {
  return digest === null || digest === undefined ? undefined : textIn(contentOf(digest), key);
}

function forPeople(reading: Reading, { patterns, changes }: StoredRota, { jobs, lines }: Known, shift: PlannedShift): RotaShift {
  const pattern = patterns.find(({ id }) => id === shift.patternId);
  if (pattern === undefined) throw new RangeError('a shift of no pattern');
  const change = changes.find(({ patternId, day }) => patternId === shift.patternId && day === shift.day);
  const stored = change?.kind === 'instead' ? change.duty : pattern.duty;
  const { duty } = shift;
  const [start, end] = [londonClock(shift.from), londonClock(shift.to)];
  return {
    patternId: shift.patternId,
    day: shift.day,
    on: shift.on,
    state: shift.state,
    kind: duty.kind,
    starts: clockText(start.minute),
    ends: clockText(end.minute),
    endsOn: end.day,
    minutes: paidMinutesOf(shift),
    people: unique(duty.planLineIds.map((id) => lines.get(id)?.beneficiary)),
    lines: unique(duty.planLineIds.map((id) => lines.get(id)?.name)),
    isShared: duty.splitId !== undefined,
    isTogether: shift.together !== undefined,
    recurs: pattern.recurs !== undefined,
    pattern: patternInWords(pattern),
    ...given({
      employmentId: duty.employmentId,
      assistant: jobs.get(duty.employmentId ?? '')?.name,
      note: wordsOf(reading, stored.wordsDigest, 'note'),
      reason: wordsOf(reading, change?.wordsDigest, 'reason'),
    }),
  };
}

/** Planned shifts as windows show them. The names are read once for all of them. */
export function shiftsForPeople(reading: Reading, rota: StoredRota, shifts: readonly PlannedShift[]): RotaShift[] {
  if (shifts.length === 0) return [];
  const known = { jobs: new Map(rotaJobs(reading).map((job) => [job.employmentId, job])), lines: lineNames(reading) };
  return shifts.map((shift) => forPeople(reading, rota, known, shift));
}
