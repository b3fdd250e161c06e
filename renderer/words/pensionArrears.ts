/** Contributions that approved paydays missed, and what one PA and their employer pay in of their own will. */
export const pensionArrearsWords = {
  percentages: (employee: string, employer: string, isOwn: boolean) =>
    `${employee} by the PA, ${employer} by the employer${isOwn ? ', agreed for this PA' : ''}`,

  missed: {
    title: 'Contributions are missing',
    sums: (periods: string, employee: string, employer: string) =>
      `Nothing was paid in for ${periods}. The PA’s part is ${employee}, the employer’s ${employer}. The employer’s is paid with the next payday.`,
    short: (sentence: string) => `${sentence} It is paid with the next payday.`,
    byPay: (paydays: number, each: string) =>
      paydays === 1 ? 'The PA’s part is taken from the next pay.' : `The PA’s part is taken over ${String(paydays)} paydays, ${each} each.`,
    byEmployer: 'The employer pays the PA’s part in their stead.',
    agreedOn: (day: string) => `Agreed on ${day}.`,
    agree: 'Say how the PA’s part is paid',
    change: 'Change how the PA’s part is paid',
  },

  agree: {
    title: (name: string) => `How does ${name} pay what was missed?`,
    lead: 'The employer’s part is due at once. The PA need not pay theirs all at once, and the employer may pay it for them.',
    paidBy: 'Who pays the PA’s part?',
    paidByNeeded: 'Choose who pays the PA’s part.',
    options: {
      pay: { name: 'The PA, from pay', more: 'In equal parts on the next paydays' },
      employer: { name: 'The employer, for the PA', more: 'The whole percentage: nobody claims tax relief on what an employer pays' },
    },
    paydays: 'Over how many paydays?',
    paydaysHint: '1 takes all of it from the next pay.',
    paydaysNeeded: 'Enter a whole number from 1 to 104.',
    agreedOn: 'When was this agreed with the PA?',
    words: 'Anything to remember about it',
    save: 'Save',
    said: 'Saved. The next payday takes it.',
    nothing: 'No approved payday has missed anything.',
    why: 'How is this decided?',
    whyLines: [
      'A membership that was put earlier counts for every pay period from its first day. What each of their payslips would have paid in is worked out again, by the percentages and thresholds of that payday.',
      'Sources: Pensions Act 2008 s38; The Pensions Regulator, “What happens if you don’t comply”. Checked on 22 November 2026.',
    ],
  },

  own: {
    link: 'Change their percentages',
    title: (name: string) => `What is paid in for ${name}?`,
    lead: 'More than the scheme takes of everybody, for this PA alone: from one side or from both.',
    from: 'From which day?',
    fromHint: 'It holds from the pay period in which that day lies.',
    which: 'Which percentages?',
    whichNeeded: 'Choose which percentages hold.',
    options: {
      own: { name: 'Their own', more: 'Agreed for this PA' },
      scheme: { name: 'The scheme’s', more: 'As for everybody' },
    },
    employee: 'From the PA, before tax relief (%)',
    employer: 'From the employer (%)',
    percentNeeded: 'Enter a percentage such as 5 or 3.5.',
    words: 'What was agreed, and with whom',
    save: 'Save the percentages',
    said: 'Saved.',
    caption: 'Percentages of their own',
    columns: { from: 'From', what: 'What', more: 'More' },
    schemes: 'The scheme’s again',
    none: 'None: the scheme’s hold.',
  },
};
