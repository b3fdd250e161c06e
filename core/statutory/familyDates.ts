import { type StatutoryKind } from '#core/contract/shapes/pay';
import { type Day, type Span, addDays } from '#core/time/day';
import { sundayWeek, weeksOn } from './weeks.ts';

/** Family pay: what HMRC gives back. Sick pay is no part of it. */
export type FamilyKind = Exclude<StatutoryKind, 'ssp'>;

/** What the leave is for. A birth has its due date, an adoption the day the match was told of. */
export type FamilyEvent = {
  readonly kind: FamilyKind;
  readonly isAdoption: boolean;
  readonly due?: Day;
  readonly matched?: Day;
  /** The birth, the placement, the death, or the first day of the baby's neonatal care; absent while it has not come. */
  readonly happened?: Day;
};

export type FamilyDates = {
  /** Sunday to Saturday. By its end the 26 weeks and the earnings are tested. */
  readonly relevantWeek: Span;
  readonly relevantWords: string;
  /** Employed by this day, without a break, for 26 weeks into the relevant week. */
  readonly serviceBy: Day;
  readonly expectedWeek?: Span;
  /** The first and last day on which pay may begin, where the law has them. */
  readonly earliest?: Day;
  readonly latest?: Day;
  /** How many days before it begins pay must be asked for. */
  readonly noticeDays: number;
};

type Found = { readonly week: Span; readonly words: string; readonly expected?: Span };

function byDueDate(due: Day): Found {
  const expected = sundayWeek(due);
  return { week: weeksOn(expected, -15), words: 'the 15th week before the week in which the baby is due', expected };
}

function relevantWeek(event: FamilyEvent): Found | undefined {
  const { kind, isAdoption, due, matched, happened } = event;
  if (kind === 'spbp') return happened && { week: weeksOn(sundayWeek(happened), -1), words: 'the week before the week of the death' };
  if (isAdoption) return matched && { week: sundayWeek(matched), words: 'the week in which the match was told of' };
  if (due !== undefined) return byDueDate(due);
  if (kind === 'sncp' && happened !== undefined) {
    return { week: weeksOn(sundayWeek(happened), -1), words: 'the week before the week in which neonatal care began' };
  }
  return undefined;
}

const weeksAllowed = { spp: 52, spbp: 56, sncp: 68 } as const;

/** The first and last day on which pay may begin. */
function limitsOf({ kind, due, happened }: FamilyEvent, expected: Span | undefined): Pick<FamilyDates, 'earliest' | 'latest'> {
  const [birth] = [happened ?? due];
  switch (kind) {
    case 'smp':
      // A baby that comes earlier begins the pay on the day after the birth, however early.
      if (expected === undefined) return {};
      return { earliest: weeksOn(expected, -11).from, latest: addDays(birth ?? expected.to, 1) };
    case 'sap':
      return birth === undefined ? {} : { earliest: addDays(birth, -14), latest: addDays(birth, 27) };
    case 'spp':
    case 'spbp':
      return happened === undefined ? {} : { earliest: happened, latest: addDays(happened, weeksAllowed[kind] * 7 - 7) };
    case 'sncp':
      return happened === undefined ? {} : { earliest: addDays(happened, 7), latest: addDays(happened, weeksAllowed.sncp * 7 - 7) };
    case 'shpp':
      return happened === undefined ? {} : { earliest: happened, latest: addDays(happened, 52 * 7 - 7) };
  }
}

const notice: Readonly<Record<FamilyKind, number>> = { smp: 28, sap: 28, spp: 28, shpp: 56, spbp: 0, sncp: 0 };

/** The weeks and days that a family pay's tests go by; undefined where the date that they start from is missing. */
export function familyDates(event: FamilyEvent): FamilyDates | undefined {
  const found = relevantWeek(event);
  if (found === undefined) return undefined;
  const { week, words, expected } = found;
  return {
    relevantWeek: week,
    relevantWords: words,
    serviceBy: weeksOn(week, -25).to,
    ...(expected === undefined ? {} : { expectedWeek: expected }),
    ...limitsOf(event, expected),
    noticeDays: notice[event.kind],
  };
}
