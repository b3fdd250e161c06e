import { type FileField, type FileKind, fieldType, isFileField, kindShape } from '#core/people/kinds';
import { readDay } from '#core/time/day';
import { defineForm } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { dayRule, files, free, optional, several } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { type Item } from './useFile.ts';

/** One field for every question that a kind can ask; the book says which of them need an answer. */
const factRules = {
  name: free(),
  relation: free(),
  contact: free(),
  delegated: free(),
  ownCar: free(),
  holderCar: free(),
  relative: free(),
  household: free(),
  selfEmployed: free(),
  moneyRole: free(),
  what: free(),
  toldOn: free(),
  method: free(),
  document: free(),
  code: free(),
  checkedBy: free(),
  scheme: free(),
  level: free(),
  number: free(),
  subject: free(),
  provider: free(),
  task: free(),
  practitioner: free(),
  registration: free(),
  threeWay: free(),
  insurerTold: free(),
  insurer: free(),
  policy: free(),
  result: free(),
  utr: free(),
  amount: free(),
  injury: free(),
  lostDays: free(),
  hseTold: free(),
  approvedBy: free(),
  outcome: free(),
} satisfies Readonly<Record<FileField, unknown>>;

export const itemRules = {
  ...factRules,
  day: dayRule(),
  until: optional(dayRule()),
  employmentId: free(),
  meant: several('', 0),
  files: files(),
};

export const itemForm = defineForm('fileItem', itemRules);
export type ItemForm = FormInHand<typeof itemRules>;

/** The answers of one kind, days as the book writes them. What cannot be read goes as it is: the book says so beside its field. */
export function factsOf(kind: FileKind, raws: Readonly<Record<FileField, string>>): Record<string, string> {
  const typed = kindShape(kind).fields.map((field) => {
    const raw = raws[field].trim();
    return [field, fieldType(field) === 'day' ? (readTypedDay(raw) ?? raw) : raw] as const;
  });
  return Object.fromEntries(typed.filter(([, said]) => said !== ''));
}

/** Of a kind that stands once, a new record begins with what the last one said. */
export function startFrom(kind: FileKind, newest: Item | undefined): Partial<Record<FileField, string>> {
  if (newest === undefined || kindShape(kind).isMany === true || kind === 'disclosure' || kind === 'right_to_work') return {};
  const entries = Object.entries(newest.facts).filter(([name]) => isFileField(name) && readDay(newest.facts[name] ?? '') === undefined);
  return Object.fromEntries(entries);
}

/** Where each problem of a kind is shown. */
export function factFields(kind: FileKind): Readonly<Record<string, FileField>> {
  return Object.fromEntries(kindShape(kind).fields.map((field) => [`facts.${field}`, field]));
}
