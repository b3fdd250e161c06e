import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { maternity, parts, sick } from '#test/support/absence';
import { nextPayday, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

// £100.00 a week is less than the £129.00 that maternity pay needs: Maternity Allowance may be paid instead, and the leave is the same.
const little = { pattern: 'weekly', many: 8, earnings: pence(80_000) } as const;
const enough = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

const irregular = {
  from: day('2025-01-06'),
  kind: 'irregular',
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

describe('statutory leave whose pay is refused', () => {
  it('is recorded by itself: nothing is paid, and it says why', () => {
    const { home, employment } = parts();
    expect(refusedBy(home, 'family.record', maternity(employment, { earnings: little }))).toMatchObject({ code: 'absence.earningsShort' });
    const id = home.ask('family.record', maternity(employment, { earnings: little, isUnpaid: true })).id;
    const [leave] = home.ask('absence.read', { employmentId: employment }).family;
    expect(leave).toMatchObject({ id, leaveTo: '2027-06-19', paid: 0, pay: { weeks: [], amount: 0, needs: [] } });
    expect(leave?.unpaid?.reasons.join()).toContain('Sam Sample earned £100.00 a week on average');
    expect(home.preview().payslips[0]?.lines.map(({ kind }) => kind)).toEqual(['extra']);
    expect(home.preview().remarks.filter(({ words }) => /Maternity|National Insurance of/u.test(words))).toEqual([]);
    home.approve();
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('waits for the end of the week that its pay goes by: the earnings may yet be enough', () => {
    const { home, employment } = parts();
    const claim = maternity(employment, { earnings: little, due: day('2027-03-10'), payFrom: day('2027-02-15') });
    expect(refusedBy(home, 'family.record', { ...claim, isUnpaid: true })).toMatchObject({
      code: 'absence.earningsOpen',
      sentence: expect.stringContaining('is known after 28 November 2026'),
    });
  });

  it('says of sickness late in the pregnancy that the leave begins, and nothing of maternity pay, which is not due', () => {
    const { home, employment } = parts();
    home.ask('family.record', maternity(employment, { earnings: little, payFrom: day('2026-07-26'), isUnpaid: true }));
    const late = sick(employment, { from: day('2026-07-06'), to: day('2026-07-10'), notifiedOn: day('2026-07-06') });
    const [look] = home.ask('sickness.preview', late).looks;
    expect(look).toContain('maternity leave begins on 7 July 2026');
    expect(look).not.toContain('maternity pay');
  });

  it('has its form before and after it is recorded, and its letter, birth, days and end as any leave', () => {
    const { home, employment } = parts();
    const claim = maternity(employment, { earnings: little });
    home.ask('family.issueForm', claim);
    const id = home.ask('family.record', { ...claim, isUnpaid: true }).id;
    home.ask('family.issueForm', claim);
    expect(refusedBy(home, 'family.record', { ...claim, isUnpaid: true })).toMatchObject({ code: 'absence.overlaps' });
    home.ask('family.issueLetter', { id });
    home.ask('keepInTouch.record', { leaveId: id, day: day('2026-06-24') });
    home.ask('family.end', { id, lastDay: day('2026-06-27'), reason: 'Back at work' });
    home.ask('family.takeBack', { id, reason: 'Another’s' });
    home.ask('family.record', { ...claim, isUnpaid: true });
  });

  it('earns the holiday that paid leave earns, for hours that vary (Working Time Regulations 1998 reg 15C)', () => {
    const told = (earnings: typeof little | typeof enough, isUnpaid: boolean, paid: 'when_taken' | 'rolled_up') => {
      const home = payHousehold();
      const { employment } = home.hire('Ira Irregular', { startsOn: day('2026-01-05') });
      home.ask('holiday.agree', { employmentId: employment, ...irregular, from: day('2026-01-05'), paid });
      home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
      const worked = ['06-15', '06-17', '06-22', '06-24', '06-29', '07-01', '07-06', '07-08'];
      for (const on of worked) home.work(employment, `2026-${on}`, 12);
      home.sign(employment);
      home.approve();
      const bereaved = { kind: 'spbp', isAdoption: false, happened: day('2026-07-12'), payFrom: day('2026-07-13'), weeks: 2 } as const;
      home.clock.set('2026-08-10T09:00:00.000Z');
      home.ask('family.record', { employmentId: employment, ...bereaved, askedOn: day('2026-07-13'), earnings, isUnpaid });
      home.work(employment, '2026-08-03', 8);
      home.sign(employment, { from: day('2026-07-13'), to: day('2026-08-09') });
      const [payslip] = home.preview(nextPayday).payslips;
      const lines = payslip?.lines.filter(({ kind }) => kind === 'rolled_up').map(({ amount }) => amount);
      return { told: payslip?.more?.told.find(({ name }) => name === 'Holiday')?.value, lines };
    };
    // 96 h in the 27 weeks of the job are 7.11 h for two weeks: with the eight worked 15.11 h × 12.07% = 1.82 h. The eight alone make 0.97 h.
    expect(told(little, true, 'when_taken').told).toContain('2 h earned with this pay');
    expect(told(little, true, 'when_taken')).toEqual(told(enough, false, 'when_taken'));
    expect(told(little, true, 'rolled_up')).toEqual(told(enough, false, 'rolled_up'));
  });

  it('is refused where the pay is due, where nobody knows the earnings yet, and on days that are wrong', () => {
    const { home, employment } = parts();
    expect(refusedBy(home, 'family.record', maternity(employment, { isUnpaid: true }))).toMatchObject({ code: 'absence.payIsDue' });
    const { earnings: _, ...unsaid } = maternity(employment);
    expect(refusedBy(home, 'family.record', { ...unsaid, isUnpaid: true })).toMatchObject({ code: 'absence.earningsNeeded' });
    const early = maternity(employment, { earnings: little, payFrom: day('2026-05-01'), isUnpaid: true });
    expect(refusedBy(home, 'family.record', early)).toMatchObject({ code: 'absence.startsEarly' });
  });

  it('keeps days of sickness and of other leave apart as paid leave does', () => {
    const { home, employment } = parts();
    const bereaved = { kind: 'spbp', happened: day('2026-06-20'), payFrom: day('2026-06-21'), weeks: 2 } as const;
    home.clock.set('2026-07-01T09:00:00.000Z');
    const { due: _, ...claim } = maternity(employment, { earnings: little });
    home.ask('family.record', { ...claim, ...bereaved, isUnpaid: true });
    expect(refusedBy(home, 'sickness.record', sick(employment))).toMatchObject({ code: 'absence.overlaps' });
  });
});

describe('paternity leave', () => {
  function since(startsOn: string, payFrom: string, isNorthern = false) {
    const home = payHousehold();
    const nation = isNorthern ? 'northern_ireland' : 'england';
    home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation, paysHmrc: 'month' });
    const { employment } = home.hire('Pat Partner', { startsOn: day(startsOn) });
    const claim = { kind: 'spp', isAdoption: false, due: day(payFrom), happened: day(payFrom), payFrom: day(payFrom), weeks: 2 } as const;
    return { home, input: { employmentId: employment, ...claim, askedOn: day(payFrom), earnings: enough, isUnpaid: true } as const };
  }

  it('is there from the first day since 6 April 2026, without pay where 26 weeks of employment are short', () => {
    const { home, input } = since('2026-06-01', '2026-06-16');
    expect(refusedBy(home, 'family.record', { ...input, isUnpaid: false })).toMatchObject({ code: 'absence.serviceShort' });
    home.ask('family.record', input);
    expect(home.ask('absence.read', { employmentId: input.employmentId }).family[0]).toMatchObject({ leaveTo: '2026-06-29', paid: 0 });
  });

  it('needs the service as its pay does before that day and in Northern Ireland; too little earned takes no leave', () => {
    const before = since('2026-01-05', '2026-04-04');
    expect(refusedBy(before.home, 'family.record', before.input)).toMatchObject({ code: 'absence.leaveNeedsService' });
    const northern = since('2026-06-01', '2026-06-16', true);
    expect(refusedBy(northern.home, 'family.record', northern.input)).toMatchObject({ code: 'absence.leaveNeedsService' });
    const poor = since('2025-01-06', '2026-06-16', true);
    poor.home.ask('family.record', { ...poor.input, earnings: little });
  });
});
