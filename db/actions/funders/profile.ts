import { type Json } from '#core/contract/json';
import { type FunderProfile, type FunderRules, funderProfileShape } from '#core/contract/shapes/funders';
import { type Day } from '#core/time/day';
import { given } from '#db/actions/given';
import { asksOfFunder } from '#db/actions/personFile/asks';
import { funderNameOn } from '#db/actions/setup/readPeople';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text, whole } from '#db/rows';

const newest = 'SELECT parameters, words_digest FROM funder_profile WHERE funder_id = ? ORDER BY log_seq DESC LIMIT 1';

function objectIn(json: Json | undefined): object {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}

/** What the funder was last recorded to ask; nothing said where nothing was recorded. Erased words are left out. */
export function savedProfile({ sql, contentOf }: Reading, funderId: string): FunderProfile {
  const row = sql.one(newest, [funderId], { parameters: text, words_digest: orNull(text) });
  if (row === undefined) return {};
  const parameters: unknown = JSON.parse(row.parameters);
  const words = row.words_digest === null ? {} : objectIn(contentOf(row.words_digest));
  return funderProfileShape.parse({ ...(typeof parameters === 'object' ? parameters : {}), ...words });
}

const standing = 'SELECT kind, retained_weeks, statement_every, due_within_days FROM funder WHERE id = ?';

const standingShape = {
  kind: oneOf('icb', 'council', 'education', 'self'),
  retained_weeks: orNull(whole),
  statement_every: orNull(oneOf('month', 'quarter', 'four_weeks', 'year')),
  due_within_days: orNull(whole),
};

/** Everything that is known of what a funder asks; undefined where there is no such funder. */
export function profileOfFunder(reading: Reading, funderId: string): FunderRules | undefined {
  const row = reading.sql.one(standing, [funderId], standingShape);
  if (row === undefined) return undefined;
  const { disclosureMonths, liabilityInsurance, redundancy } = asksOfFunder(reading, funderId);
  return {
    ...savedProfile(reading, funderId),
    funderId,
    kind: row.kind,
    name: funderNameOn(reading, funderId, reading.today),
    ...given({
      retainedWeeks: row.retained_weeks,
      statementEvery: row.statement_every,
      dueWithinDays: row.due_within_days,
      checkMonths: disclosureMonths,
      // Of the files' own screen a no is the same as nothing said.
      liabilityInsurance: liabilityInsurance ? true : undefined,
      redundancy: redundancy === 'unknown' ? undefined : redundancy,
    }),
  };
}

/** A stream's law and days with what its funder asks. */
export type StreamRules = FunderRules & {
  readonly streamId: string;
  readonly basis: 'nhs' | 'care_act' | 'education' | 'own' | 'other';
  readonly from: Day;
  readonly to?: Day;
};

const ofStream = 'SELECT funder_id, basis, from_day, to_day FROM stream WHERE id = ?';

/** What the funder of a stream asks; undefined where there is no such stream, and of 'none' and 'unknown'. */
export function profileOfStream(reading: Reading, streamId: string): StreamRules | undefined {
  const row = reading.sql.one(ofStream, [streamId], {
    funder_id: orNull(text),
    basis: oneOf('nhs', 'care_act', 'education', 'own', 'other'),
    from_day: day,
    to_day: orNull(day),
  });
  if (row === undefined || row.funder_id === null) return undefined;
  const rules = profileOfFunder(reading, row.funder_id);
  return rules && { ...rules, streamId, basis: row.basis, from: row.from_day, ...given({ to: row.to_day }) };
}
