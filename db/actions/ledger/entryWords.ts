import { dueInWords, readDueWords } from '#core/book/dueWords';
import { type Reading } from '#db/kernel/handlers';

/** The content with an entry's words, in SQL: one without words of its own has those of the due it settles, or of what it takes back. */
export const entryDigest = `coalesce(entry.words_digest,
    (SELECT due.words_digest FROM bank_match JOIN due ON due.id = bank_match.due_id WHERE bank_match.entry_id = coalesce(entry.reverses, entry.id)),
    (SELECT first.words_digest FROM entry AS first WHERE first.id = entry.reverses))`;

/** What an entry is about, as every list of entries says it. */
export function wordsOf(
  { contentOf }: Pick<Reading, 'contentOf'>,
  { kind, digest }: { readonly kind: string; readonly digest: string | null },
): string {
  if (digest === null) return kind === 'reversal' ? 'Taken back: opening balance' : 'Opening balance';
  const words = dueInWords(readDueWords(contentOf(digest)));
  if (kind === 'settlement') return `At the bank: ${words}`;
  return kind === 'reversal' ? `Taken back: ${words}` : words;
}
