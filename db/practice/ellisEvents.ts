import { pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Calendar } from './calendar.ts';
import { type Event, fourWeeks, gain, icb, spend } from './event.ts';

const therapist = 'Tamsin Sample, occupational therapist';
const gym = 'Harbour Gym (sample)';

export function ellisMoney({ on }: Calendar): readonly Event[] {
  const due = (count: number): Day => fourWeeks(on(0, 1), count);
  const award = (dueOn: Day, came: Day): Event => ({
    kind: 'receive',
    stream: 'ellis',
    amount: pence(345_000),
    as: 'award',
    due: dueOn,
    from: icb,
    day: came,
    bank: [gain('ellis', came, 345_000, `NHS EXAMPLESHIRE ICB DP2214 ${dueOn}`)],
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

function ellisBike({ on }: Calendar): readonly Event[] {
  return [
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
  ];
}

/** Ellis’s quarter but for the money that came. */
export function ellisSpending(calendar: Calendar): readonly Event[] {
  return [ellisTherapy, ellisActivities, ellisBike].flatMap((part) => part(calendar));
}
