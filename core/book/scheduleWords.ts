import { type Pence, absolute, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';

export type DueState = 'on_time' | 'late' | 'short' | 'over' | 'waiting' | 'overdue' | 'missing' | 'extra';

type Facts = {
  readonly day: Day;
  readonly expected: Pence;
  readonly received: Pence;
  readonly receivedOn?: Day;
  readonly daysLate?: number;
  readonly state: DueState;
};

export function daysInWords(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}

/** What happened to one payment of the schedule, in one plain sentence. */
export function scheduleWords({ day, expected, received, receivedOn = day, daysLate = 0, state }: Facts): string {
  const came = `${pounds(received)} came on ${shortDay(receivedOn)}`;
  const difference = pounds(absolute(subtract(received, expected)));
  const late = daysLate > 0 ? ` and ${daysInWords(daysLate)} late` : '';
  switch (state) {
    case 'on_time':
      return `${came}, as agreed.`;
    case 'late':
      return `${came}, ${daysInWords(daysLate)} late.`;
    case 'short':
      return `${came}: ${difference} short${late}.`;
    case 'over':
      return `${came}: ${difference} more than agreed${late}.`;
    case 'waiting':
      return `${pounds(expected)} is due on ${shortDay(day)}.`;
    case 'overdue':
      return `${pounds(expected)} was due on ${shortDay(day)} and has not come yet. It is ${daysInWords(daysLate)} late.`;
    case 'missing':
      return `${pounds(expected)} was due on ${shortDay(day)} and never came. Ask the funder about it.`;
    case 'extra':
      return `${came} and is not in the award’s schedule.`;
  }
}
