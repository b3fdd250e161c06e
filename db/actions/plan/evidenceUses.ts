import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { wordsIn } from '#db/actions/plan/parts';
import { type Reading } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';

const versions = `
  SELECT evidence.id, plan_version.from_day AS day, plan_version.number, stream.name FROM plan_version
    CROSS JOIN evidence ON evidence.id = plan_version.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN stream ON stream.id = plan_version.stream_id
  WHERE plan_version.log_seq >= @since ORDER BY plan_version.log_seq`;

const reviews = `
  SELECT evidence.id, plan_review.held_on AS day, stream.name FROM plan_review
    CROSS JOIN evidence ON evidence.id = plan_review.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN stream ON stream.id = plan_review.stream_id
  WHERE plan_review.log_seq >= @since ORDER BY plan_review.log_seq`;

const given = `
  SELECT evidence.id, due.day, stream.name FROM given_back
    CROSS JOIN evidence ON evidence.id = given_back.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN due ON due.id = given_back.due_id CROSS JOIN stream ON stream.id = given_back.stream_id
  WHERE given_back.log_seq >= @since ORDER BY given_back.log_seq`;

const worded = {
  request: {
    query: `SELECT evidence.id, plan_request.asked_on AS day, plan_request.words_digest AS digest FROM plan_request
      CROSS JOIN evidence ON evidence.id = plan_request.evidence_id AND evidence.number BETWEEN @first AND @last
      WHERE plan_request.log_seq >= @since ORDER BY plan_request.log_seq`,
    word: 'what',
    called: 'Asked',
  },
  answer: {
    query: `SELECT evidence.id, answer.answered_on AS day, plan_request.words_digest AS digest FROM plan_request_answer AS answer
      CROSS JOIN evidence ON evidence.id = answer.evidence_id AND evidence.number BETWEEN @first AND @last
      CROSS JOIN plan_request ON plan_request.id = answer.plan_request_id
      WHERE answer.log_seq >= @since ORDER BY answer.log_seq`,
    word: 'what',
    called: 'Answer to',
  },
  risk: {
    query: `SELECT evidence.id, plan_risk.agreed_on AS day, plan_risk.words_digest AS digest FROM plan_risk
      CROSS JOIN evidence ON evidence.id = plan_risk.evidence_id AND evidence.number BETWEEN @first AND @last
      WHERE plan_risk.log_seq >= @since ORDER BY plan_risk.log_seq`,
    word: 'risk',
    called: 'Risk',
  },
  reserve: {
    query: `SELECT evidence.id, coalesce(plan_reserve.agreed_on, (SELECT min(day) FROM plan_reserve_move WHERE plan_reserve_id = plan_reserve.id)) AS day,
        plan_reserve.words_digest AS digest FROM plan_reserve
      CROSS JOIN evidence ON evidence.id = plan_reserve.evidence_id AND evidence.number BETWEEN @first AND @last
      WHERE plan_reserve.log_seq >= @since ORDER BY plan_reserve.log_seq`,
    word: 'purpose',
    called: 'Held for',
  },
  order: {
    query: `SELECT evidence.id, plan_order.ordered_on AS day, plan_order.words_digest AS digest FROM plan_order
      CROSS JOIN evidence ON evidence.id = plan_order.evidence_id AND evidence.number BETWEEN @first AND @last
      WHERE plan_order.log_seq >= @since ORDER BY plan_order.log_seq`,
    word: 'what',
    called: 'Ordered',
  },
} as const;

/** What papers of the plan prove: versions, reviews, requests and answers, risks, sums held, orders, what was given back. */
export function planUses(reading: Reading, numbers: Numbers): readonly Use[] {
  const { sql } = reading;
  const ofVersions = sql
    .all(versions, numbers, { id: text, day, number: whole, name: text })
    .map((row) => ({ id: row.id, words: `Version ${String(row.number)} of the plan of ${row.name} from ${shortDay(row.day)}` }));
  const ofReviews = sql
    .all(reviews, numbers, { id: text, day, name: text })
    .map((row) => ({ id: row.id, words: `Review of the plan of ${row.name} on ${shortDay(row.day)}` }));
  const givenBack = sql
    .all(given, numbers, { id: text, day, name: text })
    .map((row) => ({ id: row.id, words: `Money of ${row.name} given back, ${shortDay(row.day)}` }));
  const others = Object.values(worded).flatMap(({ query, word, called }) =>
    sql
      .all(query, numbers, { id: text, day, digest: text })
      .map((row) => ({ id: row.id, words: `${called} “${wordsIn(reading, row.digest, word) ?? ''}”, ${shortDay(row.day)}` })),
  );
  return [...ofVersions, ...ofReviews, ...others, ...givenBack];
}
