import { type CostAssistant, type CostPlan, type CostWork } from '#core/contract/shapes/costing';
import { type Pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { costingWords } from '#renderer/words/costing';
import { hoursText, readHours, readHundredths, readRate, readWhole } from './readTyped.ts';

/** What was typed, by the name of its field; a field that nobody touched is not there. */
export type Typed = Readonly<Record<string, string>>;

/** The names of the fields of one PA. */
export const fieldNames = {
  amount: (key: string, row: number): string => `${key}/amount/${String(row)}`,
  rate: (key: string, row: number): string => `${key}/rate/${String(row)}`,
  days: (key: string): string => `${key}/days`,
  training: (key: string): string => `${key}/training`,
  weeks: (key: string): string => `${key}/weeks`,
  /** How many kinds of hour were added, and the name of each. */
  added: (key: string): string => `${key}/added`,
  name: (key: string, row: number): string => `${key}/name/${String(row)}`,
} as const;

export const contingencyField = 'contingency';

/** What of the whole plan is switched on: the allowance, money put by for redundancy. */
export const wholeField = 'whole';
export const wholeSwitches = ['allowance', 'redundancy'] as const;

/** The rows of kinds of hour that were added stand far behind those of the book. */
const firstAdded = 100;
const mostAdded = 5;

export function addedRows(typed: Typed, key: string): readonly number[] {
  const count = Math.min(readWhole(typed[fieldNames.added(key)] ?? '0', 0, mostAdded) ?? 0, mostAdded);
  return Array.from({ length: count }, (_, place) => firstAdded + place);
}

/** One more row, where there is room for one. */
export function oneMoreRow(typed: Typed, key: string): string {
  return String(Math.min(addedRows(typed, key).length + 1, mostAdded));
}

export function switchesIn(text: string): readonly string[] {
  return text.split(',').filter((one) => one !== '');
}

function switchesOf({ allowance, redundancy }: CostPlan): string {
  return [...(allowance.claimed ? ['allowance'] : []), ...(redundancy ? ['redundancy'] : [])].join(',');
}

function nightsText({ work }: CostAssistant): string {
  const found = work.find((one) => one.kind === 'sleep_in');
  return found?.kind === 'sleep_in' ? String(found.hundredths / 100) : '0';
}

/** What a field shows before anybody types: what the book has. */
export function startTexts(plan: CostPlan): Typed {
  const { assistants, contingencyHundredths } = plan;
  const pairs = assistants.flatMap((one) => [
    ...one.work.flatMap((work, row) => [
      [fieldNames.amount(one.key, row), work.kind === 'hours' ? hoursText(work.minutes) : String(work.hundredths / 100)] as const,
      [fieldNames.rate(one.key, row), decimal(work.kind === 'hours' ? work.perHour : work.each)] as const,
    ]),
    [fieldNames.amount(one.key, nightsRow(one)), nightsText(one)] as const,
    [fieldNames.days(one.key), String(one.sickness.days)] as const,
    [fieldNames.training(one.key), hoursText(one.trainingMinutes)] as const,
    [fieldNames.weeks(one.key), String(one.weeks)] as const,
  ]);
  return { ...Object.fromEntries(pairs), [contingencyField]: String(contingencyHundredths / 100), [wholeField]: switchesOf(plan) };
}

type Problems = Record<string, string>;
const said = costingWords.problems;

/** Reads fields one by one; what cannot be read keeps the value of before and says so. */
function reader(typed: Typed, problems: Problems) {
  return <Value>(name: string, before: Value, read: (text: string) => Value | undefined, sentence: string): Value => {
    const text = typed[name];
    if (text === undefined) return before;
    const found = read(text);
    if (found === undefined) problems[name] = sentence;
    return found ?? before;
  };
}

type Read = ReturnType<typeof reader>;

function changedWork(work: CostWork, key: string, row: number, read: Read): CostWork {
  const [amount, rate] = [fieldNames.amount(key, row), fieldNames.rate(key, row)];
  const readEach = (text: string): Pence | undefined => readRate(text, 100_000);
  if (work.kind === 'hours')
    return {
      ...work,
      minutes: read(amount, work.minutes, (text) => readHours(text, 168), said.hours),
      perHour: read(rate, work.perHour, readEach, said.rate),
    };
  return {
    ...work,
    hundredths: read(amount, work.hundredths, (text) => readHundredths(text, 700), said.nights),
    each: read(rate, work.each, readEach, said.rate),
  };
}

/** A row for sleep-ins where none are agreed: counted once both how many and what for are said. */
function newNights({ key, work }: CostAssistant, typed: Typed, problems: Problems): readonly CostWork[] {
  const [first] = work;
  if (first === undefined || work.some(({ kind }) => kind === 'sleep_in')) return [];
  const [amount, rate] = [fieldNames.amount(key, work.length), fieldNames.rate(key, work.length)];
  const nights = typed[amount] ?? '0';
  const hundredths = readHundredths(nights, 700);
  if (hundredths === undefined) problems[amount] = said.nights;
  if (hundredths === undefined || hundredths === 0) return [];
  const each = readRate(typed[rate] ?? '', 100_000);
  if (each === undefined) problems[rate] = said.each;
  return each === undefined ? [] : [{ kind: 'sleep_in', name: 'Sleep-in', hundredths, each, charges: first.charges }];
}

/** Kinds of hour that the book does not have: each counted once both how many and what for are said. */
function newHours({ key, work }: CostAssistant, plan: CostPlan, typed: Typed, problems: Problems): readonly CostWork[] {
  const first = plan.planLines[0];
  const charges = work[0]?.charges ?? (first === undefined ? [] : [{ planLine: first.id, weight: 1 }]);
  return addedRows(typed, key).flatMap((row): readonly CostWork[] => {
    const [amount, rate] = [fieldNames.amount(key, row), fieldNames.rate(key, row)];
    const minutes = readHours(typed[amount] ?? '0', 168);
    if (minutes === undefined) problems[amount] = said.hours;
    if (minutes === undefined || minutes === 0) return [];
    const perHour = readRate(typed[rate] ?? '', 100_000);
    if (perHour === undefined) problems[rate] = said.perHour;
    const name = (typed[fieldNames.name(key, row)] ?? '').trim().slice(0, 60);
    return perHour === undefined
      ? []
      : [{ kind: 'hours', name: name === '' ? costingWords.person.unnamed : name, minutes, perHour, charges }];
  });
}

export type Changed = { readonly plan: CostPlan; readonly problems: Typed };

/** The book's plan with what was typed over it. */
export function changedPlan(plan: CostPlan, typed: Typed): Changed {
  const problems: Problems = {};
  const read = reader(typed, problems);
  const assistants = plan.assistants.map((one): CostAssistant => {
    const { key } = one;
    const days = read(fieldNames.days(key), one.sickness.days, (text) => readWhole(text, 0, 260), said.days);
    return {
      ...one,
      work: [
        ...one.work.map((work, row) => changedWork(work, key, row, read)),
        ...newNights(one, typed, problems),
        ...newHours(one, plan, typed, problems),
      ],
      weeks: read(fieldNames.weeks(key), one.weeks, (text) => readWhole(text, 1, 52), said.weeks),
      sickness: { ...one.sickness, days },
      trainingMinutes: read(fieldNames.training(key), one.trainingMinutes, (text) => readHours(text, 1_000), said.training),
    };
  });
  const contingencyHundredths = read(contingencyField, plan.contingencyHundredths, (text) => readHundredths(text, 10_000), said.percent);
  const on = switchesIn(typed[wholeField] ?? switchesOf(plan));
  const allowance = { ...plan.allowance, claimed: on.includes('allowance') };
  return { plan: { ...plan, assistants, allowance, contingencyHundredths, redundancy: on.includes('redundancy') }, problems };
}

/** The row of a PA's sleep-ins: the one agreed, or the one after all others. */
export function nightsRow({ work }: CostAssistant): number {
  const row = work.findIndex(({ kind }) => kind === 'sleep_in');
  return row < 0 ? work.length : row;
}
