import { type Nation } from '#core/contract/shapes/people';
import { type Pence, lesser, times } from '#core/money/pence';
import { portion, rate, upToPenny } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { completeYears } from '#core/notice/statutoryNotice';
import { type Source, figuresFrom } from '#core/payroll/figure';
import { type RedundancyCap } from '#core/payroll/years/redundancy';
import { type Day, addMonths } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { peopleSources } from './sources.ts';

const of = figuresFrom(peopleSources.redundancy);

const law = { leastYears: of(2), mostYears: of(20), youngBelow: of(23), oldFrom: of(42) } as const;

type Capped = { readonly cap: Pence; readonly source: Source; readonly isOld: boolean };

/** The cap in force on a day, and whether a newer year's is not known here yet; undefined before the first. */
export function capOn(on: Day, nation: Nation, caps: readonly RedundancyCap[]): Capped | undefined {
  const found = caps.findLast(({ from }) => from <= on);
  if (found === undefined) return undefined;
  const { value: cap, source } = nation === 'northern_ireland' ? found.ni : found.gb;
  return { cap, source, isOld: on >= addMonths(found.from, 12) };
}

/** Half weeks of redundancy pay: for each complete year back from the age at the end, 1 below 22, 2 below 41, 3 from then on. */
export function halfWeeks(age: number, years: number): number {
  if (years < law.leastYears.value) return 0;
  const counted = Math.min(years, law.mostYears.value);
  return Array.from({ length: counted }, (_, back) => age - back)
    .map((at) => (at < law.youngBelow.value ? 1 : at < law.oldFrom.value ? 2 : 3))
    .reduce((sum, halves) => sum + halves, 0);
}

export type RedundancyFacts = {
  readonly born: Day;
  readonly startsOn: Day;
  /** The last day of the job, or of the notice that the law asks for where that is later. */
  readonly endsOn: Day;
  readonly nation: Nation;
  readonly weekPay: Pence;
};

export type Redundancy = {
  readonly years: number;
  readonly age: number;
  readonly halfWeeks: number;
  readonly weekPay: Pence;
  readonly cap: Pence;
  readonly pay: Pence;
  readonly working: readonly { readonly words: string; readonly sources: readonly Source[] }[];
};

function ageOn(born: Day, on: Day): number {
  let age = 0;
  while (addMonths(born, (age + 1) * 12) <= on) age += 1;
  return age;
}

/** `3`, `4½`, `½`. */
export function weeksInWords(halves: number): string {
  const whole = Math.floor(halves / 2);
  return halves % 2 === 0 ? String(whole) : `${whole === 0 ? '' : String(whole)}½`;
}

function sentences(
  { endsOn, nation }: RedundancyFacts,
  found: Omit<Redundancy, 'working'>,
  { isOld, source }: Capped,
): Redundancy['working'] {
  const { years, age, halfWeeks: halves, weekPay, cap: most, pay } = found;
  const whose = nation === 'northern_ireland' ? 'Northern Ireland’s' : 'The';
  const few = {
    words: `${String(years)} complete years by ${dayInWords(endsOn)}: redundancy pay begins with two.`,
    sources: [peopleSources.redundancy],
  };
  if (halves === 0) return [few];
  const newer = isOld ? ' A newer year’s cap was not known when this version was made: look it up.' : '';
  return [
    {
      words: `${String(years)} complete years by ${dayInWords(endsOn)}, at age ${String(age)}${years > law.mostYears.value ? '; the last 20 count' : ''}: ${weeksInWords(halves)} weeks’ pay. Each year counts half a week up to age 22, one week from there to 41, and one and a half after.`,
      sources: [peopleSources.redundancy],
    },
    {
      words: `${whose} cap on a week’s pay is ${pounds(most)}; a week is ${pounds(weekPay)}, so ${pounds(lesser(weekPay, most))} counts.${newer}`,
      sources: [source, peopleSources.weeksPay],
    },
    {
      words: `${weeksInWords(halves)} × ${pounds(lesser(weekPay, most))} = ${pounds(pay)}. Up to £30,000 there is no tax on it.`,
      sources: [],
    },
  ];
}

/** Statutory redundancy pay; undefined where no cap is known for a day so early. A contract may give more. */
export function redundancyPay(facts: RedundancyFacts, caps: readonly RedundancyCap[]): Redundancy | undefined {
  const { born, startsOn, endsOn, nation, weekPay } = facts;
  const capped = capOn(endsOn, nation, caps);
  if (capped === undefined) return undefined;
  const [years, age] = [completeYears(startsOn, endsOn), ageOn(born, endsOn)];
  const halves = halfWeeks(age, years);
  const pay = portion(times(lesser(weekPay, capped.cap), halves), rate(1, 2), upToPenny);
  const found = { years, age, halfWeeks: halves, weekPay, cap: capped.cap, pay };
  return { ...found, working: sentences(facts, found, capped) };
}
