import { type TaxFacts } from '#core/pay/payslip';
import { afterLeavingCode } from '#core/year/afterLeaving';
import { type Day } from '#core/time/day';
import { type Employment } from '#db/actions/pay/employments';
import { taxOn } from '#db/actions/pay/taxSaid';
import { p45Of } from '#db/actions/year/p45Of';
import { type Reading } from '#db/kernel/handlers';

/** Whether a payday pays somebody who has left and has had their P45. */
export function isAfterP45(reading: Reading, { id, endsOn }: Pick<Employment, 'id' | 'endsOn'>, payday: Day): boolean {
  return endsOn !== null && endsOn < payday && p45Of(reading, id) !== undefined;
}

/** The tax details of a payday: those in force on it; after a P45 code 0T, each week or month by itself. */
export function taxForPayday(reading: Reading, employment: Pick<Employment, 'id' | 'endsOn'>, payday: Day): TaxFacts | undefined {
  const held = taxOn(reading, employment.id, payday);
  return held !== undefined && isAfterP45(reading, employment, payday) ? { ...held, ...afterLeavingCode(held.taxCode) } : held;
}
