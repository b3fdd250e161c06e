import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { answersIn } from './items.ts';

const newest = `
  SELECT words_digest FROM file_item LEFT JOIN file_item_taken_back AS back ON back.file_item_id = file_item.id
  WHERE assistant_id = ? AND kind = 'duties' AND standing = 'held' AND back.file_item_id IS NULL
  ORDER BY day DESC, file_item.log_seq DESC LIMIT 1`;

/** Whether the newest word in a PA's file is that they are self-employed and send invoices. False where there is no such PA. */
export function isHelper({ sql, contentOf }: Reading, assistantId: string): boolean {
  const row = sql.one(newest, [assistantId], { words_digest: text });
  return row !== undefined && answersIn(contentOf(row.words_digest))['selfEmployed'] === 'yes';
}
