import { type FileField, type FileKind, fieldType, isFileField, kindShape } from '#core/people/kinds';
import { readDay } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { fileWords } from '#renderer/words/file';
import { wordsOfField } from '#renderer/words/file/kinds';
import { type Item } from './useFile.ts';

function said(kind: FileKind, field: FileField, typed: string): string {
  const type = fieldType(field);
  const { label, options } = wordsOfField(kind, field);
  if (type === 'day') {
    const day = readDay(typed);
    return day === undefined ? typed : shortDay(day);
  }
  if (typeof type === 'string') return typed;
  const chosen = options?.[typed] ?? typed;
  return type.includes('yes') ? `${label} ${chosen}` : chosen;
}

/** What a record says, on one line: `Online with their share code; British passport`. */
export function itemInWords({ kind, facts, standing, reason }: Item): string {
  if (standing === 'not_needed') return fileWords.putAside(reason ?? '');
  const parts = kindShape(kind).fields.flatMap((field) => {
    const typed = isFileField(field) ? facts[field] : undefined;
    return typed === undefined || (kind === 'duties' && (typed === 'no' || typed === 'none')) ? [] : [said(kind, field, typed)];
  });
  return parts.join('; ');
}
