import { instantOfMinute } from '#core/time/london';
import { type Instant } from '#core/time/instant';
import { type PlannedShift } from './planShifts.ts';

/** One shift as a calendar shows it. No note, plan line or name of whoever the care is for ever stands in it. */
export type CalendarShift = Pick<PlannedShift, 'id' | 'from' | 'to' | 'state'> & { readonly summary: string };

/** `20261122T093000Z`: RFC 5545 §3.3.5, form 2. */
function utc(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/gu, '\\n');
}

const mostOctets = 75;

function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/** Folded so that no line is longer than 75 octets and no letter is cut: RFC 5545 §3.1. The space of a new line counts. */
export function folded(line: string): string {
  const lines: string[] = [];
  let [now, length] = ['', 0];
  for (const letter of line) {
    const more = octets(letter);
    if (length + more > mostOctets) {
      lines.push(now);
      [now, length] = [' ', 1];
    }
    now += letter;
    length += more;
  }
  return [...lines, now].join('\r\n');
}

/** Stays the same however often it is exported, so that a calendar changes the entry and adds no second one. */
function uid(id: string): string {
  return `${id.replaceAll(/[^0-9a-z]+/gu, '-')}@pa-ledger.invalid`;
}

function event({ id, from, to, state, summary }: CalendarShift, madeAt: Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid(id)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(instantOfMinute(from))}`,
    `DTEND:${utc(instantOfMinute(to))}`,
    `SUMMARY:${escaped(summary)}`,
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/**
 * Shifts as an iCalendar file (RFC 5545), in UTC so that no calendar has to know when London's clocks change. A cancelled one says so,
 * which takes it out of a calendar that had it.
 */
export function calendarText(shifts: readonly CalendarShift[], madeAt: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//PA Ledger//Rota//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...shifts.flatMap((shift) => event(shift, madeAt)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
