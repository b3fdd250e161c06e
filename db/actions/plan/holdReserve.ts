import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { pounds } from '#core/money/words';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { proofOf, wordsIn } from '#db/actions/plan/parts';
import { leastHeldFrom, useOfReserve } from '#db/actions/plan/reserves';
import { type Writing } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

/** A sum held for something. More than the account has is recorded as it was agreed, and said where it is shown. */
export function holdReserve(writing: Writing, input: InputOf<'reserve.hold'>): Made {
  const { streamId, kind, purpose, day: on, amount, agreed, file } = input;
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => notYet(writing, on, 'day'),
    () => (agreed === undefined ? undefined : notYet(writing, agreed.on, 'agreed.on')),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_reserve');
  const words = writing.keep({ purpose, ...given({ by: agreed?.by }) });
  const row = { id, stream_id: streamId, kind, agreed_on: agreed?.on ?? null, words_digest: words };
  writing.append('plan_reserve', { ...row, evidence_id: proofOf(writing, file) });
  const first = { id: writing.newId('plan_reserve_move'), plan_reserve_id: id, day: on, kind: 'held', amount_pence: amount };
  writing.append('plan_reserve_move', { ...first, told_on: null, words_digest: null });
  return done({ id });
}

/** More is held, some is used, or some is let go. Nothing is taken that is not held on the day, nor so that a later day is short. */
export function moveReserve(writing: Writing, { id, kind, day: on, amount, words, toldOn }: InputOf<'reserve.move'>): Made {
  const row = writing.sql.one('SELECT words_digest FROM plan_reserve WHERE id = ?', [id], { words_digest: text });
  if (row === undefined) return refused(problem('input.notFound', { what: 'sum that is held' }, 'id'));
  const purpose = wordsIn(writing, row.words_digest, 'purpose') ?? '';
  const held = leastHeldFrom(writing, id, on);
  const wrong = firstProblem(
    () => notYet(writing, on, 'day'),
    () => (kind !== 'held' && amount > held ? problem('reserve.notEnough', { held: pounds(held), purpose }, 'amount') : undefined),
    () => (toldOn !== undefined && kind !== 'used' ? problem('reserve.notUsed', {}, 'toldOn') : undefined),
    () => (toldOn !== undefined && toldOn < on ? problem('reserve.toldBefore', { day: dayInWords(on) }, 'toldOn') : undefined),
    () => (toldOn === undefined ? undefined : notYet(writing, toldOn, 'toldOn')),
  );
  if (wrong !== undefined) return refused(wrong);
  const moveId = writing.newId('plan_reserve_move');
  const move = { id: moveId, plan_reserve_id: id, day: on, kind, amount_pence: amount, told_on: toldOn ?? null };
  writing.append('plan_reserve_move', { ...move, words_digest: writing.keep({ words }) });
  return done({ id: moveId });
}

/** The funder's team was told of a use, after it was recorded. */
export function tellReserve(writing: Writing, { moveId, on, words }: InputOf<'reserve.tell'>): Made {
  const found = useOfReserve(writing, moveId);
  if (found === undefined) return refused(problem('input.notFound', { what: 'use of the money' }, 'moveId'));
  if (!found.used) return refused(problem('reserve.notUsed', {}, 'moveId'));
  if (found.told) return refused(problem('reserve.toldAlready', {}, 'moveId'));
  const used = writing.sql.one('SELECT day FROM plan_reserve_move WHERE id = ?', [moveId], { day });
  const wrong = firstProblem(
    () => notYet(writing, on, 'on'),
    () => (used !== undefined && on < used.day ? problem('reserve.toldBefore', { day: dayInWords(used.day) }, 'on') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.append('plan_reserve_told', { plan_reserve_move_id: moveId, told_on: on, words_digest: writing.keep({ words }) });
  return done({ id: moveId });
}
