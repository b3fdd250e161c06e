import { describe, expect, it } from 'vitest';
import { homeComing } from '#core/book/homeComing';
import { type AccountFacts, type HomeFacts, homeTasks } from '#core/book/homeTasks';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

const today = day('2026-11-22');
const account: AccountFacts = {
  id: 'account-1',
  name: 'Ann’s account',
  unmatched: 0,
  knownTo: day('2026-11-20'),
  openFrom: day('2026-11-01'),
};
const calm: HomeFacts = {
  today,
  steps: [
    { step: 'holder', done: true },
    { step: 'openings', done: true },
  ],
  late: [],
  unproven: [],
  accounts: [account],
  vehicles: [],
  pay: [],
  statements: [],
  begunOn: day('2026-04-01'),
  backedUpOn: day('2026-11-10'),
};

const van = { leaseId: 'lease-1', vehicle: 'Blue van', lessor: 'Sample Mobility', day: day('2026-11-12'), amount: pence(41_200) };

const late = {
  streamId: 'stream-1',
  day: day('2026-11-03'),
  expected: pence(105_000),
  received: pence(0),
  state: 'overdue',
  words: '£1,050.00 was due on 3 Nov 2026 and has not come yet. It is 19 days late.',
} as const;

function one(facts: Partial<HomeFacts>) {
  const tasks = homeTasks({ ...calm, ...facts });
  expect(tasks).toHaveLength(1);
  return tasks[0];
}

