import { type Fine, cutToHundredths, fineFrom, finePart, fineTotal, lesserFine, noFine, upToPennyFrom } from '#core/money/fine';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type Day, addDays, addMonths, daysIn } from '#core/time/day';
import {
  type QualifyingDays,
  type SickChain,
  type SickRun,
  type SickSpell,
  gapBetween,
  isQualifying,
  newRulesFrom,
  qualifyingInWeek,
  shortestBefore,
} from './spells.ts';
import { statutoryOn } from './tables.ts';
import { sundayWeek } from './weeks.ts';

/** Why a day of sickness is paid, or is not. */
export type SickDayKind =
  | 'paid'
  | 'not_qualifying'
  | 'too_short'
  | 'excluded'
  | 'withheld'
  | 'family'
  | 'three_years'
  | 'below_limit'
  | 'unbroken'
  | 'waiting'
  | 'used_up'
  | 'no_figures';

/** How the weekly rate of a paid day was found: the flat rate alone, the lower of it and 80% of earnings, or the flat rate kept. */
export type SickBasis = 'flat' | 'share' | 'protected';

export type SickDay = {
  readonly day: Day;
  readonly spellId: string;
  readonly kind: SickDayKind;
  /** What this day adds to its week, whose sum is up to the penny: the days of a week always make the week. */
  readonly amount: Pence;
  readonly isElsewhere: boolean;
  readonly rate?: { readonly basis: SickBasis; readonly weekly: Fine; readonly inWeek: number; readonly daily: Fine };
};

export type SickFacts = {
  readonly patterns: readonly QualifyingDays[];
  /** Average weekly earnings before the chain's first day. */
  readonly weekly: Fine;
  readonly tables: readonly StatutoryTable[];
  /** Days in a maternity pay period, in which there is no sick pay. */
  readonly isFamilyDay?: (on: Day) => boolean;
};

/** 28 weeks in four-hundred-and-twentieths of a week, which every number of qualifying days divides. */
const inAWeek = 420;
const mostUnits = 28 * inAWeek;
/** Who earned too little for sick pay and has been away unbroken since this day or before has none after 6 April 2026 either. */
const unbrokenSince = '2025-09-21';
const unbrokenTo = '2026-04-05';
const backAtWork = 56;

type Walk = { used: number; waiting: number; week: Day | undefined; soFar: Fine };

function tableOn({ tables }: SickFacts, on: Day): StatutoryTable | undefined {
  return statutoryOn(tables, on);
}

/** Whether the average earnings were below the limit that sick pay had when the chain began. */
export function isBelowLimit({ from }: Pick<SickChain, 'from'>, facts: SickFacts): boolean {
  const limit = tableOn(facts, from)?.sick.lowestEarnings?.value;
  return limit !== undefined && facts.weekly < fineFrom(limit);
}

/** Before 6 April 2026 only four days in a row counted; from that day on the rest of a shorter absence counts by itself. */
function isShortBefore(run: SickRun, on: Day): boolean {
  return on < newRulesFrom && daysIn(run) < shortestBefore;
}

/** Why nothing is paid for a qualifying day, but for waiting days and the 28 weeks; undefined where it is payable. */
function refusedFor(chain: SickChain, run: SickRun, spell: SickSpell, on: Day, facts: SickFacts): SickDayKind | undefined {
  if (tableOn(facts, on) === undefined) return 'no_figures';
  if (isShortBefore(run, on)) return 'too_short';
  if (spell.exclusion !== undefined) return 'excluded';
  if (spell.withheldTo !== undefined && on <= spell.withheldTo) return 'withheld';
  if (facts.isFamilyDay?.(on) === true) return 'family';
  if (on >= addMonths(chain.from, 36)) return 'three_years';
  if (!isBelowLimit(chain, facts)) return undefined;
  if (on < newRulesFrom) return 'below_limit';
  return isStillUnbroken(chain, run) ? 'unbroken' : undefined;
}

