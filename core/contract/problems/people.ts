type None = Readonly<Record<never, string>>;

/** What can be wrong with employers, PAs and what was agreed with them. */
export const peopleSentences = {
  'people.referenceTaken': ({ reference, name }: { readonly reference: string; readonly name: string }) =>
    `“${reference}” already stands for ${name}. Choose another reference, such as the next number.`,
  'people.niNumberImpossible': ({ letters }: { readonly letters: string }) =>
    `No National Insurance number begins with ${letters}. Copy it from a payslip, a P45 or HMRC’s letter; leave it empty until it is known.`,
  'people.tooYoung': ({ age }: { readonly age: string }) =>
    `By that date of birth they are ${age}, and nobody may be employed before they are 13. Check the year.`,
  'people.niNumberTaken': ({ name }: { readonly name: string }) =>
    `That National Insurance number is ${name}’s already. Look at the number again, or change ${name}’s.`,
  'people.payrollIdTaken': ({ payrollId, name }: { readonly payrollId: string; readonly name: string }) =>
    `Payroll id “${payrollId}” is ${name}’s already with this employer, and HMRC tells jobs apart by it. Choose another.`,
  'people.bankDiffers': ({ part }: { readonly part: string }) =>
    `The two typings differ in the ${part}. Compare them with what the PA gave you, and type it once more.`,
  'people.bankReferenceLong': ({ most }: { readonly most: string }) =>
    `Banks carry no more than ${most} letters, figures and spaces of a reference, and cut what is longer. Write it shorter.`,
  'people.bankWhy': ({ name }: { readonly name: string }) =>
    `${name} has bank details already. Say why they change and how you know it was ${name} who asked, so that wages cannot be led astray.`,
  'people.bankSame': (_: None) => 'Those are the bank details recorded already. Nothing needs doing.',
  'people.paydayOutside': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `The first payday belongs in the first pay period or the month after it: ${from} to ${to}. Change one of the two days.`,
  'people.shiftsOutside': ({ day }: { readonly day: string }) =>
    `There is a shift on ${day}, outside those dates. Take it back first, or choose other dates.`,
  'people.startsAfterPay': ({ number, to }: { readonly number: string; readonly to: string }) =>
    `Payslip ${number} has paid days up to ${to}, before that first day. Choose a first day in that pay period or before, or make its pay run void first.`,
  'people.alreadyEnded': ({ day }: { readonly day: string }) =>
    `That employment ends on ${day} already. To move the day, change the employment.`,
  'people.bornAfterStart': (_: None) => 'The date of birth is on or after the day the work starts. Check the year of both.',
  'people.startsTooYoung': ({ age, starts, from }: { readonly age: string; readonly starts: string; readonly from: string }) =>
    `On ${starts}, when the work starts, they would be ${age}, and nobody may be employed before they are 13, here from ${from}. Check both dates.`,
  'people.taxAbovePay': ({ pay, tax }: { readonly pay: string; readonly tax: string }) =>
    `Tax of ${tax} cannot have been taken from pay of ${pay}. Were the two boxes swapped? Copy both again.`,
  'people.rateTwice': ({ name }: { readonly name: string }) => `Two rates are called “${name}”. Give one of them another name.`,
  'people.p45TaxOnly': (_: None) =>
    'A P45 counts for pay and tax only. Leave National Insurance and loans at £0.00, or choose a payroll taken over.',
  'people.lettersDiffer': ({ whose }: { readonly whose: string }) =>
    `The ${whose} National Insurance of the letters does not make the sum above. Copy both once more from the earlier payroll.`,
  'people.earningsBelowBands': ({ letter }: { readonly letter: string }) =>
    `Of letter ${letter} all earnings are less than those of its bands together. Copy the line from the earlier payroll once more.`,
  'people.letterTwice': ({ letter }: { readonly letter: string }) =>
    `Letter ${letter} is there twice. Put its figures together in one row.`,
  'people.takeoverOnly': (_: None) =>
    'Pension contributions, statutory pay and National Insurance by letter belong to a payroll taken over. A P45 has none of them: leave them empty.',
  'people.yearNotWorked': ({ year, when }: { readonly year: string; readonly when: string }) =>
    `The employment is ${when}, so nothing of ${year} can be brought forward to it. Choose the tax year of the figures again.`,
};
