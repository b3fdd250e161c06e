import { type Day, type Span } from '#core/time/day';
import { optOutWindow } from './dates.ts';

export const joiningKinds = ['enrolled', 're_enrolled', 'opted_in', 'joined'] as const;
export type JoiningKind = (typeof joiningKinds)[number];

/** How a PA came into the scheme. Members from `day`; `setUpOn` is when the provider had made them one. */
export type Joining = {
  readonly kind: JoiningKind;
  readonly id: string;
  readonly day: Day;
  readonly setUpOn: Day;
  readonly schemeId: string;
  /** Of who joined: their own percentage of all pay, in hundredths. */
  readonly ownHundredths?: number;
  /** When they were given the letter about it. */
  readonly toldOn?: Day;
};

export type Postponing = { readonly kind: 'postponed'; readonly id: string; readonly day: Day; readonly until: Day };
/** On the day the notice came: what was taken is given back. */
export type OptingOut = { readonly kind: 'opted_out'; readonly id: string; readonly day: Day };
/** After the window: nothing is given back. */
export type Leaving = { readonly kind: 'left'; readonly id: string; readonly day: Day };

/** What happened to one employment's pension, as the book has it. */
export type PensionEvent = Joining | Postponing | OptingOut | Leaving;

export type Standing =
  | { readonly kind: 'outside' }
  | { readonly kind: 'postponed'; readonly event: Postponing }
  | { readonly kind: 'member'; readonly joining: Joining }
  /** Opted out, or left: `joining` is the membership that ended. */
  | { readonly kind: 'out'; readonly event: OptingOut | Leaving; readonly joining: Joining };

export function isJoining(event: PensionEvent): event is Joining {
  return joiningKinds.some((kind) => kind === event.kind);
}

function next(so: Standing, event: PensionEvent): Standing {
  if (isJoining(event)) return { kind: 'member', joining: event };
  if (event.kind === 'postponed') return so.kind === 'member' ? so : { kind: 'postponed', event };
  return so.kind === 'member' ? { kind: 'out', event, joining: so.joining } : so;
}

/** How somebody stands for one pay period and its payday, by the events in the order they were recorded. */
export function standingFor(
  events: readonly PensionEvent[],
  { period, payday }: { readonly period: Span; readonly payday: Day },
): Standing {
  // A membership counts for the period in which it begins; who has gone by the payday has nothing taken on it.
  const counting = events.filter((event) => (isJoining(event) ? event.day <= period.to : event.day <= payday));
  return unlessEnded(counting.reduce<Standing>(next, { kind: 'outside' }), period.from);
}

/** A postponement is over after its last day: it was of the assessment alone. */
function unlessEnded(standing: Standing, from: Day): Standing {
  return standing.kind === 'postponed' && standing.event.until < from ? { kind: 'outside' } : standing;
}

/** How somebody stands on a day. */
export function standingOn(events: readonly PensionEvent[], day: Day): Standing {
  return standingFor(events, { period: { from: day, to: day }, payday: day });
}

/** How the newest word leaves somebody, whatever the day: what may follow it. */
export function standingAtLast(events: readonly PensionEvent[]): Standing {
  return events.reduce<Standing>(next, { kind: 'outside' });
}

/** The same as people see it today: a postponement that is over is no more. */
export function standingToday(events: readonly PensionEvent[], today: Day): Standing {
  return unlessEnded(standingAtLast(events), today);
}

/** The days on which a member may opt out; undefined where they only leave, or where the letter has not been given yet. */
export function windowOf({ kind, setUpOn, toldOn }: Joining): Span | undefined {
  return kind === 'joined' ? undefined : optOutWindow(setUpOn, toldOn);
}
