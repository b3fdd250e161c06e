type None = Readonly<Record<never, string>>;
type Given = { readonly given: string };

/** What can be wrong with a pay calculation asked for. `ledger calculate --help` lists these codes; none may be renamed. */
export const paySentences = {
  'pay.notAnObject': (_: None) => 'This line is not a JSON object. Write one object on each line, with nothing else beside it.',
  'pay.lineTooLong': ({ limit }: { readonly limit: string }) =>
    `This line is longer than ${limit} characters. Write one calculation on each line.`,
  'pay.fieldMissing': ({ field }: { readonly field: string }) =>
    `The field “${field}” is missing. Every field is needed, so that nothing is taken for granted.`,
  'pay.fieldUnknown': ({ field }: { readonly field: string }) =>
    `There is no field “${field}”, and nothing here would use it. Take it out, or check its spelling.`,
  'pay.extraUnreadable': ({ field, wants }: { readonly field: string; readonly wants: string }) =>
    `“${field}” is missing or cannot be read. Write it as ${wants}, or leave the whole of “${field.split('.')[0] ?? field}” out.`,
  'pay.pensionAboveNet': ({ pension, net }: { readonly pension: string; readonly net: string }) =>
    `The pension would take ${pension}, and tax, National Insurance and loans leave ${net}. Nobody is paid below nothing: check the PA’s percentage.`,
  'pay.taxYearUnreadable': ({ given }: Given) => `“${given}” is not a tax year. Write it as 2026-27.`,
  'pay.noFiguresForYear': ({ year, known }: { readonly year: string; readonly known: string }) =>
    `There are no figures for ${year}, and last year’s are never used instead. The years known are ${known}. Update the app when the new figures are out, or add a year pack to the book.`,
  'pay.frequencyUnknown': ({ given }: Given) => `“${given}” is not a pay frequency. Use weekly, fortnightly, four-weekly or monthly.`,
  'pay.periodOutside': ({ given, frequency, allowed }: Given & { readonly frequency: string; readonly allowed: string }) =>
    `There is no period ${given} in ${frequency} pay. Use the tax ${frequency === 'monthly' ? 'month' : 'week'} of the payday, ${allowed}.`,
  'pay.periodUnreadable': ({ given }: Given) =>
    `“${given}” is not a period. Write the number of the tax week or month without quotation marks.`,
  'pay.taxCodeImpossible': ({ given, because }: Given & { readonly because: string }) =>
    `The tax code “${given}” cannot exist: ${because}. Copy the code from HMRC’s notice or the P45.`,
  'pay.basisUnknown': ({ given }: Given) => `“${given}” is not a basis. Use cumulative, or non-cumulative for a code marked W1, M1 or X.`,
  'pay.basisContradictsCode': ({ given }: Given) =>
    `The tax code “${given}” is marked as non-cumulative, but the basis given is cumulative. Change one of the two to agree with HMRC’s notice.`,
  'pay.niLetterUnknown': ({ given, letters }: Given & { readonly letters: string }) =>
    `“${given}” is not a National Insurance letter that a PA can have. Use one of ${letters}.`,
  'pay.amountUnreadable': ({ field, given }: Given & { readonly field: string }) =>
    `“${given}” in “${field}” is not an amount. Write pounds and two decimals between quotation marks, such as "1234.50".`,
  'pay.amountNegative': ({ field }: { readonly field: string }) => `“${field}” is below nothing. Write an amount of "0.00" or more.`,
  'pay.amountTooLarge': ({ field, limit }: { readonly field: string; readonly limit: string }) =>
    `“${field}” is ${limit} or more, which no wage is. Check that the decimal point is in its place.`,
  'pay.studentLoanUnknown': ({ given }: Given) => `“${given}” is not a student loan plan. Use "1", "2", "4" or "5", or null for none.`,
  'pay.studentLoanNotCollected': ({ plan, year }: { readonly plan: string; readonly year: string }) =>
    `Plan ${plan} is not collected from pay in ${year}. Leave the student loan out for this year.`,
  'pay.reducedRateImpossible': ({ born }: { readonly born: string }) =>
    `Someone born on ${born} cannot hold a reduced rate certificate, which ended for those born after 5 April 1961. Check the date of birth and the certificate.`,
  'pay.postgraduateLoanUnknown': (_: None) => 'Say true or false for “postgraduateLoan”, without quotation marks.',
};
