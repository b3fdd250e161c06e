import { problem, type Problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor, notYet } from '#db/actions/named';
import { proofOf, takeBack, takenBackOf } from '#db/actions/plan/parts';
import { planLineById } from '#db/actions/planLines';
import { standingPurchase } from '#db/actions/purchase/purchaseRow';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

type Input = InputOf<'request.add'>;

function lineProblem(reading: Reading, { streamId }: Input, id: string, place: number): Problem | undefined {
  const line = planLineById(reading, id);
  if (line === undefined) return problem('input.notFound', { what: 'plan line' }, `planLineIds.${String(place)}`);
  if (line.streamId === streamId) return undefined;
  const stream = nameFor(reading, 'stream', streamId) ?? '';
  return problem('plan.otherMoney', { line: line.name, stream }, `planLineIds.${String(place)}`);
}

/** Why a purchase cannot be linked: there is none such, or it was taken back. */
export function noPurchase(reading: Reading, id: string, field: string): Problem | undefined {
  const found = standingPurchase(reading, id, field);
  return found.ok ? undefined : found.problem;
}

function sumsMissing({ kind, before, after }: Input): Problem | undefined {
  if (kind !== 'variation' || (before !== undefined && after !== undefined)) return undefined;
  return problem('request.sumsNeeded', {}, before === undefined ? 'before' : 'after');
}

/** What was asked of the funder, a change to a sum, or a leave given unasked: of whom, when, by what way, with its proof. */
export function recordRequest(writing: Writing, input: Input): Made {
  const { streamId, kind, askedOn, askedOf, way, what, before, after, file } = input;
  const lines = [...new Set(input.planLineIds)];
  const purchases = [...new Set(input.purchaseIds)];
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => notYet(writing, askedOn, 'askedOn'),
    () => sumsMissing(input),
    ...lines.map((id, place) => () => lineProblem(writing, input, id, place)),
    ...purchases.map((id, place) => () => noPurchase(writing, id, `purchaseIds.${String(place)}`)),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_request');
  const words = writing.keep({ what, askedOf });
  const sums = { before_pence: before ?? null, after_pence: after ?? null };
  const row = { id, stream_id: streamId, kind, asked_on: askedOn, way, ...sums, words_digest: words };
  writing.append('plan_request', { ...row, evidence_id: proofOf(writing, file) });
  for (const line of lines) writing.append('plan_request_line', { plan_request_id: id, plan_line_id: line });
  for (const purchase of purchases) writing.append('plan_request_purchase', { plan_request_id: id, purchase_id: purchase });
  return done({ id });
}

function standing(reading: Reading, id: string): { readonly askedOn: Day } | Problem {
  const row = reading.sql.one('SELECT asked_on FROM plan_request WHERE id = ?', [id], { asked_on: day });
  if (row === undefined) return problem('input.notFound', { what: 'entry of the register' }, 'id');
  if (takenBackOf(reading, 'plan_request', id) !== undefined) return problem('request.isTakenBack', {}, 'id');
  return { askedOn: row.asked_on };
}

/** What the funder answered. A later answer takes its place. */
export function answerRequest(writing: Writing, input: InputOf<'request.answer'>): Made {
  const { id: requestId, answeredOn, answer, by, words, agreed, file } = input;
  const found = standing(writing, requestId);
  if ('code' in found) return refused(found);
  const { askedOn } = found;
  const wrong = firstProblem(
    () => (answeredOn < askedOn ? problem('request.answeredBefore', { asked: dayInWords(askedOn) }, 'answeredOn') : undefined),
    () => notYet(writing, answeredOn, 'answeredOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_request_answer');
  const row = { id, plan_request_id: requestId, answered_on: answeredOn, answer, agreed_pence: agreed ?? null };
  writing.append('plan_request_answer', {
    ...row,
    words_digest: writing.keep({ by, ...given({ words }) }),
    evidence_id: proofOf(writing, file),
  });
  return done({ id });
}

const linked = 'SELECT purchase_id FROM plan_request_purchase WHERE plan_request_id = ? AND purchase_id = ?';

/** A purchase that was asked for, or that came of what was agreed. */
export function linkRequest(writing: Writing, { id, purchaseId }: InputOf<'request.link'>): Made {
  const found = standing(writing, id);
  if ('code' in found) return refused(found);
  const wrong = noPurchase(writing, purchaseId, 'purchaseId');
  if (wrong !== undefined) return refused(wrong);
  if (writing.sql.one(linked, [id, purchaseId], { purchase_id: text }) !== undefined)
    return refused(problem('request.linked', {}, 'purchaseId'));
  writing.append('plan_request_purchase', { plan_request_id: id, purchase_id: purchaseId });
  return done({ id });
}

export function takeRequestBack(writing: Writing, input: InputOf<'request.takeBack'>): Made {
  return takeBack(writing, 'plan_request', input);
}
