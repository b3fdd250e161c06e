export const pensionDutiesWords = {
  duties: {
    title: 'Pension duties and scheme',
    lead: 'What the Pensions Regulator expects of every employer, and what is paid into the scheme.',
    back: 'Employers and paydays',
    none: 'Add the employer first.',
    calm: 'Nothing is to do about pensions just now.',
    open: 'Open',
    acts: { duties: 'Say when they began', declare: 'Record it once it is made', reEnrol: 'Choose the day' },
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
      'The NEST file is laid out as public software of 2022 has it. It is not confirmed against NEST’s current guide, and NEST’s own template has two more fields in its first line, left empty: use NEST’s own file check before you send it, or copy the sums into that template. It leaves out what was paid late for an earlier period and what goes back: tell NEST of those on its own pages. Of a PA on paid family leave it says so (reason 3) and leaves NEST’s second pay figure empty: the CSV’s last column says what your part was worked out on, to enter on NEST’s own pages beside what the PA’s was. The CSV has headings, for every other provider.',
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
    from: 'From when do these percentages hold?',
    method: 'How is the PA’s part taken?',
    methodNeeded: 'Choose how the PA’s part is taken.',
    methods: {
      relief_at_source: { name: 'After tax: relief at source', more: 'The provider claims the tax relief. NEST and most others.' },
      net_pay: {
        name: 'Before tax: net pay arrangement',
        more: 'Who pays no income tax has no relief on payday; HMRC offers a payment after the tax year.',
      },
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
