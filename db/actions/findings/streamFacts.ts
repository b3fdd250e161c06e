import { yearOfAwards } from '#core/book/weeks';
import { type StreamFacts } from '#core/findings/facts/money';
import { nothing, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Day, earlier } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { profileOfStream } from '#db/actions/funders/profile';
import { cutOffOf } from '#db/actions/funding/lifeEvents';
import { given } from '#db/actions/given';
import { streamsState } from '#db/actions/home/streamsState';
import { budgetsOf } from '#db/actions/plan/budgetOf';
import { heldAtBank } from '#db/actions/plan/spending';
import { reservesOn } from '#db/actions/plan/reserves';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, orNull, text } from '#db/rows';

const streams = `
  SELECT id, name, basis, from_day, to_day, agreement_on, plan_on FROM stream WHERE funder_id IS NOT NULL ORDER BY rowid`;

const shape = {
  id: text,
  name: text,
  basis: oneOf('nhs', 'care_act', 'education', 'own', 'other'),
  from_day: day,
  to_day: orNull(day),
  agreement_on: orNull(day),
  plan_on: orNull(day),
};

const reviews = `
  SELECT held_on, next_on FROM plan_review WHERE stream_id = ?
    AND NOT EXISTS (SELECT 1 FROM plan_review_taken_back WHERE plan_review_id = plan_review.id) ORDER BY held_on, log_seq`;

function reviewsOf({ sql }: Reading, streamId: string): NonNullable<StreamFacts['reviews']> {
  return sql
    .all(reviews, [streamId], { held_on: day, next_on: orNull(day) })
    .map((row) => ({ on: row.held_on, ...given({ nextOn: row.next_on }) }));
}

// The newest version of the plan that stands and has begun.
const planned = `
  SELECT max(agreed_on) AS agreed_on FROM plan_version WHERE stream_id = ? AND from_day <= ?
    AND NOT EXISTS (SELECT 1 FROM plan_version_taken_back WHERE plan_version_id = plan_version.id)`;

/** The money's own last day, or the day on which it may be spent no more, where that comes first. */
function lastDayOf(reading: Reading, streamId: string, own: Day | null): Day | null {
  const cut = cutOffOf(reading, streamId)?.lastDay;
  if (own === null || cut === undefined) return own ?? cut ?? null;
  return earlier(own, cut);
}

/** Each kind of money: its days, what its funder asks, and how it stands today. */
export function streamFacts(reading: Reading): readonly StreamFacts[] {
  const { sql, today } = reading;
  const states = new Map(streamsState(reading).map((state) => [state.id, state]));
  const budgets = new Map(budgetsOf(reading, today).map((budget) => [budget.streamId, budget]));
  return sql.all(streams, [], shape).map((row): StreamFacts => {
    const rules = profileOfStream(reading, row.id);
    const balance = heldAtBank(reading, row.id, today);
    const budget = budgets.get(row.id);
    const awards = awardsOf(reading, row.id);
    const year = yearOfAwards(awards, today);
    const state = states.get(row.id);
    const agreed = reservesOn(reading, row.id, today).filter(({ isAgreed }) => isAgreed);
    const version = sql.one(planned, [row.id, today], { agreed_on: orNull(day) })?.agreed_on;
    return {
      id: row.id,
      name: row.name,
      basis: row.basis,
      from: row.from_day,
      asks: rules ?? {},
      balance,
      free: budget?.surplus.free ?? balance,
      agreedReserves: total(agreed.map(({ held }) => held)),
      reviews: reviewsOf(reading, row.id),
      ...given({
        to: lastDayOf(reading, row.id, row.to_day),
        agreementOn: row.agreement_on,
        planOn: version ?? row.plan_on,
        week: year === nothing ? undefined : portion(year, rate(1, 52), nearestPenny),
        awardedTo: state?.awardedTo,
        next: state?.next,
        runsOutOn: budget?.outlook.runsOutOn,
      }),
    };
  });
}
