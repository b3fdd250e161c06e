import { nothing, subtract } from '#core/money/pence';
import { downToPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { usualDays } from '#core/plan/requests';
import { reviewDue, reviewRule } from '#core/plan/reviews';
import { type Day, addMonths } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type SpendingFacts, type StreamFacts } from '../facts/money.ts';
import { type Facts } from '../facts.ts';
import { type Found } from '../rule.ts';
import { ofStream, placeOf, streamOf } from './shared.ts';

/** `£32.50 to Gym on 4 May 2026 (membership)`. */
export function boughtInWords({ amount, payee, day, what }: SpendingFacts): string {
  return `${pounds(amount)} to ${payee} on ${dayInWords(day)}${what === '' ? '' : ` (${what})`}`;
}

export function ofSpending(one: SpendingFacts, words: string, more: Partial<Found> = {}): Found {
  return { words, about: [one.id], ...ofStream(one.streamIds), day: one.day, sum: one.amount, place: placeOf(one.screen, one.id), ...more };
}

export function isUnknown(ids: readonly string[]): boolean {
  return ids.length === 0 || ids.includes('unknown');
}

/** A stream's own days, its agreement's first day, and the last day of its award. */
export function outside(stream: StreamFacts, on: Day): string | undefined {
  if (on < stream.from) return `before ${stream.name} began on ${dayInWords(stream.from)}`;
  if (stream.agreementOn !== undefined && on < stream.agreementOn) return `before the agreement of ${dayInWords(stream.agreementOn)}`;
  if (stream.to !== undefined && on > stream.to) return `after ${stream.name} ended on ${dayInWords(stream.to)}`;
  return undefined;
}

/** By what was agreed at the last review, the funder's rule, or the law's where it has not said. */
export function reviewWasDue({ basis, from, asks, reviews }: StreamFacts, today: Day): Day | undefined {
  if (reviews === undefined) return undefined;
  const due = reviewDue({ from, held: reviews }, reviewRule(basis, asks.reviews), today);
  return due?.isOverdue === true ? due.by : undefined;
}

export function runsOn({ streams, today }: Facts): readonly StreamFacts[] {
  return streams.filter(({ from, to }) => from <= today && (to === undefined || to >= today));
}

/** Whole words that sound like the national list: alcohol, tobacco, gambling, debts, and care that the NHS gives anyway. */
export const neverBought: readonly string[] = `
  alcohol, wine, wines, beer, beers, cider, vodka, whisky, gin, off licence, brewery,
  tobacco, cigarettes, cigars, vape, vapes, vaping,
  gambling, casino, lottery, betting, bookmaker, bookmakers, bingo, scratchcard, scratchcards,
  debt, debts, loan repayment, penalty charge, credit card, cannabis, dental, dentist, optician, opticians`
  .split(',')
  .map((word) => word.trim());

const oldMonths = 12;

export function oldPlan({ today }: Facts, { id, name, planOn, asks }: StreamFacts): readonly Found[] {
  const months = asks.planOlderThanMonths ?? oldMonths;
  if (planOn === undefined || addMonths(planOn, months) >= today) return [];
  const words = `The plan of ${name} is of ${dayInWords(planOn)}, more than ${String(months)} months ago. Ask for a new one, or note that it still holds.`;
  return [{ words, about: [id], streamId: id, day: planOn, place: placeOf('carePlan', id) }];
}

/** One finding for a stream, not one for every line: it is one letter that is looked for. */
export function withoutLetters({ lines, today }: Facts, { id, name }: StreamFacts): readonly Found[] {
  const bare = lines.filter((line) => line.streamId === id && line.approval !== 'document' && (line.to === undefined || line.to >= today));
  if (bare.length === 0) return [];
  const start =
    bare.length === 1
      ? 'One line of the plan has no letter that agrees to it'
      : `${String(bare.length)} lines of the plan have no letter that agrees to them`;
  const words = `${name}: ${start} (${bare.map((line) => line.name).join(', ')}).`;
  const [only, ...others] = bare;
  const place = only !== undefined && others.length === 0 ? placeOf('planLine', only.id) : placeOf('plan');
  return [{ words, about: bare.map((line) => line.id).toSorted(), streamId: id, place }];
}

export function unasked({ spending }: Facts): readonly Found[] {
  return spending
    .filter(({ rule, isApproved }) => rule !== 'allowed' && !isApproved)
    .map((one) => ofSpending(one, `${boughtInWords(one)} had to be asked for first, and no answer of the funder is recorded.`));
}

export function unanswered(facts: Facts): readonly Found[] {
  return (facts.requests ?? [])
    .filter(({ streamId, waits }) => waits > (streamOf(facts, streamId)?.asks.answerWithinDays ?? usualDays))
    .map(({ id, streamId, what, askedOn }) => ({
      words: `“${what}” was asked on ${dayInWords(askedOn)}, and no answer is recorded. Remind them, and note that you did.`,
      about: [id],
      streamId,
      day: askedOn,
      place: placeOf('approvals', id),
    }));
}

type Line = Facts['lines'][number];

/** Without a percentage of the funder's, the plan's own sum is the measure. */
export function overspent(facts: Facts, { id, name, streamId, agreed, spent, year }: Line): readonly Found[] {
  const percent = streamOf(facts, streamId)?.asks.overspendPercent ?? 0;
  if (spent <= portion(agreed, rate(100 + percent, 100), downToPenny)) return [];
  const over = subtract(spent, agreed);
  const words = `${name}: ${pounds(spent)} was spent in ${spanInWords({ from: year.from, to: facts.today })}, ${pounds(over)} more than the ${pounds(agreed)} that the plan has. This needs an explanation.`;
  // By tenths of the plan's sum: a few pounds more do not ask again.
  const step = agreed === nothing ? 0 : Math.floor((over * 10) / agreed);
  return [{ words, about: [id], streamId, sum: over, place: placeOf('planLine', id), changesWith: [year.from, step] }];
}

export function dearer({ id, name, streamId, rate: hour }: Line): readonly Found[] {
  if (hour === undefined || hour.paid <= hour.agreed) return [];
  const words = `${name}: a usual hour is paid at up to ${pounds(hour.paid)}, and the plan has ${pounds(hour.agreed)} an hour. This needs an explanation.`;
  return [
    {
      words,
      about: [id],
      streamId,
      sum: subtract(hour.paid, hour.agreed),
      place: placeOf('planLine', id),
      changesWith: [hour.paid, hour.agreed],
    },
  ];
}

export function underspent(facts: Facts, { id, name, streamId, agreed, spent, year, hasReason }: Line): readonly Found[] {
  const percent = streamOf(facts, streamId)?.asks.underspendPercent;
  if (percent === undefined || hasReason || agreed === nothing || spent >= portion(agreed, rate(percent, 100), downToPenny)) return [];
  const words = `${name}: ${pounds(spent)} of ${pounds(agreed)} was used in ${spanInWords({ from: year.from, to: facts.today })}. Say why, so that it is not taken for a sum that is not needed.`;
  return [
    { words, about: [id], streamId, sum: subtract(agreed, spent), place: placeOf('explainBudget', streamId), changesWith: [year.from] },
  ];
}
