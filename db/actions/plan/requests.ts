import { dueInWords, readDueWords } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { answers, requestKinds, requestWays, waitingOf } from '#core/plan/requests';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { maybeIn, wordsIn } from '#db/actions/plan/parts';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

export type RequestRead = OutputOf<'request.list'>['requests'][number];

// From the streams, which are few, each request by its index.
const all = `
  SELECT plan_request.id, plan_request.stream_id, stream.name, kind, asked_on, way, before_pence, after_pence, words_digest, evidence.number,
    back.reason_digest
  FROM stream CROSS JOIN plan_request ON plan_request.stream_id = stream.id
    LEFT JOIN evidence ON evidence.id = plan_request.evidence_id
    LEFT JOIN plan_request_taken_back AS back ON back.plan_request_id = plan_request.id
  ORDER BY asked_on DESC, plan_request.log_seq DESC`;

const shape = {
  id: text,
  stream_id: text,
  name: text,
  kind: oneOf(...requestKinds),
  asked_on: day,
  way: oneOf(...requestWays),
  before_pence: orNull(money),
  after_pence: orNull(money),
  words_digest: text,
  number: orNull(whole),
  reason_digest: orNull(text),
};

const saidOf = `
  SELECT answer.id, answered_on, answer, agreed_pence, words_digest, evidence.number FROM plan_request_answer AS answer
    LEFT JOIN evidence ON evidence.id = answer.evidence_id
  WHERE plan_request_id = ? ORDER BY answer.log_seq DESC`;

function answersOf(reading: Reading, id: string): RequestRead['answers'] {
  const row = {
    id: text,
    answered_on: day,
    answer: oneOf(...answers),
    agreed_pence: orNull(money),
    words_digest: text,
    number: orNull(whole),
  };
  return reading.sql.all(saidOf, [id], row).map((one) => ({
    id: one.id,
    answeredOn: one.answered_on,
    answer: one.answer,
    by: wordsIn(reading, one.words_digest, 'by') ?? '',
    ...given({ agreed: one.agreed_pence, words: maybeIn(reading, one.words_digest, 'words'), evidenceNumber: one.number }),
  }));
}

const lines = `
  SELECT plan_line.id, plan_line.name FROM plan_request_line CROSS JOIN plan_line ON plan_line.id = plan_request_line.plan_line_id
  WHERE plan_request_id = ? ORDER BY plan_request_line.rowid`;

const purchases = `
  SELECT purchase.id, purchase.day, due.amount_pence, due.words_digest FROM plan_request_purchase
    CROSS JOIN purchase ON purchase.id = plan_request_purchase.purchase_id CROSS JOIN due ON due.id = purchase.due_id
  WHERE plan_request_id = ? ORDER BY purchase.day, purchase.log_seq`;

/** The approvals register, newest first, what was taken back among it. The newest answer of each stands. */
export function allRequests(reading: Reading): RequestRead[] {
  const { sql, today, contentOf } = reading;
  const within = new Map<string, number | undefined>();
  const daysOf = (streamId: string): number | undefined => {
    if (!within.has(streamId)) within.set(streamId, profileOfStream(reading, streamId)?.answerWithinDays);
    return within.get(streamId);
  };
  return sql.all(all, [], shape).map((row) => {
    const said = answersOf(reading, row.id);
    const facts = { kind: row.kind, askedOn: row.asked_on, answeredOn: said[0]?.answeredOn, isTakenBack: row.reason_digest !== null };
    return {
      id: row.id,
      streamId: row.stream_id,
      stream: row.name,
      kind: row.kind,
      askedOn: row.asked_on,
      askedOf: wordsIn(reading, row.words_digest, 'askedOf') ?? '',
      way: row.way,
      what: wordsIn(reading, row.words_digest, 'what') ?? '',
      lines: sql.all(lines, [row.id], { id: text, name: text }).map((line) => ({ ...line })),
      purchases: sql.all(purchases, [row.id], { id: text, day, amount_pence: money, words_digest: text }).map((one) => ({
        id: one.id,
        day: one.day,
        amount: one.amount_pence,
        words: dueInWords(readDueWords(contentOf(one.words_digest))),
      })),
      answers: said,
      ...given({
        before: row.before_pence,
        after: row.after_pence,
        waits: waitingOf(facts, today, daysOf(row.stream_id)),
        evidenceNumber: row.number,
        takenBack: wordsIn(reading, row.reason_digest, 'reason'),
      }),
    };
  });
}

export function listRequests(reading: Reading, _: InputOf<'request.list'>): Result<OutputOf<'request.list'>> {
  return done({ today: reading.today, requests: allRequests(reading) });
}
