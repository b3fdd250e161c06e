import { pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Calendar } from './calendar.ts';
import { type Event, fourWeeks, gain, icb, spend } from './event.ts';

const council = 'Exampleshire Council';

export function robinMoney({ on }: Calendar): readonly Event[] {
  const health = (due: Day, came: Day, amount: number): Event => ({
    kind: 'receive',
    stream: 'robinHealth',
    amount: pence(amount),
    as: 'award',
    due,
    from: icb,
    day: came,
    bank: [gain('robin', came, amount, 'NHS EXAMPLESHIRE ICB DP3071')],
  });
  const social = (due: Day): Event => ({
    kind: 'receive',
    stream: 'robinCouncil',
    amount: pence(62_000),
    as: 'award',
    due,
    from: council,
    day: due,
    bank: [gain('robin', due, 62_000, 'EXAMPLESHIRE COUNCIL DP')],
  });
  return [
    health(on(0, 1), on(0, 1), 34_000),
    health(on(1, 1), on(1, 3), 34_000),
    health(on(2, 1), on(2, 1), 30_000),
    social(fourWeeks(on(0, 10), 0)),
    social(fourWeeks(on(0, 10), 1)),
    social(fourWeeks(on(0, 10), 2)),
    {
      kind: 'receive',
      stream: 'robinCouncil',
      amount: pence(15_000),
      as: 'one_off',
      from: council,
      day: on(1, 20),
      bank: [gain('robin', on(1, 20), 15_000, 'EXAMPLESHIRE COUNCIL ONE OFF SLING')],
    },
  ];
}

export function robinSpending({ on }: Calendar): readonly Event[] {
  const speech = (day: Day, paid: Day, amount: number, invoice: string): Event => ({
    kind: 'buy',
    payee: 'Jo Sample, speech therapist',
    what: 'sessions at school',
    invoice,
    category: 'therapy',
    amount: pence(amount),
    charge: 'robinSpeech',
    paidBy: 'account',
    day,
    bank: [spend('robin', paid, amount, `J SAMPLE SPEECH ${invoice}`)],
  });
  const club = (day: Day, paid: Day, amount: number, what: string): Event => ({
    kind: 'buy',
    payee: 'Sample Activity Club',
    what,
    category: 'activity',
    amount: pence(amount),
    charge: 'robinClub',
    paidBy: 'account',
    day,
    bank: [spend('robin', paid, amount, 'SAMPLE ACTIVITY CLUB')],
  });
  return [
    speech(on(0, 13), on(0, 15), 12_000, 'S-201'),
    speech(on(1, 17), on(1, 19), 12_000, 'S-214'),
    speech(on(2, 14), on(2, 16), 18_000, 'S-230'),
    club(on(0, 20), on(0, 22), 9_600, 'Saturday club, four weeks'),
    club(on(1, 3), on(1, 5), 24_000, 'holiday club, one week'),
    club(on(1, 12), on(1, 12), 1_200, 'swimming lesson, morning'),
    club(on(1, 12), on(1, 12), 1_200, 'swimming lesson, afternoon'),
    club(on(2, 7), on(2, 9), 8_800, 'Saturday club, four weeks'),
    {
      kind: 'buy',
      payee: 'Sample Mobility',
      what: 'hoist sling',
      invoice: 'M-88',
      category: 'equipment',
      amount: pence(14_875),
      charge: 'robinEquipment',
      paidBy: 'account',
      day: on(1, 24),
      bank: [spend('robin', on(1, 26), 14_875, 'SAMPLE MOBILITY M-88')],
    },
  ];
}
