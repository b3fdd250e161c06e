import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';

/** What a field of a record takes: a line, several lines, a whole number, or one of some answers. */
type RecordFieldType = 'line' | 'words' | 'number' | readonly string[];

const yesNo = ['yes', 'no'] as const;

/** Every question that a record of a vehicle can ask. One name is one question, in whichever kind it stands. */
const recordFields = {
  by: 'line',
  policy: 'line',
  who: 'line',
  what: 'words',
  entitled: yesNo,
  extend: ['yes', 'no', 'not_said'],
  buy: ['yes', 'no', 'not_said'],
  noticeDays: 'number',
  choice: ['return', 'extend', 'buy'],
  milesPerGallon: 'number',
} as const satisfies Readonly<Record<string, RecordFieldType>>;

export type RecordField = keyof typeof recordFields;

export type RecordKindShape = {
  /** As a sentence names it: 'odometer reading'. */
  readonly name: string;
  readonly fields: readonly RecordField[];
  /** Fields that may stay empty. */
  readonly optional?: readonly RecordField[];
  readonly until?: 'needed' | 'optional';
  readonly miles?: 'needed' | 'optional';
  readonly amount?: 'optional';
  /** Several stand beside each other; of other kinds the newest is what holds. */
  readonly isMany?: true;
  /** It is about one driver. */
  readonly ofDriver?: true;
  /** It may be recorded ahead of its first day. */
  readonly mayBeAhead?: true;
  /** How many days before `until` it is spoken of. */
  readonly remindDays?: number;
};

// 60 days for insurance, MOT and the end of the lease: direct-payments-and-audit.md §11, V05.
const kinds = {
  odometer: { name: 'odometer reading', fields: ['what'], optional: ['what'], miles: 'needed', isMany: true },
  insurance: { name: 'insurance', fields: ['by', 'policy', 'who'], until: 'needed', mayBeAhead: true, remindDays: 60 },
  tax: { name: 'vehicle tax', fields: ['what'], optional: ['what'], until: 'needed', mayBeAhead: true, remindDays: 30 },
  mot: { name: 'MOT', fields: ['by', 'what'], optional: ['what'], until: 'needed', miles: 'optional', remindDays: 60 },
  service: {
    name: 'service',
    fields: ['by', 'what'],
    optional: ['what'],
    until: 'optional',
    miles: 'optional',
    isMany: true,
    remindDays: 30,
  },
  adaptation: { name: 'adaptation', fields: ['what', 'by'], optional: ['by'], until: 'optional', isMany: true, remindDays: 60 },
  licence: {
    name: 'driving licence check',
    fields: ['by', 'entitled', 'what'],
    optional: ['what'],
    until: 'needed',
    isMany: true,
    ofDriver: true,
    remindDays: 30,
  },
  damage: { name: 'damage or wear', fields: ['what'], isMany: true },
  economy: { name: 'miles to a gallon', fields: ['milesPerGallon', 'what'], optional: ['what'] },
  mobility_benefit: { name: 'mobility benefit', fields: ['who', 'what'], isMany: true },
  advice: { name: 'benefits advice', fields: ['by', 'what'], isMany: true },
  end_terms: {
    name: 'what the agreement says of the end',
    fields: ['noticeDays', 'extend', 'buy', 'what'],
    optional: ['noticeDays', 'what'],
    amount: 'optional',
  },
  choice: { name: 'what happens at the end', fields: ['choice', 'what'], optional: ['what'] },
  notice: { name: 'notice to the lessor', fields: ['by', 'what'], optional: ['what'] },
} as const satisfies Readonly<Record<string, RecordKindShape>>;

export type RecordKind = keyof typeof kinds;

export const recordKinds: readonly RecordKind[] = [
  'odometer',
  'insurance',
  'tax',
  'mot',
  'service',
  'adaptation',
  'licence',
  'damage',
  'economy',
  'mobility_benefit',
  'advice',
  'end_terms',
  'choice',
  'notice',
];

export function isRecordKind(text: string): text is RecordKind {
  return Object.hasOwn(kinds, text);
}

export function isRecordField(text: string): text is RecordField {
  return Object.hasOwn(recordFields, text);
}

export function recordKind(kind: RecordKind): RecordKindShape {
  return kinds[kind];
}

export function recordFieldType(field: RecordField): RecordFieldType {
  return recordFields[field];
}

/** One record as it stands in the book, nothing of it that was taken back. */
export type VehicleRecord = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly day: Day;
  readonly until?: Day | undefined;
  readonly miles?: number | undefined;
  readonly amount?: Pence | undefined;
  readonly driverId?: string | undefined;
  readonly facts: Readonly<Record<string, string>>;
};
