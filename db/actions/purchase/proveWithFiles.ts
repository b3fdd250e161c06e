import { type z } from 'zod';
import { problem } from '#core/contract/problem';
import { refused } from '#core/contract/result';
import { type fileReadShape, type flawShape } from '#core/contract/shapes/looks';
import { isTextType } from '#core/evidence/mediaTypes';
import { evidenceColumns } from '#db/actions/evidenceForPeople';
import { appendWord, keepReading } from '#db/actions/purchase/looks';
import { type Reading, Refusal, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** The proof of that number, which is in the book and was not erased. Ends the command with evidence.noSuchNumber where it is not. */
function evidenceNumbered({ sql }: Reading, number: number): string {
  const { id, media_type } = evidenceColumns;
  const found = sql.one(
    'SELECT id, media_type FROM evidence WHERE number = ? AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256)',
    [number],
    { id, media_type },
  );
  if (found === undefined || isTextType(found.media_type))
    throw new Refusal(refused(problem('evidence.noSuchNumber', { number: String(number) }, 'numbers')));
  return found.id;
}

/** What proves a purchase: new files, and proofs that the book has already, by their numbers. */
export type Proofs = {
  readonly files?: readonly string[];
  readonly numbers?: readonly number[] | undefined;
  /** What reading some of the files proposed. */
  readonly read?: readonly z.infer<typeof fileReadShape>[] | undefined;
  /** What a person says is wrong with the files. */
  readonly flaw?: z.infer<typeof flawShape> | undefined;
};

/** Keeps the files, and links the numbers, as proof of a purchase. One receipt may prove several purchases; for the same one it counts once. */
export function proveWithFiles(writing: Writing, purchaseId: string, { files = [], numbers = [], read = [], flaw }: Proofs): void {
  const keep = (token: string): string => {
    const { id } = writing.keepFile(token);
    const said = read.find(({ file }) => file === token);
    if (said !== undefined) keepReading(writing, id, said);
    if (flaw !== undefined) appendWord(writing, id, flaw);
    return id;
  };
  const ids = [...numbers.map((number) => evidenceNumbered(writing, number)), ...files.map(keep)];
  for (const id of ids) {
    const known = writing.sql.one('SELECT evidence_id FROM purchase_evidence WHERE purchase_id = ? AND evidence_id = ?', [purchaseId, id], {
      evidence_id: text,
    });
    if (known === undefined) writing.append('purchase_evidence', { purchase_id: purchaseId, evidence_id: id });
  }
}
