import { givenBack as givenBackAccount } from '#core/book/accounts';
import { type Award, dueDays } from '#core/book/schedule';
import { type ComingMove, type IncomeFacts, type IncomeKind, incomeKinds } from '#core/plan/income';
import { type Pence, add, negate, nothing } from '#core/money/pence';
import { type Day, type Span, addDays } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { contributionAhead } from '#db/actions/funding/contributions';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';
import { onItsWay } from './spending.ts';

const recorded = `
  SELECT receipt.award_due_day FROM receipt CROSS JOIN due ON due.id = receipt.due_id
  WHERE receipt.award_id = ? AND receipt.award_due_day >= ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

// One-off payments are recorded by themselves, and name no award.
const oneOffs = `
  SELECT due.day, due.amount_pence FROM receipt CROSS JOIN due ON due.id = receipt.due_id
  WHERE receipt.stream_id = ? AND receipt.kind = 'one_off' AND receipt.award_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  ORDER BY due.day`;

/** A payment a few days late is still on its way; an older one is not counted on. */
const daysLate = 14;

/** A payment that comes once may come this long before its day. */
const daysEarly = 31;

/** One-off payments that came without naming their award: each stands for one award of the same sum, and for no other. */
function cameOnce({ sql }: Reading, streamId: string): (award: Award) => boolean {
  const came = [...sql.all(oneOffs, [streamId], { day, amount_pence: money })];
  return ({ amount, firstDue }) => {
    const at = came.findIndex((one) => one.amount_pence === amount && one.day >= addDays(firstDue, -daysEarly));
    if (at < 0) return false;
    came.splice(at, 1);
    return true;
  };
}

/** The awards' payments that nobody has recorded yet. */
function awardsToCome(reading: Reading, streamId: string, since: Day, to: Day): readonly ComingMove[] {
  const isCome = cameOnce(reading, streamId);
  return awardsOf(reading, streamId)
    .filter((award) => award.to >= since && award.firstDue <= to)
    .flatMap((award): readonly ComingMove[] => {
      const isOnce = award.every === 'once';
      const came = new Set(reading.sql.all(recorded, [award.id, since], { award_due_day: day }).map(({ award_due_day: due }) => due));
      return dueDays(award, to)
        .filter((due) => due >= since && !came.has(due) && !(isOnce && isCome(award)))
        .map((due) => ({ day: due, amount: award.amount, of: isOnce ? 'one_off' : 'award' }));
    });
}

const inJournal = `
  SELECT account_id, sum(amount_pence) AS sum FROM posting
  WHERE stream_id = ? AND day BETWEEN ? AND ? AND account_id >= 'income:' AND account_id < 'income;' GROUP BY account_id`;

type Received = { readonly kinds: ReadonlyMap<IncomeKind, Pence>; readonly givenBack: Pence };

function receivedOf({ sql }: Reading, streamId: string, { from, to }: Span): Received {
  const kinds = new Map<IncomeKind, Pence>();
  let givenBack: Pence = nothing;
  for (const { account_id: account, sum } of sql.all(inJournal, [streamId, from, to], { account_id: text, sum: money })) {
    if (account === givenBackAccount) givenBack = sum;
    else {
      const kind = incomeKinds.find((one) => account === `income:${one}`) ?? 'other';
      kinds.set(kind, add(kinds.get(kind) ?? nothing, negate(sum)));
    }
  }
  return { kinds, givenBack };
}

// Between own accounts: out of one, and not in the other's file yet.
const moving = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS sum FROM due_state CROSS JOIN due ON due.id = due_state.due_id
    CROSS JOIN posting ON posting.entry_id = due.entry_id
  WHERE due_state.settled_on > ? AND due_state.day <= ? AND due.kind = 'moved_in' AND +posting.account_id = 'coming' AND +posting.stream_id = ?`;

type ComingIn = IncomeFacts & { readonly isTakenOff: boolean; readonly givenBack: Pence };

/**
 * What comes into a money's account to the year's end: awards, one-off payments and the person's own share that nobody has recorded yet, and
 * what is recorded and not at the bank. What came is told beside it, by kind.
 */
export function comingIn(reading: Reading, streamId: string, on: Day, year: Span): ComingIn {
  const since = addDays(on, -daysLate);
  const { toCome, isTakenOff } = contributionAhead(reading, streamId, { on, from: since, to: year.to });
  const own = toCome.map((one): ComingMove => ({ ...one, of: 'contribution' }));
  const way = onItsWay(reading, streamId, on);
  const recordedMove: readonly ComingMove[] = way === nothing ? [] : [{ day: addDays(on, 1), amount: way, of: 'recorded' }];
  const { kinds, givenBack } = receivedOf(reading, streamId, { from: year.from, to: on < year.to ? on : year.to });
  return {
    comingIn: [...awardsToCome(reading, streamId, since, year.to), ...own, ...recordedMove],
    recorded: kinds,
    moved: reading.sql.one(moving, [on, on, streamId], { sum: money })?.sum ?? nothing,
    isTakenOff,
    givenBack,
  };
}
