import { type FileKind } from '#core/people/kinds';
import { counted } from './count.ts';

type Group = 'person' | 'job' | 'checks' | 'skills' | 'self' | 'daily';

/** A PA's file. */
export const fileWords = {
  help: [
    'Everything about one PA that an auditor, a funder or you yourself may ask for stands here, each with its day and, where there is one, its paper.',
    'What is missing or runs out is said at the top, in time to act. If something does not apply, say “not needed” and why: it is then left alone.',
    'Nothing is overwritten. A mistake is taken back with a reason and recorded again.',
  ],
  title: (name: string, count: number) =>
    count === 0 ? `${name}’s file has everything it needs` : `${name}’s file: ${counted(count, 'thing')} to see to`,
  lead: 'Dates, checks and papers about one PA.',
  todo: 'What to see to',
  weights: { stop: 'Needed now', attention: 'Needed', look: 'Worth a look' },
  act: { record: (what: string) => `Record: ${what}`, notNeeded: (what: string) => `Not needed: ${what}` },
  groups: {
    person: 'About them',
    job: 'The job',
    checks: 'Checks',
    skills: 'Skills and driving',
    self: 'Self-employed helpers',
    daily: 'Day to day',
  } satisfies Readonly<Record<Group, string>>,
  columns: { what: 'Record', holds: 'What it says', until: 'Until', act: 'Do' },
  nothing: 'Nothing recorded',
  putAside: (why: string) => `Not needed: ${why}`,
  more: (count: number) => `and ${counted(count, 'other')}`,
  evidence: (numbers: readonly number[]) => (numbers.length === 0 ? '' : `Evidence ${numbers.join(', ')}`),
  all: 'Everything recorded, newest first',
  allColumns: { day: 'Day', what: 'Record', says: 'What it says', act: 'Take back' },
  takeBackOf: (what: string, day: string) => `Take back: ${what} of ${day}`,
  takenBack: (why: string) => `Taken back: ${why}`,
  employer: (name: string) => `${name}’s insurance`,
  asks: 'What your funders ask of files',
  back: (name: string) => `${name}’s file`,
  toAssistant: (name: string) => `Back to ${name}`,
  statement: 'Draw the written statement',
  privacy: 'Draw the privacy notice',
  change: 'Draw a letter about a change',
  papers: 'Papers drawn for them',

  record: {
    title: (what: string, name: string) => `${what}: ${name}`,
    job: 'Which job is it about?',
    files: 'The paper, as a scan or photo (if there is one)',
    noFiles: 'No copy is kept of a criminal record check, so no file can be added here.',
    meant: 'If it is older than a funder asks',
    meantOption: 'I record it as it is, and ask for a newer one',
    optional: (label: string) => (label.includes('(') ? label : `${label} (if there is something to say)`),
    save: 'Save it in the file',
    said: 'Saved in the file.',
  },
  aside: {
    title: (what: string) => `${what}: why is it not needed?`,
    lead: 'It is then asked for no more. You can still record it later.',
    label: 'Reason',
    hint: 'For example, “The council checked in 2021 and holds the papers”',
    action: 'Leave it out',
    said: 'It is left out, with your reason.',
  },
  takeBack: {
    title: 'Why is this record taken back?',
    lead: 'It stays in sight, struck through, with your reason.',
    label: 'Reason',
    action: 'Take it back',
    said: 'The record is taken back.',
  },
  funders: {
    title: 'What do your funders ask of files?',
    lead: 'Funders differ. What you say here decides when a check counts as too old, and how redundancy pay is met.',
    none: 'There is no funder yet. Set one up first.',
    months: (months: number | undefined) =>
      months === undefined ? 'How old a check may be: not said' : `A check may be ${String(months)} months old`,
    insured: (isAsked: boolean) => (isAsked ? 'Asks for employer’s liability insurance' : 'Does not ask for insurance, or has not said'),
    redundancy: {
      reserve: 'Redundancy pay is held in the account',
      promise: 'Redundancy pay is promised for when it happens',
      insurance: 'Redundancy pay is insured',
      unknown: 'Who meets redundancy pay is not said',
    },
    change: (funder: string) => `Change what ${funder} asks`,
    askTitle: (funder: string) => `What does ${funder} ask?`,
    askLead: 'It stands in the agreement or the employer’s guide. Where it is silent, ask, and say “not said” until then.',
    disclosure: 'How many months old may a DBS, PVG or AccessNI check be?',
    disclosureHint: 'For example 36 for three years. Leave it empty if they have not said.',
    disclosureWrong: 'Enter a number of months from 1 to 240, or leave it empty.',
    insurance: 'Do they ask for employer’s liability insurance?',
    insuranceOptions: { yes: 'Yes', no: 'No, or they have not said' },
    how: 'How is redundancy pay met?',
    howOptions: {
      reserve: 'We hold it in the account',
      promise: 'They promised in writing to pay it when it happens',
      insurance: 'It is insured',
      unknown: 'Not said yet',
    },
    needed: 'Choose one.',
    save: 'Save what they ask',
    said: 'Saved.',
  },
};

/** The kinds of each group, in the order of the screen. */
export const fileGroups: Readonly<Record<Group, readonly FileKind[]>> = {
  person: ['duties', 'next_of_kin', 'privacy_notice', 'consent', 'family_approval', 'manager_approval'],
  job: ['written_statement', 'contract', 'variation', 'probation'],
  checks: ['right_to_work', 'disclosure', 'reference'],
  skills: ['training', 'competency', 'driving_licence', 'business_insurance'],
  self: ['status_check', 'self_employed', 'invoice'],
  daily: ['review', 'risk_assessment', 'accident', 'paper'],
};

export const groupNames: readonly Group[] = ['person', 'job', 'checks', 'skills', 'self', 'daily'];
