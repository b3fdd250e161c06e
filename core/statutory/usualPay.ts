import { finePart, finePounds, upToPennyFrom } from '#core/money/fine';
import { pounds } from '#core/money/words';
import { rate } from '#core/money/rate';
import { type UsualPay } from '#core/pay/slots';
import { statutoryNames } from '#core/pay/words';
import { type Day, type Span, daysIn, isWithin } from '#core/time/day';
import { spanInWords } from '#core/time/words';
import { type FamilyPayFacts } from './familyRate.ts';
import { counted } from './told.ts';

/**
 * What the days of a stretch of paid family leave would have paid had they been worked as usual: a seventh for each of the average weekly
 * earnings that the family pay goes by, up to the penny once. The law names no measure for hours that vary (NEST, “Family leave”: the pay
 * before the leave); this one is worked out and proved already. A keeping-in-touch day is worked, and counts as what it is paid. Pence.
 */
export function usualFamilyPay({ kind, weekly }: Pick<FamilyPayFacts, 'kind' | 'weekly'>, span: Span, kept: readonly Day[]): UsualPay {
  const worked = kept.filter((one) => isWithin(one, span)).length;
  const days = daysIn(span) - worked;
  const pay = upToPennyFrom(finePart(weekly, rate(days, 7)));
  const without = worked === 0 ? '' : `, without ${counted(worked, 'keeping-in-touch day')},`;
  const earned = `average earnings of ${finePounds(weekly)} a week, which ${statutoryNames[kind]} itself goes by`;
  return { pay, words: `${spanInWords(span)}${without} is ${counted(days, 'day')} at a seventh of ${earned}: ${pounds(pay)}.` };
}
