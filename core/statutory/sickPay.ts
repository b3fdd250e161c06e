import { finePounds } from '#core/money/fine';
import { type Pence, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { percent } from '#core/payroll/working-line';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type Day, daysIn } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type SickDay, type SickDayKind, type SickFacts, isBelowLimit, sickDays } from './sickDays.ts';
import { type SickChain, newRulesFrom } from './spells.ts';
import { statutoryOn } from './tables.ts';
import { type ToldStep, counted, told } from './told.ts';
import { sundayWeek } from './weeks.ts';

/** One Sunday-to-Saturday week of sick pay. */
export type SickWeek = { readonly to: Day; readonly days: readonly SickDay[]; readonly amount: Pence };

export type SickPay = {
  readonly days: readonly SickDay[];
  readonly weeks: readonly SickWeek[];
  readonly amount: Pence;
  readonly steps: readonly ToldStep[];
};

/** Paid days by the week that they stand in, in order. */
export function sickWeeks(days: readonly SickDay[]): readonly SickWeek[] {
  const weeks = new Map<Day, SickDay[]>();
  for (const day of days) {
    if (day.kind !== 'paid') continue;
    const { to } = sundayWeek(day.day);
    weeks.set(to, [...(weeks.get(to) ?? []), day]);
  }
  return [...weeks].map(([to, paid]) => ({ to, days: paid, amount: total(paid.map(({ amount }) => amount)) }));
}

const whyNot: Readonly<Record<Exclude<SickDayKind, 'paid' | 'not_qualifying' | 'waiting'>, string>> = {
  too_short: 'before 6 April 2026 sickness of fewer than four days in a row gave no sick pay',
  excluded: 'the law excludes this sickness from sick pay; form SSP1 says why',
  withheld: 'the sickness was told of late without a good reason, so these days are not paid',
  family: 'there is no sick pay in a maternity pay period',
  three_years: 'linked sickness is paid for no more than three years',
  below_limit: 'average earnings were below the lower earnings limit that sick pay had before 6 April 2026',
  unbroken:
    'earnings were below the old limit and the absence has lasted unbroken since 21 September 2025 or before, so there is none until eight weeks back at work',
  used_up: 'sick pay lasts 28 weeks of qualifying days, and they are used up',
  no_figures: 'this program does not have the figures of that tax year yet',
};

function rule(kind: keyof typeof whyNot): Parameters<typeof told>[0] {
  if (kind === 'used_up' || kind === 'three_years') return 'sick.limit';
  if (kind === 'unbroken' || kind === 'below_limit' || kind === 'too_short') return 'sick.acrossApril';
  return kind === 'withheld' ? 'sick.notice' : 'sick.excluded';
}

function unpaidSteps(days: readonly SickDay[]): readonly ToldStep[] {
  const kinds = new Set(days.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    if (kind === 'paid' || kind === 'not_qualifying' || kind === 'waiting') return [];
    const of = days.filter((one) => one.kind === kind);
    return [told(rule(kind), `${daysInWords(of)}: nothing, because ${whyNot[kind]}.`)];
  });
}

