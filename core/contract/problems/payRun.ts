type None = Readonly<Record<never, string>>;
type Numbered = { readonly number: string };

/** What can be wrong with a pay run, its payslips, and what is paid on to HMRC. */
export const payRunSentences = {
  'pay.notAPayday': ({ group, next }: { readonly group: string; readonly next: string }) =>
    `That is not a payday of “${group}”. Its next one is ${next}.`,
  'pay.moved': (_: None) => 'Something in the book has changed since you looked. Look at the payday again, then approve it.',
  'pay.alreadyApproved': ({ number }: Numbered) =>
    `This payday is already approved, as pay run ${number}. If it is wrong and nobody is paid yet, make that one void with a reason first.`,
  'pay.blocked': ({ what }: { readonly what: string }) => `This payday cannot be approved yet. ${what}`,
  'pay.nothingToPay': (_: None) => 'Nobody has hours or extra sums to pay on this payday. Sign a timesheet first, then come back.',
  'pay.alreadyVoid': ({ number }: Numbered) => `Pay run ${number} is already void. Nothing more needs doing.`,
  'pay.notVoid': ({ number }: Numbered) => `Payslip ${number} stands, so there is no void notice to make for it.`,
  'pay.runPaid': ({ number, payee }: Numbered & { readonly payee: string }) =>
    `Pay run ${number} cannot be made void: the bank has paid ${payee}. Correct it with a line in the next pay run, or undo that match first if it was a mistake.`,
  'pay.runBilled': ({ number, month }: Numbered & { readonly month: string }) =>
    `Pay run ${number} cannot be made void: it is part of what is to be paid to HMRC for ${month}. Take that bill back first, or correct the pay with a line in the next pay run.`,
  'pay.runPaidBack': ({ number }: Numbered) =>
    `Pay run ${number} cannot be made void: it is part of what HMRC pays back. Take that back first, or correct the pay with a line in the next pay run.`,
  'pay.runReported': ({ number, day }: Numbered & { readonly day: string }) =>
    `Pay run ${number} cannot be made void: HMRC was told of it on ${day}. Correct the pay with a line in the next pay run, whose report then tells HMRC the right sums of the year.`,
  'pay.runNotLast': ({ number, later }: Numbered & { readonly later: string }) =>
    `Pay run ${number} cannot be made void: pay run ${later} was worked out after it, from its figures. Make that one void first, or correct the pay with a line in the next pay run.`,
  'pay.countedElsewhere': (_: None) =>
    'More National Insurance was taken for the other job in the same period than both jobs now come to. Make the other job’s pay run void, approve this one, and then that one again.',
  'pay.runCorrected': ({ number, payslip, words }: Numbered & { readonly payslip: string; readonly words: string }) =>
    `Pay run ${number} cannot be made void: a correction of its payslip ${payslip} is recorded, “${words}”. Take that correction back first, under Extra sums.`,
  'pay.beforeStart': ({ name, starts }: { readonly name: string; readonly starts: string }) =>
    `${name} starts on ${starts}, and cannot be paid for a day before that. Use a later day, or look at the start date under Team.`,
  'pay.afterEnd': ({ name, ended }: { readonly name: string; readonly ended: string }) =>
    `${name}’s job ended on ${ended}. Use that day or an earlier one; it is paid on the next payday all the same.`,
  'pay.extraNothing': (_: None) => 'Enter an amount that is not £0.00. An amount below nothing takes back what was paid too much.',
  'pay.extraTakesBack': (_: None) =>
    'An extra sum is above £0.00. To take back what was paid too much, choose a correction and say which payslip it corrects.',
  'pay.notWages': ({ line }: { readonly line: string }) =>
    `“${line}” is not planned for pay. Choose a plan line for personal assistants or for payroll.`,
  'pay.otherPayslip': ({ name }: { readonly name: string }) => `That payslip is not one of ${name}’s. Choose one of theirs that stands.`,
  'pay.extraTaken': ({ number }: Numbered) =>
    `This sum is already on payslip ${number}. Record a correction instead, which goes on the next one.`,
  'pay.extraTakenBack': (_: None) => 'This sum was already taken back. Nothing more needs doing.',
  'pay.payslipErased': (_: None) => 'The words of this payslip were erased on purpose. Its sums remain in the book’s log.',
  'pay.nothingToBill': ({ month }: { readonly month: string }) =>
    `There is nothing to pay to HMRC for ${month} that is not recorded already. Approve a payday first, or wait until the payday has come.`,
  'pay.nothingBack': ({ day }: { readonly day: string }) =>
    `By this book HMRC owes nothing back with the paydays up to ${day}. Where a bill is still to be recorded, record that first; or look at the day.`,
  'pay.backTooMuch': ({ most, day }: { readonly most: string; readonly day: string }) =>
    `By this book HMRC owes ${most} back on ${day}. Enter that or less; what HMRC pays besides, such as interest, is other money received.`,
  'pay.backFuture': ({ today }: { readonly today: string }) => `Use today, ${today}, or the earlier day on which HMRC paid it.`,
  'pay.billPaid': (_: None) => 'The bank has paid this to HMRC. Undo that match first, with a reason, then take it back.',
  'pay.backAtBank': (_: None) => 'The bank has this from HMRC. Undo that match first, with a reason, then take it back.',
};
