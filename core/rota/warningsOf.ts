import { clockChangeInWords } from '#core/shifts/shiftWords';
import { type Day, type Span, addDays } from '#core/time/day';
import { clockMinute, londonMoment } from '#core/time/london';
import { dayInWords, spanInWords } from '#core/time/words';
import { type PlannedShift } from './planShifts.ts';
import { restWarnings } from './restWarnings.ts';
import {
  type HolderAway,
  type PersonAway,
  type RotaFacts,
  type RotaPerson,
  type RotaWarning,
  inWeek,
  isStanding,
  workedBy,
} from './warning.ts';
import { dayWithName, whenInWords } from './words.ts';
import { isYoungIn, youngWarnings } from './youngWarnings.ts';

function daysInWords({ from, to }: Span): string {
  return from === to ? `on ${dayInWords(from)}` : `from ${spanInWords({ from, to })}`;
}

function unfilled(own: readonly PlannedShift[]): readonly RotaWarning[] {
  return own
    .filter(({ duty }) => duty.employmentId === undefined)
    .map((shift) => ({
      kind: 'unfilled',
      isAdvice: false,
      ids: [shift.id],
      words: `Nobody works ${whenInWords(shift)} yet. Choose who does, or cancel the shift.`,
    }));
}

/** Whoever is needed at the same time as somebody else, alone. A place that nobody fills is told once, as that. */
function together({ shifts }: RotaFacts, own: readonly PlannedShift[]): readonly RotaWarning[] {
  return own.flatMap((shift): readonly RotaWarning[] => {
    if (shift.together === undefined || shift.duty.employmentId === undefined) return [];
    const others = shifts.filter((other) => other.together === shift.together && other.day === shift.day && other.id !== shift.id);
    const isAlone = others.every((other) => !isStanding(other) || other.from >= shift.to || other.to <= shift.from);
    if (!isAlone) return [];
    const words = `Two people are needed ${whenInWords(shift)}, and only one is planned. Find cover, or change the shift.`;
    return [{ kind: 'together', isAdvice: false, ids: [shift.id], words }];
  });
}

function overlaps({ shifts, people, week }: RotaFacts): readonly RotaWarning[] {
  return workedBy({ shifts, people, week }).flatMap(({ name, shifts: own }) =>
    own.flatMap((shift, at) =>
      own
        .slice(at + 1)
        .filter((other) => other.from < shift.to && (inWeek(shift, week) || inWeek(other, week)))
        .map((other): RotaWarning => ({
          kind: 'overlap',
          isAdvice: false,
          ids: [shift.id, other.id],
          words: `${name} is planned twice at the same time: ${whenInWords(shift)}, and ${whenInWords(other)}. Change one of them, or find cover.`,
        })),
    ),
  );
}

const awayWords: Readonly<Record<PersonAway['kind'], string>> = {
  leave: 'is on leave',
  asked: 'has asked for leave',
  sick: 'is off sick',
  family: 'is on family leave',
};

function nameOf({ people }: RotaFacts, assistantId: string): string {
  return people.find((one) => one.assistantId === assistantId)?.name ?? '';
}

function listed(shifts: readonly PlannedShift[]): string {
  return shifts.map(whenInWords).join('; ');
}

function away(facts: RotaFacts, own: readonly PlannedShift[]): readonly RotaWarning[] {
  const jobs = new Map(facts.people.map(({ employmentId, assistantId }) => [employmentId, assistantId]));
  return facts.away.flatMap(({ assistantId, kind, from, to }): readonly RotaWarning[] => {
    const meant = own.filter(({ on, duty }) => on >= from && on <= to && jobs.get(duty.employmentId ?? '') === assistantId);
    if (meant.length === 0) return [];
    const words = `${nameOf(facts, assistantId)} ${awayWords[kind]} ${daysInWords({ from, to })}, and is planned ${listed(meant)}. Find cover, or cancel.`;
    return [{ kind: 'away', isAdvice: false, ids: meant.map(({ id }) => id), words }];
  });
}

