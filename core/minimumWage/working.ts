import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { type Source } from '#core/payroll/figure';
import { type Span } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type CountedHours, type MinimumWageCheck, type MinimumWageFacts, minimumWageRules } from './checkMinimumWage.ts';
import { qualifyingDays, schoolAgeRule } from './schoolAge.ts';

export type MinimumWageStep = { readonly words: string; readonly sources: readonly Source[] };

/** Each kind of hour at each rate: what it was paid, and what of that counts. */
function hourStep({ name, minutes, rate, amount, counts }: CountedHours): MinimumWageStep {
  const paid = `${name}: ${minutesInWords(minutes)} at ${pounds(rate)} an hour were paid ${pounds(amount)}`;
  if (counts === amount) return { words: `${paid}, and all of it counts.`, sources: [] };
  return { words: `${paid}; ${pounds(counts)} of it counts, as at the ordinary rate.`, sources: [minimumWageRules.premium] };
}

function travelStep(unpaidMinutes: number): MinimumWageStep | undefined {
  if (unpaidMinutes === 0) return undefined;
  return {
    words: `Travel between assignments: ${minutesInWords(unpaidMinutes)} were paid nothing of their own, and count as time.`,
    sources: [minimumWageRules.travel],
  };
}

/** One step is the whole working where there is nothing to compare. */
function noneStep({ from }: Span): MinimumWageStep {
  const words = `The period began on ${dayInWords(from)}, when the PA was below school-leaving age: the minimum wage does not apply to it, whatever is paid.`;
  return { words, sources: [schoolAgeRule] };
}

/** School may be left within the period: what was worked before that is under no minimum wage. */
function partStep({ period, born, nation }: MinimumWageFacts): MinimumWageStep | undefined {
  const { from } = qualifyingDays(period, born, nation);
  if (from === period.from) return undefined;
  const words = `The PA is past school-leaving age from ${dayInWords(from)}: the minimum wage applies to what was worked from then on, and to nothing before it.`;
  return { words, sources: [schoolAgeRule] };
}

/** How the check came about, a sentence for each step with where its rule stands. */
export function minimumWageWorking(facts: MinimumWageFacts, found: MinimumWageCheck): readonly MinimumWageStep[] {
  const { rate, minutes, basicPay, premium, accommodation, pay, entitlement, shortfall, shortPerHour } = found;
  const { period, unpaidMinutes, bonuses, reductions } = facts;
  if (rate.perHour.value === nothing) return [noneStep(period)];
  const perHour = pounds(rate.perHour.value);
  const steps: (MinimumWageStep | undefined)[] = [
    {
      words: `The period ${spanInWords(period)} began on ${dayInWords(period.from)}, so that all of it has the minimum wage of that day for ${rate.words}: ${perHour} an hour.`,
      sources: [rate.perHour.source],
    },
    partStep(facts),
    ...found.hours.map(hourStep),
    travelStep(unpaidMinutes),
    {
      words: `${minutesInWords(minutes)} count: hours worked${unpaidMinutes === 0 ? '' : `, with ${minutesInWords(unpaidMinutes)} of travel between assignments`}; of a sleep-in only the time woken.`,
      sources: unpaidMinutes === 0 ? [minimumWageRules.sleepIn] : [minimumWageRules.sleepIn, minimumWageRules.travel],
    },
    {
      words: `${minutesInWords(minutes)} at ${perHour} an hour come to ${pounds(entitlement)} at least${found.hours.length > 1 ? ', kind by kind to the nearest penny as they are paid' : ''}.`,
      sources: [],
    },
    {
      words:
        premium === nothing
          ? `The hours were paid ${pounds(basicPay)}.`
          : `The hours count for ${pounds(basicPay)}: what dearer hours are paid above the ordinary rate, ${pounds(premium)}, does not count.`,
      sources: [minimumWageRules.premium],
    },
    bonuses === nothing ? undefined : { words: `Bonuses for the work add ${pounds(bonuses)}.`, sources: [] },
    reductions === nothing
      ? undefined
      : {
          words: `Deductions for the employer and costs of the job that the PA bears take off ${pounds(reductions)}.`,
          sources: [minimumWageRules.reductions],
        },
    accommodation === nothing
      ? undefined
      : { words: `Living accommodation changes it by ${pounds(accommodation)}.`, sources: [rate.perHour.source] },
    {
      words:
        shortfall === nothing
          ? `${pounds(pay)} is not less than ${pounds(entitlement)}: the minimum wage is paid.`
          : `${pounds(pay)} is ${pounds(shortfall)} short of ${pounds(entitlement)}, ${pounds(shortPerHour)} for each hour.`,
      sources: [],
    },
  ];
  return steps.flatMap((step) => (step === undefined ? [] : [step]));
}
