import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, bought, council, line, stream } from './example.ts';

const asks = (said: (typeof stream)['asks']) => ({ streams: [{ ...stream, asks: said }, council] });

/** P01 to P10. */
export const planExamples: Readonly<Record<string, Examples>> = {
  P01: {
    fires: {
      about: 'nobody said which line',
      facts: { spending: [{ ...bought, planLineIds: ['unknown'], outcomeIds: ['unknown'] }] },
      words: 'has no line or outcome of the plan yet',
    },
    silent: [{ about: 'a line and an outcome', facts: { spending: [bought] } }],
  },
  P02: {
    fires: {
      about: 'a week before the agreement',
      facts: { spending: [{ ...bought, day: day('2025-12-13') }] },
      words: 'was before Ann’s health budget began on 1 January 2026',
    },
    silent: [
      { about: 'on the first day', facts: { spending: [{ ...bought, day: day('2026-01-01') }] } },
      { about: 'on the last day', facts: { streams: [{ ...stream, to: day('2026-05-04') }], spending: [bought] } },
    ],
  },
  P03: {
    fires: {
      about: 'a word of the list',
      facts: { spending: [{ ...bought, payee: 'Corner shop', what: 'Wine for the party' }] },
      words: 'has the word “wine”',
    },
    silent: [
      { about: 'twine and swine are no wine', facts: { spending: [{ ...bought, payee: 'Twine & Co', what: 'swine flu leaflet' }] } },
    ],
  },
  P04: {
    fires: {
      about: 'travel that this council bars, on no line',
      facts: { ...asks({ barred: ['travel'] }), spending: [{ ...bought, category: 'travel', rule: 'ask_first', isApproved: false }] },
      words: 'is on your funder’s list',
    },
    silent: [
      { about: 'the plan allows it', facts: { ...asks({ barred: ['travel'] }), spending: [{ ...bought, category: 'travel' }] } },
      {
        about: 'another category',
        facts: { ...asks({ barred: ['travel'] }), spending: [{ ...bought, rule: 'ask_first', isApproved: false }] },
      },
    ],
  },
  P05: {
    fires: {
      about: 'NHS: three months after 1 January, and none was held',
      facts: { streams: [{ ...stream, reviews: [] }] },
      words: 'was due by 1 April 2026',
    },
    silent: [
      { about: 'held in March: the next is a year on', facts: { streams: [{ ...stream, reviews: [{ on: day('2026-03-20') }] }] } },
      { about: 'a council has six months', facts: { streams: [{ ...council, reviews: [] }] } },
      { about: 'the funder said twelve', facts: { streams: [{ ...stream, reviews: [], asks: { reviews: { firstAfterMonths: 12 } } }] } },
    ],
  },
  P06: {
    fires: {
      about: 'a line with nobody’s letter',
      facts: { lines: [{ ...line, approval: 'words' }] },
      words: 'One line of the plan has no letter that agrees to it (Gym)',
    },
    silent: [
      { about: 'a letter behind it, and a plan of six months ago', facts: { lines: [line] } },
      { about: 'an old plan that the funder lets stand for two years', facts: { ...asks({ planOlderThanMonths: 24 }), lines: [line] } },
    ],
  },
  P07: {
    fires: {
      about: 'a line that is asked for first',
      facts: { spending: [{ ...bought, rule: 'ask_first', isApproved: false }] },
      words: 'had to be asked for first',
    },
    silent: [
      { about: 'it was asked for', facts: { spending: [{ ...bought, rule: 'ask_first' }] } },
      {
        about: 'a question that waits 28 days',
        facts: { requests: [{ id: 'plan_request-1', streamId: 'stream-1', what: 'A ramp', askedOn: day('2026-05-18'), waits: 28 }] },
      },
    ],
  },
  P08: {
    fires: {
      about: '£120 where the plan has £100',
      facts: { lines: [{ ...line, spent: pence(12_000) }] },
      words: '£20.00 more than the £100.00 that the plan has',
    },
    silent: [
      { about: 'to the penny', facts: { lines: [{ ...line, spent: pence(10_000) }] } },
      { about: 'a usual hour at the plan’s rate', facts: { lines: [{ ...line, rate: { agreed: pence(1_300), paid: pence(1_300) } }] } },
      {
        about: 'within the tenth that the funder allows',
        facts: { ...asks({ overspendPercent: 10 }), lines: [{ ...line, spent: pence(11_000) }] },
      },
    ],
  },
  P09: {
    fires: {
      about: '£40 of £100, and the funder asks below half',
      facts: { ...asks({ underspendPercent: 50 }), lines: [{ ...line, spent: pence(4_000) }] },
      words: '£40.00 of £100.00 was used',
    },
    silent: [
      { about: 'half', facts: { ...asks({ underspendPercent: 50 }), lines: [{ ...line, spent: pence(5_000) }] } },
      {
        about: 'the reason is written down',
        facts: { ...asks({ underspendPercent: 50 }), lines: [{ ...line, spent: pence(4_000), hasReason: true }] },
      },
    ],
  },
  P10: {
    fires: {
      about: 'saved for a hoist',
      facts: {
        reserves: [
          {
            id: 'plan_reserve-1',
            streamId: 'stream-1',
            name: 'a hoist',
            kind: 'savings',
            amount: pence(50_000),
            isAgreed: false,
            uses: [],
          },
        ],
      },
      words: '£500.00 is saved for a hoist',
    },
    silent: [
      {
        about: 'agreed',
        facts: {
          reserves: [
            {
              id: 'plan_reserve-1',
              streamId: 'stream-1',
              name: 'a hoist',
              kind: 'savings',
              amount: pence(50_000),
              isAgreed: true,
              uses: [],
            },
          ],
        },
      },
    ],
  },
};
