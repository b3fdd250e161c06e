type None = Readonly<Record<never, string>>;
type Named = { readonly name: string };

/** What can be wrong with what HMRC is told. */
export const reportSentences = {
  'report.yearUnknown': ({ year, known }: { readonly year: string; readonly known: string }) =>
    `Reports to HMRC for ${year} cannot be made yet: their form is known here for ${known} only. Update PA Ledger, or use another way to report.`,
  'report.letters': ({ what }: { readonly what: string }) =>
    `HMRC takes the letters A to Z, spaces, hyphens and apostrophes in ${what}, up to 35 of them. Type it as in their passport.`,
  'report.addressLetters': (_: None) =>
    'HMRC takes up to 35 plain letters, numbers and signs in a line of an address, beginning with a letter or a number. Shorten it, or write it over two lines.',
  'report.twoForenames': (_: None) => 'HMRC takes two forenames. Leave the others out.',
  'report.postcode': (_: None) => 'That is not a postcode of the United Kingdom. Copy it from a letter, as M1 1AA, or leave it empty.',
  'report.addressNeeded': ({ name }: Named) =>
    `${name} has no National Insurance number recorded, so HMRC needs at least two lines of the address to know them by. Type the address, or record the number under Team first.`,
  'report.addressOfStarter': ({ name }: Named) =>
    `HMRC asks for at least two lines of the address of somebody new. Type ${name}’s address, or say that an earlier payroll told HMRC of the job.`,
  'report.countryOrPostcode': (_: None) =>
    'An address has a postcode of the United Kingdom or a country abroad, not both. Leave one of them empty.',
  'report.notComplete': ({ what }: { readonly what: string }) => `This report cannot be made yet. ${what}`,
  'report.voidRun': ({ number }: { readonly number: string }) =>
    `Pay run ${number} was made void, so that there is nothing to tell HMRC about it.`,
  'report.isSame': ({ number }: { readonly number: string }) =>
    `Report ${number} says just this already. Send that one, or change what is wrong first.`,
  'report.correctionReason': ({ number }: { readonly number: string }) =>
    `Report ${number} was sent for this payday. Another one is a correction: choose “A correction of an earlier report” as the reason.`,
  'report.nothingToSay': ({ month }: { readonly month: string }) =>
    `There is nothing to tell HMRC about ${month} besides what the paydays say. Nothing needs doing.`,
  'report.inactiveMonths': (_: None) =>
    'Months without pay begin on the 6th, with the next tax month, end on a 5th in the same tax year, and are twelve at most. Choose the days again.',
  'report.alreadySent': ({ number, day }: { readonly number: string; readonly day: string }) =>
    `Report ${number} is recorded as sent on ${day}. If that was a mistake, take it back first.`,
  'report.sentBeforeMade': ({ day }: { readonly day: string }) =>
    `The report was made on ${day}, so it was not sent before. Look at the day.`,
  'report.sendingTakenBack': (_: None) => 'That was taken back already. Nothing more needs doing.',
  'report.toldAlready': ({ number }: { readonly number: string }) =>
    `HMRC was told of pay run ${number} already. Nothing more needs doing.`,
  'report.notDueYet': ({ from }: { readonly from: string }) => `HMRC takes this from ${from} on. Come back then.`,
  'report.erased': (_: None) =>
    'The words of this report were erased on purpose. What it was, and that it was sent, remains in the book’s log.',
  'report.packNotMade': ({ quarter, year }: { readonly quarter: string; readonly year: string }) =>
    `The figures of quarter ${quarter} of ${year} are not made yet. Make them first, and fill the forms in from them.`,
  'report.postedFuture': ({ today }: { readonly today: string }) =>
    `The forms cannot have been posted after today, ${today}. Say it on the day.`,
  'report.postedEarly': ({ end }: { readonly end: string }) =>
    `That quarter runs until ${end}, and its forms count all of it. Post them once it is over.`,
  'report.postedTwice': ({ day }: { readonly day: string }) =>
    `The forms of that quarter were posted on ${day}, as is recorded. Take that back first if it was wrong.`,
  'report.ceasedFuture': ({ today }: { readonly today: string }) =>
    `HMRC takes the end of a PAYE scheme only once it is there: it cannot be after today, ${today}. Come back on the day.`,
  'report.ceasedBeforePay': ({ day }: { readonly day: string }) =>
    `Somebody was paid on ${day}, so the scheme cannot have ended before it. Choose that day or a later one.`,
  'report.ceasedStillWorks': ({ name }: { readonly name: string }) =>
    `${name} still works here by this book. Record their last day first: a PAYE scheme ends when nobody is paid by it any more.`,
  'report.ceasedTwice': ({ day }: { readonly day: string }) =>
    `The scheme is recorded as ended on ${day} already. Take that back first if the day was wrong.`,
  'report.notPaper': ({ name }: Named) => `${name} does not report on paper. Choose papers by post first, if HMRC has agreed to it.`,
};