describe('what the home asks for', () => {
  it('asks for nothing when everything is in order', () => {
    expect(homeTasks(calm)).toEqual([]);
  });

  it('puts first what is needed most, whatever order it was found in', () => {
    const all: HomeFacts = {
      ...calm,
      steps: [{ step: 'openings', done: false }],
      late: [{ streamId: 'stream-1', funder: 'NHS Madeup ICB', rows: [late] }],
      unproven: [{ id: 'purchase-1', payee: 'Harbour Pool', day: day('2026-11-04'), amount: pence(3_850) }],
      accounts: [{ ...account, unmatched: 3, knownTo: day('2026-10-01'), provable: day('2026-10-31') }],
      vehicles: [van],
      statements: [
        {
          streamId: 'stream-1',
          stream: 'Ann’s health budget',
          funder: 'NHS Madeup ICB',
          period: { from: day('2026-07-01'), to: day('2026-09-30') },
          due: day('2026-10-28'),
        },
      ],
      backedUpOn: undefined,
    };
    expect(homeTasks(all).map(({ id }) => id)).toEqual([
      'setup',
      'late-stream-1',
      'receipts',
      'vehicle-lease-1',
      'match-account-1',
      'file-account-1',
      'reconcile-account-1',
      'statement-stream-1',
      'backup',
    ]);
  });

  it('counts the steps of setting up that are left, and names the next', () => {
    const steps = [
      { step: 'holder', done: true },
      { step: 'beneficiaries', done: false },
      { step: 'plan', done: false },
    ] as const;
    expect(one({ steps })).toMatchObject({
      title: 'Say whose care the money is for',
      words: '2 steps of setting up are left. This is the next one.',
      screen: 'setup',
    });
  });

  it('says which payment is late, and how many', () => {
    expect(one({ late: [{ streamId: 'stream-1', funder: 'NHS Madeup ICB', rows: [late] }] })).toMatchObject({
      title: 'A payment from NHS Madeup ICB is late',
      words: late.words,
    });
    expect(one({ late: [{ streamId: 'stream-1', funder: 'NHS Madeup ICB', rows: [late, late] }] })?.words).toBe(
      '2 payments have not come. The first was due on 3 November 2026.',
    );
  });

  it('names a missing receipt, so that nobody has to look for it', () => {
    const purchase = { id: 'purchase-1', payee: 'Harbour Pool', day: day('2026-11-04'), amount: pence(3_850) };
    expect(one({ unproven: [purchase] })).toMatchObject({
      title: 'One receipt is missing',
      words: '£38.50 to Harbour Pool on 4 November 2026. Add it, or say why there is none.',
      about: 'purchase-1',
    });
    expect(one({ unproven: [purchase, purchase, purchase] })?.words).toBe(
      '£38.50 to Harbour Pool on 4 November 2026, and 2 others. Add them, or say why there are none.',
    );
  });

  it('asks to confirm a vehicle payment on its day, one or several, and says where money comes back', () => {
    expect(one({ vehicles: [van] })).toMatchObject({
      title: 'Confirm the vehicle payment of 12 November 2026',
      words: '£412.00 to Sample Mobility for Blue van.',
      screen: 'vehicle',
      about: 'lease-1',
    });
    expect(one({ vehicles: [van, { ...van, day: day('2026-11-19') }] })).toMatchObject({
      title: 'Confirm 2 vehicle payments',
      words: 'The first was due on 12 November 2026: £412.00 to Sample Mobility for Blue van.',
    });
    expect(one({ vehicles: [{ ...van, amount: pence(-41_200) }] })).toMatchObject({
      title: 'Confirm the vehicle refund of 12 November 2026',
      words: '£412.00 from Sample Mobility for Blue van.',
    });
    expect(homeTasks({ ...calm, vehicles: [van, { ...van, leaseId: 'lease-2' }] })).toHaveLength(2);
  });

  it('asks to match, one line or several', () => {
    expect(one({ accounts: [{ ...account, unmatched: 1 }] })?.title).toBe('Say what one payment at the bank was');
    expect(one({ accounts: [{ ...account, unmatched: 5 }] })).toMatchObject({ title: 'Say what 5 payments at the bank were', minutes: 3 });
  });

  it('asks for the bank’s file when the book has heard nothing for five weeks, not before', () => {
    expect(homeTasks({ ...calm, accounts: [{ ...account, knownTo: day('2026-10-19') }] })).toEqual([]);
    expect(one({ accounts: [{ ...account, knownTo: day('2026-10-18') }] })?.title).toBe('Bring in the bank’s file');
  });

  it('offers to close a period that can be proved, and asks for the bank’s statement where there is none', () => {
    expect(one({ accounts: [{ ...account, provable: day('2026-10-31') }] })?.action).toBe('Check it');
    expect(one({ accounts: [{ ...account, openFrom: day('2026-10-01') }] })?.action).toBe('Add the statement');
    expect(homeTasks({ ...calm, accounts: [{ ...account, openFrom: day('2026-10-01'), unmatched: 2 }] }).map(({ id }) => id)).toEqual([
      'match-account-1',
    ]);
  });

  it('says when a statement is due, and when it was', () => {
    const statement = {
      streamId: 'stream-1',
      stream: 'Ann’s health budget',
      funder: 'NHS Madeup ICB',
      period: { from: day('2026-07-01'), to: day('2026-10-31') },
    };
    expect(one({ statements: [{ ...statement, due: day('2026-11-30') }] })?.words).toBe(
      '1 July to 31 October 2026, due on 30 November 2026.',
    );
    expect(one({ statements: [{ ...statement, due: day('2026-11-21') }] })?.words).toBe(
      '1 July to 31 October 2026, and was due on 21 November 2026.',
    );
    expect(one({ statements: [statement] })?.title).toBe('NHS Madeup ICB expects a statement of Ann’s health budget');
    expect(one({ statements: [statement] })?.words).toBe('1 July to 31 October 2026.');
  });

  it('asks for a backup after more than 14 days, counted from the book’s beginning where there is none', () => {
    expect(homeTasks({ ...calm, backedUpOn: day('2026-11-08') })).toEqual([]);
    expect(one({ backedUpOn: day('2026-11-07') })?.words).toContain('15 days old');
    expect(one({ backedUpOn: undefined })?.words).toContain('no backup yet');
    expect(homeTasks({ ...calm, backedUpOn: undefined, begunOn: day('2026-11-10') })).toEqual([]);
  });
});

describe('what is coming', () => {
  it('shows the next weeks, soonest first, and nothing that is over or far off', () => {
    const coming = homeComing({
      today,
      payments: [
        { funder: 'NHS Madeup ICB', amount: pence(105_000), day: day('2026-12-03') },
        { funder: 'Madeup Council', amount: pence(30_000), day: day('2027-03-08') },
      ],
      statements: [{ funder: 'NHS Madeup ICB', period: { from: day('2026-07-01'), to: day('2026-10-31') }, due: day('2026-11-30') }],
      vehicles: [
        { ...van, day: day('2026-12-01') },
        { ...van, day: day('2026-12-02'), amount: pence(-100) },
      ],
      pay: [{ words: 'Payday of Four-weekly', day: day('2026-12-04') }],
      endings: [{ stream: 'Ann’s health budget', day: day('2026-11-21') }],
    });
    expect(coming).toEqual([
      { words: 'Statement for NHS Madeup ICB, 1 July to 31 October 2026', day: '2026-11-30' },
      { words: '£412.00 to Sample Mobility for Blue van', day: '2026-12-01' },
      { words: '£1.00 back from Sample Mobility for Blue van', day: '2026-12-02' },
      { words: '£1,050.00 from NHS Madeup ICB', day: '2026-12-03' },
      { words: 'Payday of Four-weekly', day: '2026-12-04' },
    ]);
  });
});
