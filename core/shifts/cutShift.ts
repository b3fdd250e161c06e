import { type Nation, type PayTerms } from '#core/contract/shapes/people';
import { addDays } from '#core/time/day';
import { clockChanges, clockMinute, londonClock, londonMidnight, londonMoment } from '#core/time/london';
import { type HourRate, rateAt } from './rateAt.ts';

/** From one minute to another that is not in it, both since 1970 in UTC. */
export type TimeSpan = { readonly from: number; readonly to: number };

/** Minutes on end that are paid at one rate. */
export type Piece = TimeSpan & { readonly rate: HourRate };

export function minutesIn(spans: readonly TimeSpan[]): number {
  return spans.reduce((so, { from, to }) => so + to - from, 0);
}

/** What is left of a span without the others, which lie inside it and do not overlap. */
export function without(span: TimeSpan, others: readonly TimeSpan[]): readonly TimeSpan[] {
  const left: TimeSpan[] = [];
  let { from } = span;
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    if (other.from > from) left.push({ from, to: other.from });
    from = Math.max(from, other.to);
  }
  if (span.to > from) left.push({ from, to: span.to });
  return left;
}

/** The times of day at which some rate of the agreement begins or ends, in minutes by the clock. */
function boundariesOf({ rates }: PayTerms): readonly number[] {
  return rates.flatMap(({ when }) => (when.between === undefined ? [] : [clockMinute(when.between.from), clockMinute(when.between.to)]));
}

/** Every minute inside the span at which the rate may change: each midnight in London, each boundary, and where the clocks change. */
function cutsIn(span: TimeSpan, terms: PayTerms): readonly number[] {
  const { day: first } = londonClock(span.from);
  const { day: last } = londonClock(span.to);
  const { on, back } = clockChanges(Number(first.slice(0, 4)));
  const cuts = [on, back];
  const boundaries = boundariesOf(terms);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    cuts.push(londonMidnight(day));
    for (const boundary of boundaries) {
      const moment = londonMoment(day, boundary);
      if (moment.is === 'once') cuts.push(moment.at);
      if (moment.is === 'twice') cuts.push(moment.first, moment.second);
    }
  }
  return [...new Set(cuts)].filter((cut) => cut > span.from && cut < span.to).toSorted((a, b) => a - b);
}

/** Pieces that follow on at the same rate are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    const isSame = before?.to === piece.from && before.rate.name === piece.rate.name && before.rate.perHour === piece.rate.perHour;
    if (isSame) whole[whole.length - 1] = { ...before, to: piece.to };
    else whole.push(piece);
  }
  return whole;
}

function cutOne(span: TimeSpan, terms: PayTerms, nation: Nation): readonly Piece[] {
  const starts = [span.from, ...cutsIn(span, terms)];
  return joined(starts.map((from, at) => ({ from, to: starts[at + 1] ?? span.to, rate: rateAt(londonClock(from), terms, nation) })));
}

/**
 * Cuts worked time so that each minute has one rate, in order. Where the agreement keeps the rate of the start, that is the rate at
 * `startedAt`, the first minute of the whole shift (or of the waking), whatever comes after it.
 */
export function cutAtRates(spans: readonly TimeSpan[], startedAt: number, terms: PayTerms, nation: Nation): readonly Piece[] {
  if (terms.boundaries === 'split') return spans.flatMap((span) => cutOne(span, terms, nation));
  const kept = rateAt(londonClock(startedAt), terms, nation);
  return spans.map((span) => ({ ...span, rate: kept }));
}
