/** What HMRC owes back, and what it pays back. */
export const payBackWords = {
  owed: (employer: string, sum: string) => `${employer}: HMRC owes ${sum} back`,
  /**
   * Statutory pay cannot be asked for before the next tax year (GOV.UK, Get financial help with statutory pay). Tax that was repaid can be
   * recovered within it (PAYE Regulations 2003, reg. 67G(3)(b); GOV.UK, payroll-funding). All checked 2026-11-23.
   */
  inYear:
    'The next bills are less by it, and nothing needs doing. Where they will not cover it, tax that PAs got back can be asked of HMRC now, and the rest when the tax year has ended on 5 April.',
  over: (taxYear: string) =>
    `The tax year ${taxYear} is over, so HMRC can be asked to pay it back. Until it does, the next bills are less by it.`,
  overSetOff: (taxYear: string) =>
    `The tax year ${taxYear} is over, and no bill of a later tax year takes this off. Compare it with HMRC’s own account, then ask HMRC to pay it back.`,
  recovered: 'Less statutory pay got back',
  ofMonth: 'HMRC owes back',
  record: 'Record that HMRC pays it back',
  waits: (employer: string, sum: string, year: string) => `${employer}: HMRC pays back ${sum} for ${year}, waiting for the bank`,
  waitsInPart: (employer: string, sum: string, open: string, year: string) =>
    `${employer}: HMRC pays back ${sum} for ${year}; ${open} of it waits for the bank`,
  came: (employer: string, sum: string, year: string, on: string) => `${employer}: HMRC paid back ${sum} for ${year}, recorded for ${on}`,
  takeBack: (sum: string) => `Take back the ${sum} that HMRC pays back`,
  title: 'How much does HMRC pay back?',
  lead: (employer: string, sum: string) => `${employer}: by this book HMRC owes ${sum} back.`,
  help: [
    'Record this when HMRC says that it pays, or when the money is in the bank. Then it waits for the bank’s line, like any other payment.',
    'HMRC may pay less than all of it. What it keeps is taken off the bills to come.',
    'It is money back to the budget that bore the wages, not new income.',
  ],
  none: 'By this book HMRC owes nothing back',
  noneMore: 'Approve the payday that it is for, or record what is still to be paid to HMRC: what is left after that can be recorded here.',
  beside: (sum: string) => `${sum} waits to be paid to HMRC, which may set one off against the other.`,
  amount: 'How much?',
  day: 'On which day?',
  dayHint: 'The day of HMRC’s letter, or of the bank’s line. Paydays up to that day are counted.',
  action: 'Record it',
  said: 'Recorded. Match it when the bank has it.',
  notPaid: {
    title: 'Why does HMRC not pay it back?',
    lead: 'What HMRC owes back stays owed, and the next bills are less by it.',
    label: 'Reason',
    action: 'Take it back',
    said: 'It is taken back.',
  },
};
