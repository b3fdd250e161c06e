import { type AbsenceNeed } from '#core/contract/shapes/absence';
import { type SickExclusion } from '#core/statutory/spells';
import { listed } from './count.ts';
import { familyLeaveWords } from './familyLeave.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export function weekdaysInWords(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted.join() === '1,2,3,4,5' ? 'Monday to Friday' : listed(sorted.map((day) => weekdays[day - 1] ?? ''));
}

type Choice = { readonly name: string; readonly more?: string };
const exclusions: Readonly<Record<SickExclusion, Choice>> = {
  pregnancy: { name: 'It comes from a pregnancy, within four weeks of the week in which the baby is due' },
  custody: { name: 'They were in legal custody on the first day' },
  strike: { name: 'They were on strike on the first day' },
  benefit: { name: 'They had a benefit for sickness in the twelve weeks before', more: 'Such as Employment and Support Allowance.' },
  no_work_yet: { name: 'They had not done any work here yet' },
  abroad: { name: 'They worked abroad, where no National Insurance is owed' },
};

const patterns: Readonly<Record<string, Choice>> = {
  weekly: { name: 'Every week' },
  fortnightly: { name: 'Every two weeks' },
  'four-weekly': { name: 'Every four weeks' },
  monthly: { name: 'Every month' },
  irregular: { name: 'On irregular days', more: 'Count the days from the first to the last of the eight weeks.' },
  short: { name: 'For less than eight weeks so far', more: 'Count the days that the pay was for.' },
  contract: { name: 'Not paid at all yet', more: 'What the contract would pay, and for how many days.' },
};

