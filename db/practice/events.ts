import { type InputOf } from '#core/contract/routes';
import { type Pence, pence } from '#core/money/pence';
import { type Day, addDays } from '#core/time/day';
import { type Calendar } from './calendar.ts';
import { type LineName, type StreamName } from './setup.ts';

/** How the bank shows it: the account, the day, its own words. A shared cost is paid by each account for its own part. */
export type AtBank = { readonly account: 'ellis' | 'robin'; readonly day: Day; readonly words: string; readonly amount: Pence };

export type Event = {
  readonly day: Day;
  readonly bank: readonly AtBank[];
} & (
  | {
      readonly kind: 'receive';
      readonly stream: StreamName;
      readonly amount: Pence;
      readonly as: 'award' | 'one_off' | 'interest';
      readonly due?: Day;
      readonly from: string;
    }
  | { readonly kind: 'lend'; readonly stream: StreamName; readonly amount: Pence; readonly because: string }
  | {
      readonly kind: 'buy';
      readonly payee: string;
      readonly what: string;
      readonly invoice?: string;
      readonly category: InputOf<'purchase.record'>['category'];
      readonly amount: Pence;
      readonly charge: LineName | readonly [LineName, LineName];
      readonly paidBy: 'account' | 'holder';
      readonly noReceiptBecause?: string;
      readonly approvedBy?: string;
      /** A refund of part of it, later. */
      readonly refund?: { readonly day: Day; readonly amount: Pence; readonly because: string; readonly bank: AtBank };
    }
  | { readonly kind: 'payOpening'; readonly amount: Pence }
);

function spend(account: 'ellis' | 'robin', day: Day, amount: number, words: string): AtBank {
  return { account, day, words, amount: pence(-amount) };
}

function gain(account: 'ellis' | 'robin', day: Day, amount: number, words: string): AtBank {
  return { account, day, words, amount: pence(amount) };
}

const icb = 'NHS Exampleshire ICB';
const council = 'Exampleshire Council';
const therapist = 'Tamsin Sample, occupational therapist';
const gym = 'Harbour Gym (sample)';

/** The days of a schedule of every four weeks, counted from 0: months are not all as long as July. */
function fourWeeks(first: Day, count: number): Day {
  return addDays(first, 28 * count);
}

function ellisMoney({ on }: Calendar): readonly Event[] {
  const due = (count: number): Day => fourWeeks(on(0, 3), count);
  const award = (dueOn: Day, came: Day): Event => ({
    kind: 'receive',
    stream: 'ellis',
    amount: pence(105_000),
    as: 'award',
    due: dueOn,
    from: icb,
    day: came,
    bank: [gain('ellis', came, 105_000, `NHS EXAMPLESHIRE ICB DP2214 ${dueOn}`)],
  });
  return [
    award(due(0), due(0)),
    award(due(1), due(1)),
    award(due(2), on(2, 9)),
    award(due(3), due(3)),
    {
      kind: 'lend',
      stream: 'ellis',
      amount: pence(30_000),
      because: 'The award’s third payment had not come and the agency had to be paid.',
      day: on(2, 1),
      bank: [gain('ellis', on(2, 1), 30_000, 'R SAMPLE LENT TILL ICB PAYS'), spend('ellis', on(2, 11), 30_000, 'R SAMPLE LOAN PAID BACK')],
    },
    {
      kind: 'receive',
      stream: 'ellis',
      amount: pence(112),
      as: 'interest',
      from: 'Interest',
      day: on(2, 30),
      bank: [gain('ellis', on(2, 30), 112, 'INTEREST')],
    },
  ];
}

function ellisTherapy({ on }: Calendar): readonly Event[] {
  const sessions = (day: Day, paid: Day | undefined, amount: number, invoice: string, what: string): Event => ({
    kind: 'buy',
    payee: therapist,
    what,
    invoice,
    category: 'therapy',
    amount: pence(amount),
    charge: 'ellisTherapy',
    paidBy: 'account',
    day,
    bank: paid === undefined ? [] : [spend('ellis', paid, amount, `T SAMPLE OT ${invoice}`)],
  });
  return [
    { kind: 'payOpening', amount: pence(5_400), day: on(0, 1), bank: [spend('ellis', on(0, 6), 5_400, 'T SAMPLE OT 1032')] },
    sessions(on(0, 7), on(0, 9), 13_000, '1041', 'two sessions for the left hand'),
    sessions(on(1, 4), on(1, 6), 13_000, '1055', 'two sessions for the left hand'),
    sessions(on(2, 8), on(2, 10), 19_500, '1068', 'three sessions for the left hand'),
    sessions(on(2, 29), undefined, 6_500, '1080', 'one session for the left hand'),
  ];
}

