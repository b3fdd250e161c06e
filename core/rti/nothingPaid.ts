import { type PayslipData } from '#core/contract/shapes/pay';
import { nothing } from '#core/money/pence';
import { noMoreSums } from '#core/pay/noMoreSums';
import { type TaxFacts } from '#core/pay/payslip';
import { taxPlaceOf } from '#core/pay/taxCalendar';
import { noSums } from '#core/pay/yearSoFar';
import { type Frequency } from '#core/payroll/tax-period';

type Job = { readonly employmentId: string; readonly frequency: Frequency; readonly tax?: TaxFacts };

/** What a report says of a job of the same person that the payday does not pay: nothing but who it is. */
export function nothingPaid(beside: PayslipData, { employmentId, frequency, tax }: Job): PayslipData {
  const { more } = beside;
  return {
    ...beside,
    employmentId,
    frequency,
    ...taxPlaceOf(frequency, beside.payday),
    ...(tax === undefined ? {} : { taxCode: tax.taxCode, basis: tax.basis, niLetter: tax.niLetter }),
    lines: [],
    minutes: 0,
    timesheets: [],
    sums: noSums,
    deductions: [],
    allowance: nothing,
    cost: nothing,
    charges: [],
    working: [],
    ...(more === undefined
      ? {}
      : {
          more: {
            ...noMoreSums,
            ni: { earnings: nothing, atLel: nothing, lelToPt: nothing, ptToUel: nothing, aboveUel: nothing },
            expenseLines: [],
            takings: [],
            statutory: [],
            told: [],
            ...(more.together === undefined ? {} : { together: more.together }),
            toDate: more.toDate,
          },
        }),
  };
}
