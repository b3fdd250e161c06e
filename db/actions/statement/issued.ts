import { textIn } from '#core/book/dueWords';
import { type Day, type Span } from '#core/time/day';
import { type Pence } from '#core/money/pence';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

export type Issued = {
  readonly id: string;
  readonly streamId: string;
  readonly stream: string;
  readonly number: number;
  readonly version: number;
  readonly period: Span;
  readonly opening: Pence;
  readonly closing: Pence;
  readonly documentId: string;
  readonly issuedOn: Day;
  readonly code: string;
  readonly dataDigest: string;
  readonly contentDigest: string;
  /** Why this version was made; only of versions after the first. */
  readonly reason?: string;
  readonly superseded: boolean;
  /** The open correction of this version, with its reason. */
  readonly correction?: { readonly id: string; readonly reason: string };
};

const shape = {
  id: text,
  stream_id: text,
  stream: text,
  number: whole,
  version: whole,
  from_day: day,
  to_day: day,
  opening_pence: money,
  closing_pence: money,
  document_id: text,
  issued_on: day,
  code: text,
  data_digest: text,
  content_digest: text,
  made_because: orNull(text),
  later: orNull(whole),
  open_id: orNull(text),
  open_because: orNull(text),
};

const columns = `
  SELECT statement.id, statement.stream_id, stream.name AS stream, statement.number, statement.version, statement.from_day, statement.to_day,
    statement.opening_pence, statement.closing_pence, statement.document_id, document.issued_on, document.code, document.data_digest,
    document.content_digest, made.reason_digest AS made_because,
    (SELECT max(later.version) FROM statement AS later
      WHERE later.stream_id = statement.stream_id AND later.number = statement.number AND later.version > statement.version) AS later,
    open.id AS open_id, open.reason_digest AS open_because
  FROM statement JOIN stream ON stream.id = statement.stream_id JOIN document ON document.id = statement.document_id
    LEFT JOIN correction AS made ON made.id = statement.correction_id
    LEFT JOIN correction AS open ON open.statement_id = statement.id
      AND NOT EXISTS (SELECT 1 FROM correction_left WHERE correction_left.correction_id = open.id)
      AND NOT EXISTS (SELECT 1 FROM statement AS answer WHERE answer.correction_id = open.id)`;

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function issuedOf({ contentOf }: Reading, row: Row): Issued {
  const because = (digest: string): string => textIn(contentOf(digest), 'reason') ?? '(erased)';
  return {
    id: row.id,
    streamId: row.stream_id,
    stream: row.stream,
    number: row.number,
    version: row.version,
    period: { from: row.from_day, to: row.to_day },
    opening: row.opening_pence,
    closing: row.closing_pence,
    documentId: row.document_id,
    issuedOn: row.issued_on,
    code: row.code,
    dataDigest: row.data_digest,
    contentDigest: row.content_digest,
    ...(row.made_because === null ? {} : { reason: because(row.made_because) }),
    superseded: row.later !== null,
    ...(row.open_id === null || row.open_because === null ? {} : { correction: { id: row.open_id, reason: because(row.open_because) } }),
  };
}

/** Every issued statement of a stream, oldest first, each version after the one before. */
export function issuedOfStream(reading: Reading, streamId: string): readonly Issued[] {
  const rows = reading.sql.all(`${columns} WHERE statement.stream_id = ? ORDER BY statement.number, statement.version`, [streamId], shape);
  return rows.map((row) => issuedOf(reading, row));
}

/** The same from a day on, with those before it that are being corrected. */
export function issuedSince(reading: Reading, streamId: string, since: Day): readonly Issued[] {
  const rows = reading.sql.all(
    `${columns} WHERE statement.stream_id = ? AND (statement.to_day >= ? OR open.id IS NOT NULL) ORDER BY statement.number, statement.version`,
    [streamId, since],
    shape,
  );
  return rows.map((row) => issuedOf(reading, row));
}

/** How many versions the book has, and how many of them stand: one of each number of a stream. */
export function countIssued({ sql }: Reading): { readonly all: number; readonly standing: number } {
  const ofStream = (what: string): string => `(SELECT ${what} FROM statement WHERE statement.stream_id = stream.id)`;
  const counted = `SELECT coalesce(sum(${ofStream('count(*)')}), 0) AS every, coalesce(sum(${ofStream('count(DISTINCT number)')}), 0) AS standing FROM stream`;
  const row = sql.one(counted, [], { every: whole, standing: whole });
  return { all: row?.every ?? 0, standing: row?.standing ?? 0 };
}

/** What stands for days that end then, oldest first: found by its day, however many there are. */
export function standingTo(reading: Reading, streamId: string, to: Day): readonly Issued[] {
  const rows = reading.sql.all(
    `${columns} WHERE statement.stream_id = ? AND statement.to_day = ? ORDER BY statement.number, statement.version`,
    [streamId, to],
    shape,
  );
  return standing(rows.map((row) => issuedOf(reading, row)));
}

/** The statement of the highest number, in the version that stands. */
export function newestStanding(reading: Reading, streamId: string): Issued | undefined {
  const rows = reading.sql.all(
    `${columns} WHERE statement.stream_id = @stream AND statement.number = (SELECT max(number) FROM statement WHERE stream_id = @stream)
     ORDER BY statement.version`,
    { stream: streamId },
    shape,
  );
  return standing(rows.map((row) => issuedOf(reading, row))).at(-1);
}

export function issuedById(reading: Reading, id: string): Issued | undefined {
  const row = reading.sql.one(`${columns} WHERE statement.id = ?`, [id], shape);
  return row && issuedOf(reading, row);
}

/** The versions that stand: one of each number, oldest first. */
export function standing(issued: readonly Issued[]): readonly Issued[] {
  return issued.filter(({ superseded }) => !superseded);
}
