type None = Readonly<Record<never, string>>;

/** What can be wrong with a PA's file, with hiring and with the end of a job. */
export const fileSentences = {
  'file.needsAnswer': (_: None) => 'This one needs an answer. Write it as it is known, or say “not known”.',
  'file.notAsked': (_: None) => 'That answer does not belong to this kind of record. Begin the record again.',
  'file.notAChoice': (_: None) => 'Choose one of the answers.',
  'file.notADay': (_: None) => 'That is no real date. Write it as 5 October 2026.',
  'file.untilNeeded': (_: None) => 'Say until when it holds, or when it is to be looked at again. That is how you are reminded in time.',
  'file.untilNotAsked': (_: None) => 'This kind of record has no last day. Leave it empty.',
  'file.untilBeforeDay': (_: None) => 'It ends before the day it was done. Look at both dates again.',
  'file.noCopy': (_: None) =>
    'No copy of a criminal record certificate is kept: write down level, date and number, and give the certificate back. Take the file out.',
  'file.certificateNoEnd': ({ scheme }: { readonly scheme: string }) =>
    `${scheme} certificates do not expire, so there is no last day to record. Leave it empty: what is older than your funder asks is said by itself.`,
  'file.checkOld': ({ date, funder, age }: { readonly date: string; readonly funder: string; readonly age: string }) =>
    `This check of ${date} is older than ${funder} asks (${age}). It has not expired: ask for a newer one, or tick that you record it as it is.`,
  'file.levelNotScheme': ({ scheme }: { readonly scheme: string }) => `${scheme} has no such level. Choose one of its own.`,
  'file.whose': (_: None) => 'A record is about one PA or about one employer. Open the file it belongs to and record it there.',
  'file.wrongFile': (_: None) => 'That kind of record belongs to another file: insurance to the employer’s, everything else to the PA’s.',
  'file.otherJob': ({ name }: { readonly name: string }) => `That job is not ${name}’s. Choose one of their own.`,
  'file.jobNeeded': (_: None) => 'Say which of their jobs it is about.',
  'file.takenBackAlready': (_: None) => 'That was taken back already. Nothing needs doing.',
  'file.noPay': ({ name }: { readonly name: string }) =>
    `What ${name} is paid is not recorded yet, and a written statement has to say it. Record the pay agreement first.`,
  'file.noHoliday': ({ name }: { readonly name: string }) =>
    `How ${name}’s holiday was agreed is not recorded yet, and a written statement has to say it. Record the holiday terms first.`,
  'file.continuousLate': ({ starts }: { readonly starts: string }) =>
    `Continuous employment begins on the first day, ${starts}, or before it with an employer whose time counts. Choose that day or an earlier one.`,
  'file.endsBeforeStart': ({ starts }: { readonly starts: string }) =>
    `The job starts on ${starts}. Choose a last day after it, or leave it empty.`,
  'file.employsNot': ({ name, employer }: { readonly name: string; readonly employer: string }) =>
    `${employer} has not employed ${name}. Choose the employer of one of their jobs.`,
  'hiring.noPerson': (_: None) => 'Nobody was chosen yet, and an offer goes to a person. Say who was chosen first.',
  'hiring.answerBeforeToday': ({ today }: { readonly today: string }) => `Today is ${today}: leave some days to answer.`,
  'ending.alreadyBegun': ({ name }: { readonly name: string }) =>
    `A list of steps for ${name}’s job is going already. Go on with that one, or stop it first.`,
  'ending.lastDayEarly': ({ day, weeks }: { readonly day: string; readonly weeks: string }) =>
    `By law the notice is at least ${weeks}, so the last day is ${day} or later. Change the last day, or write in the letter that the rest is paid instead.`,
  'ending.lastDayBefore': (_: None) => 'The last day is before notice is given. Change one of the two days.',
  'ending.noRedundancyPay': ({ why }: { readonly why: string }) =>
    `The letter names a sum of redundancy pay, and there is none to name. ${why}`,
  'checklist.noStep': (_: None) => 'This list has no such step. Open the list again and choose one of its own.',
  'checklist.whyNot': (_: None) => 'Say in a few words why this step is not needed.',
  'checklist.over': (_: None) => 'This list is finished. Take it up again first, if something is left to do.',
  'checklist.stopped': (_: None) => 'This list is stopped. Take it up again first.',
  'checklist.same': (_: None) => 'It stands like that already. Nothing needs doing.',
};
