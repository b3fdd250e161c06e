import { type Pence, nothing } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type Day, type Span, addDays, daysBetween, isWithin } from '#core/time/day';

/** What was agreed to stay paid from a day on: a share of the usual hours, for the first so many days of each stay. */
export type RetainerTerms = {
  readonly id: string;
  readonly from: Day;
  /** Of 10,000. */
  readonly hundredths: number;
  readonly days: number;
  readonly weekMinutes: number;
  readonly beneficiaryId?: string;
};

/** A stay as far as it is known: its days up to the one that is looked from. */
export type StayDays = Span & { readonly id: string; readonly beneficiaryId: string };

export type RetainerFacts = {
  /** In the order of their days; of two from one day the later stands. */
  readonly terms: readonly RetainerTerms[];
  readonly stays: readonly StayDays[];
  /** Days that may be paid: of the job, of this book, up to the period's end. */
  readonly within: Span;
  /** Days that are paid otherwise, or were kept paid already: holiday, sickness, family leave, earlier payslips. */
  readonly isPaidOtherwise: (on: Day) => boolean;
  /** Minutes worked on a day that are paid as work: they are part of the usual hours. */
  readonly workedOn: (on: Day) => number;
  /** Pence for an hour by the pay agreement of a day. */
  readonly perHourOn: (on: Day) => Pence | undefined;
};

/** Days of one stay that are kept paid by the same terms and at the same rate. */
export type Kept = {
  readonly stayId: string;
  readonly beneficiaryId: string;
  readonly terms: RetainerTerms;
  readonly perHour: Pence | undefined;
  readonly days: readonly Day[];
  readonly usual: number;
  readonly worked: number;
  readonly minutes: number;
  readonly amount: Pence;
};

function termsOn(all: readonly RetainerTerms[], on: Day): RetainerTerms | undefined {
  return all.findLast(({ from }) => from <= on);
}

type Group = { readonly stay: StayDays; readonly terms: RetainerTerms; readonly perHour: Pence | undefined; readonly days: Day[] };

/** Each day once, though two people may be away on it: the stay that began first has it. */
function groupsOf({ terms: all, stays, within, isPaidOtherwise, perHourOn }: RetainerFacts): readonly Group[] {
  const taken = new Set<Day>();
  const groups: Group[] = [];
  for (const stay of stays.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    for (let on = stay.from; on <= stay.to; on = addDays(on, 1)) {
      const terms = termsOn(all, on);
      const isFor = terms?.beneficiaryId === undefined || terms.beneficiaryId === stay.beneficiaryId;
      if (terms === undefined || !isFor || terms.hundredths === 0 || daysBetween(stay.from, on) >= terms.days) continue;
      if (!isWithin(on, within) || isPaidOtherwise(on) || taken.has(on)) continue;
      taken.add(on);
      const perHour = perHourOn(on);
      const known = groups.find((one) => one.stay === stay && one.terms === terms && one.perHour === perHour);
      if (known === undefined) groups.push({ stay, terms, perHour, days: [on] });
      else known.days.push(on);
    }
  return groups;
}

/** The share of the usual hours of so many days, up to the whole minute. */
export function retainedMinutes({ weekMinutes, hundredths }: Pick<RetainerTerms, 'weekMinutes' | 'hundredths'>, days: number): number {
  return Math.ceil((weekMinutes * days * hundredths) / (7 * 10_000));
}

/**
 * What is kept paid of stays: a week's usual hours spread evenly over its seven days, the share of them that was agreed, less what was
 * worked on those days; at the day rate of the pay agreement, to the nearest penny. Minutes and pence.
 */
export function keptPaid(facts: RetainerFacts): readonly Kept[] {
  return groupsOf(facts).map(({ stay, terms, perHour, days }) => {
    const usual = retainedMinutes(terms, days.length);
    const worked = days.reduce((so, on) => so + facts.workedOn(on), 0);
    const minutes = Math.max(0, usual - worked);
    const amount = portion(perHour ?? nothing, rate(minutes, 60), nearestPenny);
    return { stayId: stay.id, beneficiaryId: stay.beneficiaryId, terms, perHour, days, usual, worked, minutes, amount };
  });
}
