import { nothing, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { withoutRest } from '#core/rota/rests';
import { workingTime } from '#core/rota/rules';
import { addDays, addMonths, daysBetween, isWithin } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { type AwayFacts, type PayslipFacts, type ShiftFacts } from '../facts/pay.ts';
import { type Facts } from '../facts.ts';
import { grouped } from '../grouped.ts';
import { type Found } from '../rule.ts';
import { isNamed, ofStream, placeOf, placeOfLine } from './shared.ts';

type Job = Facts['jobs'][number];

function shiftFound(one: ShiftFacts, words: string, more: readonly string[] = []): Found {
  return {
    words,
    about: [one.id, ...more],
    day: one.day,
    place: { screen: 'timesheet', about: one.employmentId, span: { from: one.day, to: one.day } },
  };
}

/** Two shifts of one person at one time. */
export function overlaps({ shifts }: Facts): readonly Found[] {
  return [...grouped(shifts, ({ assistantId }) => assistantId).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.from - b.from || a.to - b.to);
    return inOrder.flatMap((one, at) => {
      const next = inOrder[at + 1];
      if (next === undefined || next.from >= one.to) return [];
      const words = `${one.assistant} is in the book for two shifts at one time on ${dayInWords(next.day)}. This needs an explanation.`;
      return [shiftFound(one, words, [next.id])];
    });
  });
}

const awayWords = { leave: 'on holiday', sick: 'off sick', hospital: 'in hospital' } as const;

/** Whether days away are of this shift: the PA's own, or of everybody whom the shift was for. */
function touches(away: AwayFacts, { day, employmentId, beneficiaryIds }: ShiftFacts): boolean {
  if (!isWithin(day, away)) return false;
  if (away.kind !== 'hospital') return away.employmentId === employmentId;
  const isKept = away.keptTo === undefined || day <= away.keptTo;
  return !isKept && beneficiaryIds.length > 0 && beneficiaryIds.every((id) => id === away.beneficiaryId);
}

export function workedWhileAway({ shifts, away }: Facts): readonly Found[] {
  return shifts.flatMap((shift) => {
    const found = away.find((one) => touches(one, shift));
    if (found === undefined) return [];
    const who = found.kind === 'hospital' ? 'the person cared for was' : `${shift.assistant} was`;
    return [
      shiftFound(
        shift,
        `${shift.assistant} has a shift on ${dayInWords(shift.day)}, when ${who} ${awayWords[found.kind]}. This needs an explanation.`,
      ),
    ];
  });
}

/** By the same measure as the rota's own advice: eleven hours in each 24. Part of a day off in the middle of it is no daily rest. */
export function shortRests({ shifts, span }: Facts): readonly Found[] {
  const looked = shifts.filter(({ day }) => isWithin(day, span));
  return [...grouped(looked, ({ assistantId }) => assistantId).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.from - b.from);
    return withoutRest(inOrder, workingTime.dailyRest.value).flatMap(({ shifts: stretch }): readonly Found[] => {
      const [first] = stretch;
      if (first === undefined) return [];
      const words = `${first.assistant} had less than 11 hours off in a row in 24 from ${dayInWords(first.day)}. Note how the rest was made up.`;
      return [
        shiftFound(
          first,
          words,
          stretch.slice(1).map(({ id }) => id),
        ),
      ];
    });
  });
}

const averageWeeks = workingTime.averageWeeks.value;
const mostHours = workingTime.weekOf.value / 60;

/** Over 17 weeks, or since the job began where that is less. */
export function longWeeks({ shifts, jobs, today }: Facts): readonly Found[] {
  const from = addDays(today, 1 - averageWeeks * 7);
  return [...grouped(jobs, ({ assistantId }) => assistantId).values()].flatMap((own): readonly Found[] => {
    const [job] = own;
    if (job === undefined || own.some(({ hasOptOut }) => hasOptOut)) return [];
    const began = own.map(({ startsOn }) => startsOn).toSorted()[0] ?? job.startsOn;
    const days = daysBetween(began > from ? began : from, today) + 1;
    if (days < 28) return [];
    const minutes = shifts
      .filter(({ assistantId, day }) => assistantId === job.assistantId && day >= from)
      .reduce((so, { workedMinutes }) => so + workedMinutes, 0);
    if (minutes * 7 <= mostHours * 60 * days) return [];
    const hours = Math.floor((minutes * 7) / (60 * days));
    const words = `${job.assistant} works ${String(hours)} hours a week on average, more than 48, and no agreement to that is on file.`;
    return [{ words, about: [job.assistantId], place: placeOf('file', job.assistantId), changesWith: [today.slice(0, 4)] }];
  });
}

const paydaysRunning = 3;

/** The same hours or a round sum three paydays running, where neither a rota nor agreed hours explain it. */
export function unchanged({ payslips, jobs }: Facts): readonly Found[] {
  const fixed = new Set(jobs.filter(({ hasFixedHours }) => hasFixedHours).map(({ id }) => id));
  return [...grouped(payslips, ({ employmentId }) => employmentId)].flatMap(([employmentId, own]): readonly Found[] => {
    const newest = own.toSorted((a, b) => (a.payday < b.payday ? -1 : 1)).slice(-paydaysRunning);
    const [first] = newest;
    if (first === undefined || newest.length < paydaysRunning || fixed.has(employmentId) || newest.some(({ hasRota }) => hasRota))
      return [];
    const isSame = first.minutes > 0 && newest.every(({ minutes }) => minutes === first.minutes);
    const isRound = first.gross > 0 && newest.every(({ gross }) => gross % 5_000 === 0);
    if (!isSame && !isRound) return [];
    const words = `${first.assistant} was paid ${isSame ? 'for the same hours' : 'a round sum'} on ${String(paydaysRunning)} paydays running. If the hours are always the same, plan them in the rota: then this is explained.`;
    return [
      {
        words,
        about: [employmentId],
        day: first.payday,
        place: placeOf('payslip', newest.at(-1)?.id ?? first.id),
        changesWith: [first.payday],
      },
    ];
  });
}

