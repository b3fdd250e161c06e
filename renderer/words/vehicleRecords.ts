import { type RecordField, type RecordKind } from '#core/vehicle/kinds';

type KindWords = {
  readonly title: string;
  readonly lead: string;
  /** What its day is. */
  readonly day: string;
  readonly until?: string;
  readonly miles?: string;
};

/** Each kind of record of a vehicle, as people name it. */
export const recordKindWords: Readonly<Record<RecordKind, KindWords>> = {
  odometer: {
    title: 'Reading of the clock',
    lead: 'What the clock beside the speed says. Once a month is enough.',
    day: 'When did you read it?',
    miles: 'How many miles does it say?',
  },
  insurance: {
    title: 'Insurance',
    lead: 'If the lease pays for it, record it all the same: somebody has to know who is insured, and until when.',
    day: 'From which day?',
    until: 'Until when?',
  },
  tax: {
    title: 'Vehicle tax',
    lead: 'If the lessor taxes the vehicle, you need not record it.',
    day: 'From which day?',
    until: 'Until when?',
  },
  mot: {
    title: 'MOT',
    lead: 'From the certificate.',
    day: 'When was it tested?',
    until: 'Until when does it hold?',
    miles: 'How many miles did the clock say? (if the certificate says)',
  },
  service: {
    title: 'Service or repair',
    lead: 'Of the vehicle, or of its ramp, lift or hoist.',
    day: 'When was it done?',
    until: 'When is the next one due? (if they said)',
    miles: 'How many miles did the clock say? (if you know)',
  },
  adaptation: {
    title: 'Adaptation',
    lead: 'Ramp, lift, winch, seat or controls: what it is, and when somebody has to look at it again.',
    day: 'When was it fitted, or checked?',
    until: 'When is it to be checked again? (if they said)',
  },
  licence: {
    title: 'Driving licence check',
    lead: 'The driver gives you a check code from GOV.UK, or shows you the licence. Do not keep the number.',
    day: 'When was it checked?',
    until: 'When do you look again?',
  },
  damage: { title: 'Damage or wear', lead: 'What can be seen, before the lessor sees it. A photograph helps.', day: 'When was it seen?' },
  economy: {
    title: 'Miles to a gallon',
    lead: 'What the handbook or the lessor says. It helps to see whether fuel and miles go together.',
    day: 'Since when?',
  },
  mobility_benefit: {
    title: 'A mobility benefit',
    lead: 'That somebody here gets the mobility part of PIP, DLA or another benefit, so that advice is asked for in time.',
    day: 'Since when?',
  },
  advice: {
    title: 'Benefits advice',
    lead: 'Who advised, and what they said about the vehicle and the benefit.',
    day: 'When was the advice?',
  },
  end_terms: {
    title: 'What the agreement says of the end',
    lead: 'Look into the agreement. What it does not say, ask the lessor.',
    day: 'When did you read it?',
  },
  choice: { title: 'What happens at the end', lead: 'What was chosen. It can be chosen afresh later.', day: 'When was it chosen?' },
  notice: { title: 'Notice to the lessor', lead: 'That the lessor was told what is to happen at the end.', day: 'When were they told?' },
};

type FieldWords = { readonly label: string; readonly hint?: string; readonly options?: Readonly<Record<string, string>> };

const yesNo = { yes: 'Yes', no: 'No' };
const maybe = { yes: 'Yes', no: 'No', not_said: 'It does not say' };

const fields: Readonly<Record<RecordField, FieldWords>> = {
  by: { label: 'Who did it?' },
  policy: { label: 'Policy number' },
  who: { label: 'Who?' },
  what: { label: 'What is there to know?' },
  entitled: { label: 'May they drive this vehicle?', options: yesNo },
  extend: { label: 'Can the lease be made longer?', options: maybe },
  buy: { label: 'Can the vehicle be bought?', options: maybe },
  noticeDays: { label: 'How many days before the end must the lessor be told?', hint: 'For example, 90.' },
  choice: { label: 'What is to happen?', options: { return: 'Give it back', extend: 'Keep it for longer', buy: 'Buy it' } },
  milesPerGallon: { label: 'How many miles to a gallon?', hint: 'For example, 38.' },
};

/** Where a kind asks the same question in its own words. */
const own: Readonly<Partial<Record<RecordKind, Readonly<Partial<Record<RecordField, FieldWords>>>>>> = {
  insurance: {
    by: { label: 'With whom is it insured?' },
    who: { label: 'Who may drive by the policy?', hint: 'For example, “The three named drivers, for work too”.' },
  },
  mot: { by: { label: 'Where was it tested?' }, what: { label: 'What did they say has to be watched?' } },
  service: { what: { label: 'What was done?' } },
  adaptation: { what: { label: 'What is it?', hint: 'For example, “Ramp and winch”.' }, by: { label: 'Who fitted or checked it?' } },
  licence: {
    by: { label: 'Who checked it?' },
    what: { label: 'What was seen?', hint: 'For example, “Check code: car, since 2009, no points”. Not the number.' },
  },
  damage: { what: { label: 'What can be seen?' } },
  mobility_benefit: { who: { label: 'Who gets it?' }, what: { label: 'Which one is it?', hint: 'For example, “PIP mobility, enhanced”.' } },
  advice: { by: { label: 'Who advised?' }, what: { label: 'What did they say?' } },
  end_terms: { what: { label: 'In which condition must it go back?' } },
  notice: {
    by: { label: 'Who was told, and how?', hint: 'For example, “Sample Mobility, by letter”.' },
    what: { label: 'What were they told?' },
  },
};

/** How a kind asks for a field. */
export function wordsOfRecordField(kind: RecordKind, field: RecordField): FieldWords {
  return own[kind]?.[field] ?? fields[field];
}
