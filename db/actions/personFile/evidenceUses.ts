import { kindShape, isFileKind } from '#core/people/kinds';
import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

const attached = `
  SELECT evidence.id, file_item.kind, file_item.day, coalesce(assistant.name, employer.name) AS name FROM file_item_evidence
    CROSS JOIN evidence ON evidence.id = file_item_evidence.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN file_item ON file_item.id = file_item_evidence.file_item_id
    LEFT JOIN assistant ON assistant.id = file_item.assistant_id LEFT JOIN employer ON employer.id = file_item.employer_id
  WHERE file_item_evidence.log_seq >= @since ORDER BY file_item_evidence.log_seq`;

/** What proofs of PAs' files prove. */
export function fileUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  return sql.all(attached, numbers, { id: text, kind: text, day, name: text }).map(({ id, kind, day: on, name }) => {
    const what = isFileKind(kind) ? kindShape(kind).name : kind;
    return { id, words: `${name}’s file: ${what} of ${shortDay(on)}` };
  });
}