/** Days after a payday in which a bank is slow, or the file not yet brought in. */
const slowDays = 7;

/** Lines of the bank that pay somebody by name and wait to be matched. */
function waitingFor({ bankLines }: Facts, name: string): Facts['bankLines'] {
  return bankLines.filter(({ amount, matches, words }) => amount < 0 && matches.length === 0 && isNamed(words, name));
}

function isUnpaid({ net, paid }: PayslipFacts): boolean {
  return paid !== undefined && paid !== net;
}

export function notAsPaid(facts: Facts, payslip: PayslipFacts): readonly Found[] {
  const { id, number, assistant, calledAs, payday, net, paid = net, streamIds } = payslip;
  if (!isUnpaid(payslip) || addDays(payday, slowDays) > facts.today) return [];
  const open = subtract(net, paid);
  const there = waitingFor(facts, calledAs).find(({ amount }) => amount === -open);
  const what = paid === nothing ? 'nothing of it is matched with a line of the bank' : `the bank paid ${pounds(paid)}`;
  const why = there !== undefined ? 'A line of that sum waits to be matched.' : 'This needs an explanation.';
  const words = `Payslip ${String(number)} of ${assistant} comes to ${pounds(net)}, and ${what}. ${why}`;
  const place = there === undefined ? placeOf('payslip', id) : placeOfLine(there);
  return [{ words, about: [id], ...ofStream(streamIds), day: payday, sum: open, place, changesWith: [paid] }];
}

/** Lines that pay a PA by name and no payslip waits for. */
function strangePayments(facts: Facts): readonly Found[] {
  const open = new Set(facts.payslips.filter(isUnpaid).map(({ net, paid = net }) => subtract(paid, net)));
  return facts.people.flatMap(({ name, calledAs }) =>
    waitingFor(facts, calledAs)
      .filter(({ amount }) => !open.has(amount))
      .map((line) => ({
        words: `A payment to ${name} on ${shortDay(line.day)} (“${line.words}”) belongs to no payslip yet. Match it, or say what it was.`,
        about: [line.id],
        day: line.day,
        sum: line.amount,
        place: placeOfLine(line),
      })),
  );
}

/** Payments to a PA that no payslip, no timesheet and no receipt stands behind. */
export function paidWithoutPayslip(facts: Facts): readonly Found[] {
  const { people, payslips, spending } = facts;
  const bare = payslips
    .filter(({ minutes, timesheets }) => minutes > 0 && timesheets === 0)
    .map(({ id, number, assistant, payday, gross }) => ({
      words: `Payslip ${String(number)} of ${assistant} pays for hours, and no timesheet stands behind it. This needs an explanation.`,
      about: [id],
      day: payday,
      sum: gross,
      place: placeOf('payslip', id),
    }));
  const bought = spending
    .filter(({ category, payee }) => category === 'wages' && people.some(({ calledAs }) => isNamed(payee, calledAs)))
    .map(({ id, payee, day, amount }) => ({
      words: `${pounds(amount)} to ${payee} on ${dayInWords(day)} is recorded as a purchase and has no payslip. Say why it did not go through payroll.`,
      about: [id],
      day,
      sum: amount,
      place: placeOf('purchases', id),
    }));
  return [...strangePayments(facts), ...bare, ...bought];
}

const recordMonths = 3;
const yearEndDays = 60;

/** No record of holiday after three months, or holiday that would be lost soon. */
export function holidayLeft({ today }: Facts, job: Job): readonly Found[] {
  const { id, assistant, startsOn, endsOn, holiday } = job;
  if (endsOn !== undefined && endsOn < today) return [];
  const place = placeOf('holiday', id);
  if (holiday === undefined) {
    if (addMonths(startsOn, recordMonths) > today) return [];
    return [{ words: `No holiday is agreed or recorded for ${assistant}. By law it is kept on record.`, about: [id], place }];
  }
  const { yearEndsOn, leftMinutes = 0 } = holiday;
  if (leftMinutes <= 0 || yearEndsOn < today || addDays(yearEndsOn, -yearEndDays) > today) return [];
  const hours = Math.floor(leftMinutes / 60);
  const words = `${assistant} has ${String(hours)} hours of holiday left, and the leave year ends on ${dayInWords(yearEndsOn)}. Agree when it is taken, or that it is carried over.`;
  return [{ words, about: [id], day: yearEndsOn, place, changesWith: [yearEndsOn] }];
}

/** From 6 April 2026 sick pay is due from the first day. */
const fromFirstDay = '2026-04-06';

export function sickWithoutPay({ sickness }: Facts): readonly Found[] {
  return sickness
    .filter(({ to, paidTo, daysPaid }) => to >= fromFirstDay && daysPaid === 0 && paidTo !== undefined && paidTo >= to)
    .map(({ id, employmentId, assistant, from, to }) => ({
      words: `${assistant} was off sick from ${dayInWords(from)} to ${dayInWords(to)}, and no payslip has sick pay for it. Since 6 April 2026 it is due from the first day.`,
      about: [id],
      day: from,
      place: { screen: 'sickness', about: id, of: employmentId },
    }));
}
