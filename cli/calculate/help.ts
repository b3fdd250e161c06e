import { lineLimit } from './split-lines.ts';

/** What can be wrong with a line. The list is closed: a test holds it against the sentences of core/contract/problems/pay.ts. */
export const faultCodes = {
  'pay.notAnObject': 'the line is not one JSON object',
  'pay.lineTooLong': `the line is longer than ${String(lineLimit)} characters`,
  'pay.fieldMissing': 'a field is missing; every one is needed',
  'pay.fieldUnknown': 'a field that is not in the list above',
  'pay.extraUnreadable': 'pension, holiday, ssp or mileage has not what it needs, or something that cannot be read',
  'pay.pensionAboveNet': 'the pension takes more than tax, National Insurance and loans leave',
  'mileage.noRates': 'no mileage rates are known for that tax year',
  'pay.taxYearUnreadable': 'taxYear is not written as 2026-27',
  'pay.noFiguresForYear': 'no figures are known for that tax year',
  'pay.frequencyUnknown': 'frequency is none of the four',
  'pay.periodUnreadable': 'period is not a number',
  'pay.periodOutside': 'period is not one of that frequency',
  'pay.taxCodeImpossible': 'no such tax code can exist in that year',
  'pay.basisUnknown': 'basis is neither of the two',
  'pay.basisContradictsCode': 'the code is marked W1, M1 or X and basis says cumulative',
  'pay.niLetterUnknown': 'niLetter is not a letter, or is a mariner’s',
  'pay.amountUnreadable': 'an amount is not text such as "1234.50"',
  'pay.amountNegative': 'an amount is below nothing',
  'pay.amountTooLarge': 'an amount is £1,000,000,000.00 or more',
  'pay.studentLoanUnknown': 'studentLoan is no plan and not null',
  'pay.studentLoanNotCollected': 'that plan is not collected in that tax year',
  'pay.postgraduateLoanUnknown': 'postgraduateLoan is neither true nor false',
} as const;

export const help = `Usage: ledger calculate [--input <file>] [--output <file>] [--no-working]

Reads one JSON object a line and writes one answer a line, in the same order. Reads standard input and writes standard
output unless told otherwise. Nothing is sent anywhere, and no file is overwritten.

Each line has every one of these fields. Money is text in pounds with two decimals, such as "1234.50".
  taxYear           "2024-25", "2025-26" or "2026-27"
  frequency         "weekly", "fortnightly", "four-weekly" or "monthly"
  period            the payday's tax month, 1 to 12, or its tax week, 1 to 53. A fortnight counts to the next even week and
                    four weeks to the next fourth; 54 (fortnightly) and 56 (four-weekly) are accepted as well. Week 53, 54
                    or 56 is an extra payday and is never cumulative
  taxCode           as on HMRC's notice: "1257L", "S1257L", "K475", "BR", "SD2", "0T", "NT"; W1, M1 or X may follow
  basis             "cumulative" or "non-cumulative"
  niLetter          A, B, C, D, E, F, H, I, J, K, L, M, N, S, V, X or Z
  gross             this payment
  payBefore         taxable pay of this tax year before this payment, with any P45
  taxBefore         the tax taken from that pay
  studentLoan       "1", "2", "4", "5" or null
  postgraduateLoan  true or false

A line may have these objects besides; each has every one of its fields.
  pension   { "method": "relief_at_source" or "net_pay", "basis": "qualifying", "set_1", "set_2" or "set_3",
            "employee": "5", "employer": "3" }: percentages, the PA's before tax relief. Taken from net pay
  holiday   { "minutesWorked": 4830, "method": "legal", "unrounded" or "rolled_up", "payForWork": "1127.00" }: leave earned in one
            pay period by irregular hours. Nothing is added to gross
  ssp       { "agreedDays": [1, 3, 5], "from": "2026-05-04", "to": "2026-05-08", "averageWeeklyEarnings": "240.00" }: one absence,
            weekdays 1 for Monday to 7 for Sunday. Nothing is added to gross
  mileage   { "vehicle": "car", "motorcycle" or "bicycle", "miles": "120.5", "paid": "66.28", "milesBefore": "0",
            "paidBefore": "0.00" }: before is this tax year's. Paid on top of net pay; what is not approved counts for tax and NI

An answer has tax (below nothing for a refund), employeeNi, employerNi, niBands { atLel, lelToPt, ptToUel }, studentLoan,
postgraduateLoan, net (gross less tax, employeeNi, loans and the pension taken, with mileage), an object for each one asked
for, and working: for each step its rule, what it says, its inputs, its figure and its sources. A step that only says something
has "" for its figure. --no-working leaves the working out.
  pension   { pensionable, employee, employer }: the PA's part as it is taken, with relief at source without the relief
  holiday   { accruedMinutes } and, where it is rolled up, rolledUp
  ssp       { daysPaid, amount, weeks: [{ to, days, amount }] }: each week by the Saturday it ends on
  mileage   { approved, taxable, niable, unpaid }: unpaid is approved and was not paid

A line that cannot be answered has { "error": { "code", "message" } } in its place, and the rest go on. The codes:
${Object.entries(faultCodes)
  .map(([code, meaning]) => `  ${code.padEnd(29)}${meaning}`)
  .join('\n')}

Exit code: 0 when every line was answered, 1 when any had an error, 2 when the command itself was not understood.
`;