function ellisActivities({ on }: Calendar): readonly Event[] {
  const membership = (day: Day, month: string, lost?: string): Event => ({
    kind: 'buy',
    payee: gym,
    what: `membership, ${month}`,
    category: 'activity',
    amount: pence(3_850),
    charge: 'ellisGym',
    paidBy: 'account',
    day,
    ...(lost === undefined ? {} : { noReceiptBecause: lost }),
    bank: [spend('ellis', day, 3_850, 'HARBOUR GYM SAMPLE DD')],
  });
  return [
    membership(on(0, 1), 'first month'),
    membership(
      on(1, 3),
      'second month',
      'The gym sent no receipt for this month and has closed its old system. Asked by e-mail on the day and again a week later.',
    ),
    membership(on(2, 1), 'third month'),
    {
      kind: 'buy',
      payee: 'Sample Cycles',
      what: 'deposit on the adapted bike',
      invoice: 'B-310',
      category: 'equipment',
      amount: pence(30_000),
      charge: 'ellisBike',
      paidBy: 'account',
      approvedBy: 'Case manager, NHS Exampleshire ICB',
      day: on(0, 14),
      bank: [spend('ellis', on(0, 16), 30_000, 'SAMPLE CYCLES B-310')],
    },
    {
      kind: 'buy',
      payee: 'Sample Cycles',
      what: 'the rest of the adapted bike',
      invoice: 'B-324',
      category: 'equipment',
      amount: pence(114_500),
      charge: 'ellisBike',
      paidBy: 'account',
      day: on(1, 11),
      bank: [spend('ellis', on(1, 13), 114_500, 'SAMPLE CYCLES B-324')],
      refund: {
        day: on(1, 18),
        amount: pence(4_500),
        because: 'Panniers that did not fit went back.',
        bank: gain('ellis', on(1, 21), 4_500, 'SAMPLE CYCLES REFUND'),
      },
    },
    {
      kind: 'buy',
      payee: 'Exampleshire Taxis',
      what: 'to the hospital and back',
      category: 'travel',
      amount: pence(2_760),
      charge: 'ellisTravel',
      paidBy: 'holder',
      day: on(1, 25),
      bank: [spend('ellis', on(2, 3), 2_760, 'R SAMPLE TAXI PAID BACK')],
    },
  ];
}

function ellisRunning({ on }: Calendar): readonly Event[] {
  return [
    {
      kind: 'buy',
      payee: 'Sample Insurance',
      what: 'employer’s liability, one year',
      invoice: 'EL-77',
      category: 'insurance',
      amount: pence(9_600),
      charge: 'ellisInsurance',
      paidBy: 'account',
      day: on(0, 20),
      bank: [spend('ellis', on(0, 22), 9_600, 'SAMPLE INSURANCE EL-77')],
    },
    {
      kind: 'buy',
      payee: 'Sample Care Agency',
      what: 'cover for two nights',
      invoice: 'A-908',
      category: 'agency',
      amount: pence(21_420),
      charge: 'ellisAgency',
      paidBy: 'account',
      day: on(0, 24),
      bank: [spend('ellis', on(0, 28), 21_420, 'SAMPLE CARE AGENCY A-908')],
    },
    {
      kind: 'buy',
      payee: 'Sample Care Agency',
      what: 'cover for a week of mornings',
      invoice: 'A-951',
      category: 'agency',
      amount: pence(28_560),
      charge: 'ellisAgency',
      paidBy: 'account',
      day: on(1, 29),
      bank: [spend('ellis', on(2, 2), 28_560, 'SAMPLE CARE AGENCY A-951')],
    },
    {
      kind: 'buy',
      payee: 'Sample First Aid',
      what: 'moving and handling, half a day',
      invoice: 'F-12',
      category: 'training',
      amount: pence(6_000),
      charge: 'ellisTraining',
      paidBy: 'account',
      day: on(2, 15),
      bank: [spend('ellis', on(2, 17), 6_000, 'SAMPLE FIRST AID F-12')],
    },
    {
      kind: 'buy',
      payee: 'Sample Mobility Hire',
      what: 'adapted van for a day, to try it',
      invoice: 'H-45',
      category: 'travel',
      amount: pence(18_000),
      charge: ['ellisTravel', 'robinTravel'],
      paidBy: 'holder',
      day: on(2, 18),
      bank: [spend('ellis', on(2, 24), 12_600, 'R SAMPLE VAN HIRE PART'), spend('robin', on(2, 24), 5_400, 'R SAMPLE VAN HIRE PART')],
    },
  ];
}

function robinMoney({ on }: Calendar): readonly Event[] {
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
    amount: pence(31_000),
    as: 'award',
    due,
    from: council,
    day: due,
    bank: [gain('robin', due, 31_000, 'EXAMPLESHIRE COUNCIL DP')],
  });
  return [
    health(on(0, 1), on(0, 1), 24_000),
    health(on(1, 1), on(1, 3), 24_000),
    health(on(2, 1), on(2, 1), 20_000),
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

function robinSpending({ on }: Calendar): readonly Event[] {
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

/** The family's quarter, in the order of its days. */
export function familyEvents(calendar: Calendar): readonly Event[] {
  return [ellisMoney, ellisTherapy, ellisActivities, ellisRunning, robinMoney, robinSpending]
    .flatMap((part) => part(calendar))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
