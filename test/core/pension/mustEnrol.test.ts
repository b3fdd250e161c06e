import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { assess } from '#core/pension/assess';
import { type EmployerDuties, enrolmentNeed } from '#core/pension/mustEnrol';
import { type Joining, type PensionEvent, standingFor, standingOn, standingToday, windowOf } from '#core/pension/standing';
import { pensionThresholds } from '#core/payroll/years/pensions';
import { type Span, addDays, day } from '#core/time/day';

const thresholds = pensionThresholds('2026-27', 'four-weekly');
if (thresholds === undefined) throw new RangeError('2026-27 is known');
const known = thresholds;

const duties: EmployerDuties = { startsOn: day('2024-05-01'), hasScheme: true, reEnrolments: [] };
const june: Span = { from: day('2026-06-01'), to: day('2026-06-28') };
const payday = day('2026-07-03');
const joining: Joining = {
  kind: 'enrolled',
  id: 'pension_event-1',
  day: day('2026-06-01'),
  setUpOn: day('2026-06-05'),
  schemeId: 'pension_scheme-1',
};

function need(events: readonly PensionEvent[], more: Partial<EmployerDuties> = {}, period: Span = june, earnings = 90_000) {
  const assessed = assess(
    { name: 'Alex', born: day('1990-01-01'), period, startsOn: day('2024-05-01'), frequency: 'four-weekly', earnings: pence(earnings) },
    known,
  );
  const when = { period, payday: period === june ? payday : addDays(period.to, 5) };
  return enrolmentNeed(assessed, standingFor(events, when), { ...duties, ...more }, when);
}

describe('a payday', () => {
  it('waits while somebody eligible is neither a member nor postponed, and says from when and where', () => {
    expect(need([])).toEqual({
      kind: 'blocks',
      from: '2026-06-01',
      words: 'Enrol them from 1 June 2026, or postpone it, under Team, “Pension”.',
    });
    expect(need([joining])).toBeUndefined();
    expect(need([], {}, june, 76_800)).toBeUndefined();
  });

  it('asks for the scheme, or for the first day of duties, before it asks to enrol', () => {
    expect(need([], { hasScheme: false })?.words).toContain('Record your pension scheme');
    const { startsOn: _, ...unsaid } = duties;
    const when = { period: june, payday };
    const assessed = assess(
      {
        name: 'Alex',
        born: day('1990-01-01'),
        period: june,
        startsOn: day('2024-05-01'),
        frequency: 'four-weekly',
        earnings: pence(90_000),
      },
      known,
    );
    expect(enrolmentNeed(assessed, { kind: 'outside' }, unsaid, when)?.words).toContain('when your pension duties began');
  });

  it('does not wait before the employer’s duties begin, nor while it is postponed; it does from the deferral date', () => {
    expect(need([], { startsOn: day('2026-07-01') })).toBeUndefined();
    expect(need([{ kind: 'postponed', id: 'e', day: day('2026-06-01'), until: day('2026-06-29') }])).toBeUndefined();
    expect(need([{ kind: 'postponed', id: 'e', day: day('2026-04-01'), until: day('2026-06-20') }])).toMatchObject({
      kind: 'blocks',
      from: '2026-06-20',
    });
  });

  it('leaves who opted out alone until the re-enrolment day, unless it was in the twelve months before it', () => {
    const out: PensionEvent = { kind: 'opted_out', id: 'e', day: day('2026-06-20') };
    expect(need([joining, out])).toBeUndefined();
    const may27: Span = { from: day('2027-04-19'), to: day('2027-05-16') };
    expect(need([joining, out], { reEnrolments: [day('2027-05-01')] }, may27)).toBeUndefined();
    const earlier: PensionEvent[] = [
      { ...joining, day: day('2024-06-01') },
      { ...out, day: day('2024-06-20') },
    ];
    expect(need(earlier, { reEnrolments: [day('2027-05-01')] }, may27)).toMatchObject({ kind: 'blocks', from: '2027-05-01' });
    expect(need(earlier, {}, may27)).toMatchObject({ kind: 'look' });
    expect(need(earlier, {}, { from: day('2027-08-02'), to: day('2027-08-29') })).toMatchObject({ kind: 'blocks' });
  });
});

describe('how somebody stands', () => {
  it('a membership counts in the period in which it begins; a notice counts on paydays from its own day', () => {
    const out: PensionEvent = { kind: 'opted_out', id: 'e', day: day('2026-07-03') };
    expect(standingFor([{ ...joining, day: day('2026-06-28') }], { period: june, payday }).kind).toBe('member');
    expect(standingFor([{ ...joining, day: day('2026-06-29') }], { period: june, payday }).kind).toBe('outside');
    expect(standingFor([joining, out], { period: june, payday }).kind).toBe('out');
    expect(standingFor([joining, out], { period: june, payday: day('2026-07-02') }).kind).toBe('member');
  });

  it('who joins without the right to opt out has no window; who has had no letter has none yet', () => {
    expect(windowOf(joining)).toBeUndefined();
    expect(windowOf({ ...joining, toldOn: day('2026-06-08') })).toEqual({ from: '2026-06-08', to: '2026-07-07' });
    expect(windowOf({ ...joining, kind: 'joined', toldOn: day('2026-06-08') })).toBeUndefined();
  });

  it('a postponement counts to its last day, and is no more on the next', () => {
    const postponed: PensionEvent = { kind: 'postponed', id: 'e', day: day('2026-05-01'), until: day('2026-06-01') };
    expect(standingFor([postponed], { period: june, payday }).kind).toBe('postponed');
    expect(standingFor([{ ...postponed, until: day('2026-05-31') }], { period: june, payday }).kind).toBe('outside');
    expect([day('2026-06-01'), day('2026-06-02')].map((today) => standingToday([postponed], today).kind)).toEqual(['postponed', 'outside']);
  });

  it('somebody who opted in while it was postponed is a member', () => {
    const postponed: PensionEvent = { kind: 'postponed', id: 'e', day: day('2026-05-01'), until: day('2026-08-01') };
    expect(standingOn([postponed, { ...joining, kind: 'opted_in' }], day('2026-06-10')).kind).toBe('member');
  });
});
