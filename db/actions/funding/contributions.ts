import { erased, textIn } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Contribution, type ContributionState, contributionState, contributionsToCome } from '#core/funders/contributions';
import { type Pence, nothing, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day, type Span, addMonths, earlier, isWithin, later } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { everyColumn } from '#db/actions/awards';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing, nameFor } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, oneOf, orNull, text, whole } from '#db/rows';

type Input = InputOf<'contribution.record'>;
type StreamDays = { readonly basis: string; readonly from: Day; readonly to: Day | undefined };

function streamDays({ sql }: Reading, id: string): StreamDays | undefined {
  const row = sql.one('SELECT basis, from_day, to_day FROM stream WHERE id = ?', [id], { basis: text, from_day: day, to_day: orNull(day) });
  return row && { basis: row.basis, from: row.from_day, to: row.to_day ?? undefined };
}

/** NHS care is free: a share of one's own is refused for NHS money, whoever asks. */
export function nhsMoney(reading: Reading, streamId: string, field: string): Problem | undefined {
  if (streamDays(reading, streamId)?.basis !== 'nhs') return undefined;
  return problem('funding.nhsContribution', { stream: nameFor(reading, 'stream', streamId) ?? '' }, field);
}

function inWords(from: Day, to: Day | undefined): string {
  return to === undefined ? `from ${dayInWords(from)}` : spanInWords({ from, to });
}

function outsideStream(reading: Reading, { streamId, from, to }: Input): Problem | undefined {
  const stream = streamDays(reading, streamId);
  if (stream === undefined) return undefined;
  const last = stream.to ?? later(from, to ?? from);
  const isInside = isWithin(from, { from: stream.from, to: last }) && (to === undefined || to <= last);
  if (isInside) return undefined;
  const details = { stream: nameFor(reading, 'stream', streamId) ?? '', when: inWords(stream.from, stream.to) };
  return problem('funding.outsideStream', details, from < stream.from ? 'from' : 'to');
}

function firstDueOutside({ firstDue, from, to }: Input): Problem | undefined {
  if (isWithin(firstDue, { from, to: to ?? later(firstDue, from) })) return undefined;
  return problem('funding.firstDueOutside', { when: inWords(from, to) }, 'firstDue');
}

