import { type HomeTask } from '#core/book/homeTasks';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { yearEndOf } from './yearEnd.ts';

/** What the end of a tax year, and a PA who left, ask of a person. */
export type YearFacts = {
  readonly today: Day;
  /** The tax year before the one that is under way, by employer: how many who were paid and stayed have no P60. */
  readonly ended: readonly { readonly employerId: string; readonly taxYear: string; readonly missing: number }[];
  /** Those whose last day has come and whose last pay is made, without a P45. */
  readonly leavers: readonly { readonly employmentId: string; readonly assistantId: string; readonly name: string }[];
  /** Made, but nobody said yet that they were given, by employer; asked until 31 May. */
  readonly toGive: readonly { readonly employerId: string; readonly taxYear: string }[];
  /** Codes to be looked through and carried into a tax year that is near or has begun. */
  readonly codes?: { readonly taxYear: string; readonly many: number };
  /** A payday that the year has over, where it is near. */
  readonly extra: readonly { readonly payGroup: string; readonly payday: Day; readonly week: number }[];
  /** The coming tax year, where its figures are not known and its first payday is near. */
  readonly unknownYear?: { readonly taxYear: string; readonly from: Day };
};

/** P60s may be given until 31 May; after this many days more nobody is asked any longer. */
const askedOn = 60;

/** The last day on which the home asks for P60s of a tax year. */
export function lastAskedForP60s(taxYear: string): Day {
  return addDays(yearEndOf(taxYear).p60By, askedOn);
}

function toGiveTasks({ toGive, today }: YearFacts): readonly HomeTask[] {
  return toGive
    .filter(({ taxYear }) => today <= yearEndOf(taxYear).p60By)
    .map(({ employerId, taxYear }): HomeTask => ({
      id: `p60-given-${employerId}-${taxYear}`,
      title: `Give the P60s for ${taxYear}`,
      words: `They are made. Each PA has to have theirs by ${dayInWords(yearEndOf(taxYear).p60By)}; say so here once they do.`,
      minutes: 5,
      action: 'See the tax year',
      screen: 'year',
    }));
}

function codeTasks({ codes }: YearFacts): readonly HomeTask[] {
  if (codes === undefined || codes.many === 0) return [];
  const { taxYear, many } = codes;
  return [
    {
      id: `codes-${taxYear}`,
      title: many === 1 ? `Look through a tax code for ${taxYear}` : `Look through ${String(many)} tax codes for ${taxYear}`,
      words: 'HMRC’s form P9X says how codes go on into the new year. Nothing changes until you carry them.',
      minutes: 3,
      action: 'See the tax year',
      screen: 'year',
    },
  ];
}

function extraTasks({ extra }: YearFacts): readonly HomeTask[] {
  return extra.map(({ payGroup, payday, week }): HomeTask => ({
    id: `extra-${payGroup}-${payday}`,
    title: `Expect one payday more: ${dayInWords(payday)}`,
    words: `${payGroup} is paid once more than usual in this tax year. It is week ${String(week)}, taxed by itself, so that tax may look low or high.`,
    minutes: 1,
    action: 'See the tax year',
    screen: 'year',
  }));
}

/** What to do, in its order: P45s first, for a new employer waits for them. */
export function yearTasks(facts: YearFacts): readonly HomeTask[] {
  const { today, ended, leavers, unknownYear } = facts;
  const p45s = leavers.map(({ employmentId, name }): HomeTask => ({
    id: `p45-${employmentId}`,
    title: `Make ${name}’s P45`,
    words: 'Their last day is over and their last pay is approved. By law it may not wait long.',
    minutes: 3,
    action: 'See what is to be done',
    screen: 'leaving',
    about: employmentId,
  }));
  const p60s = ended
    .filter(({ missing, taxYear }) => missing > 0 && today <= lastAskedForP60s(taxYear))
    .map(({ employerId, taxYear, missing }): HomeTask => ({
      id: `p60-${employerId}-${taxYear}`,
      title: missing === 1 ? `Make the P60 for ${taxYear}` : `Make ${String(missing)} P60s for ${taxYear}`,
      words: `Everybody who worked for you on ${dayInWords(yearEndOf(taxYear).lastDay)} gets one by ${dayInWords(yearEndOf(taxYear).p60By)}.`,
      minutes: 5,
      action: 'See the tax year',
      screen: 'year',
    }));
  const rest = [...p45s, ...p60s, ...toGiveTasks(facts), ...codeTasks(facts), ...extraTasks(facts)];
  if (unknownYear === undefined) return rest;
  const { taxYear, from } = unknownYear;
  const figures: HomeTask = {
    id: `figures-${taxYear}`,
    title: `Get the figures of ${taxYear}`,
    words: `Paydays from ${dayInWords(from)} wait for them. Update the app, or add a year pack.`,
    minutes: 5,
    action: 'See the tax year',
    screen: 'year',
  };
  return [...rest, figures];
}
