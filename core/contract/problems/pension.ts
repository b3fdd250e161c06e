type None = Readonly<Record<never, string>>;
type Named = { readonly name: string };

/** What can be wrong with a workplace pension. */
export const pensionSentences = {
  'pension.tooYoung': ({ name, day }: Named & { readonly day: string }) =>
    `${name} is under 16 until ${day} and cannot be put in a workplace pension before that. Look at the date of birth, or choose a later day.`,
  'pension.tooOld': ({ name, day }: Named & { readonly day: string }) =>
    `${name} turned 75 on ${day}, and pension duties ended then. Look at the date of birth and the day.`,
  'pension.notYet22': ({ name, day }: Named & { readonly day: string }) =>
    `${name} cannot be enrolled before turning 22 on ${day}. If ${name} asked to be put in, choose “opted in” or “joined” instead.`,
  'pension.beforeJob': ({ name, day }: Named & { readonly day: string }) =>
    `${name}’s job began on ${day}. Choose that day or a later one.`,
  'pension.beforeDuties': ({ day }: { readonly day: string }) =>
    `Your pension duties began on ${day}. Choose that day or a later one, or put the day of your duties right first.`,
  'pension.noDuties': (_: None) => 'Record first when your pension duties began, under Employers, “Pension duties and scheme”.',
  'pension.noTerms': ({ scheme, day }: { readonly scheme: string; readonly day: string }) =>
    `“${scheme}” has no percentages in force on ${day}. Record what it takes from that day, or choose a later one.`,
  'pension.otherEmployer': ({ scheme }: { readonly scheme: string }) =>
    `“${scheme}” is another employer’s scheme. Choose one of the employer who pays this PA.`,
  'pension.alreadyMember': ({ name, scheme, day }: Named & { readonly scheme: string; readonly day: string }) =>
    `${name} is in ${scheme} already, since ${day}. Nothing needs doing.`,
  'pension.notMember': ({ name }: Named) => `${name} is not in a workplace pension here. Look at how it stands on their pension page.`,
  'pension.noticeNeeded': (_: None) => 'Say when their signed notice came. They ask in writing to opt in or to join.',
  'pension.noticeAfter': (_: None) => 'The notice came after the day on which the membership begins. Look at the two days.',
  'pension.ownPercent': (_: None) => 'Say what percentage of their pay somebody who joins puts in. Leave it empty for everybody else.',
  'pension.notBefore': ({ name }: Named) =>
    `${name} was not in the pension before, so there is nothing to enrol again. Choose “enrolled” instead.`,
  'pension.postponedTooLong': ({ last }: { readonly last: string }) =>
    `A postponement can last three months, here until ${last}. Choose that day or an earlier one.`,
  'pension.postponedBackwards': (_: None) => 'A postponement ends after the day on which it starts. Choose a later day.',
  'pension.postponeFrom': ({ days }: { readonly days: string }) =>
    `A postponement starts on the day duties began, on the first day of the job or on the day they first became eligible. Choose ${days}.`,
  'pension.postponeNotice': ({ last }: { readonly last: string }) =>
    `The letter about a postponement has to be given within six weeks of its first day, here by ${last}. It came too late, so enrol them instead.`,
  'pension.postponedAlready': ({ until }: { readonly until: string }) =>
    `This was postponed already, until ${until}. It cannot be postponed again from that day.`,
  'pension.postponeMember': ({ name }: Named) =>
    `${name} was in the pension before, and enrolling somebody again cannot be postponed. Enrol them on the re-enrolment day.`,
  'pension.optOutEarly': ({ name, first }: Named & { readonly first: string }) =>
    `${name} can opt out from ${first} on: the month begins with the membership and the letter about it. A notice before that does not count, so ask for another one.`,
  'pension.optOutLate': ({ name, last }: Named & { readonly last: string }) =>
    `${name}’s month to opt out ended on ${last}. After it they can leave the pension, but what was paid in stays there. Choose “Leave the pension” instead.`,
  'pension.optOutNever': ({ name }: Named) =>
    `${name} joined without the right to opt out and have money back. Choose “Leave the pension” instead.`,
  'pension.leaveBefore': ({ day }: { readonly day: string }) => `The membership began on ${day}. Choose a later day.`,
  'pension.belowEmployer': ({ least, basis }: { readonly least: string; readonly basis: string }) =>
    `The law wants at least ${least} from the employer on ${basis}. Enter that or more.`,
  'pension.belowTogether': ({ least, basis }: { readonly least: string; readonly basis: string }) =>
    `The law wants at least ${least} from both together on ${basis}. Raise one of the two.`,
  'pension.ownTooEarly': ({ first }: { readonly first: string }) =>
    `Paydays before ${first} are approved, and keep the percentages they had. Choose ${first} or a later day.`,
  'pension.nothingMissed': ({ name }: Named) =>
    `No approved payday has missed ${name}’s contributions, so there is nothing to agree. Look at the first day of the membership.`,
  'pension.arrearsPaydays': (_: None) =>
    'Say over how many paydays the PA’s part is taken from pay, or choose that the employer pays it. Not both.',
  'pension.refundFirst': ({ name, scheme }: Named & { readonly scheme: string }) =>
    `What was taken from ${name}’s pay for ${scheme} has not gone back yet. Approve the payday that gives it back, and then record this; the first day may lie before.`,
  'pension.reEnrolOutside': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `The re-enrolment day is one from ${from} to ${to}. Choose one of those days.`,
  'pension.dutiesFixed': (_: None) =>
    'A re-enrolment day rests on the day your duties began. It cannot be moved any more; ask the Pensions Regulator if it is wrong.',
  'pension.declaredAlready': ({ day }: { readonly day: string }) =>
    `This declaration is recorded already, on ${day}. Nothing more needs doing.`,
  'pension.takenBackAlready': (_: None) => 'This was taken back already. Nothing more needs doing.',
  'pension.notNewest': (_: None) => 'Something was recorded after it. Take the newest back first.',
  'pension.onPayslip': ({ number }: { readonly number: string }) =>
    `Payslip ${number} was worked out with it. Make that pay run void first, or record that they left the pension.`,
  'pension.letterNotFitting': ({ name }: Named) =>
    `That letter does not fit how ${name}’s pension stands. Record first what happened, or choose another letter.`,
  'pension.letterBefore': ({ day }: { readonly day: string }) =>
    `That letter cannot be given before ${day}. Choose that day or a later one.`,
  'pension.noFile': (_: None) => 'That payday puts nothing into this scheme, so there is no file to make.',
};