export const absenceWords = {
  title: (name: string, isAway: boolean) => (isAway ? `${name} is away` : `${name}: sickness and family leave`),
  lead: 'What you record here is paid with the next payday, and each figure says how it came about.',
  back: (name: string) => `${name}: sickness and leave`,
  help: [
    'Statutory Sick Pay is what the law makes you pay when a PA is ill. HMRC gives none of it back.',
    'Maternity, paternity, adoption, shared parental, bereavement and neonatal pay are given back by HMRC, with something more for a small employer.',
    'Nothing is edited. What was recorded wrongly is taken back with a reason and recorded again; what a payslip has paid stays until that pay run is void.',
  ],
  why: 'Why this figure?',
  needs: {
    qualifying_days: 'Before it can be paid: say on which days of the week they would usually work.',
    earnings: 'Before it can be paid: give the pay of the eight weeks before.',
    small_employer: 'Before it can be paid: say whether you are a small employer.',
  } satisfies Readonly<Record<AbsenceNeed, string>>,
  look: 'Worth a look',
  amount: (sum: string) => `${sum} in all`,
  soFar: (sum: string) => `${sum} up to today`,
  paid: (sum: string, day: string) => `${sum} paid so far, up to ${day}`,
  unpaid: 'Nothing of it is paid yet',
  elsewhere: 'Paid by the payroll before this one',
  takenBack: (reason: string) => `Taken back: ${reason}`,
  goesOn: (from: string) => `Since ${from}, and it goes on`,
  weeks: { sick: 'Sick pay, week by week', family: 'Pay, week by week' },
  weekColumns: { to: 'Week to', days: 'Days in each', each: 'Each week', amount: 'Pay' },
  weeksTo: (many: number, day: string) => `${String(many)} weeks, to ${day}`,
  together: 'Together',
  noWeeks: 'No day of it is paid.',
  act: {
    sick: 'Record sickness',
    family: 'Record family leave',
    days: 'Qualifying days',
    open: (what: string) => `Open ${what}`,
  },
  sickness: {
    heading: 'Sickness',
    none: 'No sickness is recorded.',
    name: (span: string) => `Sick, ${span}`,
    title: (name: string, span: string) => `${name} was ill, ${span}`,
    facts: {
      told: 'You were told on',
      exclusion: 'Why there is no sick pay',
      withheld: 'Held back to',
      linked: 'Counts as one with',
      note: 'Note',
      proofs: 'Proof',
    },
    proof: { self: 'The PA’s own word', fit_note: 'Fit note' },
    noProof: 'None recorded',
    evidence: (number: number) => `evidence ${String(number)}`,
    end: 'Record the last day',
    prove: 'Add a self-certificate or fit note',
    takeBack: 'Take this sickness back',
    form: (by: string) => `Form SSP1 is due by ${by}`,
    issue: 'Make the paper for form SSP1',
    issueMore: 'A paper with what form SSP1 asks for. It is not the official form: copy it on to the form from GOV.UK.',
    issued: (number: number) => `Paper ${String(number)} is made`,
  },
  days: {
    title: (name: string) => `On which days would ${name} usually work?`,
    lead: 'These are the qualifying days. Sick pay is for them alone: a week of it is shared among them.',
    from: 'Since when',
    weekdays: 'Days of the week',
    weekdaysHint: 'Where the rota changes, agree on days with the PA and write them down. Without an agreement the law counts every day.',
    needed: 'Choose at least one day.',
    save: 'Save these days',
    said: 'The qualifying days are saved',
    now: (days: string, from: string) => `${days}, since ${from}`,
    none: 'not said yet. Sick pay needs them.',
  },
  sick: {
    journey: (name: string) => `Sickness of ${name}`,
    steps: {
      when: {
        title: 'When are they ill?',
        lead: 'Every day in a row, from the first day on which no work was done to the last, days off and all.',
      },
      told: {
        title: 'When were you told?',
        lead: 'You may hold pay back only for a late word without a good reason. A late fit note is never a ground.',
      },
      special: { title: 'Does one of these apply?', lead: 'In these cases the law gives no sick pay, and you give form SSP1 instead.' },
      earnings: { title: 'What were they paid in the eight weeks before?', lead: '' },
      check: { title: 'Is this right?', lead: 'Nothing is paid before you approve the payday.' },
    },
    from: 'First day of sickness',
    isOver: 'Is it over?',
    over: { yes: { name: 'Yes' }, no: { name: 'No, it goes on', more: 'Record the last day later.' } },
    overNeeded: 'Say whether it is over.',
    to: 'Last day of sickness',
    toNeeded: 'Give the last day, such as 9 October 2026.',
    notifiedOn: 'Day on which you were told',
    withheld: 'Do you hold pay back because the word came late?',
    withholds: { no: { name: 'No' }, yes: { name: 'Yes, to a day', more: 'There was no good reason for telling you late.' } },
    withheldTo: 'Nothing is paid to this day',
    note: 'Note (if you like)',
    noteHint: 'Kept with the book only. No need to write what the illness is.',
    special: 'On the first day of the sickness',
    none: { name: 'None of these' },
    elsewhere: { name: 'The payroll before this one paid it', more: 'It is counted towards the 28 weeks, and not paid again.' },
    exclusions,
    specialNeeded: 'Choose one of these, or none of these.',
    save: 'Record this sickness',
    said: 'The sickness is recorded',
    answers: {
      when: 'Days of sickness',
      told: 'Day on which you were told',
      special: 'Special cases',
      earnings: 'Pay of the eight weeks before',
    },
    proofLater: 'Once it is recorded you can add the self-certificate and fit notes.',
  },
  earnings: {
    lead: (day: string) =>
      `Average earnings decide it. This book has not paid for eight weeks up to ${day}: copy them from the earlier payslips.`,
    pattern: 'How were they paid?',
    patterns,
    patternNeeded: 'Choose how they were paid.',
    payments: 'How many payments',
    paymentsHint: 'Of the eight weeks up to the last payday: 8, 4 or 2; two or three months.',
    days: 'How many days',
    many: 'Give a whole number from 1 to 400.',
    earnings: 'Gross pay of them together',
    earningsHint: 'Before tax and National Insurance.',
    told: (sum: string, many: string, how: string) => `${sum} in ${many}: ${how.toLowerCase()}`,
  },
  end: {
    title: (name: string) => `When was ${name}’s last day of sickness?`,
    lead: 'The day before they worked again, or would have.',
    to: 'Last day of sickness',
    save: 'Save the last day',
    said: 'The last day is saved',
  },
  prove: {
    title: 'What proves the sickness?',
    lead: 'For the first seven days the PA’s own word is enough. After that you may ask for a fit note.',
    kind: 'Kind of proof',
    kinds: {
      self: { name: 'The PA’s own word', more: 'A self-certificate, for seven days at the most.' },
      fit_note: { name: 'A fit note' },
    },
    kindNeeded: 'Choose the kind of proof.',
    from: 'First day it is for',
    to: 'Last day it is for',
    file: 'The paper itself (if you have it)',
    save: 'Save this proof',
    said: 'The proof is saved',
  },
  back1: {
    title: (what: string) => `Take back: ${what}`,
    lead: 'It stays in the history with your reason. What a payslip has paid of it has to be made void first.',
    label: 'Why do you take it back?',
    action: 'Take it back',
    said: 'Taken back',
  },
  ...familyLeaveWords,
} as const;