const stayWords: Readonly<Record<HolderAway['place'], string>> = { hospital: 'in hospital', elsewhere: 'away' };

function stays({ stays: found, beneficiaryOf }: RotaFacts, own: readonly PlannedShift[]): readonly RotaWarning[] {
  return found.flatMap(({ beneficiaryId, name, place, from, to }): readonly RotaWarning[] => {
    const meant = own.filter(
      ({ on, duty }) => on >= from && on <= to && duty.planLineIds.some((line) => beneficiaryOf.get(line) === beneficiaryId),
    );
    if (meant.length === 0) return [];
    const words = `${name} is ${stayWords[place]} ${daysInWords({ from, to })}. Planned for them then: ${listed(meant)}. Cancel what is not needed; what each PA is paid meanwhile stands in their contract.`;
    return [{ kind: 'stay', isAdvice: false, ids: meant.map(({ id }) => id), words }];
  });
}

function isEmployed({ startsOn, endsOn }: RotaPerson, on: Day): boolean {
  return startsOn <= on && (endsOn === undefined || endsOn >= on);
}

function employment({ people }: RotaFacts, own: readonly PlannedShift[]): readonly RotaWarning[] {
  return people.flatMap((person): readonly RotaWarning[] => {
    const meant = own.filter(({ on, duty }) => duty.employmentId === person.employmentId && !isEmployed(person, on));
    if (meant.length === 0) return [];
    const { name, startsOn, endsOn } = person;
    const when = endsOn === undefined ? `begins on ${dayInWords(startsOn)}` : `is from ${spanInWords({ from: startsOn, to: endsOn })}`;
    const words = `${name}’s job ${when}, and does not cover ${listed(meant)}. Find cover, or change the job’s days under Team.`;
    return [{ kind: 'employment', isAdvice: false, ids: meant.map(({ id }) => id), words }];
  });
}

/** A planned time that the October night has twice, or the March night not at all. */
function oddTime(on: Day, time: string): string | undefined {
  const { is } = londonMoment(on, clockMinute(time));
  if (is === 'twice') return `${time} comes twice on ${dayWithName(on)}: the first is meant.`;
  return is === 'never' ? `${time} is not there on ${dayWithName(on)}: an hour later is meant.` : undefined;
}

function clocks(own: readonly PlannedShift[]): readonly RotaWarning[] {
  return own.flatMap((shift): readonly RotaWarning[] => {
    const { on, duty } = shift;
    const lastDay = duty.ends <= duty.starts ? addDays(on, 1) : on;
    const said = [clockChangeInWords(shift), oddTime(on, duty.starts), oddTime(lastDay, duty.ends)].filter((words) => words !== undefined);
    if (said.length === 0) return [];
    return [{ kind: 'clocks', isAdvice: true, ids: [shift.id], words: `${whenInWords(shift)}. ${said.join(' ')}` }];
  });
}

/** What to look at in a week's rota: first what somebody has to put right, then what is advice. */
export function warningsOf(facts: RotaFacts): readonly RotaWarning[] {
  const own = facts.shifts.filter((shift) => isStanding(shift) && inWeek(shift, facts.week));
  // The Working Time Regulations are of workers: whoever is in business for themselves minds their own hours (reg 2(1)).
  const employed = { ...facts, people: facts.people.filter(({ isSelfEmployed }) => isSelfEmployed !== true) };
  const found = [
    ...unfilled(own),
    ...together(facts, own),
    ...overlaps(facts),
    ...away(facts, own),
    ...stays(facts, own),
    ...employment(facts, own),
    ...workedBy(employed).flatMap((worked) => (isYoungIn(worked, facts.week) ? youngWarnings : restWarnings)(worked, facts.week)),
    ...clocks(own),
  ];
  return [...found.filter(({ isAdvice }) => !isAdvice), ...found.filter(({ isAdvice }) => isAdvice)];
}
