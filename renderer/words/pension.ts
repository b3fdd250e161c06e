import { Counted } from './count.ts';

const notice = 'The notice or letter (PDF or picture, if you have it)';

/** How a pension stands, the answer first: "Alex Adult: in NEST since 1 June 2026". */
function titled(name: string, words: string): string {
  return `${name}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

export const pensionWords = {
  help: [
    'Every employer has pension duties, also somebody who employs one person at home.',
    'PA Ledger looks at each PA on every payday: who is between 22 and State Pension age and earns enough has to be enrolled.',
    'The scheme itself is set up with a provider such as NEST. Enrol a PA there first, and then record it here.',
    'The Pensions Regulator helps employers of carers and PAs: www.tpr.gov.uk.',
  ],
  saved: 'Saved.',
  file: notice,

  assistant: {
    title: titled,
    lead: (employer: string) => `The workplace pension with ${employer}.`,
    needTitle: { blocks: 'Before the next payday', look: 'Have a look' },
    tasks: 'What is to do',
    standing: 'How it stands',
    category: {
      eligible: 'To be enrolled: between 22 and State Pension age, and earns enough',
      non_eligible: 'Not to be enrolled, but may opt in; the employer then pays in too',
      entitled: 'Not to be enrolled, but may join; the employer need not pay in',
      none: 'Nothing: under 16, or 75 and over',
    },
    facts: {
      category: (payday: string) => `On the payday of ${payday}`,
      earnings: 'Pay of that period',
      age: 'Age then',
      optOut: 'May opt out',
      contributed: 'Paid in so far',
      refund: 'Goes back with the next pay, by',
      notYet: 'Nobody was assessed yet. The first approved payday does it.',
    },
    both: (employee: string, employer: string) => `${employee} by the PA, ${employer} by the employer`,
    years: (age: number) => `${String(age)} years`,
    firstSetUp: 'Record your scheme first',
    join: { enrol: 'Enrol them', again: 'Enrol them again', other: 'Record that they opted in or joined' },
    postpone: 'Postpone it',
    optOut: 'Record that they opted out',
    leave: 'Record that they left the pension',
    letter: {
      enrolment: 'Letter about enrolment',
      re_enrolment: 'Letter about being enrolled again',
      opt_in: 'Letter about opting in',
      joining: 'Letter about joining',
      postponement: 'Letter about the postponement',
      information: 'Letter about the right to a pension',
    },
    takeBack: 'Take the newest back',
    why: 'How is this decided?',
    whyLines: [
      'On every payday, by the pay of its period and the age in it. More than the trigger, and between 22 and State Pension age: to be enrolled, from the first day of the period, or the 22nd birthday within it.',
      'From 16 to 74 otherwise: more than the lower threshold may opt in, less may join.',
      'Enrolling may be postponed for up to three months. It takes a letter within six weeks.',
      'Sources: Pensions Act 2008 s1, s3, s4, s7 and s9; SI 2010/772. Checked on 22 November 2026.',
    ],
    events: 'What happened',
    eventColumns: { day: 'Day', what: 'What', more: 'More' },
    kinds: {
      enrolled: 'Enrolled',
      re_enrolled: 'Enrolled again',
      opted_in: 'Opted in',
      joined: 'Joined',
      postponed: 'Postponed',
      opted_out: 'Opted out',
      left: 'Left the pension',
    },
    into: (scheme: string, setUpOn: string) => `${scheme}, set up on ${setUpOn}`,
    until: (day: string) => `Until ${day}`,
    noticeOn: (day: string) => `notice of ${day}`,
    own: (percent: string) => `${percent} of all pay`,
    takenBack: (why: string) => `Taken back: ${why}`,
    evidence: (number: number) => `Evidence ${String(number)}`,
    noEvents: 'Nothing is recorded yet.',
    papers: 'Letters given',
    history: 'Payday by payday',
    historyColumns: { payday: 'Payday', was: 'Was', earnings: 'Pay', employee: 'PA paid in', employer: 'Employer paid in' },
    short: { eligible: 'To be enrolled', non_eligible: 'May opt in', entitled: 'May join', none: 'No duties' },
    noHistory: 'No payday is approved yet.',
    back: (name: string) => name,
    toDuties: 'Pension duties and scheme',
  },

  join: {
    title: (name: string) => `How did ${name} come into the pension?`,
    lead: 'Enrol them with the provider first, on its website or by telephone.',
    kind: 'What happened?',
    kindNeeded: 'Choose what happened.',
    kinds: {
      enrolled: { name: 'Enrolled', more: 'Because the law says so' },
      re_enrolled: { name: 'Enrolled again', more: 'On the re-enrolment day, after they had opted out or left' },
      opted_in: { name: 'Opted in', more: 'They asked, and earn more than the lower threshold: the employer pays in too' },
      joined: { name: 'Joined', more: 'They asked, and earn less: the employer need not pay in' },
    },
    scheme: 'Which scheme?',
    schemeNeeded: 'Choose a scheme.',
    day: 'First day of the membership',
    dayHint:
      'Contributions are taken from the pay of the period with this day. By law it is the first day of the pay period in which they were to be enrolled.',
    setUpOn: 'When had the provider made them a member?',
    setUpHint: 'The month to opt out cannot begin before this day.',
    noticeOn: 'When did their signed notice come?',
    own: 'What percentage of their pay do they put in?',
    ownHint: 'For example 5. Before tax relief.',
    ownNeeded: 'Enter a percentage such as 5 or 3.5.',
    save: 'Save',
    said: 'Saved. Give them the letter next.',
  },

  postpone: {
    title: (name: string) => `Until when is ${name}’s pension postponed?`,
    lead: 'For up to three months. They must have a letter about it within six weeks, and may opt in meanwhile.',
    day: 'First day of the postponement',
    dayHint: 'The day your duties began, their first day of work, or the first day on which they were to be enrolled.',
    until: 'Looked at again on',
    untilHint: 'Who is to be enrolled on that day is enrolled from it.',
    noticeOn: 'When did you tell them?',
    save: 'Postpone it',
    said: 'Postponed. Give them the letter next, if they have not had it.',
  },

  optOut: {
    title: (name: string) => `When did ${name}’s opt-out notice come?`,
    lead: 'They get the notice from the provider, never from you. What was taken from their pay goes back with the next pay, and so does your part.',
    window: (span: string) => `They may opt out from ${span}.`,
    noWindow: 'The month has not begun: no letter about the membership is recorded yet.',
    noticeOn: 'Day on which the notice came',
    save: 'Save the notice',
    said: 'Saved. What was taken goes back with the next pay.',
  },

  leave: {
    title: (name: string) => `When does ${name} leave the pension?`,
    lead: 'Nothing is taken on paydays from that day on. What was paid in stays in the pension.',
    day: 'Last day of the membership',
    words: 'Anything to remember about it',
    save: 'Save',
  },

  letter: {
    title: 'Read the letter, then issue it',
    lead: 'It says what the law wants it to say. Once issued it is kept, and can be printed or saved as a PDF.',
    givenOn: 'When is it given to them?',
    givenHint: 'By hand, by post or by email. The day counts for the deadlines.',
    issue: 'Issue this letter',
    said: 'Issued. Print it or save it from the page of the paper.',
    cannot: 'This letter cannot be written yet',
  },

  takeBack: {
    title: (what: string) => `Why is “${what}” taken back?`,
    lead: 'It stays in the book, struck through, with your reason.',
    label: 'Reason',
    action: 'Take it back',
    said: 'Taken back.',
  },

  duties: {
    title: 'Pension duties and scheme',
    lead: 'What the Pensions Regulator expects of every employer, and what is paid into the scheme.',
    back: 'Employers and paydays',
    none: 'Add the employer first.',
    tasks: (count: number) => Counted(count, 'thing to do', 'things to do'),
    calm: 'Nothing is to do about pensions just now.',
    open: 'Open',
    facts: {
      starts: 'Duties began on',
      unknown: 'Not recorded yet',
      declared: 'Declared to the Pensions Regulator',
      declareBy: (day: string) => `Not yet, due by ${day}`,
      again: 'Next re-enrolment',
      window: (span: string) => `One day from ${span}`,
      chosen: 'Re-enrolment days',
    },
    declaredOn: (day: string, words: string | undefined) => (words === undefined ? day : `${day}, ${words}`),
    redeclaredOn: (day: string) => `again on ${day}`,
    setStart: 'Say when duties began',
    moveStart: 'Move the first day of duties',
    declare: 'Record a declaration',
    reEnrol: 'Choose a re-enrolment day',
    schemes: 'Pension schemes',
    noScheme: 'No scheme is recorded yet. One is needed only once somebody has to be enrolled, or asks to be.',
    addScheme: 'Add a pension scheme',
    changeScheme: (name: string) => `Change ${name}`,
    changeTerms: (name: string) => `Percentages of ${name}`,
    provider: (provider: string, reference: string | undefined) =>
      reference === undefined ? provider : `${provider}, employer reference ${reference}`,
    terms: (from: string, employee: string, employer: string, basis: string) =>
      `From ${from}: ${employee} by the PA, ${employer} by the employer. ${basis}.`,
    payBy: (electronic: boolean, day: number | undefined) => {
      if (day !== undefined) return `Paid by day ${String(day)} of the month after the payday`;
      return electronic ? 'Paid by the 22nd of the month after the payday' : 'Paid by the 19th of the month after the payday';
    },
    runs: 'Contributions by payday',
    runColumns: { payday: 'Payday', scheme: 'Scheme', members: 'Members', sum: 'Both sides', payBy: 'Pay by', file: 'File' },
    noRuns: 'No payday has paid into a scheme yet.',
    nest: (payday: string) => `NEST file of ${payday}`,
    plain: (payday: string) => `CSV of ${payday}`,
    filesMore:
      'The NEST file is laid out as public software of 2022 has it. It is not confirmed against NEST’s current guide: use NEST’s own file check before you send it. The CSV has headings, for every other provider.',
    fileName: (scheme: string, payday: string) => `${scheme} contributions ${payday}.csv`,
    fileSaved: 'The file is saved.',
  },

  start: {
    title: (name: string) => `When did ${name}’s pension duties begin?`,
    lead: 'On the first day of the first PA, whoever it was and whatever they earned. Before October 2017 the Pensions Regulator gave a staging date instead.',
    day: 'First day of duties',
    save: 'Save the day',
  },

  declare: {
    title: (name: string) => `When did ${name} declare compliance?`,
    lead: 'The declaration is made online at the Pensions Regulator, within five months, also where nobody had to be enrolled. Here it is only recorded.',
    kind: 'Which one?',
    kindNeeded: 'Choose which one it was.',
    kinds: {
      declaration: { name: 'The declaration of compliance', more: 'The first one, after duties began' },
      redeclaration: { name: 'The re-declaration', more: 'After re-enrolment, about every three years' },
    },
    doneOn: 'Day on which it was made',
    words: 'The reference on the acknowledgement (if you have it)',
    file: 'The acknowledgement (PDF or picture, if you have it)',
    save: 'Save the declaration',
  },

  reEnrol: {
    title: 'On which day is everybody enrolled again?',
    lead: (from: string, to: string) =>
      `Choose one day from ${from} to ${to}. Whoever opted out or left more than a year before it is looked at again.`,
    unknown: 'Say first when duties began.',
    day: 'Re-enrolment day',
    save: 'Choose this day',
  },

  scheme: {
    addTitle: 'Which pension scheme is it?',
    changeTitle: (name: string) => `Change ${name}`,
    lead: 'As the provider’s own account has it. Any scheme for automatic enrolment will do; NEST has to take every employer.',
    name: 'Name of the scheme',
    nameHint: 'For example NEST',
    nameNeeded: 'Enter the name of the scheme.',
    provider: 'Provider',
    providerNeeded: 'Enter who runs the scheme.',
    contact: 'Address, telephone and e-mail of the scheme',
    contactHint: 'On one line. The letters have to say them.',
    contactNeeded: 'Enter where PAs reach the scheme.',
    reference: 'Your reference there (if you have it)',
    referenceHint: 'NEST’s begins with EMP and has nine digits.',
    source: 'Payment source (for NEST’s file)',
    sourceHint: 'Letter for letter as in your account there.',
    pays: 'How are contributions paid?',
    paysNeeded: 'Choose how contributions are paid.',
    paysOptions: {
      electronic: { name: 'By direct debit or bank transfer', more: 'They have to arrive by the 22nd of the month after' },
      other: { name: 'By cheque', more: 'They have to arrive by the 19th of the month after' },
    },
    dueDay: 'Day of the month after, if an earlier one was agreed',
    dueDayWrong: 'Enter a day from 1 to 22, or leave it empty.',
    save: 'Save the scheme',
  },

  terms: {
    title: (name: string) => `What does ${name} take?`,
    lead: 'The percentages of the agreement with the provider. They may be more than the law asks for, never less.',
    from: 'From',
    method: 'How is the PA’s part taken?',
    methodNeeded: 'Choose how the PA’s part is taken.',
    methods: {
      relief_at_source: { name: 'After tax: relief at source', more: 'The provider claims the tax relief. NEST and most others.' },
      net_pay: { name: 'Before tax: net pay arrangement', more: 'No tax relief for who pays no tax.' },
    },
    basis: 'What are the percentages of?',
    basisNeeded: 'Choose what the percentages are of.',
    bases: {
      qualifying: {
        name: 'Qualifying earnings',
        more: 'Pay between the two thresholds. At least 8% together, 3% of it from the employer.',
      },
      set_1: { name: 'Certified set 1', more: 'Pensionable pay, at least basic pay. At least 9% together, 4% of it from the employer.' },
      set_2: {
        name: 'Certified set 2',
        more: 'Pensionable pay, at least 85% of all pay. At least 8% together, 3% of it from the employer.',
      },
      set_3: { name: 'Certified set 3', more: 'All pay. At least 7% together, 3% of it from the employer.' },
    },
    employee: 'From the PA, before tax relief (%)',
    employer: 'From the employer (%)',
    percentNeeded: 'Enter a percentage such as 5 or 3.5.',
    rounding: 'How are pennies rounded?',
    roundingLines: [
      'The law names no rounding. Each side’s part goes up to the penny, so that neither is ever below the percentage that was agreed.',
      'Sources: Pensions Act 2008 s13 and s20; SI 2010/772 reg 32E. Checked on 22 November 2026.',
    ],
    save: 'Save the percentages',
  },
};
