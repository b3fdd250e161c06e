import { all, has, wordsAt } from '#core/rti/element';
import { dayAt, type Rule, ruleAt } from './rule.ts';

/** Rules about what is paid besides wages. An employer of PAs seldom has any of it; a report read from elsewhere may. */
export const paymentRules: readonly Rule[] = [
  ruleAt('7939', 'Employment/Payment/Benefits/Car', ({ element, name, message }) => {
    const registered = dayAt(element, 'FirstRegd');
    return registered === undefined || registered <= message.today
      ? undefined
      : `${name}’s car cannot have been registered first on a day to come. Look at the date.`;
  }),
  ruleAt('7937', 'Employment/Payment/Benefits/Car', ({ element, name }) => {
    const [from, to] = [dayAt(element, 'AvailFrom'), dayAt(element, 'AvailTo')];
    return from === undefined || to === undefined || to >= from
      ? undefined
      : `${name}’s car was given back before they had it. Look at the two dates.`;
  }),
  ruleAt('7938', 'Employment/Payment/Benefits/Car/FreeFuel', ({ element, name }) => {
    const [from, to] = [dayAt(element, 'Provided'), dayAt(element, 'Withdrawn')];
    return from === undefined || to === undefined || to >= from
      ? undefined
      : `Free fuel for ${name}’s car ended before it began. Look at the two dates.`;
  }),
  ruleAt('7885', 'Employment/Payment', ({ element, name }) => {
    const types = all(element, 'TrivialCommutationPayment').map(({ attributes }) => attributes['type']);
    return new Set(types).size === types.length
      ? undefined
      : `${name} has two lump sums from a pension of one kind in this payment. Add them up into one.`;
  }),
  ruleAt('7936', 'Employment/Payment/FlexibleDrawdown', ({ element, name }) =>
    has(element, 'TaxablePayment') || has(element, 'NontaxablePayment')
      ? undefined
      : `Say how much ${name} took from the pension, taxed or untaxed.`,
  ),
];

/** What a letter is, for the rules that name letters. */
export function letterAt(place: { readonly element: Parameters<typeof wordsAt>[0] }): string {
  return wordsAt(place.element, 'NIletter') ?? '';
}
