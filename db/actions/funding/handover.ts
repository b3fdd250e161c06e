import { eq } from 'drizzle-orm';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day, addDays, earlier } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { awardsOf } from '#db/actions/awards';
import { lookAcross, moveUnsigned, recordedFrom } from '#db/actions/funding/wagesAcross';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor } from '#db/actions/named';
import { heldAtBank } from '#db/actions/plan/spending';
import { type PlanLine, allPlanLines } from '#db/actions/planLines';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';
import { award, planLine, stream } from '#db/schema/setup';

type Input = InputOf<'handover.record'>;
type Days = { readonly from: Day; readonly to: Day | undefined };

function daysOf({ sql }: Reading, id: string): Days {
  const row = sql.one('SELECT from_day, to_day FROM stream WHERE id = ?', [id], { from_day: day, to_day: orNull(day) });
  if (row === undefined) throw new RangeError('a stream that was just found');
  return { from: row.from_day, to: row.to_day ?? undefined };
}

const standing = `
  SELECT handover.id FROM handover WHERE handover.from_stream_id = ?
    AND NOT EXISTS (SELECT 1 FROM handover_taken_back WHERE handover_taken_back.handover_id = handover.id) LIMIT 1`;

type Asked = Pick<Input, 'fromStreamId' | 'toStreamId' | 'on'>;

const sharing = `
  SELECT count(*) AS people FROM stream_beneficiary AS one CROSS JOIN stream_beneficiary AS other
    ON other.stream_id = ? AND other.beneficiary_id = one.beneficiary_id
  WHERE one.stream_id = ?`;

/** Whether there is somebody whose care both are for. */
function isForTheSame({ sql }: Reading, streamId: string, otherId: string): boolean {
  return (sql.one(sharing, [streamId, otherId], { people: whole })?.people ?? 0) > 0;
}

/** The day has to be after the old money's first and not before the new money's. */
function wrongDay(reading: Reading, { fromStreamId, toStreamId, on }: Asked): Problem | undefined {
  const name = (id: string): string => nameFor(reading, 'stream', id) ?? '';
  if (fromStreamId === toStreamId) return problem('handover.sameMoney', {}, 'toStreamId');
  if (!isForTheSame(reading, fromStreamId, toStreamId))
    return problem('handover.otherPerson', { stream: name(toStreamId), other: name(fromStreamId) }, 'toStreamId');
  const [old, next] = [daysOf(reading, fromStreamId), daysOf(reading, toStreamId)];
  if (on <= old.from) return problem('handover.beforeStart', { stream: name(fromStreamId), day: dayInWords(old.from) }, 'on');
  if (next.from > on) return problem('handover.newNotYet', { stream: name(toStreamId), day: dayInWords(next.from) }, 'on');
  if (old.to !== undefined && addDays(old.to, 1) < on)
    return problem('handover.alreadyEnded', { stream: name(fromStreamId), day: dayInWords(old.to) }, 'on');
  if (reading.sql.one(standing, [fromStreamId], { id: text }) !== undefined)
    return problem('handover.alreadyHandedOver', { stream: name(fromStreamId) }, 'fromStreamId');
  return undefined;
}

function wrongIn(reading: Reading, asked: Asked): Problem | undefined {
  return firstProblem(
    () => missing(reading, 'stream', asked.fromStreamId, 'fromStreamId'),
    () => missing(reading, 'stream', asked.toStreamId, 'toStreamId'),
    () => wrongDay(reading, asked),
  );
}

/** Lines of a money that are there on a day. */
function linesOn(lines: readonly PlanLine[], streamId: string, on: Day): readonly PlanLine[] {
  return lines.filter((line) => line.streamId === streamId && line.from <= on && (line.to === undefined || line.to >= on));
}

/** Old lines that the day cuts: there on the day before, or meant for days from it on. */
function cutLines(lines: readonly PlanLine[], { fromStreamId, on }: Asked): readonly PlanLine[] {
  return linesOn(lines, fromStreamId, addDays(on, -1)).filter(({ rule }) => rule !== 'not_allowed');
}

function fits(old: PlanLine): (one: PlanLine) => boolean {
  return (one) => one.beneficiaryId === old.beneficiaryId && one.category === old.category && one.rule !== 'not_allowed';
}

/** The likeliest first: the one of the same name. */
function targetsFor(old: PlanLine, targets: readonly PlanLine[]): readonly PlanLine[] {
  const isSame = ({ name }: PlanLine): number => Number(name.toLowerCase() === old.name.toLowerCase());
  return targets.filter(fits(old)).toSorted((a, b) => isSame(b) - isSame(a));
}

