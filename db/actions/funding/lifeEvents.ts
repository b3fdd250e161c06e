import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

type Input = InputOf<'lifeEvent.record'>;

/** Who an event is about: somebody whose care it is, or whoever keeps the book. */
export function whoIn(reading: Reading, beneficiaryId: string | null): string {
  if (beneficiaryId !== null) return nameFor(reading, 'beneficiary', beneficiaryId) ?? '';
  return reading.sql.one('SELECT name FROM holder LIMIT 1', [], { name: text })?.name ?? '';
}

const same = `
  SELECT life_event.id FROM life_event WHERE kind = ? AND coalesce(beneficiary_id, '') = ?
    AND NOT EXISTS (SELECT 1 FROM life_event_taken_back WHERE life_event_taken_back.life_event_id = life_event.id) LIMIT 1`;

function already(reading: Reading, { kind, beneficiaryId = '' }: Input): Problem | undefined {
  const found = reading.sql.one(same, [kind, beneficiaryId], { id: text });
  return found && problem('lifeEvent.same', { name: whoIn(reading, beneficiaryId === '' ? null : beneficiaryId) }, 'beneficiaryId');
}

/** Somebody died or can no longer decide: the day, and who acts now by what right, where it is known. */
export function recordLifeEvent(writing: Writing, input: Input): Made {
  const { kind, beneficiaryId, day: on, acting, right, words, file } = input;
  const wrong = firstProblem(
    () => (beneficiaryId === undefined ? undefined : missing(writing, 'beneficiary', beneficiaryId, 'beneficiaryId')),
    () => notYet(writing, on, 'day'),
    () => already(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('life_event');
  const said = given({ acting: acting === '' ? undefined : acting, right: right === '' ? undefined : right, words });
  writing.append('life_event', {
    id,
    kind,
    beneficiary_id: beneficiaryId ?? null,
    day: on,
    words_digest: writing.keep({ ...said }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

type Standing = { readonly day: Day };

const standing = `
  SELECT day FROM life_event WHERE id = ?
    AND NOT EXISTS (SELECT 1 FROM life_event_taken_back WHERE life_event_taken_back.life_event_id = life_event.id)`;

function standingEvent({ sql }: Reading, id: string): Standing | undefined {
  return sql.one(standing, [id], { day });
}

function gone(field: string): Made {
  return refused(problem('input.notFound', { what: 'event' }, field));
}

export function takeBackLifeEvent(writing: Writing, { id, reason }: InputOf<'lifeEvent.takeBack'>): Made {
  if (standingEvent(writing, id) === undefined) return gone('id');
  writing.append('life_event_taken_back', { life_event_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** The last day that a funder lets a money be spent for, with who said so and when. Said again, it stands in place of what was said. */
export function sayCutOff(writing: Writing, { lifeEventId, streamId, lastDay, saidOn, saidBy }: InputOf<'lifeEvent.cutOff'>): Made {
  const event = standingEvent(writing, lifeEventId);
  if (event === undefined) return gone('lifeEventId');
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => (lastDay < event.day ? problem('lifeEvent.cutOffBefore', { day: dayInWords(event.day) }, 'lastDay') : undefined),
    () => notYet(writing, saidOn, 'saidOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('cut_off');
  writing.append('cut_off', {
    id,
    life_event_id: lifeEventId,
    stream_id: streamId,
    last_day: lastDay,
    said_on: saidOn,
    words_digest: writing.keep({ saidBy }),
  });
  return done({ id: lifeEventId });
}

const newestOf = `
  SELECT cut_off.last_day FROM cut_off WHERE cut_off.stream_id = ?
    AND NOT EXISTS (SELECT 1 FROM life_event_taken_back WHERE life_event_taken_back.life_event_id = cut_off.life_event_id)
  ORDER BY cut_off.log_seq DESC LIMIT 1`;

const ended = `
  SELECT handover.first_day FROM handover WHERE handover.from_stream_id = ?
    AND NOT EXISTS (SELECT 1 FROM handover_taken_back WHERE handover_taken_back.handover_id = handover.id) LIMIT 1`;

const died = `
  SELECT life_event.day FROM stream_beneficiary CROSS JOIN life_event ON life_event.beneficiary_id = stream_beneficiary.beneficiary_id
  WHERE stream_beneficiary.stream_id = ? AND life_event.kind = 'death'
    AND NOT EXISTS (SELECT 1 FROM life_event_taken_back WHERE life_event_taken_back.life_event_id = life_event.id)
  ORDER BY life_event.day LIMIT 1`;

type CutOff = {
  readonly because: 'handed_over' | 'said' | 'death';
  /** The last day that may be paid for; of a death with no word from the funder yet, the day itself. */
  readonly lastDay: Day;
};

/**
 * Why and when a money may be spent no more: other money took its place, its funder named a last day, or the person died and it has not
 * said one yet. Undefined while none of these is so; the stream's own last day stands with the stream.
 */
export function cutOffOf({ sql }: Reading, streamId: string): CutOff | undefined {
  const said = sql.one(newestOf, [streamId], { last_day: day });
  if (said !== undefined) return { because: 'said', lastDay: said.last_day };
  const over = sql.one(ended, [streamId], { first_day: day });
  if (over !== undefined) return { because: 'handed_over', lastDay: addDays(over.first_day, -1) };
  const dead = sql.one(died, [streamId], { day });
  return dead && { because: 'death', lastDay: dead.day };
}
