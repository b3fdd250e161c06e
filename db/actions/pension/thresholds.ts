import { taxYearOf } from '#core/pay/taxCalendar';
import { type Frequency } from '#core/payroll/tax-period';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { type Day } from '#core/time/day';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';

/** The pension thresholds of a day's tax year, by the app's own figures or a year pack's; undefined where they are not known. */
export function thresholdsOn(reading: Reading, on: Day, frequency: Frequency): PensionThresholds | undefined {
  return tablesOf(reading).find(({ taxYear }) => taxYear === taxYearOf(on))?.employers.pensions[frequency];
}
