import { subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { addDays, daysIn, later } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import {
  holidayLeft,
  longWeeks,
  notAsPaid,
  overlaps,
  paidWithoutPayslip,
  shortRests,
  sickWithoutPay,
  unchanged,
  workedWhileAway,
} from './payParts.ts';
import { ofStream, placeOf } from './shared.ts';

/** Signatures are asked for a week after the period is over. */
const signDays = 7;

const wageRules: readonly Rule[] = [
  {
    id: 'W01',
    gravity: 'high',
    name: 'A payslip that its hours do not make',
    means: 'Hours by their rates, and what else the payslip names, have to make its gross pay.',
    toDo: 'Look at the payslip’s lines. A mistake is put right on the next payslip.',
    source: sources.wages,
    screen: 'payslip',
    find: ({ payslips }) =>
      payslips
        .filter(({ gross, lines }) => gross !== lines)
        .map(({ id, number, assistant, payday, gross, lines, streamIds }) => ({
          words: `Payslip ${String(number)} of ${assistant} has ${pounds(gross)} of gross pay, and its lines make ${pounds(lines)}. This needs an explanation.`,
          about: [id],
          ...ofStream(streamIds),
          day: payday,
          sum: subtract(gross, lines),
          place: placeOf('payslip', id),
        })),
  },
  {
    id: 'W02',
    gravity: 'high',
    name: 'The bank paid otherwise than the payslip',
    means: 'What reaches the PA is the payslip’s net pay, to the penny.',
    toDo: 'Match the payslip with the bank’s line. If another sum was paid, say why and put it right.',
    source: sources.wages,
    screen: 'payslip',
    find: (facts) => facts.payslips.flatMap((payslip) => notAsPaid(facts, payslip)),
  },
  {
    id: 'W03',
    gravity: 'high',
    name: 'A payment to a PA without payslip or timesheet',
    means: 'Wages are shown by a payslip, and the payslip by timesheets.',
    toDo: 'Match the payment with its payslip. If it gave back an expense, record that with its receipt.',
    source: sources.wages,
    screen: 'bank',
    find: paidWithoutPayslip,
  },
  {
    id: 'W04',
    gravity: 'medium',
    name: 'A timesheet that is not signed by both',
    means: 'PA and employer sign a timesheet, so that the hours are agreed.',
    toDo: 'Ask for the signature that is missing.',
    source: sources.signed,
    screen: 'timesheets',
    find: ({ timesheets, today }) =>
      timesheets
        .filter(({ span, isSigned }) => addDays(span.to, signDays) < today && !(isSigned.assistant && isSigned.employer))
        .map(({ id, number, employmentId, assistant, span, isSigned }) => ({
          words: `Timesheet ${String(number)} of ${assistant} (${spanInWords(span)}) is not signed by ${isSigned.assistant ? 'the employer' : isSigned.employer ? assistant : 'either side'}.`,
          about: [id],
          day: span.to,
          place: { screen: 'timesheet' as const, about: employmentId, span },
          changesWith: [isSigned.assistant ? 1 : 0, isSigned.employer ? 1 : 0],
        })),
  },
  {
    id: 'W05',
    gravity: 'high',
    name: 'Hours at one time, or while away',
    means: 'Somebody was recorded at work twice at one time, or on a day on which they or the person cared for were away.',
    toDo: 'See which record is right, and take the other back.',
    source: sources.overlaps,
    screen: 'timesheets',
    find: (facts) => [...overlaps(facts), ...workedWhileAway(facts)],
  },
  {
    id: 'W06',
    gravity: 'medium',
    name: 'More hours than the plan has',
    means: 'More hours were worked than the plan agreed to up to today, by more than a week of them.',
    toDo: 'Say what made them necessary. If it goes on, ask for more hours.',
    source: sources.repayment,
    screen: 'planLine',
    cannot: ({ lines }) => (lines.some(({ minutes }) => minutes !== undefined) ? undefined : 'No line of the plan names its hours.'),
    find: ({ lines }) =>
      lines.flatMap(({ id, name, streamId, from, year, minutes }) => {
        if (minutes === undefined) return [];
        // A plan's hours are spread evenly over its days, and nobody works like that.
        const week = Math.ceil((minutes.agreed * 7) / Math.max(1, daysIn({ from: later(from, year.from), to: year.to })));
        if (minutes.worked - minutes.agreed <= week) return [];
        const over = Math.ceil((minutes.worked - minutes.agreed) / 60);
        const words = `${name}: about ${String(over)} hours more than the plan has were worked since ${dayInWords(year.from)}. This needs an explanation.`;
        return [{ words, about: [id], streamId, place: placeOf('planLine', id), changesWith: [year.from, Math.floor(over / 10)] }];
      }),
  },
  {
    id: 'W07',
    gravity: 'high',
    name: 'Below the minimum wage',
    means: 'For the hours that count, less was paid than the law’s least. Of a sleep-in, only the time awake for work counts.',
    toDo: 'Pay the difference on the next payslip, or record which exception of the law it is.',
    source: sources.minimumWage,
    screen: 'deductions',
    find: ({ minimumWage }) =>
      minimumWage
        .filter(({ pay, least, isAnswered }) => pay < least && !isAnswered)
        .map(({ employmentId, assistant, payslip, payslipId, from, to, pay, least }) => ({
          words: `${assistant} had ${pounds(pay)} that counts for ${spanInWords({ from, to })} on payslip ${String(payslip)}, and the least is ${pounds(least)}. This needs an answer.`,
          about: [payslipId],
          day: from,
          sum: subtract(least, pay),
          place: placeOf('deductions', employmentId),
        })),
  },
];

const timeRules: readonly Rule[] = [
  {
    id: 'W08',
    gravity: 'medium',
    name: 'Holiday counted by the wrong rule',
    means:
      'Earning 12.07% of each hour, or holiday pay rolled up into wages, is for irregular hours or part of a year; and not in Northern Ireland.',
    toDo: 'Agree holiday as 5.6 weeks of the fixed hours, or change what the pay agreement says of the hours.',
    source: sources.holiday,
    screen: 'holiday',
    find: ({ jobs }) =>
      jobs.flatMap(({ id, assistant, nation, hasFixedHours, holiday }) => {
        const isEarned = holiday?.kind === 'irregular' && hasFixedHours;
        const isRolled = holiday?.paid === 'rolled_up' && nation === 'northern_ireland';
        if (!isEarned && !isRolled) return [];
        const words = isRolled
          ? `${assistant}’s holiday pay is rolled up into wages, which the law of Northern Ireland does not know. This needs an explanation.`
          : `${assistant} has fixed hours, and holiday is counted as of irregular ones. This needs an explanation.`;
        return [{ words, about: [id], place: placeOf('holiday', id), changesWith: [isRolled ? 'rolled' : 'earned'] }];
      }),
  },
  {
    id: 'W09',
    gravity: 'medium',
    name: 'Holiday that is not recorded, or not taken',
    means: 'Holiday is kept on record by law, and what is not taken by the end of the leave year may be lost or owed.',
    toDo: 'Say how holiday is agreed, or agree when what is left is taken.',
    source: sources.leaveYear,
    unconfirmed: 'For how many years the records are kept was read at second hand only.',
    screen: 'holiday',
    find: (facts) => facts.jobs.flatMap((job) => holidayLeft(facts, job)),
  },
  {
    id: 'W10',
    gravity: 'medium',
    name: 'Sickness without sick pay',
    means: 'Since 6 April 2026 Statutory Sick Pay is due from the first day, to everybody who earns.',
    toDo: 'Look at the sickness: say the days on which they usually work, or why nothing is due.',
    source: sources.sickPay,
    screen: 'sickness',
    find: sickWithoutPay,
  },
  {
    id: 'W11',
    gravity: 'medium',
    name: 'Long weeks and short rests',
    means:
      'By law nobody works more than 48 hours a week on average unless they agreed in writing, and there are eleven hours between two days of work or rest that makes up for it.',
    toDo: 'Put the agreement on file, or plan the rota otherwise; note how missed rest was made up.',
    source: sources.workingTime,
    unconfirmed: 'Whether the 48 hours bind a private household is not settled: reg 19 leaves out domestic servants.',
    screen: 'timesheets',
    find: (facts) => [...longWeeks(facts), ...shortRests(facts)],
  },
  {
    id: 'W12',
    gravity: 'low',
    name: 'Always the same',
    means:
      'The same hours or a round sum, payday after payday, make a reader ask whether the hours were counted. A rota or agreed hours are the answer.',
    toDo: 'Plan the shifts in the rota, or put the fixed hours into the pay agreement.',
    source: sources.ours,
    screen: 'payslip',
    find: unchanged,
  },
  {
    id: 'W13',
    gravity: 'medium',
    name: 'A bonus, gift or loan to a PA',
    means: 'Pay for time is what plans have. A bonus, or money lent, is asked about unless the plan names it.',
    toDo: 'Enter in the approvals register where it was agreed, with its plan line and the word for it; or say why it was given.',
    source: sources.barred,
    screen: 'extras',
    find: ({ extras }) =>
      extras
        .filter(({ isAgreed }) => !isAgreed)
        .map(({ id, assistant, kind, day, amount, employmentId }) => ({
          words: `${assistant} was given ${kind === 'bonus' ? 'a bonus' : 'an advance'} of ${pounds(amount)} on ${dayInWords(day)}, and nothing says that the plan has it.`,
          about: [id],
          day,
          sum: amount,
          place: kind === 'bonus' ? placeOf('extras') : placeOf('deductions', employmentId),
        })),
  },
];

/** W01 to W13: pay and time worked. */
export const payRules: readonly Rule[] = [...wageRules, ...timeRules];