/** What would change on the day, before anything does. */
export function lookAtHandover(reading: Reading, asked: InputOf<'handover.look'>): Result<OutputOf<'handover.look'>> {
  const wrong = wrongIn(reading, asked);
  if (wrong !== undefined) return refused(wrong);
  const lines = allPlanLines(reading);
  const targets = linesOn(lines, asked.toStreamId, asked.on);
  const cut = cutLines(lines, asked);
  const recorded = recordedFrom(
    reading,
    cut.map(({ id }) => id),
    asked.on,
  );
  return done({
    lines: cut.map((line) => ({
      id: line.id,
      name: line.name,
      beneficiary: nameFor(reading, 'beneficiary', line.beneficiaryId) ?? '',
      to: targetsFor(line, targets).map(({ id, name }) => ({ id, name })),
    })),
    awards: awardsOf(reading, asked.fromStreamId).filter(({ to }) => to >= asked.on).length,
    across: [...lookAcross(reading, asked.on)],
    moves: recorded.filter(({ isSigned }) => !isSigned).length,
    stays: recorded.filter(({ isSigned }) => isSigned).map(({ isSigned: _, ...shift }) => shift),
    balance: heldAtBank(reading, asked.fromStreamId, addDays(asked.on, -1)),
  });
}

function wrongLines(reading: Reading, input: Input): Problem | undefined {
  const lines = allPlanLines(reading);
  const [cut, targets] = [cutLines(lines, input), linesOn(lines, input.toStreamId, input.on)];
  for (const [at, move] of input.lines.entries()) {
    const [from, to] = [cut.find(({ id }) => id === move.from), targets.find(({ id }) => id === move.to)];
    const field = (name: string): string => `lines.${String(at)}.${name}`;
    const lineName = (id: string): string => lines.find((line) => line.id === id)?.name ?? '';
    const not = (id: string, streamId: string): Problem['details'] & { readonly line: string; readonly stream: string } => ({
      line: lineName(id),
      stream: nameFor(reading, 'stream', streamId) ?? '',
    });
    if (from === undefined) return problem('handover.lineNotOf', not(move.from, input.fromStreamId), field('from'));
    if (to === undefined) return problem('handover.lineNotOf', not(move.to, input.toStreamId), field('to'));
    if (from.beneficiaryId !== to.beneficiaryId) return problem('funding.otherPerson', { line: to.name }, field('to'));
    if (from.category !== to.category) return problem('funding.otherKind', { line: to.name }, field('to'));
    if (input.lines.findIndex((one) => one.from === move.from) < at)
      return problem('funding.lineTwice', { line: from.name }, field('from'));
  }
  return undefined;
}

/** The last days that the old money's records had. */
type Was = {
  readonly stream: Day | null;
  readonly lines: Readonly<Record<string, Day | null>>;
  readonly awards: Readonly<Record<string, Day>>;
};

/** Ends what is of the old money on the day before, and answers how it stood. What only begins later is left: it never came about. */
function endOldMoney(writing: Writing, { fromStreamId, on }: Asked): Was {
  const { orm } = writing;
  const last = addDays(on, -1);
  const was = daysOf(writing, fromStreamId);
  const lines = allPlanLines(writing).filter(
    (line) => line.streamId === fromStreamId && line.from <= last && (line.to === undefined || line.to > last),
  );
  const awards = awardsOf(writing, fromStreamId).filter(({ from, to }) => from <= last && to > last);
  orm.update(stream).set({ toDay: last }).where(eq(stream.id, fromStreamId)).run();
  for (const { id } of lines) orm.update(planLine).set({ toDay: last }).where(eq(planLine.id, id)).run();
  for (const one of awards)
    orm
      .update(award)
      .set({ toDay: earlier(one.to, last) })
      .where(eq(award.id, one.id))
      .run();
  return {
    stream: was.to ?? null,
    lines: Object.fromEntries(lines.map(({ id, to }) => [id, to ?? null])),
    awards: Object.fromEntries(awards.map(({ id, to }) => [id, to])),
  };
}

/**
 * One money takes another's place from a day on. The old money, its awards and its plan lines end on the day before; what is recorded for a
 * day from then on under an old line falls on the line that takes its place, a shift across midnight on both by its minutes. Shifts from
 * the day on that nobody has signed yet are put on the new money; those that were signed stay, and are named.
 */
export function recordHandover(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => wrongIn(writing, input),
    () => wrongLines(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const { fromStreamId, toStreamId, on, lines, words, file } = input;
  const id = writing.newId('handover');
  const was = endOldMoney(writing, input);
  writing.append('handover', {
    id,
    from_stream_id: fromStreamId,
    to_stream_id: toStreamId,
    first_day: on,
    was: JSON.stringify(was),
    words_digest: writing.keep({ words }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  for (const { from, to } of lines) writing.append('handover_line', { handover_id: id, from_plan_line_id: from, to_plan_line_id: to });
  const moved = lines.map(({ from }) => from);
  moveUnsigned(writing, moved, on, `${nameFor(writing, 'stream', toStreamId) ?? ''} pays from ${dayInWords(on)}.`);
  return done({ id });
}
