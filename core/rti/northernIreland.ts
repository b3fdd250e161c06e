import { type Nation } from '#core/contract/shapes/people';
import { type Eps, type Fps } from '#core/contract/shapes/reports';
import { nothing } from '#core/money/pence';

/** Its own items are in HMRC’s forms since then: SPBPNIREYTD, MiscarriageNIRE, EmployeeWorkplacePostcodeNIRE (rules 7956 and 7957). */
const firstYear = '2026-27';

type Told = { readonly taxYear: string; readonly nation: Nation; readonly fps?: Fps | undefined; readonly eps?: Eps | undefined };

/**
 * What to do where a report of an employer in Northern Ireland tells of bereavement pay; undefined elsewhere. The book does not hold
 * whether it was for a miscarriage, and a rule asks for that wherever the items are used: they are not written.
 */
export function northernCaution({ taxYear, nation, fps, eps }: Told): string | undefined {
  if (nation !== 'northern_ireland' || taxYear < firstYear) return undefined;
  const names = (fps?.employees ?? []).flatMap(({ name, toDate }) =>
    toDate.familyPay.some(({ kind, amount }) => kind === 'spbp' && amount !== nothing) ? [name] : [],
  );
  if (names.length > 0)
    return (
      `The bereavement pay of ${names.join(' and ')} stands in this report as it would for Great Britain (SPBPYTD). For a death or a miscarriage ` +
      'in Northern Ireland since 6 April 2026 HMRC wants it in an item of its own (SPBPNIREYTD), with whether it was a miscarriage and the ' +
      'postcode of the work. This book does not hold that: move the sum there where you key the report in, or ask HMRC before you hand it over.'
    );
  if (eps?.recovered.some(({ kind }) => kind === 'spbp') !== true) return undefined;
  return (
    'The bereavement pay got back stands in this report as it would for Great Britain (SPBPRecovered). For a death or a miscarriage in ' +
    'Northern Ireland since 6 April 2026 HMRC wants it in items of its own (SPBPRecoveredInNorthernIreland, ' +
    'NICCompensationOnSPBPinNorthernIreland): move the sums there where you key the report in, or ask HMRC before you hand it over.'
  );
}
