import { agreedFor } from '#core/book/agreed';
import { textIn } from '#core/book/dueWords';
import { type LineFacts, type RequestFacts, type ReserveFacts } from '#core/findings/facts/money';
import { waitingOf } from '#core/plan/requests';
import { budgetYear } from '#core/plan/year';
import { type Pence, nothing } from '#core/money/pence';
import { type Span, doOverlap, later } from '#core/time/day';
import { awardsOf } from '#db/actions/awards';
import { bookFacts } from '#db/actions/book';
import { given } from '#db/actions/given';
import { usualRatesPaid } from '#db/actions/findings/hourFacts';
import { type PlanLine, allPlanLines } from '#db/actions/planLines';
import { hoursBeside } from '#db/actions/plan/hours';
import { reasonsWithin } from '#db/actions/plan/reasons';
import { movesOf, reserveKind } from '#db/actions/plan/reserves';
import { costByLine, spentBefore } from '#db/actions/plan/spending';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text } from '#db/rows';

const lettered = `
  SELECT EXISTS (SELECT 1 FROM plan_approval WHERE plan_line_id = @id AND evidence_id IS NOT NULL)
    OR EXISTS (SELECT 1 FROM plan_version_line AS line CROSS JOIN plan_version ON plan_version.id = line.plan_version_id
      WHERE line.plan_line_id = @id AND plan_version.evidence_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM plan_version_taken_back AS back WHERE back.plan_version_id = plan_version.id)) AS found`;

type OfStream = { readonly id: string; readonly from: string; readonly to?: string };

/** The year so far of a kind of money, as its budget counts it. */
function yearOf(reading: Reading, { id, from, to }: OfStream & { readonly from: Span['from']; readonly to?: Span['to'] }): Span {
  const facts = { awardEnds: awardsOf(reading, id).map((award) => award.to), begins: later(bookFacts(reading).started_on, from), ends: to };
  return { from: budgetYear(facts, reading.today).from, to: reading.today };
}

type Known = {
  readonly cost: ReadonlyMap<string, Pence>;
  readonly reasoned: ReadonlySet<string>;
  readonly hours: ReadonlyMap<string, Pick<LineFacts, 'rate' | 'minutes'>>;
};

/** Hundredths of an hour as minutes. */
function inMinutes(hundredths: number): number {
  return Math.round((hundredths * 60) / 100);
}

/** Hours agreed and worked, and the rates agreed and paid, of the lines whose plan counts hours. */
function hoursOf(reading: Reading, streamId: string, year: Span, paid: ReadonlyMap<string, Pence>): Known['hours'] {
  const beside = hoursBeside(reading, streamId, year, year.to);
  return new Map(
    beside.map(({ planLineId, planned, worked, rate: agreed }) => {
      const usual = paid.get(planLineId);
      const minutes = { agreed: inMinutes(planned), worked: inMinutes(worked) };
      return [planLineId, { minutes, ...given({ rate: usual === undefined ? undefined : { agreed, paid: usual } }) }];
    }),
  );
}

function lineFacts(reading: Reading, line: PlanLine, year: Span, known: Known): LineFacts {
  const { id, name, streamId, from, to, every, approved } = line;
  const before = every === 'once' ? spentBefore(reading, streamId, id, year.from) : nothing;
  const hasLetter = reading.sql.one(lettered, { id }, { found: flag })?.found === true;
  return {
    id,
    name,
    streamId,
    from,
    year,
    agreed: agreedFor(line, year, before),
    spent: known.cost.get(id) ?? nothing,
    hasReason: known.reasoned.has(id),
    approval: hasLetter ? 'document' : approved ? 'words' : 'none',
    ...known.hours.get(id),
    ...given({ to }),
  };
}

/** The plan's lines of the year so far, with what they cost. */
export function planLineFacts(
  reading: Reading,
  streams: readonly { readonly id: string; readonly from: Span['from']; readonly to?: Span['to'] }[],
): readonly LineFacts[] {
  const lines = allPlanLines(reading);
  const paid = usualRatesPaid(reading);
  return streams.flatMap((stream) => {
    const year = yearOf(reading, stream);
    if (year.from > year.to) return [];
    const reasoned = new Set(reasonsWithin(reading, stream.id, year).flatMap(({ planLineId }) => planLineId ?? []));
    const known = { cost: costByLine(reading, stream.id, year), reasoned, hours: hoursOf(reading, stream.id, year, paid) };
    return lines
      .filter(
        ({ streamId, rule, from, to }) =>
          streamId === stream.id && rule !== 'not_allowed' && doOverlap({ from, to: to ?? later(year.to, from) }, year),
      )
      .map((line) => lineFacts(reading, line, year, known));
  });
}

const reserves = 'SELECT id, stream_id, kind, agreed_on, words_digest FROM plan_reserve WHERE stream_id = ? ORDER BY log_seq';

/** Money set aside, with what of it was used. */
export function reserveFacts(reading: Reading, streamIds: readonly string[]): readonly ReserveFacts[] {
  const shape = { id: text, stream_id: text, kind: reserveKind, agreed_on: orNull(day), words_digest: text };
  return streamIds
    .flatMap((id) => reading.sql.all(reserves, [id], shape))
    .map((row): ReserveFacts => {
      const moves = movesOf(reading, row.id);
      const held = moves.reduce((so, { kind, amount }) => (kind === 'held' ? so + amount : so - amount), 0);
      return {
        id: row.id,
        streamId: row.stream_id,
        name: textIn(reading.contentOf(row.words_digest), 'purpose') ?? 'money set aside',
        kind: row.kind,
        amount: money(held, 'held'),
        isAgreed: row.agreed_on !== null,
        uses: moves
          .filter(({ kind }) => kind === 'used')
          .map(({ id, day: on, amount, toldOn }) => ({ id, day: on, amount, ...given({ toldOn }) })),
      };
    });
}

const requests = `
  SELECT request.id, request.stream_id, request.kind, request.asked_on, request.words_digest,
    (SELECT max(answered_on) FROM plan_request_answer WHERE plan_request_id = request.id) AS answered_on,
    EXISTS (SELECT 1 FROM plan_request_taken_back WHERE plan_request_id = request.id) AS gone
  FROM plan_request AS request WHERE request.stream_id = ? ORDER BY request.asked_on, request.log_seq`;

const requestShape = {
  id: text,
  stream_id: text,
  kind: oneOf('request', 'variation', 'authorisation'),
  asked_on: day,
  words_digest: text,
  answered_on: orNull(day),
  gone: flag,
};

/** What was asked of funders and waits for an answer. */
export function requestFacts(reading: Reading, streamIds: readonly string[]): readonly RequestFacts[] {
  return streamIds
    .flatMap((id) => reading.sql.all(requests, [id], requestShape))
    .flatMap((row) => {
      const facts = { kind: row.kind, askedOn: row.asked_on, answeredOn: row.answered_on ?? undefined, isTakenBack: row.gone };
      const waiting = waitingOf(facts, reading.today, undefined);
      if (waiting === undefined) return [];
      const what = textIn(reading.contentOf(row.words_digest), 'what') ?? 'A question to the funder';
      return [{ id: row.id, streamId: row.stream_id, what, askedOn: row.asked_on, waits: waiting.days }];
    });
}
