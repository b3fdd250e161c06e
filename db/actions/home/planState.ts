import { type HomeTask } from '#core/book/homeTasks';
import { planTasks } from '#core/plan/homeTasks';
import { addDays } from '#core/time/day';
import { profileOfStream } from '#db/actions/funders/profile';
import { nameFor } from '#db/actions/named';
import { budgetsOf } from '#db/actions/plan/budgetOf';
import { wordsIn } from '#db/actions/plan/parts';
import { allRequests } from '#db/actions/plan/requests';
import { allReserves, movesOf } from '#db/actions/plan/reserves';
import { reviewState, reviewsOf } from '#db/actions/plan/reviews';
import { streamIds } from '#db/actions/plan/workToCome';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

function untold(reading: Reading) {
  return allReserves(reading)
    .filter(({ kind, streamId }) => kind === 'contingency' && profileOfStream(reading, streamId)?.contingency?.tellWhenUsed === true)
    .flatMap(({ id, wordsDigest }) =>
      movesOf(reading, id)
        .filter(({ kind, toldOn }) => kind === 'used' && toldOn === null)
        .map((move) => ({ id: move.id, purpose: wordsIn(reading, wordsDigest, 'purpose') ?? '', day: move.day })),
    );
}

const received = `
  SELECT max(due.day) AS day FROM receipt CROSS JOIN due ON due.id = receipt.due_id
  WHERE receipt.stream_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

const lately = 62;

/** Whether money was recorded as received lately. */
function isKept({ sql, today }: Reading, streamId: string): boolean {
  const last = sql.one(received, [streamId], { day: orNull(day) })?.day ?? undefined;
  return last !== undefined && last >= addDays(today, -lately);
}

/** Reviews are asked for once the plan is kept here: a version or a review is recorded. */
function reviews(reading: Reading) {
  return streamIds(reading).flatMap((streamId) => {
    const held = reviewsOf(reading, streamId);
    const isKept = held.length > 0 || reading.sql.one('SELECT id FROM plan_version WHERE stream_id = ? LIMIT 1', [streamId], { id: text });
    const { due } = isKept ? reviewState(reading, streamId, held) : { due: undefined };
    return due === undefined ? [] : [{ streamId, stream: nameFor(reading, 'stream', streamId) ?? '', due }];
  });
}

/** What the plan, its budget and the approvals register ask of a person today. */
export function planState(reading: Reading): readonly HomeTask[] {
  const waiting = allRequests(reading)
    .flatMap(({ id, what, askedOn, waits }) => (waits?.isLong === true ? [{ id, what, askedOn, days: waits.days }] : []))
    .toReversed();
  return [
    ...planTasks({
      today: reading.today,
      budgets: budgetsOf(reading, reading.today).map((budget) => ({ ...budget, isKept: isKept(reading, budget.streamId) })),
      reviews: reviews(reading),
      waiting,
      untold: untold(reading),
    }),
  ];
}
