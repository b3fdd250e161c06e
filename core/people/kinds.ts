import { type Nation } from '#core/contract/shapes/people';

/** What a field of a record takes: a line, several lines, a day, or one of some answers. */
export type FieldType = 'line' | 'words' | 'day' | readonly string[];

const yesNo = ['yes', 'no'] as const;

/** Every field that a record of a file can have. One name is one question, in whichever kind it stands. */
export const fileFields = {
  name: 'line',
  relation: 'line',
  contact: 'line',
  delegated: yesNo,
  ownCar: yesNo,
  holderCar: yesNo,
  relative: ['none', 'friend', 'relative', 'partner'],
  household: yesNo,
  selfEmployed: yesNo,
  moneyRole: ['none', 'nominee', 'representative'],
  what: 'words',
  toldOn: 'day',
  method: ['online', 'document', 'provider', 'checking_service'],
  document: 'line',
  code: 'line',
  checkedBy: 'line',
  scheme: ['dbs', 'pvg', 'accessni'],
  level: ['basic', 'standard', 'enhanced', 'enhanced_barred', 'level_1', 'level_2'],
  number: 'line',
  subject: 'line',
  provider: 'line',
  task: 'line',
  practitioner: 'line',
  registration: 'line',
  threeWay: yesNo,
  insurerTold: yesNo,
  insurer: 'line',
  policy: 'line',
  result: ['self_employed', 'employed', 'unclear'],
  utr: 'line',
  amount: 'line',
  injury: 'words',
  lostDays: 'line',
  hseTold: ['yes', 'no', 'not_needed'],
  approvedBy: 'line',
  outcome: ['passed', 'extended', 'not_passed'],
} as const satisfies Readonly<Record<string, FieldType>>;

export type FileField = keyof typeof fileFields;

export type KindShape = {
  /** As a sentence names it: 'right to work check'. */
  readonly name: string;
  /** Of the PA, of the employer, or of the PA in one of their jobs. */
  readonly of: 'person' | 'employer' | 'job';
  readonly fields: readonly FileField[];
  /** Fields that may stay empty. */
  readonly optional?: readonly FileField[];
  /** Whether it holds until a day, and whether that day has to be said. */
  readonly until?: 'needed' | 'optional';
  /** Several stand beside each other; of other kinds the newest is what holds. */
  readonly isMany?: true;
  /** No copy may be kept: only that it was seen. */
  readonly noCopy?: true;
};

const kinds = {
  duties: {
    name: 'what they do here',
    of: 'person',
    fields: ['delegated', 'ownCar', 'holderCar', 'relative', 'household', 'selfEmployed', 'moneyRole'],
  },
  next_of_kin: { name: 'next of kin', of: 'person', fields: ['name', 'relation', 'contact'] },
  right_to_work: {
    name: 'right to work check',
    of: 'person',
    fields: ['method', 'document', 'code', 'checkedBy'],
    optional: ['code'],
    until: 'optional',
  },
  disclosure: {
    name: 'criminal record check',
    of: 'person',
    fields: ['scheme', 'level', 'number'],
    until: 'optional',
    noCopy: true,
  },
  reference: { name: 'reference', of: 'person', fields: ['name', 'relation', 'what'], optional: ['what'], isMany: true },
  written_statement: { name: 'written statement of particulars', of: 'job', fields: ['what'], optional: ['what'] },
  contract: { name: 'contract', of: 'job', fields: ['what'], optional: ['what'] },
  variation: { name: 'change to the contract', of: 'job', fields: ['what', 'toldOn'], isMany: true },
  probation: { name: 'probation', of: 'job', fields: ['outcome', 'what'], optional: ['outcome', 'what'], until: 'needed' },
  review: { name: 'meeting', of: 'job', fields: ['what'], until: 'optional', isMany: true },
  privacy_notice: { name: 'privacy notice', of: 'person', fields: ['what'], optional: ['what'] },
  consent: { name: 'consent', of: 'person', fields: ['what'], until: 'optional', isMany: true },
  training: { name: 'training', of: 'person', fields: ['subject', 'provider'], optional: ['provider'], until: 'optional', isMany: true },
  competency: {
    name: 'competency for a delegated task',
    of: 'person',
    fields: ['task', 'practitioner', 'registration', 'threeWay', 'insurerTold'],
    until: 'needed',
    isMany: true,
  },
  driving_licence: { name: 'driving licence', of: 'person', fields: ['checkedBy', 'what'], optional: ['what'], until: 'needed' },
  business_insurance: { name: 'car insurance for business use', of: 'person', fields: ['insurer', 'policy'], until: 'needed' },
  status_check: { name: 'employment status check', of: 'person', fields: ['result', 'code', 'what'], optional: ['code'] },
  self_employed: {
    name: 'insurance and tax reference of a self-employed helper',
    of: 'person',
    fields: ['utr', 'insurer', 'policy'],
    until: 'needed',
  },
  invoice: { name: 'invoice', of: 'person', fields: ['number', 'amount'], isMany: true },
  family_approval: {
    name: 'funder’s approval of paying a relative or friend',
    of: 'person',
    fields: ['approvedBy', 'what'],
    until: 'optional',
  },
  manager_approval: {
    name: 'funder’s approval of paying whoever manages the money',
    of: 'person',
    fields: ['approvedBy', 'what'],
    until: 'optional',
  },
  risk_assessment: { name: 'risk assessment', of: 'person', fields: ['what'], until: 'needed', isMany: true },
  accident: {
    name: 'accident',
    of: 'person',
    fields: ['what', 'injury', 'lostDays', 'hseTold'],
    optional: ['lostDays'],
    isMany: true,
  },
  paper: { name: 'paper', of: 'person', fields: ['what'], until: 'optional', isMany: true },
  liability_insurance: {
    name: 'employer’s liability insurance',
    of: 'employer',
    fields: ['insurer', 'policy', 'amount'],
    optional: ['amount'],
    until: 'needed',
  },
} as const satisfies Readonly<Record<string, KindShape>>;

export type FileKind = keyof typeof kinds;

/** In the order of the screen. */
export const fileKinds: readonly FileKind[] = Object.keys(kinds).filter(isFileKind);

export function isFileKind(text: string): text is FileKind {
  return Object.hasOwn(kinds, text);
}

export function kindShape(kind: FileKind): KindShape {
  return kinds[kind];
}

export function fieldType(field: FileField): FieldType {
  return fileFields[field];
}

export function isFileField(text: string): text is FileField {
  return Object.hasOwn(fileFields, text);
}

/** The scheme of each nation, and its levels, highest first. */
export const disclosureOf: Readonly<Record<Nation, { readonly scheme: 'dbs' | 'pvg' | 'accessni'; readonly name: string }>> = {
  england: { scheme: 'dbs', name: 'DBS' },
  wales: { scheme: 'dbs', name: 'DBS' },
  scotland: { scheme: 'pvg', name: 'PVG' },
  northern_ireland: { scheme: 'accessni', name: 'AccessNI' },
};

export const disclosureLevels: Readonly<Record<'dbs' | 'pvg' | 'accessni', readonly string[]>> = {
  dbs: ['enhanced_barred', 'enhanced', 'standard', 'basic'],
  pvg: ['level_2', 'level_1'],
  accessni: ['enhanced_barred', 'enhanced', 'standard', 'basic'],
};
