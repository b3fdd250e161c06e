type None = Readonly<Record<never, string>>;
type What = { readonly what: string };

/** What can be wrong with shifts and timesheets. */
export const workSentences = {
  'shift.timeTwice': ({ time, day }: { readonly time: string; readonly day: string }) =>
    `${time} on ${day} came twice, because the clocks went back. Say whether it was the first or the second.`,
  'shift.timeLeftOut': ({ time, day }: { readonly time: string; readonly day: string }) =>
    `${time} on ${day} was not there: the clocks went from 01:00 to 02:00. Choose a time before 01:00, or from 02:00 on.`,
  'shift.noLength': (_: None) =>
    'The shift ends when it starts, or before. Change one of the two; a shift over midnight ends on the next day.',
  'shift.tooLong': ({ hours }: { readonly hours: string }) =>
    `That would be ${hours} long, and one shift is at most 24 hours. Check the two days, or record it as two shifts.`,
  'shift.wokenInWork': (_: None) => 'Time woken belongs to a sleep-in. Choose sleep-in, or take the wakings out.',
  'shift.breakInSleepIn': (_: None) => 'A sleep-in has no unpaid breaks: only the time woken is counted. Take the breaks out.',
  'shift.allBreak': (_: None) => 'The breaks are as long as the shift, so nothing is left to pay. Change the breaks or the shift.',
  'shift.partNoLength': ({ what }: What) => `A ${what} ends when it starts, or before. Change one of the two times.`,
  'shift.partOutside': ({ what }: What) => `A ${what} is not inside the shift. Change its times, and look at its day too.`,
  'shift.partsOverlap': ({ what }: What) => `That ${what} overlaps another one. Change one of the two.`,
  'shift.noAgreement': ({ day }: { readonly day: string }) =>
    `There is no pay agreement in force on ${day}. Record it first: Team, then Pay agreement.`,
  'shift.noSleepInRate': ({ day }: { readonly day: string }) =>
    `The pay agreement in force on ${day} has nothing for a sleep-in. Record an agreement that has, or choose work.`,
  'shift.bankHolidaysUnknown': ({ day, known }: { readonly day: string; readonly known: string }) =>
    `The bank holidays around ${day} are not known to this app (it knows ${known}), so it cannot say what that day pays. Update the app.`,
  'shift.notYet': (_: None) => 'That shift has not ended yet. Record it once it has.',
  'shift.outsideEmployment': ({ assistant, when }: { readonly assistant: string; readonly when: string }) =>
    `${assistant} is employed there ${when}. Change the shift’s day, or the dates of the employment first.`,
  'shift.overlaps': ({ assistant, other }: { readonly assistant: string; readonly other: string }) =>
    `${assistant} already has a shift then: ${other}. Change one of the two.`,
  'shift.notWages': ({ line }: { readonly line: string }) =>
    `“${line}” is not a plan line for wages. Choose one of the category wages or payroll.`,
  'shift.alreadyTakenBack': (_: None) => 'That shift was already taken back. Nothing more needs doing.',
  'shift.signed': ({ number }: { readonly number: string }) =>
    `That shift stands in signed timesheet ${number}. Open the timesheet with a reason first, then correct the shift.`,
  'shift.nothingToCopy': (_: None) => 'There is no shift in the pay period before to copy. Record the shifts of this period one by one.',
  'timesheet.periodSigned': ({ number }: { readonly number: string }) =>
    `This period’s timesheet ${number} is signed already. Open it with a reason first, then copy.`,
  'timesheet.notAPeriod': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `Those days are not a pay period of that pay group. The one that holds them is ${from} to ${to}.`,
  'timesheet.beforeFirst': ({ from }: { readonly from: string }) =>
    `The first pay period of that pay group starts on ${from}. Choose that day or a later one.`,
  'timesheet.nothingToSign': (_: None) => 'There is no shift to sign for in this period. Record the shifts first.',
  'timesheet.signedAlready': ({ side, number }: { readonly side: string; readonly number: string }) =>
    `${side} has signed timesheet ${number} already. Nothing more needs doing.`,
  'timesheet.sideTwice': (_: None) => 'Both signatures are of the same side. Put one for the PA and one for the employer.',
  'timesheet.signedEarly': ({ last }: { readonly last: string }) =>
    `A signature cannot come before the last shift, which ended on ${last}. Change the day of the signature.`,
  'timesheet.opened': ({ number }: { readonly number: string }) =>
    `Timesheet ${number} was already opened again. Sign the period once more when its shifts are right.`,
  'timesheet.paid': ({ number }: { readonly number: string }) =>
    `Timesheet ${number} is paid. Put its shift right where it stands: the difference comes with the next payslip. Or make the pay run void first.`,
};
