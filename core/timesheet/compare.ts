import { type Nation } from '#core/contract/shapes/people';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { type TimeSpan, minutesIn } from '#core/shifts/cutShift';
import { type DatedAgreement, type WorkedShift, paidMinutes, payLinesOf } from '#core/shifts/payLinesOf';

/** A shift of the rota or one that was worked, each with its own id. */
export type WithId = WorkedShift & { readonly id: string };

/** What was planned and what was worked in its place; one of the two is absent where nothing answers it. */
export type Pair = { readonly planned?: WithId; readonly worked?: WithId };

function overlap(a: TimeSpan, b: TimeSpan): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

type Candidate = { readonly planned: WithId; readonly worked: WithId; readonly minutes: number };

/** The longest common time first; then whoever is left of the same day and kind. */
function candidates(planned: readonly WithId[], worked: readonly WithId[]): readonly Candidate[] {
  return planned
    .flatMap((one) => worked.map((other) => ({ planned: one, worked: other, minutes: overlap(one, other) })))
    .filter(({ planned: one, worked: other, minutes }) => minutes > 0 || (one.day === other.day && one.kind === other.kind))
    .toSorted((a, b) => b.minutes - a.minutes || a.planned.from - b.planned.from || a.worked.from - b.worked.from);
}

function begins({ planned, worked }: Pair): number {
  return planned?.from ?? worked?.from ?? 0;
}

/** Which worked shift answers which planned one: each at most once, in the order of time. */
export function pairShifts(planned: readonly WithId[], worked: readonly WithId[]): readonly Pair[] {
  const partner = new Map<string, WithId>();
  const taken = new Set<string>();
  for (const one of candidates(planned, worked)) {
    if (partner.has(one.planned.id) || taken.has(one.worked.id)) continue;
    partner.set(one.planned.id, one.worked);
    taken.add(one.worked.id);
  }
  const answered = planned.map((one): Pair => {
    const found = partner.get(one.id);
    return found === undefined ? { planned: one } : { planned: one, worked: found };
  });
  const besides = worked.filter(({ id }) => !taken.has(id)).map((one): Pair => ({ worked: one }));
  return [...answered, ...besides].toSorted((a, b) => begins(a) - begins(b));
}

/** Paid minutes and pay before tax; a shift that cannot be priced counts for nothing. */
export type Worth = { readonly minutes: number; readonly pay: Pence };

const none: Worth = { minutes: 0, pay: nothing };

export function worthOf(shifts: readonly WorkedShift[], agreements: readonly DatedAgreement[], nation: Nation): Worth {
  const possible = shifts.filter((shift) => payLinesOf([shift], agreements, nation).ok);
  const pay = payLinesOf(possible, agreements, nation);
  return { minutes: paidMinutes(shifts), pay: pay.ok ? pay.value.gross : nothing };
}

/** Whether a shift was worked just as it was planned: its times, its kind and its unpaid breaks, and nobody was woken. */
export function isAsPlanned({ planned, worked }: Pair): boolean {
  if (planned === undefined || worked === undefined) return false;
  const isSameTime = planned.from === worked.from && planned.to === worked.to && planned.kind === worked.kind;
  return isSameTime && minutesIn(planned.breaks) === minutesIn(worked.breaks) && worked.woken.length === 0;
}

export type ComparedPair = Pair & { readonly plannedWorth: Worth; readonly workedWorth: Worth; readonly isSame: boolean };

export type Comparison = {
  readonly rows: readonly ComparedPair[];
  readonly planned: Worth;
  readonly worked: Worth;
  /** Worked less planned: below nothing where less was worked. */
  readonly more: Worth;
};

/** A timesheet beside the rota: every shift planned or worked, with minutes and pay before tax; sums are priced as one timesheet. */
export function compareWithRota(
  planned: readonly WithId[],
  worked: readonly WithId[],
  agreements: readonly DatedAgreement[],
  nation: Nation,
): Comparison {
  const worth = (shift: WithId | undefined): Worth => (shift === undefined ? none : worthOf([shift], agreements, nation));
  const rows = pairShifts(planned, worked).map((pair) => ({
    ...pair,
    plannedWorth: worth(pair.planned),
    workedWorth: worth(pair.worked),
    isSame: isAsPlanned(pair),
  }));
  const [all, done] = [worthOf(planned, agreements, nation), worthOf(worked, agreements, nation)];
  return { rows, planned: all, worked: done, more: { minutes: done.minutes - all.minutes, pay: subtract(done.pay, all.pay) } };
}
