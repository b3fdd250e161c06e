import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, account, bankLine, bought, council, received, stream } from './example.ts';

const asks = (said: (typeof stream)['asks']) => ({ streams: [{ ...stream, asks: said }, council] });

const { id, accountId, streamIds, day: on, amount } = bankLine;
const wagesFromTin = { id, accountId, streamIds, day: on, amount };

const payer = (name: string) => ({ id: `bank_payer-${name}`, name, called: name, from: day('2026-05-01') });

/** A01 to A15. */
export const accountExamples: Readonly<Record<string, Examples>> = {
  A01: {
    fires: {
      about: 'a pound is missing',
      facts: {
        accounts: [{ ...account, checks: [{ id: 'bank_statement-1', day: day('2026-05-31'), bank: pence(50_000), book: pence(49_900) }] }],
      },
      words: 'The difference of £1.00',
    },
    silent: [
      {
        about: 'equal',
        facts: {
          accounts: [
            { ...account, checks: [{ id: 'bank_statement-1', day: day('2026-05-31'), bank: pence(50_000), book: pence(50_000) }] },
          ],
        },
      },
    ],
  },
  A02: {
    fires: {
      about: 'a week of May',
      facts: { accounts: [{ ...account, gaps: [{ from: day('2026-05-08'), to: day('2026-05-14') }] }] },
      words: 'nothing of the bank is in the book for 8 May to 14 May 2026',
    },
    silent: [{ about: 'no gap', facts: { accounts: [account] } }],
  },
  A03: {
    fires: {
      about: 'opens £5 higher',
      facts: {
        issued: [
          {
            id: 'statement-2',
            number: 2,
            streamId: 'stream-1',
            from: day('2026-04-01'),
            opening: pence(10_500),
            closedBefore: pence(10_000),
          },
        ],
      },
      words: 'begins with £105.00, and the one before it ended with £100.00',
    },
    silent: [
      {
        about: 'follows on',
        facts: {
          issued: [
            {
              id: 'statement-2',
              number: 2,
              streamId: 'stream-1',
              from: day('2026-04-01'),
              opening: pence(10_000),
              closedBefore: pence(10_000),
            },
          ],
        },
      },
    ],
  },
  A04: {
    fires: {
      about: 'from a machine, and the funder bars cash',
      facts: { ...asks({ cash: 'barred' }), bankLines: [{ ...bankLine, words: 'CASH ATM HIGH STREET', matches: [] }] },
      words: 'your funder asks that no cash is taken out',
      gravity: 'high',
    },
    silent: [
      { about: 'shown by receipts', facts: { bankLines: [{ ...bankLine, words: 'CASH ATM HIGH STREET' }] } },
      { about: 'wages from the tin, and no funder has said anything of it', facts: { cashWages: [wagesFromTin] } },
      { about: 'cashmere is no cash', facts: { bankLines: [{ ...bankLine, words: 'CASHMERE SHOP', matches: [] }] } },
    ],
  },
  A05: {
    fires: {
      about: 'to the holder, and nobody said what for',
      facts: { bankLines: [{ ...bankLine, words: 'R INVENTED', matches: [] }] },
      words: 'went to an account of the holder’s own',
    },
    silent: [
      {
        about: 'gives back a purchase with its receipt',
        facts: { bankLines: [{ ...bankLine, words: 'ROSE INVENTED', matches: [{ kind: 'reimbursement', hasProof: true }] }] },
      },
      {
        about: 'not matched yet, and the purchase that it gives back has its receipt',
        facts: {
          spending: [{ ...bought, paidBy: 'holder', amount: pence(4_000) }],
          bankLines: [{ ...bankLine, words: 'ROSE INVENTED', matches: [] }],
        },
      },
      {
        about: 'pays back what the holder lent',
        facts: { bankLines: [{ ...bankLine, words: 'ROSE INVENTED', matches: [{ kind: 'repayment', hasProof: false }] }] },
      },
    ],
  },
  A06: {
    fires: {
      about: 'a cheque of an aunt',
      facts: { received: [{ ...received, kind: 'other', amount: pence(2_500), from: 'Aunt May' }] },
      words: '£25.00 from Aunt May came on 1 May 2026',
    },
    silent: [
      { about: 'the award', facts: { received: [received] } },
      {
        about: 'the funder lets own money be paid in',
        facts: { ...asks({ account: { ownMoney: true } }), received: [{ ...received, kind: 'other' }] },
      },
    ],
  },
  A07: {
    fires: {
      about: 'a neighbour has a card of it',
      facts: {
        ...asks({ signatories: ['Rose Invented'] }),
        accounts: [{ ...account, payers: [payer('Rose Invented'), payer('Nell Neighbour')] }],
      },
      words: 'Nell Neighbour can pay from Ann’s account since 1 May 2026',
    },
    silent: [
      {
        about: 'who may',
        facts: { ...asks({ signatories: ['Rose Invented'] }), accounts: [{ ...account, payers: [payer('rose  invented')] }] },
      },
      { about: 'no funder named anybody', facts: { accounts: [{ ...account, payers: [payer('Nell Neighbour')] }] } },
    ],
  },
  A08: {
    fires: {
      about: '£100 short',
      facts: {
        awardDues: [
          {
            streamId: 'stream-1',
            day: day('2026-05-01'),
            expected: pence(400_000),
            received: pence(390_000),
            words: '£100.00 less than was due on 1 May 2026.',
          },
        ],
      },
      words: '£100.00 less than was due',
    },
    silent: [
      {
        about: 'as agreed',
        facts: {
          awardDues: [{ streamId: 'stream-1', day: day('2026-05-01'), expected: pence(400_000), received: pence(400_000), words: '' }],
        },
      },
    ],
  },
  A09: {
    fires: {
      about: 'charged on NHS money',
      facts: { received: [{ ...received, kind: 'contribution', amount: pence(4_000) }] },
      words: 'NHS care is free',
      gravity: 'high',
    },
    silent: [
      { about: 'a council’s', facts: { received: [{ ...received, streamId: 'stream-2', kind: 'contribution' }] } },
      {
        about: 'paid in full',
        facts: {
          contributions: [{ streamId: 'stream-2', day: day('2026-05-01'), expected: pence(4_000), received: pence(4_000), words: '' }],
        },
      },
    ],
  },
  A10: {
    fires: {
      about: '£4,000 where three weeks of £1,000 may be kept',
      facts: asks({ retainedWeeks: 3 }),
      words: '£4,000.00 is free, £1,000.00 more than the 3 weeks that may be kept',
    },
    silent: [
      { about: 'four weeks may', facts: asks({ retainedWeeks: 4 }) },
      {
        about: 'the rest is set aside as agreed',
        facts: { streams: [{ ...stream, asks: { retainedWeeks: 3 }, agreedReserves: pence(100_000) }] },
      },
    ],
  },
  A11: {
    fires: {
      about: 'more is owed than there is',
      facts: { streams: [{ ...stream, free: pence(-12_000) }] },
      words: 'more is owed than there is, by £120.00',
    },
    silent: [
      { about: 'four weeks, as the funder asks', facts: asks({ minimumWeeks: 4 }) },
      {
        about: 'an end with bills left is told by its own rule',
        facts: { streams: [{ ...stream, free: pence(-12_000), to: day('2026-05-31') }] },
      },
    ],
  },
  A12: {
    fires: {
      about: 'a taxi in a strike',
      facts: {
        reserves: [
          {
            id: 'plan_reserve-2',
            streamId: 'stream-1',
            name: 'the emergency week',
            kind: 'contingency',
            amount: pence(90_000),
            isAgreed: true,
            uses: [{ id: 'move-1', day: day('2026-05-02'), amount: pence(6_000) }],
          },
        ],
      },
      words: '£60.00 of the emergency week was used on 2 May 2026',
    },
    silent: [
      {
        about: 'the team was told',
        facts: {
          reserves: [
            {
              id: 'plan_reserve-2',
              streamId: 'stream-1',
              name: 'the emergency week',
              kind: 'contingency',
              amount: pence(90_000),
              isAgreed: true,
              uses: [{ id: 'move-1', day: day('2026-05-02'), amount: pence(6_000), toldOn: day('2026-05-03') }],
            },
          ],
        },
      },
    ],
  },
  A13: {
    fires: {
      about: 'typed twice',
      facts: { spending: [bought, { ...bought, id: 'purchase-2', day: day('2026-05-05'), evidence: [8] }] },
      words: 'is in the book twice, the other time on 5 May 2026',
    },
    silent: [
      {
        about: 'the pool a week later',
        facts: { spending: [bought, { ...bought, id: 'purchase-2', day: day('2026-05-11'), evidence: [8] }] },
      },
      {
        about: 'two invoices of one day',
        facts: {
          spending: [
            { ...bought, invoice: '118' },
            { ...bought, id: 'purchase-2', invoice: '119', evidence: [8] },
          ],
        },
      },
    ],
  },
  A14: {
    fires: {
      about: 'a charge that nobody named',
      facts: { bankLines: [{ ...bankLine, words: 'MONTHLY ACCOUNT FEE', matches: [] }] },
      words: 'looks like a charge or interest of the bank',
    },
    silent: [{ about: 'matched', facts: { bankLines: [{ ...bankLine, words: 'MONTHLY ACCOUNT FEE' }] } }],
  },
  A15: {
    fires: {
      about: 'the council’s money has no line of its own',
      facts: { accounts: [{ ...account, streamIds: ['stream-1', 'stream-2'] }] },
      words: 'nothing says what Ben’s council money pays for',
    },
    silent: [
      {
        about: 'each has lines of its own',
        facts: { accounts: [{ ...account, streamIds: ['stream-1', 'stream-2'], dividedStreamIds: ['stream-1', 'stream-2'] }] },
      },
      { about: 'one kind of money', facts: { accounts: [{ ...account, dividedStreamIds: [] }] } },
    ],
  },
};
