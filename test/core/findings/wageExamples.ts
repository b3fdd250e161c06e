import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, bankLine, bought, line, payslip, person, shift } from './example.ts';

const april = { from: day('2026-04-01'), to: day('2026-04-28') };
/** W01 to W07. */
export const wageExamples: Readonly<Record<string, Examples>> = {
  W01: {
    fires: {
      about: '£1,000 gross of lines that make £990',
      facts: { payslips: [{ ...payslip, lines: pence(99_000) }] },
      words: 'its lines make £990.00',
    },
    silent: [{ about: 'to the penny', facts: { payslips: [payslip] } }],
  },
  W02: {
    fires: {
      about: 'nothing is matched after a month',
      facts: { payslips: [{ ...payslip, paid: pence(0) }] },
      words: 'nothing of it is matched with a line of the bank',
    },
    silent: [
      { about: 'paid to the penny', facts: { payslips: [payslip] } },
      { about: 'the payday was this week', facts: { payslips: [{ ...payslip, payday: day('2026-06-12'), paid: pence(0) }] } },
    ],
  },
  W03: {
    fires: {
      about: 'a payment by name that nobody placed',
      facts: { people: [person], bankLines: [{ ...bankLine, words: 'FASTER PAYMENT S SAMPLE', matches: [] }] },
      words: 'belongs to no payslip yet',
    },
    silent: [
      {
        about: 'matched with the payslip',
        facts: { people: [person], bankLines: [{ ...bankLine, words: 'S SAMPLE', matches: [{ kind: 'wages', hasProof: true }] }] },
      },
      {
        about: 'the line of a payslip that waits to be matched, which W02 tells',
        facts: {
          people: [person],
          payslips: [{ ...payslip, paid: pence(0) }],
          bankLines: [{ ...bankLine, amount: pence(-90_000), words: 'SAM SAMPLE WAGES', matches: [] }],
        },
      },
      {
        about: 'a speech therapist with the same initial',
        facts: { people: [person], bankLines: [{ ...bankLine, words: 'S SAMPLE SPEECH S-201', matches: [] }] },
      },
      {
        about: 'a shop that shares a surname',
        facts: { people: [person], bankLines: [{ ...bankLine, words: 'SAMPLE INSURANCE EL-77', matches: [] }], spending: [bought] },
      },
    ],
  },
  W04: {
    fires: {
      about: 'the employer has not signed April’s',
      facts: {
        timesheets: [
          {
            id: 'timesheet-1',
            number: 4,
            employmentId: 'employment-1',
            assistant: 'Sam Sample',
            span: april,
            isSigned: { assistant: true, employer: false },
          },
        ],
      },
      words: 'is not signed by the employer',
    },
    silent: [
      {
        about: 'both',
        facts: {
          timesheets: [
            {
              id: 'timesheet-1',
              number: 4,
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              span: april,
              isSigned: { assistant: true, employer: true },
            },
          ],
        },
      },
      {
        about: 'over since three days',
        facts: {
          timesheets: [
            {
              id: 'timesheet-1',
              number: 4,
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              span: { from: day('2026-05-16'), to: day('2026-06-12') },
              isSigned: { assistant: false, employer: false },
            },
          ],
        },
      },
    ],
  },
  W05: {
    fires: {
      about: 'two places at one time',
      facts: { shifts: [shift, { ...shift, id: 'shift-2', from: 1_000, to: 1_100 }] },
      words: 'two shifts at one time on 1 June 2026',
    },
    silent: [
      { about: 'one after the other', facts: { shifts: [shift, { ...shift, id: 'shift-2', from: 1_020, to: 1_100 }] } },
      {
        about: 'at work for a brother while the sister is in hospital',
        facts: {
          shifts: [{ ...shift, beneficiaryIds: ['beneficiary-1', 'beneficiary-2'] }],
          away: [
            { kind: 'hospital', beneficiaryId: 'beneficiary-1', from: day('2026-05-01'), to: day('2026-06-10'), keptTo: day('2026-05-14') },
          ],
        },
      },
      {
        about: 'in hospital, and the funder keeps PAs on',
        facts: {
          shifts: [shift],
          away: [
            { kind: 'hospital', beneficiaryId: 'beneficiary-1', from: day('2026-05-01'), to: day('2026-06-10'), keptTo: day('2026-06-25') },
          ],
        },
      },
    ],
  },
  W06: {
    fires: {
      about: 'ten hours more',
      facts: { lines: [{ ...line, minutes: { agreed: 6_000, worked: 6_600 } }] },
      words: 'about 10 hours more than the plan has',
    },
    silent: [
      { about: 'as planned', facts: { lines: [{ ...line, minutes: { agreed: 6_000, worked: 6_000 } }] } },
      {
        about: 'nine hours in a week of nine more, as the plan’s even days have it',
        facts: { lines: [{ ...line, minutes: { agreed: 6_000, worked: 6_540 } }] },
      },
    ],
  },
  W07: {
    fires: {
      about: '£5 short, and nobody answered',
      facts: {
        minimumWage: [
          {
            employmentId: 'employment-1',
            assistant: 'Sam Sample',
            payslip: 12,
            payslipId: 'payslip-1',
            ...april,
            pay: pence(50_000),
            least: pence(50_500),
            isAnswered: false,
          },
        ],
      },
      words: 'the least is £505.00',
    },
    silent: [
      {
        about: 'answered',
        facts: {
          minimumWage: [
            {
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              payslip: 12,
              payslipId: 'payslip-1',
              ...april,
              pay: pence(50_000),
              least: pence(50_500),
              isAnswered: true,
            },
          ],
        },
      },
      {
        about: 'exactly the least',
        facts: {
          minimumWage: [
            {
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              payslip: 12,
              payslipId: 'payslip-1',
              ...april,
              pay: pence(50_500),
              least: pence(50_500),
              isAnswered: false,
            },
          ],
        },
      },
    ],
  },
};
