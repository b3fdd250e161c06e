import { type FileItemRead } from '#core/contract/shapes/file';
import { type Json } from '#core/contract/json';
import { erased, textIn } from '#core/book/dueWords';
import { type FileAnswers, type FileItem } from '#core/people/file';
import { type FileKind, isFileField, isFileKind } from '#core/people/kinds';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, oneOf, orNull, text, whole } from '#db/rows';

const kindColumn: Column<FileKind> = (cell, name) => {
  const found = text(cell, name);
  if (!isFileKind(found)) throw new TypeError(`column ${name} holds no kind of record`);
  return found;
};

const shape = {
  id: text,
  kind: kindColumn,
  standing: oneOf('held', 'not_needed'),
  day,
  until: orNull(day),
  employment_id: orNull(text),
  words_digest: text,
  reason_digest: orNull(text),
};

const columns = `
  SELECT file_item.id, kind, standing, day, until, employment_id, words_digest, back.reason_digest FROM file_item
    LEFT JOIN file_item_taken_back AS back ON back.file_item_id = file_item.id`;

const ofWhom = {
  assistant: `${columns} WHERE assistant_id = ? ORDER BY day DESC, file_item.log_seq DESC`,
  employer: `${columns} WHERE employer_id = ? ORDER BY day DESC, file_item.log_seq DESC`,
} as const;

const proofs = `
  SELECT evidence.id, evidence.number FROM file_item_evidence CROSS JOIN evidence ON evidence.id = file_item_evidence.evidence_id
  WHERE file_item_id = ? ORDER BY evidence.number`;

function member(content: Json | undefined, name: string): Json | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  return Object.entries(content).find(([key]) => key === name)?.[1];
}

/** What was answered; nothing of it once its words were erased. */
export function answersIn(content: Json | undefined): Record<string, string> {
  const facts = member(content, 'facts');
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return {};
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string] => isFileField(entry[0]) && typeof entry[1] === 'string'),
  );
}

export type Whose = { readonly of: keyof typeof ofWhom; readonly id: string };

/** Every record of a PA's or an employer's file, newest first, what was taken back among them. */
export function fileItems({ sql, contentOf }: Reading, { of, id }: Whose): readonly FileItemRead[] {
  return sql.all(ofWhom[of], [id], shape).map((row) => {
    const content = contentOf(row.words_digest);
    const back = row.reason_digest;
    return {
      id: row.id,
      kind: row.kind,
      standing: row.standing,
      day: row.day,
      facts: answersIn(content),
      evidence: sql.all(proofs, [row.id], { id: text, number: whole }).map((one) => ({ ...one })),
      ...given({
        until: row.until,
        employmentId: row.employment_id,
        reason: row.standing === 'not_needed' ? (textIn(content, 'reason') ?? erased) : undefined,
        takenBack: back === null ? undefined : (textIn(contentOf(back), 'reason') ?? erased),
      }),
    };
  });
}

function answersOf(facts: Readonly<Record<string, string>>): FileAnswers {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => isFileField(name)));
}

/** Those that stand, as the rules of core/people read them. */
export function standingItems(items: readonly FileItemRead[]): readonly FileItem[] {
  return items
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ id, kind, standing, day: on, until, facts, employmentId }) => ({
      id,
      kind,
      standing,
      day: on,
      facts: answersOf(facts),
      ...given({ until, employmentId }),
    }));
}
