import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { maternity, sick } from '#test/support/absence';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const holiday = {
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

const today = day('2026-11-22');

/** Lee, born in 1980, was paid weekly since `startsOn` and goes on in the four-weekly group on `goesOn`. */
function moved(home: PayHousehold, startsOn: string, goesOn = '2026-06-15', lastDay = '2026-06-14') {
  const weekly = home.ask('payGroup.add', {
    employerId: home.employer,
    name: 'Weekly',
    frequency: 'weekly',
    firstFrom: day('2026-04-06'),
    firstPayday: day('2026-04-17'),
  }).id;
  const { assistant, employment: before } = home.hire('Lee Longserving', {
    born: day('1980-06-15'),
    startsOn: day(startsOn),
    tax: null,
    group: weekly,
  });
  home.ask('employment.end', { id: before, endsOn: day(lastDay) });
  const added = { assistantId: assistant, payGroupId: home.group, payrollId: '77', job: 'PA', startsOn: day(goesOn) };
  const employment = home.ask('employment.add', added).id;
  const terms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' } as const;
  home.ask('employment.agree', { employmentId: employment, from: day(goesOn), weekMinutes: 1_200, terms: { ...terms, rates: [] } });
  return { before, employment };
}

describe('service goes on where a PA goes on in another pay group', () => {
  it('counts all of it for notice, redundancy pay and protection from dismissal', () => {
    const home = payHousehold();
    const { employment } = moved(home, '2016-10-06');
    const read = home.ask('ending.read', { employmentId: employment });
    // As for a PA who never moved: ten complete years, ten weeks' notice, 12½ weeks of 20 h at £13.00.
    expect(read).toMatchObject({
      startsOn: '2016-10-06',
      notice: { byEmployer: 10, completeYears: 10 },
      protection: { from: '2018-10-05' },
    });
    expect(read.redundancy).toMatchObject({ lastDay: addDays(today, 70), halfWeeks: 25, pay: 325_000 });
    expect(read.notice.sources.map(({ title }) => title)[1]).toContain('s212(1)');
    expect(home.ask('redundancy.read', {}).jobs).toMatchObject([{ now: 325_000 }]);
    expect(home.ask('holiday.read', { employmentId: employment }).notice.byEmployer).toBe(10);
    const letter = { employmentId: employment, kind: 'given', givenOn: today, lastDay: addDays(today, 7) } as const;
    expect(refusedBy(home, 'ending.letter', letter)).toMatchObject({
      code: 'ending.lastDayEarly',
      sentence: expect.stringContaining('10 weeks'),
    });
  });

  it('begins anew after a whole week without a job', () => {
    const home = payHousehold();
    const { employment } = moved(home, '2016-10-06', '2026-06-15', '2026-06-06');
    const read = home.ask('ending.read', { employmentId: employment });
    expect(read).toMatchObject({ startsOn: '2026-06-15', notice: { byEmployer: 1, completeYears: 0 }, redundancy: { pay: 0 } });
  });

  it('counts for the 26 weeks of family pay', () => {
    const home = payHousehold();
    // Due on 7 October 2026: the qualifying week is 20 to 26 June, and service is asked for since 3 January 2026 or before.
    const { employment } = moved(home, '2025-10-06');
    const claim = maternity(employment, { due: day('2026-10-07'), payFrom: day('2026-08-30'), askedOn: day('2026-07-01') });
    expect(home.ask('family.preview', claim).steps.map(({ words }) => words)).toContain(
      'Employed since 6 October 2025; 26 weeks into the relevant week means since 3 January 2026 or before.',
    );
    home.ask('family.record', claim);
  });

  it('pays leave, and a week of redundancy pay, by the weeks of both jobs: one week that they share is one', () => {
    const home = payHousehold();
    const { before, employment } = moved(home, '2024-06-03', '2026-11-11', '2026-11-10');
    const terms = { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' } as const;
    home.ask('employment.agree', { employmentId: before, from: day('2026-04-06'), terms: { ...terms, rates: [] } });
    home.ask('employment.agree', {
      employmentId: employment,
      from: day('2026-11-11'),
      terms: { ...terms, perHour: pence(1_600), rates: [] },
    });
    // Twelve Tuesdays of 10 h at £13.00 to 10 November, then 5 h at £16.00 on Friday the 13th and 10 h on Tuesday the 17th.
    for (let week = 0; week < 12; week += 1) home.work(before, addDays(day('2026-08-25'), 7 * week), 10);
    home.work(employment, '2026-11-13', 5);
    home.work(employment, '2026-11-17', 10);
    home.ask('holiday.agree', { ...holiday, employmentId: employment, from: day('2026-11-11'), kind: 'irregular' });
    const { average } = home.ask('holiday.read', { employmentId: employment });
    // 12 × £130.00 + £80.00 + £160.00 = £1,800.00 in 13 weeks, the week to 14 November in both jobs.
    expect(average).toMatchObject({ weeks: 13, weekPay: 13_846 });
    // The last twelve of them: £1,670.00 ÷ 12 = £139.17.
    expect(home.ask('ending.read', { employmentId: employment }).redundancy?.working[0]?.words).toContain('÷ 12 = £139.17');
  });

  it('holds no holiday back in the first year of the new job, when the first year of service is over', () => {
    const home = payHousehold();
    const { employment } = moved(home, '2025-01-06');
    home.ask('holiday.agree', {
      ...holiday,
      employmentId: employment,
      from: day('2026-06-15'),
      kind: 'regular',
      week: { days: 500, minutes: 1_200 },
    });
    expect(home.ask('holiday.read', { employmentId: employment }).balance?.mayTake).toBeUndefined();
  });
});

describe('sickness in a new job with the same employer links to sickness in the one before', () => {
  // £100.00 a week on average: 80% is £80.00, less than the flat rate of £123.25.
  const little = { pattern: 'weekly', many: 8, earnings: pence(80_000) } as const;

  function sickBefore(home: PayHousehold, goesOn = '2026-06-15') {
    const jobs = moved(home, '2025-01-06', goesOn);
    home.ask('sickness.qualifyingDays', { employmentId: jobs.before, from: day('2025-01-06'), weekdays: [1, 2, 3, 4, 5] });
    home.ask('sickness.qualifyingDays', { employmentId: jobs.employment, from: day(goesOn), weekdays: [1, 2] });
    home.ask(
      'sickness.record',
      sick(jobs.before, { from: day('2026-05-11'), to: day('2026-05-15'), notifiedOn: day('2026-05-11'), earnings: little }),
    );
    return jobs;
  }

  const later = (employmentId: string, given = {}) => {
    const { earnings: _, ...input } = sick(employmentId, { from: day('2026-06-22'), to: day('2026-06-23'), ...given });
    return input;
  };

  it('and goes by the average before the first of them, so that nobody is asked for it again', () => {
    const home = payHousehold();
    const { before, employment } = sickBefore(home);
    const shown = home.ask('sickness.preview', later(employment));
    // Two days a week in the new job: £80.00 ÷ 2 is £40.00 a day.
    expect(shown).toMatchObject({ needs: [], linked: [{ from: '2026-05-11', to: '2026-05-15' }], amount: 8_000, earningsTo: '2026-05-10' });
    home.ask('sickness.record', later(employment));
    expect(home.ask('absence.read', { employmentId: employment }).sickness).toMatchObject([{ from: '2026-06-22', pay: { amount: 8_000 } }]);
    // What the first job owes is its own: £80.00 for five days, and nothing of the new job's.
    expect(home.ask('absence.read', { employmentId: before }).sickness).toMatchObject([{ from: '2026-05-11', pay: { amount: 8_000 } }]);
    const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
    home.ask('employment.tax', { employmentId: employment, from: day('2026-06-15'), ...tax, why: 'Goes on' });
    home.extra(employment, 10_000);
    const [slip] = home.preview().payslips;
    expect(slip?.lines.filter(({ kind }) => kind === 'sick')).toMatchObject([{ amount: 8_000 }]);
  });

  it('and where nobody told the pay before it, what was told of the new job’s own sickness stands', () => {
    const home = payHousehold();
    const { before, employment } = moved(home, '2025-01-06');
    home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2026-06-15'), weekdays: [1, 2] });
    // As in a book of before: recorded by itself, and the sickness of the first job told of afterwards.
    home.ask('sickness.record', { ...later(employment), earnings: little });
    const elsewhere = { from: day('2026-05-11'), to: day('2026-05-15'), notifiedOn: day('2026-05-11'), isElsewhere: true } as const;
    home.ask('sickness.record', { ...later(before), ...elsewhere });
    expect(home.ask('absence.read', { employmentId: employment }).sickness).toMatchObject([{ pay: { amount: 8_000, needs: [] } }]);
  });

  it('and the 28 weeks are of both together', () => {
    const home = payHousehold();
    const { before, employment } = moved(home, '2024-01-08');
    home.ask('sickness.qualifyingDays', { employmentId: before, from: day('2024-01-08'), weekdays: [1, 2, 3, 4, 5] });
    home.ask('sickness.qualifyingDays', { employmentId: employment, from: day('2026-06-15'), weekdays: [1, 2, 3, 4, 5] });
    // 195 weekdays from Monday 15 September 2025 to Friday 12 June 2026, less three waiting days: more than the 140 of 28 weeks.
    home.ask('sickness.record', sick(before, { from: day('2025-09-15'), to: day('2026-06-14'), notifiedOn: day('2025-09-15') }));
    const shown = home.ask('sickness.preview', later(employment));
    expect(shown).toMatchObject({ amount: 0, weeks: [] });
    expect(shown.steps.map(({ words }) => words).join(' ')).toContain('28 weeks');
  });

  it('but not more than eight weeks after it ended', () => {
    const home = payHousehold();
    const { employment } = sickBefore(home);
    // 15 May to 11 July: 56 days between them link, 57 do not.
    expect(
      home.ask('sickness.preview', later(employment, { from: day('2026-07-11'), to: day('2026-07-14'), notifiedOn: day('2026-07-11') }))
        .linked,
    ).toHaveLength(1);
    expect(
      home.ask('sickness.preview', later(employment, { from: day('2026-07-12'), to: day('2026-07-14'), notifiedOn: day('2026-07-12') }))
        .needs,
    ).toEqual(['earnings']);
  });
});