/** What the person pays themselves of a council's money. Never of NHS money. */
export function recordContribution(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'stream', input.streamId, 'streamId'),
    () => nhsMoney(writing, input.streamId, 'streamId'),
    () => endsBeforeStart('Your own share', input.from, input.to),
    () => outsideStream(writing, input),
    () => firstDueOutside(input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('contribution');
  writing.append('contribution', {
    id,
    stream_id: input.streamId,
    amount_pence: input.amount,
    every: input.every,
    how: input.how,
    from_day: input.from,
    to_day: input.to ?? null,
    first_due: input.firstDue,
    words_digest: input.letter === undefined || input.letter === '' ? null : writing.keep({ letter: input.letter }),
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}

/** The last day on which it is asked. Before its first day: it never should have been. */
export function endContribution(writing: Writing, { id, to, reason }: InputOf<'contribution.end'>): Made {
  const found = writing.sql.one('SELECT id FROM contribution WHERE id = ?', [id], { id: text });
  if (found === undefined) return refused(problem('input.notFound', { what: 'share of your own' }, 'id'));
  const ended = writing.sql.one('SELECT contribution_id FROM contribution_ended WHERE contribution_id = ?', [id], {
    contribution_id: text,
  });
  if (ended !== undefined) return refused(problem('funding.alreadyEnded', {}, 'id'));
  writing.append('contribution_ended', { contribution_id: id, to_day: to, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

const all = `
  SELECT contribution.id, contribution.stream_id, contribution.amount_pence, contribution.every, contribution.how, contribution.from_day,
    contribution.to_day, contribution.first_due, contribution.words_digest, evidence.number, ended.to_day AS ended_on, ended.reason_digest,
    stream.name AS stream, stream.to_day AS stream_to
  FROM stream CROSS JOIN contribution ON contribution.stream_id = stream.id
    LEFT JOIN contribution_ended AS ended ON ended.contribution_id = contribution.id
    LEFT JOIN evidence ON evidence.id = contribution.evidence_id
  ORDER BY contribution.from_day, contribution.log_seq`;

const shape = {
  id: text,
  stream_id: text,
  amount_pence: money,
  every: everyColumn,
  how: oneOf('paid_in', 'taken_off'),
  from_day: day,
  to_day: orNull(day),
  first_due: day,
  words_digest: orNull(text),
  number: orNull(whole),
  ended_on: orNull(day),
  reason_digest: orNull(text),
  stream: text,
  stream_to: orNull(day),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };
type Read = OutputOf<'careYear.read'>['contributions'][number];

function read({ contentOf }: Reading, row: Row): Read {
  const letter = row.words_digest === null ? undefined : (textIn(contentOf(row.words_digest), 'letter') ?? erased);
  const ended = row.ended_on === null || row.reason_digest === null ? undefined : { to: row.ended_on, reason: row.reason_digest };
  return {
    id: row.id,
    streamId: row.stream_id,
    stream: row.stream,
    amount: row.amount_pence,
    every: row.every,
    how: row.how,
    from: row.from_day,
    firstDue: row.first_due,
    ...given({
      to: row.to_day,
      letter,
      evidenceNumber: row.number,
      ended: ended && { to: ended.to, reason: textIn(contentOf(ended.reason), 'reason') ?? erased },
    }),
  };
}

/** The last day on which it is asked: its own, where it was ended before that, or where its money ended. */
function lastDayOf(row: Row): Day | undefined {
  const ends = [row.to_day, row.ended_on, row.stream_to].filter((one) => one !== null);
  const [first, ...others] = ends;
  return first === undefined ? undefined : others.reduce(earlier, first);
}

const paidIn = `
  SELECT due.amount_pence FROM receipt CROSS JOIN due ON due.id = receipt.due_id
  WHERE receipt.stream_id = ? AND receipt.kind = 'contribution' AND due.day BETWEEN ? AND ?
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

/** What came into the account as the person's own share of a money, from a day to a day, both counted. */
function paidWithin({ sql }: Reading, streamId: string, { from, to }: Span): readonly Pence[] {
  return sql.all(paidIn, [streamId, from, to], { amount_pence: money }).map(({ amount_pence: amount }) => amount);
}

type StreamContribution = ContributionState & { readonly streamId: string; readonly stream: string };

/** Each money's share that is in arrears, as a finding tells it: from the first day that is not paid in full. */
export function contributionsInArrears(reading: Reading): readonly {
  readonly streamId: string;
  readonly day: Day;
  readonly expected: Pence;
  readonly received: Pence;
  readonly words: string;
}[] {
  return contributionsOf(reading).states.flatMap(({ streamId, stream, due, paid, arrears, oldest }) =>
    oldest === undefined || arrears === nothing
      ? []
      : [
          {
            streamId,
            day: oldest,
            expected: due,
            received: paid,
            words: `Of the share you pay of ${stream}, ${pounds(arrears)} has not come in, from ${dayInWords(oldest)} on. This needs an explanation.`,
          },
        ],
  );
}

/** What one money's shares are, each to the last day on which it is asked. */
function sharesOf(rows: readonly Row[], streamId: string): readonly Contribution[] {
  return rows
    .filter((row) => row.stream_id === streamId)
    .flatMap((row) => {
      const to = lastDayOf(row);
      const one = { amount: row.amount_pence, every: row.every, how: row.how, firstDue: row.first_due };
      return to !== undefined && to < row.first_due ? [] : [{ ...one, ...given({ to }) }];
    });
}

/** What is still to come in of a money's own share, by the day it is due, and whether some of it is taken off before the funder pays. */
export function contributionAhead(
  reading: Reading,
  streamId: string,
  { on, from, to }: { readonly on: Day; readonly from: Day; readonly to: Day },
): { readonly toCome: readonly { readonly day: Day; readonly amount: Pence }[]; readonly isTakenOff: boolean } {
  const own = sharesOf(reading.sql.all(all, [], shape), streamId);
  const since = bookFacts(reading).started_on;
  const paid = total(paidWithin(reading, streamId, { from: since, to: on }));
  const isTakenOff = own.some(({ how, firstDue, to: last }) => how === 'taken_off' && firstDue <= to && (last ?? to) >= on);
  return { toCome: contributionsToCome(own, paid, { since, from, to }), isTakenOff };
}

/** One money's own share within some days: what was due into the account and what was recorded as paid. Undefined where none was asked or paid. */
export function contributionWithin(
  reading: Reading,
  streamId: string,
  { from, to }: Span,
): { readonly due: Pence; readonly paid: Pence; readonly isTakenOff: boolean } | undefined {
  const own = sharesOf(reading.sql.all(all, [], shape), streamId).filter(
    ({ firstDue, to: last }) => firstDue <= to && (last ?? to) >= from,
  );
  const paid = total(paidWithin(reading, streamId, { from, to }));
  if (own.length === 0 && paid === nothing) return undefined;
  const dues = contributionsToCome(own, nothing, { since: from, from, to });
  return { due: total(dues.map(({ amount }) => amount)), paid, isTakenOff: own.some(({ how }) => how === 'taken_off') };
}

/** Every share of one's own that was ever asked, and for each money what is due, what came and what is left. */
export function contributionsOf(reading: Reading): {
  readonly contributions: readonly Read[];
  readonly states: readonly StreamContribution[];
} {
  const rows = reading.sql.all(all, [], shape);
  const { today } = reading;
  const since = bookFacts(reading).started_on;
  const states = [...new Map(rows.map((row) => [row.stream_id, row.stream]))].map(([streamId, stream]) => {
    const paid = paidWithin(reading, streamId, { from: since, to: today });
    return { streamId, stream, ...contributionState(sharesOf(rows, streamId), paid, { since, today, ahead: addMonths(today, 12) }) };
  });
  return { contributions: rows.map((row) => read(reading, row)), states };
}
