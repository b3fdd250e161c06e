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
  'minimumWage.tooYoung': (_: None) => 'There is no minimum wage below the age of 16. Check the date of birth under Team.',
  'mileage.noRates': ({ year, known }: { readonly year: string; readonly known: string }) =>
    `There are no approved mileage rates here for ${year}; those known are for ${known}. Update the app when they are out.`,
  'inHand.below': ({ least }: { readonly least: string }) =>
    `With nothing more added, the PA already has ${least} in hand, which is not less than that. Enter a larger sum.`,
  'inHand.tooMuch': ({ most }: { readonly most: string }) =>
    `No pay comes to that much in hand here; the most looked at is ${most}. Check the sum.`,
};
