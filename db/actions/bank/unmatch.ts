import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { takeBackTransfer, transferOf } from '#db/actions/bank/takeBackTransfer';
import { isReversed } from '#db/actions/reverse';
import { unsettle } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

const withIt = `
  SELECT other.bank_match_id FROM bank_match_together AS one JOIN bank_match_together AS other ON other.together_id = one.together_id
  WHERE one.bank_match_id = ? AND other.bank_match_id <> one.bank_match_id
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = other.bank_match_id)`;

/** The live matches that were accepted in one stroke with this one. */
function togetherWith({ sql }: Reading, matchId: string): readonly string[] {
  return sql.all(withIt, [matchId], { bank_match_id: text }).map((row) => row.bank_match_id);
}

/**
 * Takes a match back with a reason, and those accepted in one stroke with it; the lines and what they paid are open again. One side of a move between
 * own accounts takes the whole move back: it was said of the line and of nothing else.
 */
export function unmatch(writing: Writing, { matchId, reason }: InputOf<'bank.unmatch'>): Result<OutputOf<'bank.unmatch'>> {
  const transfer = transferOf(writing, matchId);
  if (transfer !== undefined && !isReversed(writing, transfer.entryId)) {
    const taken = takeBackTransfer(writing, { transfer, reason });
    return taken.ok ? done({ id: matchId }) : taken;
  }
  for (const one of [matchId, ...togetherWith(writing, matchId)]) {
    const undone = unsettle(writing, { matchId: one, reason });
    if (!undone.ok) return undone;
  }
  return done({ id: matchId });
}
