import { textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Reporting } from '#core/contract/shapes/reportRead';
import { daysOfQuarter } from '#core/rti/days';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';
import { notFound } from './ways.ts';

export type Quarter = { readonly employerId: string; readonly taxYear: string; readonly quarter: number };
type Posted = NonNullable<Reporting['quarters'][number]['posted']>;

const packs = `
  SELECT paper.id, paper.number,
    (SELECT content.json ->> '$.copy.data.taxYear' FROM content WHERE content.digest = document.content_digest) AS taxYear,
    (SELECT content.json ->> '$.copy.data.quarter' FROM content WHERE content.digest = document.content_digest) AS quarter
  FROM paper CROSS JOIN document ON document.id = paper.document_id WHERE paper.about = ? AND paper.kind = 'hmrc_pack' ORDER BY paper.number`;

/** The newest figures of a quarter that were made as a paper. */
export function packOf(
  { sql }: Reading,
  { employerId, taxYear, quarter }: Quarter,
): { readonly id: string; readonly number: number } | undefined {
  const found = sql
    .all(packs, [employerId], { id: text, number: whole, taxYear: (cell: unknown) => cell, quarter: (cell: unknown) => cell })
    .findLast((row) => row.taxYear === taxYear && row.quarter === quarter);
  return found && { id: found.id, number: found.number };
}

const stands = `
  SELECT id, day, words_digest AS words, (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence
  FROM pack_posted WHERE employer_id = ? AND tax_year = ? AND quarter = ?
    AND NOT EXISTS (SELECT 1 FROM pack_posted_taken_back WHERE pack_posted_id = pack_posted.id) ORDER BY log_seq DESC LIMIT 1`;

/** That the forms of a quarter were posted; undefined where they were not, or that was taken back. */
export function postedOf({ sql, contentOf }: Reading, { employerId, taxYear, quarter }: Quarter): Posted | undefined {
  const row = sql.one(stands, [employerId, taxYear, quarter], { id: text, day, words: orNull(text), evidence: orNull(whole) });
  if (row === undefined) return undefined;
  const words = row.words === null ? undefined : (textIn(contentOf(row.words), 'words') ?? '(erased)');
  return { id: row.id, day: row.day, ...given({ words, evidenceNumber: row.evidence }) };
}

/** Records that the forms of a quarter were filled in from its newest figures and posted. */
export function postPack(writing: Writing, { day: on, words, file, ...quarter }: InputOf<'report.postPack'>): Made {
  const unknown = missing(writing, 'employer', quarter.employerId, 'employerId');
  if (unknown !== undefined) return refused(unknown);
  const paper = packOf(writing, quarter);
  if (paper === undefined)
    return refused(problem('report.packNotMade', { quarter: String(quarter.quarter), year: quarter.taxYear }, 'quarter'));
  const before = postedOf(writing, quarter);
  if (before !== undefined) return refused(problem('report.postedTwice', { day: dayInWords(before.day) }, 'day'));
  if (on > writing.today) return refused(problem('report.postedFuture', { today: dayInWords(writing.today) }, 'day'));
  const { to } = daysOfQuarter(quarter.taxYear, quarter.quarter);
  if (on <= to) return refused(problem('report.postedEarly', { end: dayInWords(to) }, 'day'));
  const id = writing.newId('posted');
  writing.append('pack_posted', {
    id,
    employer_id: quarter.employerId,
    tax_year: quarter.taxYear,
    quarter: quarter.quarter,
    paper_id: paper.id,
    day: on,
    words_digest: words === undefined ? null : writing.keep({ words }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

export function takeBackPosted(writing: Writing, { id, reason }: InputOf<'report.takeBackPosted'>): Made {
  const found = writing.sql.one(
    `SELECT EXISTS (SELECT 1 FROM pack_posted_taken_back WHERE pack_posted_id = pack_posted.id) AS gone FROM pack_posted WHERE id = ?`,
    [id],
    { gone: whole },
  );
  if (found === undefined) return notFound('posting');
  if (found.gone === 1) return refused(problem('report.sendingTakenBack', {}, 'id'));
  writing.append('pack_posted_taken_back', { pack_posted_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
