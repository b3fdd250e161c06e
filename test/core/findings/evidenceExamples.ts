import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, bought, council, stream } from './example.ts';

const asks = (said: (typeof stream)['asks']) => ({ streams: [{ ...stream, asks: said }, council] });

/** E01 to E05. */
export const evidenceExamples: Readonly<Record<string, Examples>> = {
  E01: {
    fires: {
      about: 'neither receipt nor reason',
      facts: { spending: [{ ...bought, evidence: [] }] },
      words: 'has no receipt, and nothing says why',
      gravity: 'medium',
    },
    silent: [
      { about: 'its receipt', facts: { spending: [bought] } },
      {
        about: 'the funder asks for none below £50',
        facts: { ...asks({ evidence: { noReceiptUnder: pence(5_000) } }), spending: [{ ...bought, evidence: [] }] },
      },
      { about: 'the funder gives 60 days', facts: { ...asks({ evidence: { withinDays: 60 } }), spending: [{ ...bought, evidence: [] }] } },
    ],
  },
  E02: {
    fires: {
      about: 'another sum on the paper',
      facts: {
        proofs: [
          {
            evidenceId: 'evidence-7',
            number: 7,
            purchaseId: 'purchase-1',
            payee: 'Harbour Pool',
            asked: { day: bought.day, amount: bought.amount },
            says: { amount: pence(2_350) },
          },
        ],
      },
      words: 'the sum (£23.50 there, £32.50 here)',
    },
    silent: [
      {
        about: 'the same, by another form of the name',
        facts: {
          proofs: [
            {
              evidenceId: 'evidence-7',
              number: 7,
              purchaseId: 'purchase-1',
              payee: 'Harbour Pool',
              asked: { day: bought.day, amount: bought.amount },
              says: { day: bought.day, amount: bought.amount, payee: 'HARBOUR POOL LTD' },
            },
          ],
        },
      },
    ],
  },
  E03: {
    fires: {
      about: 'faded',
      facts: {
        proofs: [
          {
            evidenceId: 'evidence-7',
            number: 7,
            purchaseId: 'purchase-1',
            payee: 'Harbour Pool',
            asked: { day: bought.day, amount: bought.amount },
            says: {},
            quality: 'illegible',
          },
        ],
      },
      words: 'cannot be read',
    },
    silent: [
      {
        about: 'clear',
        facts: {
          proofs: [
            {
              evidenceId: 'evidence-7',
              number: 7,
              purchaseId: 'purchase-1',
              payee: 'Harbour Pool',
              asked: { day: bought.day, amount: bought.amount },
              says: {},
            },
          ],
        },
      },
    ],
  },
  E04: {
    fires: {
      about: 'erased in the year it was kept',
      facts: { erased: [{ id: 'evidence-7', number: 7, erasedOn: day('2026-05-01'), keepUntil: day('2033-03-31') }] },
      words: 'is to be kept until 31 March 2033',
    },
    silent: [
      {
        about: 'its years were over',
        facts: { erased: [{ id: 'evidence-7', number: 7, erasedOn: day('2026-05-01'), keepUntil: day('2026-03-31') }] },
      },
    ],
  },
  E05: {
    fires: {
      about: 'due in ten days',
      facts: { streams: [{ ...stream, next: { period: { from: day('2026-03-01'), to: day('2026-05-31') }, due: day('2026-06-25') } }] },
      words: 'is due on 25 June 2026',
    },
    silent: [
      {
        about: 'due in a month',
        facts: { streams: [{ ...stream, next: { period: { from: day('2026-03-01'), to: day('2026-05-31') }, due: day('2026-07-15') } }] },
      },
      {
        about: 'the period is not over',
        facts: { streams: [{ ...stream, next: { period: { from: day('2026-04-01'), to: day('2026-06-30') }, due: day('2026-06-20') } }] },
      },
    ],
  },
};
