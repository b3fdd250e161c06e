type None = Readonly<Record<never, string>>;

/** What can be wrong with sickness and family leave. */
export const absenceSentences = {
  'absence.endsFirst': ({ from }: { readonly from: string }) =>
    `The last day is before the first, ${from}. Change one of the two; leave the last day empty while it is not known.`,
  'absence.overlaps': ({ what, span }: { readonly what: string; readonly span: string }) =>
    `These days overlap ${what} of ${span}, which is recorded already. Choose other days, or take that one back first.`,
  'absence.beforeEmployment': ({ name, day }: { readonly name: string; readonly day: string }) =>
    `${name}’s employment begins on ${day}. Choose that day or a later one, or change when the employment begins.`,
  'absence.afterEmployment': ({ name, day }: { readonly name: string; readonly day: string }) =>
    `${name}’s employment ended on ${day}. Choose days up to then, or change when the employment ends.`,
  'absence.worked': ({ day }: { readonly day: string }) =>
    `There is a shift on ${day}, and a day on which any work was done is not a day of absence. Leave that day out, or take the shift back first.`,
  'absence.noDays': (_: None) => 'Choose at least one qualifying day: the days of the week on which this PA would usually work.',
  'absence.fitNoteOutside': ({ span }: { readonly span: string }) =>
    `The fit note’s days are outside the sickness, ${span}. Copy its dates again, or record the days of sickness that it is about.`,
  'absence.notifiedEarly': ({ from }: { readonly from: string }) =>
    `The day you were told is before the sickness began, on ${from}. Change one of the two.`,
  'absence.paid': ({ span, number }: { readonly span: string; readonly number: string }) =>
    `Payslip ${number} has paid for ${span} of it. Make that pay run void first, or leave those days as they are.`,
  'absence.takenBack': (_: None) => 'That was taken back already. Nothing needs doing.',
  'absence.ended': ({ day }: { readonly day: string }) =>
    `It ends on ${day} already. Take it back with a reason and record it again to change the day.`,
  'absence.dateMissing': ({ what }: { readonly what: string }) => `Give ${what}: the tests of this pay start from it.`,
  'absence.serviceShort': ({ name, pay, began, by, form }: Readonly<Record<'name' | 'pay' | 'began' | 'by' | 'form', string>>) =>
    `${name} began on ${began}, and for ${pay} must have been employed without a break since ${by} or before: 26 weeks into the relevant week. ${pay} cannot be paid. Give ${name} ${form} with the reason within 7 days of deciding.`,
  'absence.notEmployedThen': ({ name, pay, week, form }: Readonly<Record<'name' | 'pay' | 'week' | 'form', string>>) =>
    `${name} was not employed here in the week of ${week}, so ${pay} cannot be paid. Give ${name} ${form} with the reason within 7 days of deciding.`,
  'absence.earningsShort': ({ name, pay, earned, limit, form }: Readonly<Record<'name' | 'pay' | 'earned' | 'limit' | 'form', string>>) =>
    `${name} earned ${earned} a week on average, and for ${pay} it must be ${limit} or more. ${pay} cannot be paid. Give ${name} ${form} with the reason within 7 days of deciding.`,
  'absence.startsEarly': ({ pay, day }: Readonly<Record<'pay' | 'day', string>>) =>
    `${pay} cannot begin before ${day}. Choose that day or a later one.`,
  'absence.startsLate': ({ pay, day }: Readonly<Record<'pay' | 'day', string>>) =>
    `${pay} begins on ${day} at the latest. Choose that day or an earlier one, and look at the dates again.`,
  'absence.startsAfterLeaving': ({ name, left, pay, day }: Readonly<Record<'name' | 'left' | 'pay' | 'day', string>>) =>
    `${name} left on ${left}, before ${pay} began: then the law says from when it is paid, and that is ${day}. Choose that day.`,
  'absence.adoptionLate': ({ placed }: { readonly placed: string }) =>
    `Statutory Adoption Pay begins on the day of the placement, ${placed}, or up to 14 days before it; on the day after only where the PA was at work on that day. Choose one of those days. Only for a child adopted from abroad may it begin later, and that is not counted here: ask HMRC’s employer helpline about it.`,
  'absence.endsLate': ({ pay, day, from, fit }: Readonly<Record<'pay' | 'day' | 'from' | 'fit', string>>) =>
    `${pay} may be paid up to ${day}, and from ${from} that leaves ${fit}. Choose no more weeks than that, or an earlier first day.`,
  'absence.oneBlock': ({ span }: { readonly span: string }) =>
    `In Northern Ireland paternity pay is for one week or for two weeks in a row, and ${span} are recorded already. Choose the week right before or after them.`,
  'absence.weeksTooMany': ({ pay, most }: Readonly<Record<'pay' | 'most', string>>) =>
    `${pay} is for ${most} at the most, with what is recorded already. Choose fewer weeks.`,
  'absence.sharedTooMany': ({ left, paid, shared }: Readonly<Record<'left' | 'paid' | 'shared', string>>) =>
    `Of the 39 weeks of pay for this child, ${paid} are taken as maternity or adoption pay or Maternity Allowance and ${shared} as shared parental pay: ${left} are left. Choose no more than that, or look at those weeks again.`,
  'absence.careLate': ({ from, born }: Readonly<Record<'from' | 'born', string>>) =>
    `The care began on ${from} and the birth was on ${born}. Only care that begins within 28 days after the birth counts for neonatal care pay. Look at the two days again.`,
  'absence.careShort': ({ from, to }: Readonly<Record<'from' | 'to', string>>) =>
    `Neonatal care pay needs seven days of care in a row, counted from the day after it began on ${from}, and to ${to} there were fewer. Record it once there are seven.`,
  'absence.careWeeks': ({ from, to, care, left }: Readonly<Record<'from' | 'to' | 'care' | 'left', string>>) =>
    `Care from ${from} to ${to} is ${care}, and each gives a week of pay, twelve at the most. With what is recorded already ${left} may be paid: choose no more than that.`,
  'absence.holidayUnsaid': ({ name, when }: Readonly<Record<'name' | 'when', string>>) =>
    `${name} had holiday recorded for ${when}. Say whether that holiday is given back, to be taken later, or whether they keep it as holiday.`,
  'absence.noHolidayThen': ({ name }: { readonly name: string }) =>
    `No holiday of ${name} is recorded for days of this sickness. Nothing needs saying.`,
  'absence.holidayTooMuch': ({ most }: { readonly most: string }) =>
    `Only ${most} of holiday are recorded there. Give back no more than that.`,
  'absence.bornNotMaternity': (_: None) =>
    'Only maternity pay begins with the birth. For another pay take the leave back with a reason, and record it again with its days.',
  'absence.bornVeryEarly': ({ week }: { readonly week: string }) =>
    `The birth came before the end of the relevant week, ${week}: then other weeks of earnings count. Take the leave back with a reason, and record it again with the day of the birth.`,
  'absence.bornTwice': ({ day }: { readonly day: string }) => `The birth is recorded already, for ${day}. Nothing needs doing.`,
  'absence.noLetter': (_: None) =>
    'The law asks for this letter only for maternity and adoption leave. For other leave nothing needs to be written.',
  'absence.notInNorthernIreland': (_: None) =>
    'Neonatal care pay is the law of England, Scotland and Wales only, and this employer is in Northern Ireland. Nothing is recorded.',
  'absence.earningsNeeded': ({ to }: { readonly to: string }) =>
    `This book does not know all that this PA was paid in the eight weeks before ${to}. Give what was paid in the eight weeks up to the last payday before then, from the earlier payslips; paydays of this book that are still open are approved first.`,
  'absence.figuresUnknown': ({ day }: { readonly day: string }) =>
    `This program has no figures of statutory pay for ${day}. Bring it up to date before you record this.`,
  'absence.keepInTouchOutside': ({ day, span }: Readonly<Record<'day' | 'span', string>>) =>
    `${day} is outside the leave, ${span}. A keeping-in-touch day is a day of work within it; record other work as shifts.`,
  'absence.keepInTouchTwice': ({ day }: { readonly day: string }) => `${day} is a keeping-in-touch day already. Nothing needs doing.`,
  'absence.keepInTouchUsedUp': ({ most, day }: Readonly<Record<'most' | 'day', string>>) =>
    `${most} have been worked already, and that is all the law allows. Work on ${day} would end the pay of its week: choose another day after the leave, or take one of the days back.`,
  'absence.compulsoryLeave': ({ day, born }: Readonly<Record<'day' | 'born', string>>) =>
    `The baby was born on ${born}, and in the two weeks from that day the law lets nobody work: ${day} is among them. Choose a later day.`,
  'absence.noKeepInTouch': ({ pay }: { readonly pay: string }) =>
    `${pay} has no keeping-in-touch days. Work in one of its weeks ends the pay of that week.`,
  'absence.payIsDue': ({ pay }: { readonly pay: string }) => `${pay} is not refused here. Record the leave with its pay.`,
  'absence.earningsOpen': ({ pay, day }: Readonly<Record<'pay' | 'day', string>>) =>
    `Whether ${pay} is due is known after ${day}: it goes by what is paid up to the end of that week. Record this leave then.`,
  'absence.leaveNeedsService': ({ name, form }: Readonly<Record<'name' | 'form', string>>) =>
    `This leave needs the same 26 weeks of employment as its pay, and ${name} has not had them: nothing is recorded. Give ${name} ${form}, and agree on other time off, as holiday or unpaid.`,
  'absence.formNotNeeded': (_: None) => 'Nothing in the law asks for that form here: the pay is not refused. Look at the days again.',
  'absence.notInLeave': (_: None) => 'That is not one of this leave’s keeping-in-touch days. Choose one of the list.',
};
