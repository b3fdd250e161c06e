import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, job, payslip, shift } from './example.ts';

const threeAlike = [1, 2, 3].map((month) => ({
  ...payslip,
  id: `payslip-${String(month)}`,
  payday: day(`2026-0${String(month + 2)}-28`),
  hasRota: false,
}));
const days = (count: number, minutes: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...shift,
    id: `shift-${String(at)}`,
    day: day('2026-06-01'),
    from: at * 1_440 + 540,
    to: at * 1_440 + 540 + minutes,
    workedMinutes: minutes,
  }));

/** W08 to W13. */
export const timeExamples: Readonly<Record<string, Examples>> = {
  W08: {
    fires: {
      about: 'fixed hours, counted by 12.07%',
      facts: { jobs: [{ ...job, hasFixedHours: true }] },
      words: 'has fixed hours, and holiday is counted as of irregular ones',
    },
    silent: [
      { about: 'irregular hours', facts: { jobs: [job] } },
      {
        about: 'rolled up in Scotland',
        facts: { jobs: [{ ...job, nation: 'scotland', holiday: { kind: 'irregular', paid: 'rolled_up', yearEndsOn: day('2027-03-31') } }] },
      },
    ],
  },
  W09: {
    fires: {
      about: 'ten hours left two weeks before the end',
      facts: { jobs: [{ ...job, holiday: { kind: 'regular', paid: 'when_taken', yearEndsOn: day('2026-06-30'), leftMinutes: 600 } }] },
      words: '10 hours of holiday left',
    },
    silent: [
      { about: 'nine months to go', facts: { jobs: [job] } },
      {
        about: 'all taken',
        facts: { jobs: [{ ...job, holiday: { kind: 'regular', paid: 'when_taken', yearEndsOn: day('2026-06-30'), leftMinutes: 0 } }] },
      },
    ],
  },
  W10: {
    fires: {
      about: 'three days in May and nothing paid',
      facts: {
        sickness: [
          {
            id: 'sickness-1',
            employmentId: 'employment-1',
            assistant: 'Sam Sample',
            from: day('2026-05-04'),
            to: day('2026-05-06'),
            paidTo: day('2026-05-26'),
            daysPaid: 0,
          },
        ],
      },
      words: 'no payslip has sick pay for it',
    },
    silent: [
      {
        about: 'paid',
        facts: {
          sickness: [
            {
              id: 'sickness-1',
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              from: day('2026-05-04'),
              to: day('2026-05-06'),
              paidTo: day('2026-05-26'),
              daysPaid: 3,
            },
          ],
        },
      },
      {
        about: 'before 6 April 2026',
        facts: {
          sickness: [
            {
              id: 'sickness-1',
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              from: day('2026-03-30'),
              to: day('2026-04-01'),
              paidTo: day('2026-05-26'),
              daysPaid: 0,
            },
          ],
        },
      },
      {
        about: 'its payday is to come',
        facts: {
          sickness: [
            {
              id: 'sickness-1',
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              from: day('2026-06-08'),
              to: day('2026-06-10'),
              paidTo: day('2026-05-26'),
              daysPaid: 0,
            },
          ],
        },
      },
    ],
  },
  W11: {
    fires: {
      about: 'home at 22:00, back at 06:00',
      facts: {
        shifts: [
          { ...shift, from: 840, to: 1_320 },
          { ...shift, id: 'shift-2', day: day('2026-06-02'), from: 1_800, to: 2_100 },
        ],
      },
      words: 'had less than 11 hours off in a row in 24',
    },
    silent: [
      {
        about: 'eleven hours to the minute',
        facts: {
          shifts: [
            { ...shift, from: 840, to: 1_260 },
            { ...shift, id: 'shift-2', day: day('2026-06-02'), from: 1_920, to: 2_100 },
          ],
        },
      },
      { about: '12 hours a day on 4 days of 17 weeks', facts: { jobs: [job], shifts: days(4, 720) } },
    ],
  },
  W12: {
    fires: {
      about: 'three paydays of 80 hours, and no rota',
      facts: { payslips: threeAlike, jobs: [job] },
      words: 'for the same hours on 3 paydays running',
    },
    silent: [
      { about: 'a rota says the same', facts: { payslips: threeAlike.map((one) => ({ ...one, hasRota: true })), jobs: [job] } },
      { about: 'the contract has fixed hours', facts: { payslips: threeAlike, jobs: [{ ...job, hasFixedHours: true }] } },
      { about: 'two paydays', facts: { payslips: threeAlike.slice(1), jobs: [job] } },
    ],
  },
  W13: {
    fires: {
      about: 'a bonus at Christmas',
      facts: {
        extras: [
          {
            id: 'pay_extra-1',
            employmentId: 'employment-1',
            assistant: 'Sam Sample',
            kind: 'bonus',
            day: day('2026-04-20'),
            amount: pence(5_000),
            isAgreed: false,
          },
        ],
      },
      words: 'was given a bonus of £50.00',
    },
    silent: [
      {
        about: 'the plan has it',
        facts: {
          extras: [
            {
              id: 'pay_extra-1',
              employmentId: 'employment-1',
              assistant: 'Sam Sample',
              kind: 'bonus',
              day: day('2026-04-20'),
              amount: pence(5_000),
              isAgreed: true,
            },
          ],
        },
      },
    ],
  },
};
