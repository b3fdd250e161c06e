import { rotaBreaksShape } from '#core/contract/shapes/rota';
import { type Duty } from '#core/rota/pattern';
import { given } from '#db/actions/given';
import { oneOf, orNull, text } from '#db/rows';
import { type ReadSql } from '#db/sql';

/** A duty with its id and the digest of its note. */
export type StoredDuty = Duty & { readonly id: string; readonly wordsDigest: string | null };

export const dutyShape = {
  duty_id: text,
  employment_id: orNull(text),
  helper_id: orNull(text),
  kind: oneOf('work', 'sleep_in'),
  starts: text,
  ends: text,
  breaks: text,
  split_id: orNull(text),
  words_digest: orNull(text),
  lines: text,
};

/** Of table rota_duty, whichever it is joined to. */
export const dutyColumns = `rota_duty.id AS duty_id, rota_duty.employment_id, rota_duty.kind, rota_duty.starts, rota_duty.ends,
  rota_duty.breaks, rota_duty.split_id, rota_duty.words_digest,
  (SELECT assistant_id FROM rota_duty_helper WHERE rota_duty_helper.duty_id = rota_duty.id) AS helper_id,
  (SELECT group_concat(plan_line_id, '|' ORDER BY place) FROM rota_duty_line WHERE rota_duty_line.duty_id = rota_duty.id) AS lines`;

type Row = { readonly [Name in keyof typeof dutyShape]: ReturnType<(typeof dutyShape)[Name]> };

function readBreaks(json: string): Duty['breaks'] {
  return json === '[]' ? [] : rotaBreaksShape.parse(JSON.parse(json));
}

export function dutyOf(row: Row): StoredDuty {
  return {
    id: row.duty_id,
    kind: row.kind,
    starts: row.starts,
    ends: row.ends,
    breaks: readBreaks(row.breaks),
    planLineIds: row.lines.split('|'),
    wordsDigest: row.words_digest,
    ...given({ employmentId: row.employment_id ?? row.helper_id, isSelfEmployed: row.helper_id === null ? undefined : (true as const) }),
    ...given({ splitId: row.split_id }),
  };
}

const byId = `SELECT ${dutyColumns} FROM rota_duty WHERE rota_duty.id = ?`;

/** Throws where there is no such duty: a change names it. */
export function dutyById(sql: ReadSql, id: string): StoredDuty {
  const row = sql.one(byId, [id], dutyShape);
  if (row === undefined) throw new RangeError('a change to no duty');
  return dutyOf(row);
}