/** Away since before 22 September 2025 without a day's work to 5 April 2026, or not yet eight weeks back since. */
function isStillUnbroken(chain: SickChain, run: SickRun): boolean {
  let isBarred = false;
  let before: SickRun | undefined;
  for (const one of chain.runs) {
    if (one.from <= unbrokenSince && one.to >= unbrokenTo) isBarred = true;
    else if (before !== undefined && gapBetween(before, one) >= backAtWork) isBarred = false;
    if (one === run) return isBarred;
    before = one;
  }
  return isBarred;
}

function weeklyRate(on: Day, isKept: boolean, facts: SickFacts): { readonly basis: SickBasis; readonly weekly: Fine } {
  const table = tableOn(facts, on);
  if (table === undefined) return { basis: 'flat', weekly: noFine };
  const flat = fineFrom(table.sick.weekly.value);
  const share = table.sick.mostOfEarnings?.value;
  if (share === undefined) return { basis: 'flat', weekly: flat };
  if (isKept) return { basis: 'protected', weekly: flat };
  return { basis: 'share', weekly: lesserFine(flat, finePart(facts.weekly, share)) };
}

function payDay(on: Day, spell: SickSpell, isKept: boolean, walk: Walk, facts: SickFacts): SickDay {
  const inWeek = qualifyingInWeek(facts.patterns, on);
  const units = inAWeek / inWeek;
  const base = { day: on, spellId: spell.id, isElsewhere: spell.isElsewhere === true };
  if (walk.used + units > mostUnits) return { ...base, kind: 'used_up', amount: nothing };
  walk.used += units;
  const { basis, weekly } = weeklyRate(on, isKept, facts);
  const daily = cutToHundredths(finePart(weekly, rate(1, inWeek)));
  const week = sundayWeek(on).from;
  const before = walk.week === week ? walk.soFar : noFine;
  walk.week = week;
  walk.soFar = fineTotal([before, daily]);
  const amount = subtract(upToPennyFrom(walk.soFar), upToPennyFrom(before));
  return { ...base, kind: 'paid', amount, rate: { basis, weekly, inWeek, daily } };
}

function runDays(chain: SickChain, run: SickRun, walk: Walk, facts: SickFacts): readonly SickDay[] {
  const days: SickDay[] = [];
  // Sick pay before 6 April 2026 in this very absence keeps the flat rate until the return to work (SI 2026/373 reg 4).
  let isKept = false;
  for (const spell of run.spells) {
    for (let on = spell.from; on <= spell.to; on = addDays(on, 1)) {
      const base = { day: on, spellId: spell.id, amount: nothing, isElsewhere: spell.isElsewhere === true };
      const refusal = isQualifying(facts.patterns, on) ? refusedFor(chain, run, spell, on, facts) : 'not_qualifying';
      if (refusal !== undefined) days.push({ ...base, kind: refusal });
      else if (on < newRulesFrom && walk.waiting > 0) {
        walk.waiting -= 1;
        days.push({ ...base, kind: 'waiting' });
      } else {
        const paid = payDay(on, spell, isKept, walk, facts);
        if (paid.kind === 'paid' && on < newRulesFrom) isKept = true;
        days.push(paid);
      }
    }
  }
  return days;
}

/**
 * Every day of a chain of linked sickness with what it is paid, in order. Waiting days, the 28 weeks and the three years are counted
 * over the whole chain. Needs a pattern of qualifying days. Sources: core/statutory/rules, sick.*.
 */
export function sickDays(chain: SickChain, facts: SickFacts): readonly SickDay[] {
  const waiting = tableOn(facts, chain.from)?.sick.waitingDays.value ?? 0;
  const walk: Walk = { used: 0, waiting, week: undefined, soFar: noFine };
  return chain.runs.flatMap((run) => runDays(chain, run, walk, facts));
}
