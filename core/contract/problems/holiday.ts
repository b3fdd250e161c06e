type None = Readonly<Record<never, string>>;
type Named = { readonly name: string };

/** What can be wrong with holiday: terms that the law does not allow, leave that cannot be, figures that clash. */
export const holidaySentences = {
  'holiday.rolledUpRegular': (_: None) =>
    'Holiday pay may be rolled up only for irregular hours and part-year work (Working Time Regulations 1998 reg 16A). Choose “paid when taken”, or change the kind of hours if the contract says so.',
  'holiday.rolledUpNorthernIreland': (_: None) =>
    'Holiday pay may not be rolled up in Northern Ireland: its Working Time Regulations have no such rule. Choose “paid when taken”.',
  'holiday.weeksTooFew': (_: None) =>
    'The law gives at least 5.6 weeks of holiday a year. Enter 5.6, or more where the contract gives more.',
  'holiday.weekMissing': (_: None) =>
    'Regular hours need a usual week: say how many days and hours it has. Where both vary, choose irregular hours.',
  'holiday.dayTooLong': (_: None) =>
    'That many hours do not fit into so few days: a day would have more than 24. Look at the days and the hours of a week again.',
  'holiday.weekNotRegular': (_: None) =>
    'Irregular hours and part-year work have no usual week: their holiday follows the hours worked. Leave the week empty, or choose regular hours.',
  'holiday.onTopIrregular': (_: None) =>
    'Bank holidays on top count days, and holiday for irregular hours is earned by the hour. Choose “included”, and give more than 5.6 weeks instead if that was agreed.',
  'holiday.noSuchDate': (_: None) => 'No year has that date. Choose the date on which leave years begin, such as 1 April.',
  'holiday.yearCounted': ({ name, to }: Named & { readonly to: string }) =>
    `${name}’s payslips up to ${to} count holiday in the leave years agreed before, and these terms would put some of it into another one. Let the new date hold from the day after that, or later.`,
  'holiday.yearCarried': ({ into }: { readonly into: string }) =>
    `Leave is carried into the leave year that begins on ${into}, and with these terms none would begin then. Take that carrying back first, and carry it into the new leave year afterwards.`,
  'holiday.yearTaken': ({ name, when, begins }: Named & Readonly<Record<'when' | 'begins', string>>) =>
    `${name} has leave recorded for ${when}, and with these terms a leave year would begin within it, on ${begins}. Take it back first and record it in two parts.`,
  'holiday.beforeStart': ({ name, starts }: Named & { readonly starts: string }) =>
    `${name} starts on ${starts}, and that is before it. Choose a day from then on.`,
  'holiday.afterEnd': ({ name, ended }: Named & { readonly ended: string }) =>
    `${name}’s last day is ${ended}. Leave not taken by then is paid with the last pay; choose earlier days.`,
  'holiday.noTerms': ({ name }: Named) =>
    `How ${name}’s holiday was agreed is not recorded for those days yet. Record the holiday terms first: the kind of hours and the leave year.`,
  'holiday.noTime': (_: None) => 'Leave is of some time: enter how many hours, such as 8 or 7:30.',
  'holiday.tooMuchTime': ({ most }: { readonly most: string }) =>
    `Those days have only ${most}. Look at the hours, or at the dates, again.`,
  'holiday.overlaps': ({ name, when }: Named & { readonly when: string }) =>
    `${name} has leave recorded for ${when} already. Take that back first, or choose other days.`,
  'holiday.onFamilyLeave': ({ name, when }: Named & { readonly when: string }) =>
    `${name} is on family leave on ${when}, and holiday cannot be taken in it. Choose days before or after; what is not taken goes on into the next leave year.`,
  'holiday.worked': ({ name, when }: Named & { readonly when: string }) =>
    `${name} has a shift recorded on ${when}. Choose days without work; or, if they worked a part of those days and were off for the rest, tick that. Count only the hours off.`,
  'holiday.whileSick': ({ name, when }: Named & { readonly when: string }) =>
    `${name} is recorded as ill on ${when}. Nobody has to take holiday while ill, but they may if they ask to: tick that they asked. Otherwise choose other days.`,
  'holiday.twoYears': ({ ends, begins }: { readonly ends: string; readonly begins: string }) =>
    `A leave year ends within those days, on ${ends}. Record the leave in two parts: up to that day, and from ${begins}.`,
  'holiday.moreThanLeft': ({ name, left, asked }: Named & { readonly left: string; readonly asked: string }) =>
    `${name} has ${left} of holiday left, and this is ${asked}. You may still give it: tick that you mean it. It is not taken back from pay later unless that was agreed in writing.`,
  'holiday.takenBackAlready': (_: None) => 'That was taken back already. Nothing needs doing.',
  'holiday.carryTooMuch': ({ most, rule }: { readonly most: string; readonly rule: string }) =>
    `No more than ${most} may go on into the next leave year for that reason. ${rule} Enter less, or another reason.`,
  'holiday.carryNotLeft': ({ left }: { readonly left: string }) =>
    `Only ${left} of the leave year before are left to carry. Enter no more than that.`,
  'holiday.carryNotYear': ({ begins }: { readonly begins: string }) =>
    `Leave is carried into a leave year, and the leave years of these terms begin on ${begins}. Choose one of them.`,
  'holiday.carrySpent': (_: None) => 'The leave carried has been taken since. Take that leave back first.',
  'holiday.openingInBook': ({ from }: { readonly from: string }) =>
    `This book pays the hours from ${from} itself. Choose a day before that: the last one that the earlier payroll paid.`,
  'holiday.historyTwice': ({ to }: { readonly to: string }) =>
    `Two lines count the week that ends on ${to}. Change one of them: each week counts once.`,
  'holiday.historyTooLong': ({ to }: { readonly to: string }) =>
    `The line that ends on ${to} has more hours than its weeks hold. Look at its weeks and hours again.`,
  'holiday.payNegative': ({ to }: { readonly to: string }) =>
    `The pay of the week that ends on ${to} is below nothing. Enter what was paid, or £0.00 for a week without pay.`,
};
