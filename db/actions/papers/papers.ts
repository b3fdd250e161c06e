import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { frozenPaperShape, type PaperCopy, paperKinds } from '#core/contract/shapes/paper';
import { type Sheet } from '#core/sheet/sheet';
import { type Instant } from '#core/time/instant';
import { pageOf } from '#db/actions/page';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, oneOf, orNull, type RowOf, text, whole } from '#db/rows';

const shape = {
  id: text,
  document_id: text,
  number: whole,
  kind: oneOf(...paperKinds),
  about: text,
  title: orNull(text),
  issued_on: day,
  code: text,
  data_digest: text,
};

const columns = `
  SELECT paper.id, paper.document_id, paper.number, paper.kind, paper.about, document.issued_on, document.code, document.data_digest,
    (SELECT content.json ->> '$.copy.title' FROM content WHERE content.digest = document.content_digest) AS title
  FROM paper CROSS JOIN document ON document.id = paper.document_id`;

type PaperForPeople = OutputOf<'paper.read'>['paper'];

function paperOf({ sql }: Reading, row: RowOf<typeof shape>): PaperForPeople {
  const drawn = sql.all('SELECT form FROM document_file WHERE document_id = ? ORDER BY form', [row.document_id], {
    form: oneOf('normal', 'large', 'grey'),
  });
  return {
    id: row.id,
    documentId: row.document_id,
    number: row.number,
    kind: row.kind,
    about: row.about,
    title: row.title ?? '(erased)',
    issuedOn: row.issued_on,
    code: row.code,
    dataDigest: row.data_digest,
    drawn: drawn.map(({ form }) => form),
  };
}

/** Issued papers, newest first. */
export function listPapers(reading: Reading, { about, before }: InputOf<'papers.list'>): Result<OutputOf<'papers.list'>> {
  const below = before ?? Number.MAX_SAFE_INTEGER;
  const { sql } = reading;
  const found =
    about === undefined
      ? sql.each(`${columns} WHERE paper.number < ? ORDER BY paper.number DESC`, [below], shape)
      : sql.each(`${columns} WHERE paper.about = ? AND paper.number < ? ORDER BY paper.number DESC`, [about, below], shape);
  const { rows, earlier } = pageOf(found);
  return done({ papers: rows.map((row) => paperOf(reading, row)), earlier });
}

type Frozen = { readonly sheet: Sheet; readonly copy: PaperCopy };

function frozen({ contentOf }: Reading, contentDigest: string): Frozen | undefined {
  const content = contentOf(contentDigest);
  return content === undefined ? undefined : frozenPaperShape.parse(content);
}

export function readPaper(reading: Reading, { id }: InputOf<'paper.read'>): Result<OutputOf<'paper.read'>> {
  const row = reading.sql.one(`${columns} WHERE paper.id = ?`, [id], shape);
  if (row === undefined) return refused(problem('input.notFound', { what: 'paper' }, 'id'));
  const digest = reading.sql.one('SELECT content_digest FROM document WHERE id = ?', [row.document_id], { content_digest: text });
  const read = digest && frozen(reading, digest.content_digest);
  return read === undefined ? refused(problem('paper.erased', {})) : done({ paper: paperOf(reading, row), sheet: read.sheet });
}

/** What draws an issued paper: the same for every drawing of it, for ever. */
export type PaperToDraw = Frozen & { readonly documentId: string; readonly madeAt: Instant };

/** By the document's id; undefined where there is none, or its words were erased. */
export function paperToDraw(reading: Reading, documentId: string): PaperToDraw | undefined {
  const row = reading.sql.one(
    `SELECT document.content_digest, log.at FROM paper CROSS JOIN document ON document.id = paper.document_id
       CROSS JOIN log ON log.seq = document.log_seq WHERE paper.document_id = ?`,
    [documentId],
    { content_digest: text, at: instant },
  );
  const read = row && frozen(reading, row.content_digest);
  return row === undefined || read === undefined ? undefined : { ...read, documentId, madeAt: row.at };
}
