import { erased, textIn } from '#core/book/dueWords';
import { type Pence, lesser, nothing } from '#core/money/pence';
import { type Held, reserveKinds } from '#core/plan/surplus';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

export const reserveKind = oneOf(...reserveKinds);

const ofStream = 'SELECT id, kind, agreed_on, words_digest FROM plan_reserve WHERE stream_id = ? ORDER BY log_seq, rowid';

const heldOn = `
  SELECT coalesce(sum(CASE kind WHEN 'held' THEN amount_pence ELSE -amount_pence END), 0) AS held FROM plan_reserve_move
  WHERE plan_reserve_id = ? AND day <= ?`;

/** What a reserve holds at the end of a day. */
export function heldIn({ sql }: Reading, reserveId: string, on: Day): Pence {
  return sql.one(heldOn, [reserveId, on], { held: money })?.held ?? nothing;
}

/** The sums held for something at the end of a day; one that was used up is not among them. */
export function reservesOn(reading: Reading, streamId: string, on: Day): readonly Held[] {
  return reading.sql
    .all(ofStream, [streamId], { id: text, kind: reserveKind, agreed_on: orNull(day), words_digest: text })
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      purpose: textIn(reading.contentOf(row.words_digest), 'purpose') ?? erased,
      held: heldIn(reading, row.id, on),
      isAgreed: row.agreed_on !== null && row.agreed_on <= on,
    }))
    .filter(({ held }) => held !== nothing);
}

const moves = `
  SELECT move.id, move.day, move.kind, move.amount_pence, move.words_digest, coalesce(move.told_on, told.told_on) AS told_on,
    told.words_digest AS told_digest
  FROM plan_reserve_move AS move LEFT JOIN plan_reserve_told AS told ON told.plan_reserve_move_id = move.id
  WHERE move.plan_reserve_id = ? ORDER BY move.day, move.log_seq`;

export const moveKind = oneOf('held', 'used', 'released');

/** Everything that happened to a reserve, oldest first. */
export function movesOf({ sql, contentOf }: Reading, reserveId: string) {
  const shape = {
    id: text,
    day,
    kind: moveKind,
    amount_pence: money,
    words_digest: orNull(text),
    told_on: orNull(day),
    told_digest: orNull(text),
  };
  return sql.all(moves, [reserveId], shape).map((row) => ({
    id: row.id,
    day: row.day,
    kind: row.kind,
    amount: row.amount_pence,
    words: row.words_digest === null ? undefined : (textIn(contentOf(row.words_digest), 'words') ?? erased),
    toldOn: row.told_on,
    told: row.told_digest === null ? undefined : (textIn(contentOf(row.told_digest), 'words') ?? erased),
  }));
}

/** The least that a reserve holds on any day from one on: no more than that can be taken from it. */
export function leastHeldFrom(reading: Reading, reserveId: string, from: Day): Pence {
  const later = new Set(movesOf(reading, reserveId).map((move) => move.day));
  return [from, ...later]
    .filter((one) => one >= from)
    .map((one) => heldIn(reading, reserveId, one))
    .reduce(lesser);
}

const all = `
  SELECT plan_reserve.id, plan_reserve.stream_id, kind, agreed_on, words_digest, evidence.number
  FROM stream CROSS JOIN plan_reserve ON plan_reserve.stream_id = stream.id LEFT JOIN evidence ON evidence.id = plan_reserve.evidence_id
  ORDER BY stream.rowid, plan_reserve.log_seq`;

export type StoredReserve = {
  readonly id: string;
  readonly streamId: string;
  readonly kind: Held['kind'];
  readonly agreedOn: Day | null;
  readonly wordsDigest: string;
  readonly evidenceNumber: number | null;
};

/** Every reserve of the book, those that are used up too. */
export function allReserves({ sql }: Reading): readonly StoredReserve[] {
  const shape = { id: text, stream_id: text, kind: reserveKind, agreed_on: orNull(day), words_digest: text, number: orNull(whole) };
  return sql.all(all, [], shape).map((row) => ({
    id: row.id,
    streamId: row.stream_id,
    kind: row.kind,
    agreedOn: row.agreed_on,
    wordsDigest: row.words_digest,
    evidenceNumber: row.number,
  }));
}

const isUsed = `
  SELECT kind = 'used' AS used, coalesce(move.told_on, told.told_on) IS NOT NULL AS told FROM plan_reserve_move AS move
    LEFT JOIN plan_reserve_told AS told ON told.plan_reserve_move_id = move.id WHERE move.id = ?`;

/** Whether a movement is a use, and whether the team was told of it; undefined where there is none such. */
export function useOfReserve({ sql }: Reading, moveId: string): { readonly used: boolean; readonly told: boolean } | undefined {
  return sql.one(isUsed, [moveId], { used: flag, told: flag });
}
