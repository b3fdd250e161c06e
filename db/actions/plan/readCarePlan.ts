import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { subtract, total } from '#core/money/pence';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { ordersOf } from '#db/actions/plan/orders';
import { maybeIn, wordsIn } from '#db/actions/plan/parts';
import { type StoredReserve, allReserves, heldIn, movesOf } from '#db/actions/plan/reserves';
import { reviewState, reviewsOf } from '#db/actions/plan/reviews';
import { risksOf } from '#db/actions/plan/risks';
import { heldAtBank, owedByLine } from '#db/actions/plan/spending';
import { versionsOf } from '#db/actions/plan/versions';
import { streamIds } from '#db/actions/plan/workToCome';
import { type Reading } from '#db/kernel/handlers';

type CarePlan = OutputOf<'plan.read'>['plans'][number];

function reserveForPeople(reading: Reading, row: StoredReserve): CarePlan['reserves'][number] {
  return {
    id: row.id,
    kind: row.kind,
    purpose: wordsIn(reading, row.wordsDigest, 'purpose') ?? '',
    held: heldIn(reading, row.id, reading.today),
    moves: movesOf(reading, row.id).map(({ words, toldOn, told, ...move }) => ({ ...move, ...given({ words, toldOn, told }) })),
    ...given({ agreedBy: maybeIn(reading, row.wordsDigest, 'by'), agreedOn: row.agreedOn, evidenceNumber: row.evidenceNumber }),
  };
}

function carePlanOf(reading: Reading, streamId: string): CarePlan {
  const { today } = reading;
  const reviews = reviewsOf(reading, streamId);
  const { rule, due } = reviewState(reading, streamId, reviews);
  const reserves = allReserves(reading)
    .filter((row) => row.streamId === streamId)
    .map((row) => reserveForPeople(reading, row));
  const owed = total(owedByLine(reading, streamId, today).values());
  return {
    streamId,
    stream: nameFor(reading, 'stream', streamId) ?? '',
    versions: versionsOf(reading, streamId),
    reviews,
    risks: risksOf(reading, streamId),
    reserves,
    free: subtract(heldAtBank(reading, streamId, today), owed),
    held: total(reserves.map(({ held }) => held)),
    tellsWhenUsed: profileOfStream(reading, streamId)?.contingency?.tellWhenUsed === true,
    orders: ordersOf(reading, streamId),
    ...given({ reviewRule: rule, reviewDue: due }),
  };
}

/** What was recorded of each kind of money's plan, or of one. */
export function readCarePlan(reading: Reading, { streamId }: InputOf<'plan.read'>): Result<OutputOf<'plan.read'>> {
  if (streamId !== undefined && nameFor(reading, 'stream', streamId) === undefined)
    return refused(problem('input.notFound', { what: 'money' }, 'streamId'));
  const ids = streamId === undefined ? streamIds(reading) : [streamId];
  return done({ today: reading.today, plans: ids.map((id) => carePlanOf(reading, id)) });
}
