import { type HomeTask } from '#core/book/homeTasks';
import { type Reporting, type SummaryReason } from '#core/contract/shapes/reportRead';
import { pounds } from '#core/money/words';
import { taxMonthInWords } from '#core/pay/hmrcMonth';
import { addDays, type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { daysOfGrace, latePenalty, untilDue } from './days.ts';

/** A payday's report is asked for some days before, a summary once its month is over. */
const soon = 5;

/** Forms that were not posted in time are asked for this many days longer. */
const askedAfter = 60;

function countOfDays(days: number): string {
  return days === 1 ? 'one day' : `${String(days)} days`;
}

/** `Due today.`, `Due in 3 days, on 17 July 2026.`, `It was due on 17 July 2026, 3 days ago.` */
export function dueInWords(dueOn: Day, today: Day): string {
  const { kind, days } = untilDue(dueOn, today);
  if (kind === 'today') return 'Due today.';
  return kind === 'toCome'
    ? `Due in ${countOfDays(days)}, on ${dayInWords(dueOn)}.`
    : `It was due on ${dayInWords(dueOn)}, ${countOfDays(days)} ago.`;
}

/** What a late report may cost, as a fact; nothing while it is not late. */
export function lateInWords(dueOn: Day, today: Day, people: number): string {
  if (untilDue(dueOn, today).kind !== 'late') return '';
  return (
    `HMRC may charge ${pounds(latePenalty(people).value)} for a tax month with a late report. ` +
    `The first late month of a tax year costs nothing, nor do up to ${countOfDays(daysOfGrace.value)} where that is not a habit.`
  );
}

const untold: readonly string[] = ['missing', 'ready', 'made', 'refused'];

const reasonWords: Readonly<Record<SummaryReason, (month: string) => string>> = {
  noPayment: (month) => `nobody was paid in ${month}`,
  allowance: () => 'the Employment Allowance is claimed',
  stopAllowance: () => 'the Employment Allowance is claimed no more',
  recovered: () => 'statutory family pay is to be got back',
  final: () => 'the tax year is over',
  ceased: () => 'the PAYE scheme has ended',
};

/** `Nobody was paid in tax month 5, 6 Aug to 5 Sep 2026; the Employment Allowance is claimed`. */
export function reasonsInWords(reasons: readonly SummaryReason[], taxYear: string, taxMonth: number): string {
  const said = reasons.map((reason) => reasonWords[reason](taxMonthInWords(taxYear, taxMonth))).join('; ');
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}

function paydays({ paydays: all, people }: Reporting, today: Day): readonly HomeTask[] {
  const waiting = all.filter(({ state, payday }) => untold.includes(state) && payday <= addDays(today, soon)).toReversed();
  const [first] = waiting;
  if (first === undefined) return [];
  const words = [dueInWords(first.payday, today), lateInWords(first.payday, today, people)].filter((part) => part !== '').join(' ');
  const one = {
    id: `report-${first.payRunId}`,
    minutes: 10 * waiting.length,
    action: 'Look at the report',
    screen: 'report',
    about: first.payRunId,
  };
  if (waiting.length === 1) return [{ ...one, title: `Tell HMRC about the payday of ${dayInWords(first.payday)}`, words }];
  return [{ ...one, title: `Tell HMRC about ${String(waiting.length)} paydays`, words: `The first: ${words}` }];
}

function summaries({ summaries: all, employerId }: Reporting, today: Day): readonly HomeTask[] {
  const waiting = all.filter(({ state }) => untold.includes(state));
  const [first] = waiting;
  if (first === undefined) return [];
  const why = reasonsInWords(first.reasons, first.taxYear, first.taxMonth);
  const words = `${why}. ${dueInWords(first.dueOn, today)}`;
  return [
    {
      id: `summary-${employerId}`,
      title: 'Send the employer’s own report',
      words,
      minutes: 5 * waiting.length,
      action: 'Look at it',
      screen: 'reports',
    },
  ];
}

function papers({ quarters, employerId }: Reporting, today: Day): readonly HomeTask[] {
  return quarters
    .filter(({ to, dueOn, posted }) => to < today && posted === undefined && today <= addDays(dueOn, askedAfter))
    .map(({ quarter, dueOn, paper, from, to }) => ({
      id: `pack-${employerId}-${String(quarter)}`,
      title: 'Post HMRC’s paper forms',
      words: `For ${spanInWords({ from, to })}. ${paper === undefined ? 'Their figures are still to be made.' : `Their figures are paper ${String(paper.number)}.`} ${dueInWords(dueOn, today)}`,
      minutes: 30,
      action: 'Look at the figures',
      screen: 'reports',
    }));
}

function choosing({ way, paydays: all, employer, employerId }: Reporting): readonly HomeTask[] {
  if (way !== undefined || all.length === 0) return [];
  const words = 'Every payday is reported to HMRC, on or before the day. Say who does that, and how.';
  return [
    {
      id: `reporting-${employerId}`,
      title: `Say how HMRC is told what ${employer} pays`,
      words,
      minutes: 2,
      action: 'Choose a way',
      screen: 'reports',
    },
  ];
}

/** What telling HMRC asks of a person today, by employer. An agent's employer is asked nothing. */
export function reportTasks(employers: readonly Reporting[], today: Day): readonly HomeTask[] {
  return employers.flatMap((employer) => {
    if (employer.way === 'agent') return [];
    if (employer.way === undefined) return choosing(employer);
    if (employer.way === 'paper') return papers(employer, today);
    return [...paydays(employer, today), ...summaries(employer, today)];
  });
}
