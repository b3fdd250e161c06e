import { type z } from 'zod';
import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Looked, type fileReadShape, type flawShape } from '#core/contract/shapes/looks';
import { isTextType } from '#core/evidence/mediaTypes';
import { evidenceColumns } from '#db/actions/evidenceForPeople';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text } from '#db/rows';

export const lookColumns = {
  looked_by: oneOf('machine', 'person'),
  found: oneOf('agrees', 'says', 'illegible', 'not_itemised'),
  look_day: orNull(day),
  look_pence: orNull(money),
  look_digest: orNull(text),
};

type LookRow = { readonly [Name in keyof typeof lookColumns]: ReturnType<(typeof lookColumns)[Name]> };

/** Of a table called look, for a SELECT. */
export const lookNames =
  'look.looked_by, look.found, look.day AS look_day, look.amount_pence AS look_pence, look.words_digest AS look_digest';

/** What the looks of one proof come to, oldest first: the newest word of what it says, and the newest of whether it can be read. */
export function lookedOf({ contentOf }: Reading, looks: readonly LookRow[]): Looked {
  const said = looks.findLast(({ found }) => found === 'says' || found === 'agrees');
  const quality = looks.findLast(({ found, looked_by: by }) => by === 'person' && found !== 'says')?.found;
  const told = looks.findLast(({ found }) => found === quality);
  const wordsOf = (row: LookRow | undefined, name: string): string | undefined =>
    row?.look_digest === undefined || row.look_digest === null ? undefined : textIn(contentOf(row.look_digest), name);
  const parts = { day: said?.look_day, amount: said?.look_pence, payee: wordsOf(said, 'payee') };
  return given({
    says: said?.found === 'says' ? { by: said.looked_by, ...given(parts) } : undefined,
    quality:
      quality === 'illegible' || quality === 'not_itemised' ? { is: quality, because: wordsOf(told, 'reason') ?? erased } : undefined,
  });
}

const ofProof = `SELECT ${lookNames} FROM evidence_look AS look WHERE look.evidence_id = ? ORDER BY look.log_seq, look.id`;

function looksOf({ sql }: Reading, evidenceId: string): readonly LookRow[] {
  return sql.all(ofProof, [evidenceId], lookColumns);
}

/** How a proof stands by what was found when it was looked at; undefined where nobody looked. */
export function lookedAt(reading: Reading, evidenceId: string): Looked | undefined {
  const looks = looksOf(reading, evidenceId);
  return looks.length === 0 ? undefined : lookedOf(reading, looks);
}

type Says = { readonly [Name in 'day' | 'amount' | 'payee']?: Extract<InputOf<'evidence.look'>['look'], { found: 'says' }>[Name] };

function appendSays(writing: Writing, evidenceId: string, lookedBy: 'machine' | 'person', { day: on, amount, payee }: Says): void {
  writing.append('evidence_look', {
    id: writing.newId('evidence_look'),
    evidence_id: evidenceId,
    looked_by: lookedBy,
    found: 'says',
    day: on ?? null,
    amount_pence: amount ?? null,
    words_digest: payee === undefined ? null : writing.keep({ payee }),
  });
}

/** What reading a chosen file proposed, kept beside its proof. A machine never speaks over what was said of the same proof before. */
export function keepReading(writing: Writing, evidenceId: string, { file: _, ...says }: z.infer<typeof fileReadShape>): void {
  const isSilent = Object.values(says).every((one) => one === undefined);
  if (isSilent || looksOf(writing, evidenceId).some(({ found }) => found === 'says' || found === 'agrees')) return;
  appendSays(writing, evidenceId, 'machine', says);
}

/** What a person says is wrong with a proof, and why; or that nothing is. */
export function appendWord(writing: Writing, evidenceId: string, look: z.infer<typeof flawShape> | { readonly found: 'agrees' }): void {
  writing.append('evidence_look', {
    id: writing.newId('evidence_look'),
    evidence_id: evidenceId,
    looked_by: 'person',
    found: look.found,
    words_digest: look.found === 'agrees' ? null : writing.keep({ reason: look.because }),
  });
}

const proof = `
  SELECT evidence.media_type, EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256) AS erased FROM evidence WHERE evidence.id = ?`;

/** A person's word on a proof: that it agrees with the book, what it says instead, or what is wrong with it. Nothing of it is edited later. */
export function lookAtEvidence(writing: Writing, { evidenceId, look }: InputOf<'evidence.look'>): Made {
  const found = writing.sql.one(proof, [evidenceId], { media_type: evidenceColumns.media_type, erased: flag });
  if (found === undefined || isTextType(found.media_type)) return refused(problem('input.notFound', { what: 'proof' }, 'evidenceId'));
  if (found.erased) return refused(problem('evidence.erased', {}, 'evidenceId'));
  if (look.found === 'says') {
    const { found: _, ...says } = look;
    appendSays(writing, evidenceId, 'person', says);
    return done({ id: evidenceId });
  }
  appendWord(writing, evidenceId, look);
  return done({ id: evidenceId });
}

const words = `
  SELECT look.words_digest, content.log_seq FROM evidence_look AS look CROSS JOIN content ON content.digest = look.words_digest
  WHERE look.evidence_id = ? ORDER BY look.log_seq, look.id`;

/** What was said of a proof goes with it when it is erased: names read off it, and what was wrong with it. */
export function wordsOfLooks({ sql }: Reading, evidenceId: string): readonly { readonly digest: string; readonly logSeq: number }[] {
  const shape = { words_digest: text, log_seq: (cell: unknown) => Number(cell) };
  return sql.all(words, [evidenceId], shape).map((row) => ({ digest: row.words_digest, logSeq: row.log_seq }));
}
