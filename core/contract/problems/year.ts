type None = Readonly<Record<never, string>>;

/** Starting, code notices, leaving, and the end of a tax year. */
export const yearSentences = {
  'year.p45Needed': (_: None) => 'Copy the figures of the P45, or say that there is only a starter checklist.',
  'year.p45Future': ({ day }: { readonly day: string }) =>
    `The P45 says that they left on ${day}, which is after they start here. Look at the date in box 4 again.`,
  'year.p45TooOld': ({ year }: { readonly year: string }) =>
    `That P45 is of ${year}, too long ago to be used. Take the starter checklist instead.`,
  'year.statementNeeded': (_: None) => 'Choose statement A, B or C of the starter checklist: HMRC is told which one it is.',
  'year.statementFirstJob': (_: None) =>
    'Statement A says that this is the first job since 6 April, and a P45 of this tax year says that there was another. Choose B, or C.',
  'year.startsOtherDay': ({ starts }: { readonly starts: string }) =>
    `The work starts on ${starts}. What a PA brings on starting holds from that day or later: choose such a day.`,
  'year.noticeOtherYear': ({ year, day, other }: { readonly year: string; readonly day: string; readonly other: string }) =>
    `The notice is for tax year ${year}, and ${day} is in ${other}. Copy the tax year and the date from the notice once more.`,
  'year.noticeOver': ({ year, now }: { readonly year: string; readonly now: string }) =>
    `The notice is for tax year ${year}, which is over. Keep it with the papers of that year, and record the notice for ${now}.`,
  'year.noticeNotYet': ({ year, now }: { readonly year: string; readonly now: string }) =>
    `The notice is for tax year ${year}, and it is still ${now}. Keep it, and record it in the new year or when a code for the next year comes.`,
  'year.noticeFuture': ({ today }: { readonly today: string }) =>
    `A notice cannot have been sent after today, ${today}. Copy the date that is printed on it.`,
  'year.noticeEarlier': ({ kind, day }: { readonly kind: string; readonly day: string }) =>
    `A later notice stands already: ${kind} of ${day}. HMRC’s rule is that the newest notice counts, so this one changes nothing. Keep it with your papers.`,
  'year.noticeCode': ({ kind }: { readonly kind: string }) =>
    `A ${kind} gives a tax code. Copy it from the notice, with its week 1 or month 1 mark.`,
  'year.noticePlan': (_: None) => 'An SL1 says which plan the loan is: 1, 2, 4 or 5. Copy it from the notice.',
  'year.noticeNoDetails': ({ name }: { readonly name: string }) =>
    `${name} has no tax details yet that the notice could change. Record first what they brought on starting.`,
  'year.noLoanToStop': ({ loan }: { readonly loan: string }) =>
    `No ${loan} is being taken on that day, so there is nothing to stop. Look at the name on the notice and at its date.`,
  'year.leavesBeforeStart': ({ starts }: { readonly starts: string }) =>
    `The last day cannot be before the first: the work starts on ${starts}. Choose another day, or change when it starts.`,
  'year.alreadyLeft': ({ name, day }: { readonly name: string; readonly day: string }) =>
    `${name} is recorded as leaving on ${day} already. Take that back first if the day was wrong.`,
  'year.paidAfterLeaving': ({ name, day }: { readonly name: string; readonly day: string }) =>
    `${name} was paid for work after that day, up to ${day}. Choose a later last day, or correct that pay first.`,
  'year.notLeaving': ({ name }: { readonly name: string }) => `Nobody has recorded yet that ${name} leaves. Record the last day first.`,
  'year.leavingTakenBack': (_: None) => 'That was taken back already. Nothing needs doing.',
  'year.leavingFrozen': ({ name, number }: { readonly name: string; readonly number: string }) =>
    `${name} has a P45, paper ${number}, and a P45 cannot be taken back. Take ${name} on again as a new job with a new payroll number.`,
  'year.notOver': ({ name, day }: { readonly name: string; readonly day: string }) =>
    `${name} works until ${day}. A P45 is made once that day has come and the last hours are paid.`,
  'year.finalPayWaits': ({ name, what }: { readonly name: string; readonly what: string }) =>
    `${name} still has pay to come: ${what}. Approve that payday first, so that the P45 counts it.`,
  'year.p45Once': ({ name, number, day }: { readonly name: string; readonly number: string; readonly day: string }) =>
    `${name}’s P45 was issued on ${day} as paper ${number}. A P45 is never issued twice: make a statement of earnings instead.`,
  'year.noPayeReference': ({ employer }: { readonly employer: string }) =>
    `${employer} has no PAYE reference recorded, and this paper must show it. Record it under Team, Employers once HMRC has sent it.`,
  'year.nothingPaid': ({ name, year }: { readonly name: string; readonly year: string }) =>
    `${name} was paid nothing in ${year}, so there are no earnings to state. Choose another tax year.`,
  'year.stillWorks': ({ name }: { readonly name: string }) =>
    `${name} has not left that job, so there is nothing to come back to. Record the last day first, or add another job.`,
  'year.backTooSoon': ({ day }: { readonly day: string }) => `The first job ends on ${day}. The new one starts after that day.`,
  'year.p60TooSoon': ({ year, from }: { readonly year: string; readonly from: string }) =>
    `Tax year ${year} is not over. P60s can be made from ${from}, when everything of it is paid.`,
  'year.p60NotEmployed': ({ name, day }: { readonly name: string; readonly day: string }) =>
    `${name} did not work here on ${day}. A P60 goes only to who is employed on the last day of the tax year; make a statement of earnings instead.`,
  'year.p60Waits': ({ year, payday }: { readonly year: string; readonly payday: string }) =>
    `The payday of ${payday} belongs to ${year} and is not approved yet. Approve it first, so that the P60s count it.`,
  'year.lettersMissing': ({ name }: { readonly name: string }) =>
    `An earlier payroll’s figures of ${name} were brought in without National Insurance by letter, and a P60 must show them. Record those figures again with their letters.`,
  'year.noneForP60': ({ year }: { readonly year: string }) =>
    `Nobody is left who needs a P60 for ${year}: each PA employed on its last day has one, or nobody was paid.`,
  'year.codesUnknown': ({ year }: { readonly year: string }) =>
    `What HMRC does with codes for ${year} is not known to this app yet (form P9X of that year). Update the app, or record each code from its notice.`,
  'year.codesMoved': (_: None) => 'Something about the codes has changed since you looked. Look at the list again, then carry them.',
  'year.codesNone': ({ year }: { readonly year: string }) => `Every code for ${year} is settled already. Nothing needs doing.`,
  'year.allowanceNotCare': (_: None) =>
    'Somebody who employs a person for household work may not claim the Employment Allowance for them: it is for care and support alone. Answer the question again, or leave the allowance.',
  'year.allowanceReason': (_: None) =>
    'HMRC has published no clear answer for that. Say in your own words why you may claim, such as what HMRC told you and when, or leave the allowance.',
  'year.noMonths': ({ year }: { readonly year: string }) =>
    `Nobody was paid in ${year}, so there is no payment record of it. Choose another tax year.`,
  'year.balanceFuture': ({ today }: { readonly today: string }) =>
    `HMRC’s account cannot have been read after today, ${today}. Say on which day you looked.`,
  'year.givenBefore': ({ day }: { readonly day: string }) => `The payslip was approved on ${day} and cannot have been given before it.`,
  'year.givenFuture': ({ today }: { readonly today: string }) => `It cannot have been given after today, ${today}. Record it on the day.`,
  'year.givenTakenBack': (_: None) => 'That was taken back already. Nothing needs doing.',
  'year.runVoid': ({ number }: { readonly number: string }) =>
    `Pay run ${number} was made void, so nothing is issued of it. Choose the one that stands.`,
  'year.packUnreadable': (_: None) =>
    'That file is not a year pack of PA Ledger. Choose the file that you were sent, as it was sent: a year pack ends in .json.',
  'year.packDamaged': (_: None) =>
    'The year pack is not whole: its figures do not agree with the digest that it carries. Ask for the file again.',
  'year.packWrong': ({ what }: { readonly what: string }) =>
    `The year pack cannot be right: ${what} None of it was taken. Ask whoever sent it for one that is mended.`,
  'year.packKnown': ({ year }: { readonly year: string }) =>
    `The figures of ${year} are exactly those that the app has already. Nothing needs doing.`,
  'year.packUsed': ({ year, number }: { readonly year: string; readonly number: string }) =>
    `Pay run ${number} of ${year} was approved with other figures. Make the pay runs of that year void first, or ask for help.`,
  'year.packHoliday': ({ what, before, after }: { readonly what: string; readonly before: string; readonly after: string }) =>
    `The year pack says that the law on holiday has changed (${what}: ${after}, not ${before}), and this app works by the law of before. Update the app first: none of the pack was taken.`,
  'year.stepTooSoon': ({ year }: { readonly year: string }) =>
    `Tax year ${year} is not over, so its end cannot be seen to yet. Come back after 5 April.`,
  'year.packMoved': (_: None) => 'This is not the file that you looked through. Choose the file again and look at what it changes.',
};
