import { type Finding as FileFinding } from '#core/people/file';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, employer, person } from './example.ts';

function lacks(kind: FileFinding['kind'], words: string, weight: FileFinding['weight'] = 'stop') {
  return { people: [{ ...person, lacks: [{ kind, weight, words }] }] };
}

const inOrder = { about: 'their file is in order', facts: { people: [person] } };
const tax = { id: 'due-1', to: 'HMRC', amount: pence(31_000), open: pence(31_000), payBy: day('2026-05-22') };

/** H01 to H05, R01 to R11. */
export const peopleExamples: Readonly<Record<string, Examples>> = {
  H01: {
    fires: {
      about: 'three weeks late',
      facts: { taxBills: [tax] },
      words: 'was to be paid by 22 May 2026, and no line of the bank pays it yet',
    },
    silent: [
      { about: 'on the day', facts: { taxBills: [{ ...tax, paidOn: day('2026-05-22') }] } },
      { about: 'not due yet', facts: { taxBills: [{ ...tax, payBy: day('2026-06-22') }] } },
    ],
  },
  H02: {
    fires: {
      about: 'HMRC shows £10 more',
      facts: {
        employers: [{ ...employer, hmrc: { day: day('2026-06-01'), says: pence(32_000), book: pence(31_000), isExplained: false } }],
      },
      words: 'showed £320.00, and the book £310.00',
    },
    silent: [
      {
        about: 'the same',
        facts: {
          employers: [{ ...employer, hmrc: { day: day('2026-06-01'), says: pence(31_000), book: pence(31_000), isExplained: false } }],
        },
      },
      {
        about: 'a note explains it',
        facts: {
          employers: [{ ...employer, hmrc: { day: day('2026-06-01'), says: pence(32_000), book: pence(31_000), isExplained: true } }],
        },
      },
    ],
  },
  H03: {
    fires: {
      about: 'paid a week late',
      facts: { pensionBills: [{ ...tax, to: 'NEST', paidOn: day('2026-05-29') }] },
      words: 'to NEST was to be paid by 22 May 2026, and was paid on 29 May 2026',
    },
    silent: [{ about: 'on the day', facts: { pensionBills: [{ ...tax, to: 'NEST', paidOn: day('2026-05-22') }] } }],
  },
  H04: {
    fires: {
      about: 'claimed, and some of it is cleaning for others',
      facts: { employers: [{ ...employer, allowance: { ...employer.allowance, answers: { careOnly: false, household: true } } }] },
      words: 'some of the work is not care of the person',
    },
    silent: [
      { about: 'all of it is care', facts: { employers: [employer] } },
      {
        about: 'no employer’s National Insurance, and nobody was asked',
        facts: { employers: [{ ...employer, allowance: { taxYear: '2026-27', hasEmployerNi: false } }] },
      },
    ],
  },
  H05: {
    fires: {
      about: 'three paydays and no reference',
      facts: { employers: [{ ...employer, hasPaye: false }] },
      words: 'no PAYE reference is recorded',
    },
    silent: [
      { about: 'a reference', facts: { employers: [employer] } },
      { about: 'nobody was paid yet', facts: { employers: [{ ...employer, hasPaye: false, paydays: 0 }] } },
    ],
  },
  R01: {
    fires: {
      about: 'a partner without a letter',
      facts: lacks('family_approval', 'Sam Sample is a partner: record who approved it.'),
      words: 'is a partner',
    },
    silent: [inOrder],
  },
  R02: {
    fires: {
      about: 'the representative is the PA',
      facts: { people: [{ ...person, isHolder: true }] },
      words: 'looks after the money and is paid from it',
    },
    silent: [{ about: 'approved', facts: { people: [{ ...person, isHolder: true, hasApproval: true }] } }, inOrder],
  },
  R03: {
    fires: {
      about: 'no check',
      facts: lacks('right_to_work', 'No right to work check is recorded for Sam Sample.'),
      words: 'No right to work check',
      gravity: 'high',
    },
    silent: [inOrder],
  },
  R04: {
    fires: {
      about: 'nothing written',
      facts: lacks('written_statement', 'Give Sam Sample a written statement now.'),
      words: 'written statement',
    },
    silent: [inOrder],
  },
  R05: {
    fires: {
      about: 'no check',
      facts: lacks('disclosure', 'No DBS check is recorded for Sam Sample.', 'attention'),
      words: 'No DBS check',
      gravity: 'medium',
    },
    silent: [inOrder],
  },
  R06: {
    fires: {
      about: 'no policy, and the funder asks for one',
      facts: {
        employers: [
          {
            ...employer,
            insurance: [{ kind: 'liability_insurance', weight: 'stop', words: 'No employer’s liability insurance is recorded.' }],
          },
        ],
      },
      words: 'No employer’s liability insurance',
      gravity: 'high',
    },
    silent: [{ about: 'insured', facts: { employers: [employer] } }],
  },
  R07: {
    fires: {
      about: 'a trachy without assessment',
      facts: lacks('competency', 'Sam Sample does delegated healthcare tasks.'),
      words: 'delegated healthcare tasks',
    },
    silent: [inOrder],
  },
  R08: {
    fires: { about: 'no status check', facts: lacks('status_check', 'Sam Sample works as self-employed.'), words: 'self-employed' },
    silent: [inOrder],
  },
  R09: {
    fires: {
      about: 'an agency’s bill',
      facts: { agencies: [{ payee: 'Madeup Care', purchaseId: 'purchase-1' }] },
      words: 'No registration number of Madeup Care',
    },
    silent: [{ about: 'its number is known', facts: { agencies: [{ payee: 'Madeup Care', purchaseId: 'purchase-1', cqc: '1-23' }] } }],
  },
  R10: {
    fires: {
      about: 'their own car',
      facts: lacks('business_insurance', 'Sam Sample drives their own car for work.'),
      words: 'their own car',
    },
    silent: [inOrder],
  },
  R11: {
    fires: {
      about: 'nobody has said how',
      facts: { redundancy: [{ streamId: 'stream-1', liability: pence(75_000), reserve: pence(0), met: 'unknown' }] },
      words: 'nobody has said how it would be met',
    },
    silent: [
      { about: 'promised', facts: { redundancy: [{ streamId: 'stream-1', liability: pence(75_000), reserve: pence(0), met: 'promise' }] } },
      {
        about: 'the reserve is enough',
        facts: { redundancy: [{ streamId: 'stream-1', liability: pence(75_000), reserve: pence(75_000), met: 'reserve' }] },
      },
    ],
  },
};
