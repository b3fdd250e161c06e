type None = Readonly<Record<never, string>>;
type Named = { readonly name: string };

/** What can be wrong with orders, agreed deductions, advances, claims and the minimum wage check. */
export const deductionSentences = {
  'order.tableUnknown': ({ name, period }: Named & { readonly period: string }) =>
    `There is no table for the ${name} for pay by the ${period}. Ask whoever made the order what to deduct, and record that sum as a court order.`,
  'order.tableNotYet': ({ name, first }: Named & { readonly first: string }) =>
    `The tables for the ${name} known here begin on ${first}. Ask whoever made the order what to deduct.`,
  'order.dailyTopUnknown': ({ name, limit }: Named & { readonly limit: string }) =>
    `The ${name} for net pay above ${limit} a day has a figure that could not be read in the law, and none is made up. Ask the creditor’s sheriff officer what to deduct.`,
  'order.otherPeriod': ({ name, per, paid }: Named & { readonly per: string; readonly paid: string }) =>
    `The ${name} states its sums by the ${per}, and pay is by the ${paid}. Ask the court or office for the sums by the ${paid}, then record the order again.`,
  'order.sumMissing': ({ name }: Named) => `The ${name} states how much to deduct. Copy that sum from the order.`,
  'minimumWage.noFigures': ({ from, known }: { readonly from: string; readonly known: string }) =>
    `There are no minimum wage rates here for a pay period that begins on ${from}; those known are for ${known}. Update the app when the new rates are out; the old ones are never used instead.`,
  'mileage.noRates': ({ year, known }: { readonly year: string; readonly known: string }) =>
    `There are no approved mileage rates here for ${year}; those known are for ${known}. Update the app when they are out.`,
  'inHand.below': ({ least }: { readonly least: string }) =>
    `With nothing more added, the PA already has ${least} in hand, which is not less than that. Enter a larger sum.`,
  'inHand.tooMuch': ({ most }: { readonly most: string }) =>
    `No pay comes to that much in hand here; the most looked at is ${most}. Check the sum.`,
  'inHand.takenBack': ({ name, sum }: Named & { readonly sum: string }) =>
    `${name}’s corrections take back more than that payday pays: ${sum}. Take one of them back first, then work it out.`,
  'inHand.noTax': ({ name }: Named) =>
    `No tax code and National Insurance letter are recorded for ${name} on that payday. Add them under Team first, then work it out.`,
  'order.protectMissing': ({ name }: Named) => `The ${name} states the earnings that it protects. Copy that sum from the order.`,
  'order.hasTable': ({ name }: Named) =>
    `The ${name} is worked out by the law’s own table. Leave the sum empty, or choose the kind of order that states one.`,
  'order.protectsByLaw': ({ name }: Named) =>
    `A ${name} leaves 60% of net pay by law, and states no other sum. Leave the protected earnings empty.`,
  'order.percentImpossible': ({ percent }: { readonly percent: string }) =>
    `An order cannot protect ${percent}% of pay: a child maintenance order protects from 60% to 100%, and no other states a share. Look at the order again.`,
  'order.payByImpossible': (_: None) => 'Enter the date in the month after as the order has it, from 1 to 28, or leave it empty.',
  'order.startsBeforeMade': ({ made }: { readonly made: string }) =>
    `Deductions cannot start before the order was made, on ${made}. Look at both days again.`,
  'order.endsBeforeStart': ({ from }: { readonly from: string }) => `That is before it starts, on ${from}. Choose that day or a later one.`,
  'order.endedAlready': ({ day }: { readonly day: string }) => `It ended on ${day} already. Nothing more needs doing.`,
  'order.tooMany': ({ name, most }: Named & { readonly most: string }) =>
    `No more than ${most} of the kind “${name}” may stand at once. Tell whoever made this one, or end the earlier one first.`,
  'order.northernIreland': ({ name }: Named) =>
    `No ${name} is made in Northern Ireland, where this employer is. Look at who made the order and choose another kind; where it binds this employer all the same, ask them what to deduct, and record it as a court order that states its sum.`,
  'order.conjoin': ({ name }: Named) =>
    `One ${name} stands already, and two of a kind become one conjoined arrestment order. Tell whoever served this one, and record the sheriff court’s conjoined order when it comes.`,
  'advance.otherMoney': ({ line, name }: { readonly line: string; readonly name: string }) =>
    `“${line}” does not pay ${name} so far. Choose a plan line that does, so that the same money gets the advance back.`,
  'deduction.noConsent': (_: None) =>
    'A deduction needs the PA’s written agreement before it is taken. Attach the signed paper, or say where it is kept, with the day it was signed.',
  'deduction.consentLate': (_: None) =>
    'The agreement was signed after the first deduction. Start the deduction on the day it was signed or later.',
  'deduction.totalMissing': (_: None) => 'Enter the whole sum that was paid too much, so that no more than that is got back.',
  'deduction.eachAboveTotal': (_: None) => 'One instalment is more than the whole sum. Look at both sums again.',
  'deduction.takesAll': ({ each, pay }: { readonly each: string; readonly pay: string }) =>
    `The last payslip left ${pay} to pay, and ${each} each payday would take all of it. Was that agreed? Then tick so. Otherwise agree on less each payday.`,
  'deduction.payeeMissing': (_: None) => 'Say whom the PA wants paid from their wages.',
  'advance.eachAboveAll': (_: None) => 'One instalment is more than the advance itself. Look at both sums again.',
  'advance.backBefore': (_: None) => 'An advance is got back on the day it is paid or later. Choose a later first payday.',
  'advance.notRecoverable': ({ most, each }: { readonly most: string; readonly each: string }) =>
    `At ${each} a payday no more than ${most} can be got back within a year and while the job lasts. Advance less, or agree larger instalments.`,
  'advance.eachAbovePay': ({ pay }: { readonly pay: string }) =>
    `One instalment is more than the last payslip left to pay, ${pay}. Agree smaller instalments.`,
  'advance.gotBack': ({ taken }: { readonly taken: string }) =>
    `Payslips have got ${taken} of this advance back already, so it cannot be taken back. Let the rest be got back, or make those pay runs void first.`,
  'claim.notForClaims': ({ line }: { readonly line: string }) =>
    `“${line}” is not planned for travel, activities or pay. Choose a plan line that is.`,
  'claim.milesNone': (_: None) => 'Enter the miles that were driven, above nothing. To take a claim back, use “Take back” beside it.',
  'claim.milesOfDay': ({ given, most }: { readonly given: string; readonly most: string }) =>
    `${given} in one day is more than can be driven; up to ${most} are taken. Check the point, or enter each day by itself.`,
  'claim.milesOfMonth': ({ given, most }: { readonly given: string; readonly most: string }) =>
    `With this claim the month has ${given}, more than can be driven; up to ${most} are taken. Look for a claim entered twice.`,
  'claim.passengers': (_: None) => 'Enter how many fellow PAs were carried on work of their own, from 0 to 8.',
  'claim.perMile': (_: None) => 'That is more than £2.00 a mile. Enter pence for each mile, such as £0.55.',
  'claim.homeToWork': (_: None) =>
    'Travel between home and work is not paid as mileage: HMRC counts it as pay. If you agreed to pay it, add it under Extra pay, where it is taxed.',
  'claim.nothingToTopUp': ({ name }: Named) => `${name} has no mileage of April or May 2026 that lacks the new rate. Nothing needs doing.`,
  'pay.extraKindOfCorrection': (_: None) => 'A correction is neither a bonus nor overtime. Choose one of the two.',
  'pay.overtimeMinutes': (_: None) => 'Enter how long the overtime was, up to a week: its hours count for the minimum wage.',
  'pay.backPayDays': (_: None) => 'Say which days the back-pay is for, from the first to the last, none of them after its own day.',
  'travel.minutes': (_: None) => 'Enter minutes of travel, from 1 to the 1,440 of one day in all.',
  'minimumWage.cannotAgree': ({ name }: Named) =>
    `Nobody can agree to less than the minimum wage: the law sets such an agreement aside. Pay ${name} what is short, as back-pay or by a higher rate.`,
  'minimumWage.notShort': ({ name, from }: Named & { readonly from: string }) =>
    `${name}’s pay for the period from ${from} is not below the minimum wage. Nothing needs explaining.`,
  'minimumWage.nights': (_: None) => 'Enter on how many nights of a week the PA lives in, from 1 to 7.',
  'minimumWage.charge': (_: None) => 'Enter what the accommodation costs the PA each day, £0.00 where it is free.',
};
