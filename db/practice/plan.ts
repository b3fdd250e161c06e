import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { type Teller } from './teller.ts';

type Person = 'ellis' | 'robin';
export type StreamName = 'ellis' | 'robinHealth' | 'robinCouncil';

export type LineName =
  | 'ellisTherapy'
  | 'ellisGym'
  | 'ellisBike'
  | 'ellisTravel'
  | 'ellisInsurance'
  | 'ellisTraining'
  | 'ellisAgency'
  | 'robinSpeech'
  | 'robinTravel'
  | 'robinClub'
  | 'robinEquipment'
  | 'ellisPas'
  | 'ellisVan'
  | 'robinPas'
  | 'robinOutings'
  | 'robinVan';

/** What each money may be spent on, for whom and to what end. Answers the plan lines by their names in the story. */
export function plan(
  { tell, calendar: { start } }: Teller,
  { ellis, robin }: Readonly<Record<Person, string>>,
  { ellis: health, robinHealth, robinCouncil }: Readonly<Record<StreamName, string>>,
): Readonly<Record<LineName, string>> {
  const outcome = (beneficiaryId: string, name: string): string => tell('outcome.add', { beneficiaryId, name }).id;
  const hand = outcome(ellis, 'Using the left hand again');
  const strong = outcome(ellis, 'Stronger: swimming and gym');
  const out = outcome(ellis, 'Out of the house three times a week');
  const safe = outcome(ellis, 'Safe and up every day');
  const understood = outcome(robin, 'Being understood at school');
  const friends = outcome(robin, 'Friends and fun with other children');
  const comfortable = outcome(robin, 'Comfortable and moved safely');
  type Rest = Pick<InputOf<'planLine.add'>, 'category' | 'every'> & { readonly agreed: number; readonly rule?: 'ask_first' };
  const line = (
    streamId: string,
    beneficiaryId: string,
    outcomeId: string,
    name: string,
    { agreed, rule, category, every }: Rest,
  ): string =>
    tell('planLine.add', {
      streamId,
      beneficiaryId,
      outcomeId,
      name,
      category,
      rule: rule ?? 'allowed',
      agreed: pence(agreed),
      every,
      from: start,
    }).id;
  return {
    ellisTherapy: line(health, ellis, hand, 'Occupational therapist', { category: 'therapy', agreed: 18_000, every: 'month' }),
    ellisGym: line(health, ellis, strong, 'Gym membership', { category: 'activity', agreed: 3_900, every: 'month' }),
    ellisBike: line(health, ellis, out, 'Adapted bike', { category: 'equipment', agreed: 145_000, every: 'once', rule: 'ask_first' }),
    ellisTravel: line(health, ellis, out, 'Travel', { category: 'travel', agreed: 6_000, every: 'month' }),
    ellisInsurance: line(health, ellis, safe, 'Employer’s liability insurance', { category: 'insurance', agreed: 10_000, every: 'once' }),
    ellisTraining: line(health, ellis, safe, 'Training', { category: 'training', agreed: 3_000, every: 'month' }),
    ellisPas: line(health, ellis, safe, 'Ellis’s PAs', { category: 'wages', agreed: 300_000, every: 'month' }),
    ellisVan: line(health, ellis, out, 'Ellis’s part of the van', { category: 'vehicle', agreed: 150_000, every: 'quarter' }),
    ellisAgency: line(health, ellis, safe, 'Agency cover', { category: 'agency', agreed: 20_000, every: 'month' }),
    robinSpeech: line(robinHealth, robin, understood, 'Speech therapist', { category: 'therapy', agreed: 15_000, every: 'month' }),
    robinTravel: line(robinHealth, robin, friends, 'Trips', { category: 'travel', agreed: 2_000, every: 'month' }),
    robinVan: line(robinHealth, robin, friends, 'Robin’s part of the van', { category: 'vehicle', agreed: 65_000, every: 'quarter' }),
    robinOutings: line(robinHealth, robin, friends, 'Support on outings', { category: 'wages', agreed: 1_500, every: 'month' }),
    robinPas: line(robinCouncil, robin, comfortable, 'Saturdays and after school', { category: 'wages', agreed: 56_000, every: 'month' }),
    robinClub: line(robinCouncil, robin, friends, 'Activity club', { category: 'activity', agreed: 16_000, every: 'month' }),
    robinEquipment: line(robinCouncil, robin, comfortable, 'Hoist sling', { category: 'equipment', agreed: 15_000, every: 'once' }),
  };
}
