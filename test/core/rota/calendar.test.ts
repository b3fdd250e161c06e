import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarText, folded } from '#core/rota/calendar';
import { instant } from '#core/time/instant';
import { planned } from './rotaOf.ts';

const madeAt = instant('2026-11-22T09:30:00.000Z');

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

function withSummary(summary: string) {
  return { ...planned('2026-10-24 22:00', '07:00'), summary };
}

it('is read by another program as the very moments, on the night when the clocks go back too', () => {
  const [event, ...more] = eventsOf(calendarText([withSummary('Shift: Sam Sample')], madeAt));
  expect(more).toEqual([]);
  expect([event?.startDate.toJSDate().toISOString(), event?.endDate.toJSDate().toISOString()]).toEqual([
    '2026-10-24T21:00:00.000Z',
    '2026-10-25T07:00:00.000Z',
  ]);
  expect(event?.summary).toBe('Shift: Sam Sample');
});

it('keeps each entry’s own name however often it is made, and says that a cancelled one is', () => {
  const shift = withSummary('Shift');
  const uid = (made: typeof madeAt): unknown => eventsOf(calendarText([shift], made))[0]?.uid;
  expect(uid(instant('2026-12-01T10:00:00.000Z'))).toBe(uid(madeAt));
  const [event] = eventsOf(calendarText([{ ...shift, state: 'cancelled' }], madeAt));
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

it('says of a shift its times and its summary, and nothing else that anybody typed', () => {
  const names = calendarText([withSummary('Shift')], madeAt)
    .split('\r\n')
    .map((line) => line.split(':')[0]);
  const said = 'BEGIN VERSION PRODID CALSCALE METHOD BEGIN UID DTSTAMP DTSTART DTEND SUMMARY STATUS CLASS END END';
  expect(names).toEqual([...said.split(' '), '']);
});

it('gives every summary back as it was, in lines of 75 octets at most that cut no letter', () => {
  const bytes = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (typed) => {
      // A summary comes from names, which hold no control characters.
      const summary = typed.replaceAll(/\p{Cc}/gu, '').trim();
      const text = calendarText([withSummary(summary)], madeAt);
      for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
      expect(eventsOf(text)[0]?.summary).toBe(summary);
    }),
    { numRuns: 60 },
  );
  expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});
