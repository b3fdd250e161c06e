import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type ReviewDue, type ReviewRule, reviewDue, reviewRule } from '#core/plan/reviews';
import { profileOfStream } from '#db/actions/funders/profile';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { proofOf, takeBack, takenBackOf, wordsIn } from '#db/actions/plan/parts';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

type Review = OutputOf<'plan.read'>['plans'][number]['reviews'][number];

/** A review of the plan that was held, and when the next was agreed to be. */
export function recordReview(writing: Writing, { streamId, heldOn, by, result, nextOn, file }: InputOf<'plan.review'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => notYet(writing, heldOn, 'heldOn'),
    () => (nextOn !== undefined && nextOn <= heldOn ? problem('plan.nextBeforeHeld', {}, 'nextOn') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_review');
  const words = writing.keep({ by, result });
  const row = { id, stream_id: streamId, held_on: heldOn, next_on: nextOn ?? null, words_digest: words };
  writing.append('plan_review', { ...row, evidence_id: proofOf(writing, file) });
  return done({ id });
}

export function takeReviewBack(writing: Writing, input: InputOf<'plan.takeReviewBack'>): Made {
  return takeBack(writing, 'plan_review', input);
}

const ofStream = `
  SELECT plan_review.id, held_on, next_on, words_digest, evidence.number
  FROM plan_review LEFT JOIN evidence ON evidence.id = plan_review.evidence_id
  WHERE stream_id = ? ORDER BY held_on DESC, plan_review.log_seq DESC`;

/** A plan's reviews, newest first, what was taken back among them. */
export function reviewsOf(reading: Reading, streamId: string): Review[] {
  const shape = { id: text, held_on: day, next_on: orNull(day), words_digest: text, number: orNull(whole) };
  return reading.sql.all(ofStream, [streamId], shape).map((row) => ({
    id: row.id,
    heldOn: row.held_on,
    by: wordsIn(reading, row.words_digest, 'by') ?? '',
    result: wordsIn(reading, row.words_digest, 'result') ?? '',
    ...given({
      nextOn: row.next_on,
      evidenceNumber: row.number,
      takenBack: wordsIn(reading, takenBackOf(reading, 'plan_review', row.id) ?? null, 'reason'),
    }),
  }));
}

export type ReviewState = { readonly rule: ReviewRule | undefined; readonly due: ReviewDue | undefined };

/** When the plan of a kind of money is to be looked at again, and by which rule. Nothing of money that has ended. */
export function reviewState(reading: Reading, streamId: string, reviews: readonly Review[]): ReviewState {
  const profile = profileOfStream(reading, streamId);
  if (profile === undefined || (profile.to !== undefined && profile.to < reading.today)) return { rule: undefined, due: undefined };
  const rule = reviewRule(profile.basis, profile.reviews);
  const held = reviews.filter(({ takenBack }) => takenBack === undefined).map(({ heldOn, nextOn }) => ({ on: heldOn, nextOn }));
  return { rule, due: reviewDue({ from: profile.from, held }, rule, reading.today) };
}
