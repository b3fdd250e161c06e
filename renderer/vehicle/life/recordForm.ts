import { type RecordField, type RecordKind, recordKind } from '#core/vehicle/kinds';
import { amount, dayRule, files, free, optional, type Rule, wholeNumber } from '#renderer/kit/form/rules';
import { defineForm } from '#renderer/kit/form/defineForm';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { places } from '#renderer/kit/places';
import { lifeWords } from '#renderer/words/vehicleLife';

/** Whole miles of a clock, with or without a comma for the thousands. */
export function clockRule(sentence: string): Rule<string, number> {
  return { start: '', read: (raw) => wholeNumber(0, 999_999, sentence).read(raw.replaceAll(',', '').trim()) };
}

/** One field for every question that a kind can ask; the book says which of them need an answer. */
const factRules = {
  by: free(),
  policy: free(),
  who: free(),
  what: free(),
  entitled: free(),
  extend: free(),
  buy: free(),
  noticeDays: free(),
  choice: free(),
  milesPerGallon: free(),
} satisfies Readonly<Record<RecordField, unknown>>;

const recordRules = {
  ...factRules,
  day: dayRule(),
  until: optional(dayRule()),
  miles: optional(clockRule(lifeWords.care.milesWrong)),
  amount: optional(amount()),
  files: files(),
};

export const recordForm = defineForm('vehicleRecord', recordRules);
export type RecordForm = FormInHand<typeof recordRules>;

/** The answers of one kind that were given. */
export function factsOf(kind: RecordKind, raws: Readonly<Record<RecordField, string>>): Record<string, string> {
  return Object.fromEntries(recordKind(kind).fields.flatMap((field) => (raws[field].trim() === '' ? [] : [[field, raws[field].trim()]])));
}

/** Where each problem of a kind is shown. */
export function factFields(kind: RecordKind): Readonly<Record<string, RecordField | 'files'>> {
  return { ...Object.fromEntries(recordKind(kind).fields.map((field) => [`facts.${field}`, field])), file: 'files' };
}

/** The screen on which a kind of record stands. */
export function placeOfKind(kind: RecordKind, id: string): string {
  if (kind === 'odometer' || kind === 'economy') return places.vehicleMiles(id);
  if (kind === 'licence') return places.vehicleDrivers(id);
  if (kind === 'end_terms' || kind === 'choice' || kind === 'notice' || kind === 'damage') return places.vehicleEnding(id);
  return places.vehicleCare(id);
}