/** `7 April 2026`, `7 April 2026 and 4 more days to 13 April 2026`. */
function daysInWords(days: readonly SickDay[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return dayInWords(first.day);
  return `${counted(days.length, 'day')} from ${spanInWords({ from: first.day, to: last.day })}`;
}

function chainSteps({ runs }: SickChain): readonly ToldStep[] {
  if (runs.length < 2) return [];
  const spans = runs.map((run) => spanInWords(run)).join('; ');
  return [told('sick.linked', `These absences lie no more than eight weeks apart, so they count as one: ${spans}.`)];
}

function waitingSteps(days: readonly SickDay[]): readonly ToldStep[] {
  const waiting = days.filter(({ kind }) => kind === 'waiting');
  if (waiting.length === 0) return [];
  const named = waiting.map(({ day }) => dayInWords(day)).join(', ');
  const fell = waiting.length < 3 && days.some(({ day, kind }) => kind === 'paid' && day >= newRulesFrom);
  const rest = fell ? ' The rest fell away on 6 April 2026.' : '';
  return [
    told(
      'sick.waiting',
      `${counted(waiting.length, 'waiting day')} before sick pay began, under the rules to 5 April 2026: ${named}.${rest}`,
    ),
  ];
}

function shareOf({ sick }: StatutoryTable): string {
  return sick.mostOfEarnings === undefined ? '' : percent(sick.mostOfEarnings.value);
}

function rateSteps(chain: SickChain, days: readonly SickDay[], facts: SickFacts): readonly ToldStep[] {
  const steps: ToldStep[] = [];
  let last = '';
  for (const { day, rate } of days) {
    const table = statutoryOn(facts.tables, day);
    const key = `${table?.taxYear ?? ''} ${rate?.basis ?? ''}`;
    if (rate === undefined || table === undefined || key === last) continue;
    last = key;
    const { weekly, mostOfEarnings: most } = table.sick;
    const flat = pounds(weekly.value);
    if (rate.basis === 'flat') steps.push(told('sick.week', `From ${dayInWords(day)} a week of sick pay is the flat ${flat}.`, weekly));
    else if (rate.basis === 'protected') {
      const words = `From ${dayInWords(day)} a week of sick pay is ${flat}: sick pay had begun before 6 April 2026, so this absence keeps the flat rate and not ${shareOf(table)} of ${finePounds(facts.weekly)}.`;
      steps.push(told('sick.acrossApril', words, weekly));
    } else if (most !== undefined) {
      const lower = `the lower of ${flat} and ${shareOf(table)} of ${finePounds(facts.weekly)}`;
      steps.push(told('sick.week', `From ${dayInWords(day)} a week of sick pay is ${lower}: ${finePounds(rate.weekly)}.`, weekly, most));
    }
  }
  if (isBelowLimit(chain, facts) && days.some(({ kind, day }) => kind === 'paid' && day >= newRulesFrom)) {
    steps.push(told('sick.acrossApril', 'Earnings were below the old limit, which ended on 6 April 2026: sick pay begins on that day.'));
  }
  return steps;
}

/** A week of sick pay, told with its days at their rate. */
export function weekStep({ to, days, amount }: SickWeek): ToldStep {
  const dailies = new Map<string, number>();
  for (const { rate } of days) {
    if (rate === undefined) continue;
    const each = `${finePounds(rate.daily)} (${finePounds(rate.weekly)} ÷ ${String(rate.inWeek)})`;
    dailies.set(each, (dailies.get(each) ?? 0) + 1);
  }
  const sums = [...dailies].map(([each, many]) => `${counted(many, 'day')} at ${each}`).join(' and ');
  return told('sick.week', `Week to Saturday ${dayInWords(to)}: ${sums}, up to the penny, is ${pounds(amount)}.`);
}

function limitStep(chain: SickChain, days: readonly SickDay[]): readonly ToldStep[] {
  const paid = days.filter(({ kind }) => kind === 'paid');
  const weeks = paid.reduce((so, { rate }) => so + 420 / (rate?.inWeek ?? 420), 0) / 420;
  if (paid.length === 0) return [];
  const lasted = daysIn({ from: chain.from, to: paid.at(-1)?.day ?? chain.from });
  return [
    told(
      'sick.limit',
      `Of 28 weeks of sick pay ${weeks.toFixed(1)} are used, in ${counted(lasted, 'day')} since ${dayInWords(chain.from)}.`,
    ),
  ];
}

/** How some days of a chain came about: those of one absence, or those that a payslip pays. Waiting days and the limit are the chain's. */
export function sickSteps(chain: SickChain, days: readonly SickDay[], of: readonly SickDay[], facts: SickFacts): readonly ToldStep[] {
  return [
    ...chainSteps(chain),
    ...waitingSteps(days),
    ...rateSteps(chain, of, facts),
    ...sickWeeks(of).map(weekStep),
    ...unpaidSteps(of),
    ...limitStep(chain, days),
  ];
}

/** What a chain of linked sickness is paid, with its weeks and how each figure came about. Pence. */
export function sickPay(chain: SickChain, facts: SickFacts): SickPay {
  const days = sickDays(chain, facts);
  const weeks = sickWeeks(days);
  return { days, weeks, amount: total(weeks.map(({ amount }) => amount)), steps: sickSteps(chain, days, days, facts) };
}
