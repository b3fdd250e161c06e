import { type QualifyingDays, type SickExclusion, type SickSpell, sickExclusions } from '#core/statutory/spells';
import { type Day, earlier, later } from '#core/time/day';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, oneOf, orNull, type RowOf, text } from '#db/rows';

export type Sickness = {
  readonly id: string;
  readonly employmentId: string;
  readonly from: Day;
  /** Absent while it goes on. */
  readonly to?: Day;
  readonly notifiedOn: Day;
  readonly exclusion?: SickExclusion;
  readonly withheldTo?: Day;
  readonly isElsewhere: boolean;
  readonly wordsDigest?: string;
  readonly takenBackDigest?: string;
};

const shape = {
  id: text,
  employment_id: text,
  from_day: day,
  to_day: orNull(day),
  notified_on: day,
  exclusion: orNull(oneOf(...sickExclusions)),
  withheld_to: orNull(day),
  is_elsewhere: flag,
  words_digest: orNull(text),
  taken_back: orNull(text),
};

const columns = `
  SELECT sickness.id, sickness.employment_id, sickness.from_day, coalesce(sickness_ended.to_day, sickness.to_day) AS to_day,
    sickness.notified_on, sickness.exclusion, sickness.withheld_to, sickness.is_elsewhere, sickness.words_digest,
    sickness_taken_back.reason_digest AS taken_back
  FROM sickness LEFT JOIN sickness_ended ON sickness_ended.sickness_id = sickness.id AND sickness_ended.log_seq <= @upTo
    LEFT JOIN sickness_taken_back ON sickness_taken_back.sickness_id = sickness.id AND sickness_taken_back.log_seq <= @upTo`;
const newest = Number.MAX_SAFE_INTEGER;

function sicknessOf(row: RowOf<typeof shape>): Sickness {
  return {
    id: row.id,
    employmentId: row.employment_id,
    from: row.from_day,
    notifiedOn: row.notified_on,
    isElsewhere: row.is_elsewhere,
    ...given({
      to: row.to_day,
      exclusion: row.exclusion,
      withheldTo: row.withheld_to,
      wordsDigest: row.words_digest,
      takenBackDigest: row.taken_back,
    }),
  };
}

export function sicknessById({ sql }: Reading, id: string): Sickness | undefined {
  const row = sql.one(`${columns} WHERE sickness.id = @id`, { id, upTo: newest }, shape);
  return row && sicknessOf(row);
}

const ofEmployment = `${columns} WHERE sickness.employment_id = @employmentId AND sickness.log_seq <= @upTo ORDER BY sickness.from_day, sickness.log_seq`;

/** Every sickness of an employment, taken back or not, by its first day. `upTo`: as of that place in the log. */
export function sicknessesOf({ sql }: Reading, employmentId: string, upTo = newest): readonly Sickness[] {
  return sql.all(ofEmployment, { employmentId, upTo }, shape).map(sicknessOf);
}

/** What stands, as core counts it, to a day: what goes on or ends later ends with it, and what begins later is left out. */
export function spellsOf(sicknesses: readonly Sickness[], upTo: Day): readonly SickSpell[] {
  return wholeSpells(sicknesses, upTo)
    .filter(({ from }) => from <= upTo)
    .map((spell) => ({ ...spell, to: earlier(spell.to, upTo) }));
}

/** What stands, whole; what goes on ends with `upTo`. */
export function wholeSpells(sicknesses: readonly Sickness[], upTo: Day): readonly SickSpell[] {
  return sicknesses
    .filter(({ takenBackDigest }) => takenBackDigest === undefined)
    .map(({ id, from, to, exclusion, withheldTo, isElsewhere }) => ({
      id,
      from,
      to: to ?? later(from, upTo),
      isElsewhere,
      ...given({ exclusion, withheldTo }),
    }));
}

/** What was agreed of qualifying days, by its day; of two from the same day the later recorded stands last. `upTo`: as of that place in the log. */
export function qualifyingDaysOf({ sql }: Reading, employmentId: string, upTo = newest): readonly QualifyingDays[] {
  const rows = sql.all(
    'SELECT from_day, weekdays FROM qualifying_days WHERE employment_id = ? AND log_seq <= ? ORDER BY from_day, log_seq, rowid',
    [employmentId, upTo],
    { from_day: day, weekdays: text },
  );
  const newest = new Map(rows.map(({ from_day: from, weekdays }) => [from, { from, weekdays: Array.from(weekdays, Number) }]));
  return [...newest.values()];
}
