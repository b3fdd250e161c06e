/** Payslips as they were given, and the papers that go with a pay run. */
export const givenWords = {
  heading: 'Given to the PAs',
  more: 'By law each PA has the payslip on payday or before. Write down how each got theirs.',
  columns: { payslip: 'Payslip', pa: 'Personal assistant', how: 'How it was given' },
  ways: { paper: 'On paper', file: 'As a file', email: 'By e-mail' },
  given: (way: string, day: string) => `${way}, ${day}`,
  notYet: 'Not recorded yet',
  record: (number: number) => `Record how payslip ${String(number)} was given`,
  takeBack: 'Take it back',
  papers: 'Papers',
  summary: 'Make the pay run’s summary, with the charge to each funder',
  easyRead: 'Make an Easy Read page to go with it',
  toGive: 'Record how it was given',
  page: {
    title: (name: string) => `How did ${name} get this payslip?`,
    lead: (number: number, day: string) => `Payslip ${String(number)}, paid on ${day}.`,
    way: 'How was it given?',
    wayNeeded: 'Choose how it was given.',
    mores: {
      paper: 'Printed and handed over, or by post.',
      file: 'On a memory stick, or in a folder that is shared.',
      email: 'Sent with the PDF attached.',
    },
    day: 'On which day?',
    draft: 'Words for the e-mail',
    draftMore:
      'PA Ledger sends nothing. Copy these into your own e-mail, and attach the PDF that you saved. A payslip is private: make sure of the address.',
    subject: (day: string) => `Your payslip of ${day}`,
    body: (name: string, day: string) =>
      `Hello ${name},\n\nyour payslip of ${day} is attached. Please keep it. If anything looks wrong, tell me.`,
    save: 'Record it',
    said: 'Recorded.',
    back: 'The payslip',
  },
  takingBack: {
    title: 'Was this payslip not given like that?',
    lead: 'The record is taken back. The payslip stays as it is.',
    label: 'What happened?',
    action: 'Take the record back',
    said: 'Taken back.',
  },
} as const;
