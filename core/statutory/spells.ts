import { type Day, type Span, addDays, daysBetween, daysIn, weekday } from '#core/time/day';
import { sundayWeek } from './weeks.ts';

/** Why somebody cannot have sick pay for a spell, by what was so on its first day (SSCBA 1992 Sch 11, General Regulations reg 3). */
export const sickExclusions = ['pregnancy', 'custody', 'strike', 'benefit', 'no_work_yet', 'abroad'] as const;
export type SickExclusion = (typeof sickExclusions)[number];

/** Days in a row of sickness, every calendar day of them, as they were reported. */
export type SickSpell = Span & {
  readonly id: string;
  readonly exclusion?: SickExclusion;
  /** Told of late without a good reason: nothing is paid to this day. */
  readonly withheldTo?: Day;
  /** Paid by another payroll before this one took over: counted, never paid again. */
  readonly isElsewhere?: boolean;
};

/** Days without a day's break: spells that follow on each other are one absence. */
export type SickRun = Span & { readonly spells: readonly SickSpell[] };

/** Periods of incapacity that count as one: waiting days, the average earnings and the 28 weeks are of all of them together. */
export type SickChain = { readonly from: Day; readonly runs: readonly SickRun[] };

/** Every spell of a chain, in order. */
export function spellsIn({ runs }: SickChain): readonly SickSpell[] {
  return runs.flatMap((run) => run.spells);
}

/** The day on which sick pay began anew: no waiting days, no earnings limit, no more than 80% of earnings. */
export const newRulesFrom = '2026-04-06';
/** Before this day less than four days in a row made no period of incapacity. */
export const shortestBefore = 4;
/** Periods are one where no more than eight weeks lie between them. */
const linkedWithin = 56;

function runsOf(spells: readonly SickSpell[]): readonly SickRun[] {
  const runs: SickRun[] = [];
  for (const spell of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = runs.at(-1);
    if (last !== undefined && spell.from <= addDays(last.to, 1)) {
      runs[runs.length - 1] = { from: last.from, to: spell.to, spells: [...last.spells, spell] };
    } else runs.push({ from: spell.from, to: spell.to, spells: [spell] });
  }
  return runs;
}

/** Whether a run wholly before 6 April 2026 was too short to count for anything. */
export function isTooShort(run: Span): boolean {
  return run.to < newRulesFrom && daysIn(run) < shortestBefore;
}

/** Days from the end of one run to the start of the next, neither counted. */
export function gapBetween(before: Span, after: Span): number {
  return daysBetween(before.to, after.from) - 1;
}

/** The spells as chains of linked periods, earliest first. Spells do not overlap. Runs too short to count stand alone. */
export function linkSpells(spells: readonly SickSpell[]): readonly SickChain[] {
  const runs = runsOf(spells);
  const alone: readonly SickChain[] = runs.filter(isTooShort).map((run) => ({ from: run.from, runs: [run] }));
  const chains: SickChain[] = [];
  for (const run of runs.filter((one) => !isTooShort(one))) {
    const open = chains.at(-1);
    const last = open?.runs.at(-1);
    if (open === undefined || last === undefined || gapBetween(last, run) > linkedWithin) chains.push({ from: run.from, runs: [run] });
    else chains[chains.length - 1] = { from: open.from, runs: [...open.runs, run] };
  }
  return [...alone, ...chains].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Agreed qualifying days from a day on: weekdays 1 Monday … 7 Sunday. */
export type QualifyingDays = { readonly from: Day; readonly weekdays: readonly number[] };

function patternOn(patterns: readonly QualifyingDays[], on: Day): readonly number[] {
  const sorted = patterns.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const agreed = sorted.filter(({ from }) => from <= on).at(-1) ?? sorted[0];
  return agreed?.weekdays ?? [];
}

export function isQualifying(patterns: readonly QualifyingDays[], on: Day): boolean {
  return patternOn(patterns, on).includes(weekday(on));
}

/** How many qualifying days the week of a day has. */
export function qualifyingInWeek(patterns: readonly QualifyingDays[], of: Day): number {
  const { from } = sundayWeek(of);
  let many = 0;
  for (let at = 0; at < 7; at += 1) if (isQualifying(patterns, addDays(from, at))) many += 1;
  return many;
}
