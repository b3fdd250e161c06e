import { type Day, type Span, isWithin } from '#core/time/day';
import { type PlannedShift } from './planShifts.ts';

/** A PA's job, as far as the rota asks; or a self-employed helper, whose own id stands for a job and who is there from birth on. */
export type RotaPerson = {
  readonly employmentId: string;
  readonly assistantId: string;
  readonly name: string;
  readonly born: Day;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly isSelfEmployed?: true;
};

export type PersonAway = Span & { readonly assistantId: string; readonly kind: 'leave' | 'asked' | 'sick' | 'family' };

/** Somebody whose care this is, in hospital or elsewhere without their PAs. */
export type HolderAway = Span & { readonly beneficiaryId: string; readonly name: string; readonly place: 'hospital' | 'elsewhere' };

export type RotaFacts = {
  /** Monday to Sunday. */
  readonly week: Span;
  /** Of the week, and of the weeks before it and the day after, by their start; cancelled ones too. */
  readonly shifts: readonly PlannedShift[];
  readonly people: readonly RotaPerson[];
  readonly away: readonly PersonAway[];
  readonly stays: readonly HolderAway[];
  /** Whose care each plan line is for. */
  readonly beneficiaryOf: ReadonlyMap<string, string>;
};

export type WarningKind =
  'unfilled' | 'together' | 'overlap' | 'away' | 'stay' | 'employment' | 'rest' | 'weeklyRest' | 'break' | 'hours' | 'young' | 'clocks';

/** What somebody should look at before the week begins. Advice is what the law or the clock says, and need not change anything. */
export type RotaWarning = {
  readonly kind: WarningKind;
  readonly words: string;
  /** The planned shifts it is about. */
  readonly ids: readonly string[];
  readonly isAdvice: boolean;
};

/** What one PA, whoever employs them, is to work: cancelled shifts are not. */
export type Worked = {
  readonly assistantId: string;
  readonly name: string;
  readonly born: Day;
  readonly shifts: readonly PlannedShift[];
};

export function isStanding({ state }: PlannedShift): boolean {
  return state !== 'cancelled';
}

export function inWeek({ on }: PlannedShift, week: Span): boolean {
  return isWithin(on, week);
}

/** Everybody with a shift in the week, by name. */
export function workedBy({ shifts, people, week }: Pick<RotaFacts, 'shifts' | 'people' | 'week'>): readonly Worked[] {
  const assistantOf = new Map(people.map(({ employmentId, assistantId }) => [employmentId, assistantId]));
  const found = new Map<string, PlannedShift[]>();
  for (const shift of shifts.filter(isStanding)) {
    const assistantId = shift.duty.employmentId === undefined ? undefined : assistantOf.get(shift.duty.employmentId);
    if (assistantId === undefined) continue;
    const own = found.get(assistantId) ?? [];
    own.push(shift);
    found.set(assistantId, own);
  }
  return [...found]
    .filter(([, own]) => own.some((shift) => inWeek(shift, week)))
    .flatMap(([assistantId, own]): readonly Worked[] => {
      const person = people.find((one) => one.assistantId === assistantId);
      return person === undefined ? [] : [{ assistantId, name: person.name, born: person.born, shifts: own }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
