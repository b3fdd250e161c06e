import { problem, type Problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { isThere, proofOf, takeBack, takenBackOf, wordsIn } from '#db/actions/plan/parts';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';

type Risk = OutputOf<'plan.read'>['plans'][number]['risks'][number];

const replaced = 'SELECT EXISTS (SELECT 1 FROM plan_risk WHERE replaces = ?) AS replaced';

function isReplaced({ sql }: Reading, id: string): boolean {
  return sql.one(replaced, [id], { replaced: flag })?.replaced === true;
}

function replaceProblem(reading: Reading, id: string | undefined): Problem | undefined {
  if (id === undefined) return undefined;
  if (!isThere(reading, 'plan_risk', id)) return problem('input.notFound', { what: 'risk' }, 'replaces');
  const isOver = takenBackOf(reading, 'plan_risk', id) !== undefined || isReplaced(reading, id);
  return isOver ? problem('plan.riskReplaced', {}, 'replaces') : undefined;
}

/** A risk of the plan with what was agreed to do about it; or one said anew, which takes the other's place. */
export function recordRisk(writing: Writing, input: InputOf<'plan.risk'>): Made {
  const { streamId, risk, procedure, agreedOn, by, lookOn, replaces, file } = input;
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => replaceProblem(writing, replaces),
    () => notYet(writing, agreedOn, 'agreedOn'),
    () => (lookOn !== undefined && lookOn <= agreedOn ? problem('plan.lookBeforeAgreed', {}, 'lookOn') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_risk');
  const words = writing.keep({ risk, procedure, by });
  const row = { id, stream_id: streamId, agreed_on: agreedOn, look_on: lookOn ?? null, replaces: replaces ?? null, words_digest: words };
  writing.append('plan_risk', { ...row, evidence_id: proofOf(writing, file) });
  return done({ id });
}

export function closeRisk(writing: Writing, input: InputOf<'plan.closeRisk'>): Made {
  return isReplaced(writing, input.id) ? refused(problem('plan.riskReplaced', {}, 'id')) : takeBack(writing, 'plan_risk', input);
}

const ofStream = `
  SELECT plan_risk.id, agreed_on, look_on, words_digest, evidence.number,
    EXISTS (SELECT 1 FROM plan_risk AS newer WHERE newer.replaces = plan_risk.id) AS replaced
  FROM plan_risk LEFT JOIN evidence ON evidence.id = plan_risk.evidence_id WHERE stream_id = ? ORDER BY plan_risk.log_seq`;

/** A plan's risks in the order they were recorded, those closed or said anew among them. */
export function risksOf(reading: Reading, streamId: string): Risk[] {
  const shape = { id: text, agreed_on: day, look_on: orNull(day), words_digest: text, number: orNull(whole), replaced: flag };
  return reading.sql.all(ofStream, [streamId], shape).map((row) => ({
    id: row.id,
    risk: wordsIn(reading, row.words_digest, 'risk') ?? '',
    procedure: wordsIn(reading, row.words_digest, 'procedure') ?? '',
    by: wordsIn(reading, row.words_digest, 'by') ?? '',
    agreedOn: row.agreed_on,
    isReplaced: row.replaced,
    ...given({
      lookOn: row.look_on,
      evidenceNumber: row.number,
      closed: wordsIn(reading, takenBackOf(reading, 'plan_risk', row.id) ?? null, 'reason'),
    }),
  }));
}
