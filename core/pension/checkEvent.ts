import { type Problem, problem } from '#core/contract/problem';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { birthday } from './assess.ts';
import { latestDeferral, postponementNoticeBy } from './dates.ts';
import { pensionAges } from './sources.ts';
import { type JoiningKind, joiningKinds, type PensionEvent, standingAtLast, windowOf } from './standing.ts';

/** Whose pension it is, with everything recorded of it that stands. */
export type PensionPerson = {
  readonly name: string;
  readonly born: Day;
  readonly startsOn: Day;
  readonly dutiesStart?: Day;
  readonly events: readonly PensionEvent[];
  /** What a scheme is called. */
  readonly schemeName: (id: string) => string;
};

export type ToJoin = {
  readonly kind: JoiningKind;
  readonly day: Day;
  readonly noticeOn?: Day;
  readonly ownHundredths?: number;
};

function tooYoungOrOld({ name, born }: PensionPerson, { kind, day }: ToJoin): Problem | undefined {
  const [worker, enrolled, tooOld] = [pensionAges.worker, pensionAges.enrolled, pensionAges.tooOld].map(({ value }) =>
    birthday(born, value),
  );
  if (worker !== undefined && day < worker) return problem('pension.tooYoung', { name, day: dayInWords(worker) }, 'day');
  if (tooOld !== undefined && day >= tooOld) return problem('pension.tooOld', { name, day: dayInWords(tooOld) }, 'day');
  const isAutomatic = kind === 'enrolled' || kind === 're_enrolled';
  return isAutomatic && enrolled !== undefined && day < enrolled
    ? problem('pension.notYet22', { name, day: dayInWords(enrolled) }, 'day')
    : undefined;
}

function tooEarly({ name, startsOn, dutiesStart }: PensionPerson, day: Day): Problem | undefined {
  if (day < startsOn) return problem('pension.beforeJob', { name, day: dayInWords(startsOn) }, 'day');
  if (dutiesStart === undefined) return problem('pension.noDuties', {});
  return day < dutiesStart ? problem('pension.beforeDuties', { day: dayInWords(dutiesStart) }, 'day') : undefined;
}

function memberAlready({ name, events, schemeName }: PensionPerson): Problem | undefined {
  const so = standingAtLast(events);
  if (so.kind !== 'member') return undefined;
  return problem('pension.alreadyMember', { name, scheme: schemeName(so.joining.schemeId), day: dayInWords(so.joining.day) });
}

function wrongNotice({ kind, day, noticeOn, ownHundredths }: ToJoin): Problem | undefined {
  const isAsked = kind === 'opted_in' || kind === 'joined';
  if (isAsked && noticeOn === undefined) return problem('pension.noticeNeeded', {}, 'noticeOn');
  if (noticeOn !== undefined && noticeOn > day) return problem('pension.noticeAfter', {}, 'noticeOn');
  return (kind === 'joined') === (ownHundredths !== undefined) ? undefined : problem('pension.ownPercent', {}, 'ownHundredths');
}

function wasMember(events: readonly PensionEvent[]): boolean {
  return events.some((event) => joiningKinds.some((kind) => kind === event.kind));
}

/** Why a PA cannot be put in the scheme so; undefined where they can. */
export function checkJoining(person: PensionPerson, joining: ToJoin): Problem | undefined {
  const isAgain = joining.kind === 're_enrolled' && !wasMember(person.events);
  return (
    tooYoungOrOld(person, joining) ??
    tooEarly(person, joining.day) ??
    memberAlready(person) ??
    (isAgain ? problem('pension.notBefore', { name: person.name }, 'kind') : undefined) ??
    wrongNotice(joining)
  );
}

export type ToPostpone = { readonly day: Day; readonly until: Day; readonly noticeOn: Day };

function listed(days: readonly Day[]): string {
  const words = days.map(dayInWords);
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Why a postponement cannot stand. `mayStartOn`: the days from which the law lets it start for this PA. */
export function checkPostponing(
  person: PensionPerson,
  { day, until, noticeOn }: ToPostpone,
  mayStartOn: readonly Day[],
): Problem | undefined {
  const wrong = tooEarly(person, day) ?? memberAlready(person);
  if (wrong !== undefined) return wrong;
  if (wasMember(person.events)) return problem('pension.postponeMember', { name: person.name });
  if (until <= day) return problem('pension.postponedBackwards', {}, 'until');
  const last = latestDeferral(day);
  if (until > last) return problem('pension.postponedTooLong', { last: dayInWords(last) }, 'until');
  if (!mayStartOn.includes(day)) return problem('pension.postponeFrom', { days: listed(mayStartOn) }, 'day');
  const before = person.events.findLast((event) => event.kind === 'postponed' && day < event.until);
  if (before?.kind === 'postponed') return problem('pension.postponedAlready', { until: dayInWords(before.until) }, 'day');
  const told = postponementNoticeBy(day);
  return noticeOn > told ? problem('pension.postponeNotice', { last: dayInWords(told) }, 'noticeOn') : undefined;
}

/** Why a notice to opt out does not count. Where no letter about the membership was given yet, its month has not ended either. */
export function checkOptingOut({ name, events }: PensionPerson, noticeOn: Day): Problem | undefined {
  const so = standingAtLast(events);
  if (so.kind !== 'member') return problem('pension.notMember', { name });
  if (so.joining.kind === 'joined') return problem('pension.optOutNever', { name });
  const window = windowOf(so.joining);
  const first = window?.from ?? so.joining.setUpOn;
  if (noticeOn < first) return problem('pension.optOutEarly', { name, first: dayInWords(first) }, 'noticeOn');
  return window !== undefined && noticeOn > window.to
    ? problem('pension.optOutLate', { name, last: dayInWords(window.to) }, 'noticeOn')
    : undefined;
}

/** Why a PA cannot leave the pension on that day. */
export function checkLeaving({ name, events }: PensionPerson, day: Day): Problem | undefined {
  const so = standingAtLast(events);
  if (so.kind !== 'member') return problem('pension.notMember', { name });
  return day < so.joining.day ? problem('pension.leaveBefore', { day: dayInWords(so.joining.day) }, 'day') : undefined;
}
