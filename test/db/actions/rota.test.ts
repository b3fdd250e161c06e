import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { checkHealth } from '#db/health/health';
import { plannedShifts } from '#db/actions/rota/plannedShifts';
import { type RotaHome, rotaHome } from '#test/support/rotaHome';

const monday = day('2026-11-23');
const weekly = { everyWeeks: 1, weekdays: [1, 3] };

function shiftsOf(home: RotaHome, on = '2026-11-23'): readonly string[] {
  return home
    .week(on)
    .shifts.map(({ on: starts, starts: from, ends, assistant, state }) => [starts, from, ends, assistant ?? 'nobody', state].join(' '));
}

function one(home: RotaHome, patternId: string, on: string) {
  return home.ask('rota.shift', { patternId, day: day(on) });
}

describe('a week', () => {
  it('shows what was planned once and what recurs, Monday to Sunday, with the hours of each PA', () => {
    const home = rotaHome();
    home.plan({ recurs: weekly });
    home.plan({
      employmentIds: [home.ida],
      from: day('2026-11-29'),
      duty: home.duty({ kind: 'sleep_in', starts: '22:00', ends: '07:00', endsNextDay: true }),
    });
    expect(shiftsOf(home)).toEqual([
      '2026-11-23 09:00 14:00 Sam Sample planned',
      '2026-11-25 09:00 14:00 Sam Sample planned',
      '2026-11-29 22:00 07:00 Ida Invented planned',
    ]);
    const week = home.week('2026-11-26');
    expect([week.from, week.to]).toEqual(['2026-11-23', '2026-11-29']);
    expect(week.people.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['Ida Invented', 540],
      ['Sam Sample', 600],
    ]);
    expect(shiftsOf(home, '2031-06-02')).toHaveLength(2);
    expect(shiftsOf(home, '2026-11-16')).toEqual([]);
  });

  it('sets its cost beside what the plan has for those days, shared by the agreed split', () => {
    const home = rotaHome();
    const charge = { splitId: home.split, planLineIds: [home.annWages, home.benWages] };
    home.plan({ duty: home.duty({ charge, starts: '08:00', ends: '18:00' }) });
    // 10 h × £12.60 = £126.00: £88.20 and £37.80. (£126 − £96) × 15% = £4.50: £3.15 and £1.35. £1,000 a month is £233.33 for 7 of 30 days.
    const { cost } = home.week();
    expect(cost).toMatchObject({ wages: 12_600, ni: 450, whole: 13_050 });
    expect(cost.lines.map(({ name, wages, ni, agreed }) => [name, wages, ni, agreed])).toEqual([
      ['Ann’s PAs', 8_820, 315, 23_333],
      ['Ben’s PAs', 3_780, 135, 23_333],
    ]);
  });

  it('marks bank holidays where the employers are', () => {
    const home = rotaHome();
    expect(home.week('2026-12-28').bankHolidays).toEqual(['2026-12-28', '2027-01-01']);
    home.ask('employer.add', { name: 'Rose in Glasgow', nation: 'scotland', paysHmrc: 'month' });
    expect(home.week('2027-01-04').bankHolidays).toEqual([]);
  });

  it('warns of leave that the book has, and of a job that has ended', () => {
    const home = rotaHome();
    home.plan();
    const told = { employmentId: home.job, notifiedOn: day('2026-11-20'), from: day('2026-11-20'), isElsewhere: false };
    home.ask('sickness.qualifyingDays', { employmentId: home.job, from: day('2026-10-05'), weekdays: [1, 3, 5] });
    home.ask('sickness.record', { ...told, earnings: { pattern: 'weekly', many: 8, earnings: home.week().cost.wages } });
    expect(home.week().warnings.map(({ kind }) => kind)).toEqual(['away']);
  });
});

describe('a self-employed helper', () => {
  /** Hal has no job here, and their file says that they send invoices. */
  function helperOf(home: RotaHome): string {
    const helper = home.ask('assistant.add', { name: 'Hal Helper', reference: 'PA 90', born: day('2009-06-01') }).id;
    const no = { delegated: 'no', ownCar: 'no', holderCar: 'no', relative: 'none', household: 'no', moneyRole: 'none' };
    const facts = { ...no, selfEmployed: 'yes' };
    home.ask('file.record', { assistantId: helper, kind: 'duties', day: day('2026-11-02'), facts, files: [] });
    return helper;
  }

  it('is planned, covers, is copied and found, and costs nothing: an invoice is a purchase when it comes', () => {
    const home = rotaHome();
    const helper = helperOf(home);
    home.plan({ employmentIds: [helper, home.ida] });
    const week = home.week();
    expect(shiftsOf(home).toSorted()).toEqual(['2026-11-23 09:00 14:00 Hal Helper planned', '2026-11-23 09:00 14:00 Ida Invented planned']);
    expect(week.people.filter(({ isSelfEmployed }) => isSelfEmployed).map(({ name, minutes }) => [name, minutes])).toEqual([
      ['Hal Helper', 300],
    ]);
    // Ida’s five hours alone are a wage. The Working Time Regulations are not of people in business for themselves, however young.
    expect(week.cost.wages).toBe(6_300);
    expect(week.counted.join(' ')).toContain('Hal Helper sends an invoice: it is a purchase when it comes');
    expect(week.warnings).toEqual([]);
    expect(home.ask('rota.copyWeek', { from: day('2026-11-30') })).toMatchObject({ made: 2, left: [] });
    expect(home.ask('rota.find', { words: 'hal' }).shifts.map(({ on }) => on)).toEqual(['2026-11-30', '2026-11-23']);
    expect(home.ask('rota.sheet', { from: monday, to: monday, employmentId: helper })).toMatchObject({ assistant: 'Hal Helper' });
  });

  it('never stands in a timesheet, and is found twice at once, or planned twice in one', () => {
    const home = rotaHome();
    const helper = helperOf(home);
    home.plan({ employmentIds: [helper] });
    home.plan({ employmentIds: [helper] });
    expect(home.week().warnings.map(({ kind }) => kind)).toEqual(['overlap']);
    const rows = home.ask('timesheet.period', { day: monday, payGroupId: home.group }).rows;
    expect(rows.every(({ rota }) => rota === undefined)).toBe(true);
    const twice = { employmentIds: [helper, helper], duty: home.duty(), from: monday };
    const refused = home.book().call('rota.plan', twice, {});
    expect(refused.ok ? '' : refused.problem.code).toBe('rota.sameTwice');
  });

  it('is not somebody whose file does not say so', () => {
    const home = rotaHome();
    const other = home.ask('assistant.add', { name: 'Ott Other', reference: 'PA 91', born: day('1980-06-01') }).id;
    const refused = home.book().call('rota.plan', { employmentIds: [other], duty: home.duty(), from: monday }, {});
    expect(refused.ok ? '' : refused.problem.code).toBe('input.notFound');
    expect(home.ask('team.read', {}).assistants.map(({ isSelfEmployed }) => isSelfEmployed)).toEqual([false, false, false]);
  });
});

describe('one day of a pattern', () => {
  it('is covered, moved, cancelled with its reason, and put back, each told in its history', () => {
    const home = rotaHome();
    const patternId = home.plan({ recurs: weekly });
    const about = { patternId, day: day('2026-11-25') };
    const cover = {
      kind: 'instead',
      on: day('2026-11-26'),
      employmentId: home.ida,
      duty: home.duty({ note: 'Bring the hoist.' }),
      reason: 'Sam is at a wedding.',
    } as const;
    home.ask('rota.change', { ...about, change: cover });
    expect(shiftsOf(home)[1]).toBe('2026-11-26 09:00 14:00 Ida Invented changed');
    expect(one(home, patternId, '2026-11-25').shift).toMatchObject({ note: 'Bring the hoist.', reason: 'Sam is at a wedding.' });
    home.ask('rota.change', { ...about, change: { kind: 'cancelled', reason: 'Ann is away.' } });
    expect(shiftsOf(home)[1]).toBe('2026-11-25 09:00 14:00 Sam Sample cancelled');
    home.ask('rota.change', { ...about, change: { kind: 'as_planned' } });
    expect(shiftsOf(home)[1]).toBe('2026-11-25 09:00 14:00 Sam Sample planned');
    expect(one(home, patternId, '2026-11-25').history.map(({ words }) => words)).toEqual([
      'Planned',
      'Changed for this day: Sam is at a wedding.',
      'Cancelled: Ann is away.',
      'Back to the pattern',
    ]);
    // In a book in which one person alone types, nobody is named.
    expect(one(home, patternId, '2026-11-25').history.every(({ by }) => by === undefined)).toBe(true);
    home.ask('rota.change', { ...about, change: { kind: 'removed' } });
    expect(shiftsOf(home)).toHaveLength(1);
    expect(shiftsOf(home, '2026-12-02')).toHaveLength(2);
  });

  it('names who made each change where several people type', () => {
    const home = rotaHome();
    const patternId = home.plan({ recurs: weekly });
    const kim = home.ask('helper.add', { name: 'Kim Canary', relation: 'family', from: day('2026-06-01'), agreed: 'All of it.' }).id;
    const change = { kind: 'cancelled', reason: 'Ann is away.' } as const;
    home.ask('rota.change', { patternId, day: day('2026-11-25'), change }, { actor: kim });
    expect(one(home, patternId, '2026-11-25').history.map(({ words, by }) => [words, by])).toEqual([
      ['Planned', 'Rose Invented'],
      ['Cancelled: Ann is away.', 'Kim Canary'],
    ]);
  });

  it('can wait for somebody: the week says so until they are found', () => {
    const home = rotaHome();
    const patternId = home.plan({ employmentIds: [null] });
    expect(home.week().warnings.map(({ kind }) => kind)).toEqual(['unfilled']);
    expect(home.week().cost.whole).toBe(0);
    const change = { kind: 'instead', on: monday, employmentId: home.ida, duty: home.duty() } as const;
    home.ask('rota.change', { patternId, day: monday, change });
    expect(home.week().warnings).toEqual([]);
  });

  it('that two PAs work together says so when one of them is cancelled', () => {
    const home = rotaHome();
    const patternId = home.plan({ employmentIds: [home.job, home.ida] });
    expect(home.week().warnings).toEqual([]);
    home.ask('rota.change', { patternId, day: monday, change: { kind: 'cancelled', reason: 'Sam is ill.' } });
    expect(home.week().warnings.map(({ kind }) => kind)).toEqual(['together']);
  });
});

describe('a pattern', () => {
  it('is otherwise from a day on, and every second week stays the same one', () => {
    const home = rotaHome();
    const recurs = { everyWeeks: 2, weekdays: [1] };
    const patternId = home.plan({ recurs });
    const later = { patternId, from: day('2026-12-01'), employmentId: home.ida, duty: home.duty({ ends: '15:00' }), recurs };
    home.ask('rota.changeFrom', later);
    expect(shiftsOf(home)).toEqual(['2026-11-23 09:00 14:00 Sam Sample planned']);
    expect(shiftsOf(home, '2026-11-30')).toEqual([]);
    expect(shiftsOf(home, '2026-12-07')).toEqual(['2026-12-07 09:00 15:00 Ida Invented planned']);
    expect(home.try('rota.changeFrom', later)).toBe('rota.outsidePattern');
  });

  it('ends on a day, goes on after all, and is taken out whole', () => {
    const home = rotaHome();
    const patternId = home.plan({ recurs: weekly });
    home.ask('rota.end', { patternId, to: day('2026-11-24') });
    expect(shiftsOf(home)).toHaveLength(1);
    home.ask('rota.end', { patternId });
    expect(shiftsOf(home, '2027-11-22')).toHaveLength(2);
    home.ask('rota.end', { patternId, to: day('2026-11-22'), reason: 'Planned by mistake.' });
    expect([...shiftsOf(home), ...shiftsOf(home, '2027-11-22')]).toEqual([]);
  });

  it('answers other parts of the book with the same ids for ever', () => {
    const home = rotaHome();
    const patternId = home.plan({ recurs: weekly });
    const { sql } = home.book().opened.kernel.handle;
    const [shift] = plannedShifts(sql, { from: monday, to: monday });
    expect([shift?.id, shift?.duty.employmentId]).toEqual([`${patternId}/2026-11-23`, home.job]);
  });
});

it('copies last week: what is there already stays once, who has left is named', () => {
  const home = rotaHome();
  home.plan({ recurs: weekly });
  home.plan({ from: day('2026-11-24'), employmentIds: [home.job, home.ida], duty: home.duty({ note: 'Two for the bath.' }) });
  home.plan({ from: day('2026-11-27'), employmentIds: [null] });
  expect(home.ask('rota.copyWeek', { from: day('2026-12-02') })).toEqual({ made: 3, there: 2, left: [] });
  expect(shiftsOf(home, '2026-12-01')).toEqual([
    '2026-11-30 09:00 14:00 Sam Sample planned',
    '2026-12-01 09:00 14:00 Sam Sample planned',
    '2026-12-01 09:00 14:00 Ida Invented planned',
    '2026-12-02 09:00 14:00 Sam Sample planned',
    '2026-12-04 09:00 14:00 nobody planned',
  ]);
  expect(home.week('2026-12-01').shifts[1]).toMatchObject({ note: 'Two for the bath.', isTogether: true });
  expect(home.ask('rota.copyWeek', { from: day('2026-11-30') })).toEqual({ made: 0, there: 5, left: [] });
  home.ask('employment.change', {
    id: home.ida,
    payrollId: '2',
    job: 'Personal assistant',
    startsOn: day('2026-10-05'),
    endsOn: day('2026-12-05'),
  });
  expect(home.ask('rota.copyWeek', { from: day('2026-12-07') })).toEqual({
    made: 2,
    there: 2,
    left: ['Tuesday 1 Dec 2026, 09:00 to 14:00: Ida Invented is not employed then.'],
  });
});

it('says of a shift that is being typed what its first week would come to, and writes nothing', () => {
  const home = rotaHome();
  home.plan();
  const drawn = home.ask('rota.draw', {
    act: 'plan',
    employmentIds: [home.job],
    duty: home.duty({ starts: '13:00', ends: '20:00' }),
    from: day('2026-11-23'),
    recurs: weekly,
  });
  expect(drawn.words).toEqual([
    'Monday 23 Nov 2026, 13:00 to 20:00: 7 hours.',
    'Every week on Monday and Wednesday, from 23 November 2026, with no last day.',
  ]);
  expect([drawn.before.wages, drawn.after.wages]).toEqual([6_300, 6_300 + 14 * 1_260]);
  expect(drawn.warnings.map(({ kind }) => kind)).toEqual(['overlap', 'break']);
  expect(shiftsOf(home)).toHaveLength(1);
});

describe('a search', () => {
  it('finds by PA, by nobody, by whose care, by note, by state and by day, newest first, and every word must be meant', () => {
    const home = rotaHome();
    const patternId = home.plan({ recurs: weekly, to: day('2026-12-31'), duty: home.duty({ note: 'Swimming lesson' }) });
    home.plan({
      employmentIds: [null],
      from: day('2026-11-28'),
      duty: home.duty({ charge: { planLineId: home.benWages }, kind: 'sleep_in', starts: '22:00', ends: '06:00', endsNextDay: true }),
    });
    home.ask('rota.change', { patternId, day: day('2026-12-02'), change: { kind: 'cancelled', reason: 'College.' } });
    const found = (words: string): readonly string[] => home.ask('rota.find', { words }).shifts.map(({ on }) => on);
    expect(found('sam').slice(0, 2)).toEqual(['2026-12-30', '2026-12-28']);
    expect(found('nobody')).toEqual(['2026-11-28']);
    expect(found('ben')).toEqual(['2026-11-28']);
    expect(found('sleep-in')).toEqual(['2026-11-28']);
    expect(found('swimming')).toHaveLength(12);
    expect(found('cancelled')).toEqual(['2026-12-02']);
    expect(found('Sam wed nov')).toEqual(['2026-11-25']);
    expect(found('25 november 2026 sample')).toEqual(['2026-11-25']);
    expect(found('sam swimming nothing-of-the-kind')).toEqual([]);
    expect(found('')).toHaveLength(13);
  });
});

describe('what leaves the book', () => {
  it('is a calendar of times and PAs’ names alone: no note, plan line, reason or name of whoever the care is for', () => {
    const home = rotaHome();
    home.plan({ recurs: weekly, duty: home.duty({ note: 'Catheter care.' }) });
    const { text } = home.ask('rota.calendar', { from: monday, to: day('2026-11-29') });
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    expect(text).toContain('SUMMARY:Shift: Sam Sample');
    expect(text).not.toMatch(/Catheter|Ann|Rose/u);
    expect(home.ask('rota.calendar', { from: monday, to: day('2026-11-29'), employmentId: home.job }).text).not.toContain('Sam');
  });

  it('is asked for a last day where the rota has none', () => {
    const home = rotaHome();
    home.plan({ recurs: weekly });
    expect(home.try('rota.calendar', { from: monday })).toBe('rota.neverEnds');
    expect(home.try('rota.sheet', { from: monday })).toBe('rota.neverEnds');
    expect(home.try('rota.calendar', { from: monday, to: day('2027-11-24') })).toBe('rota.spanTooLong');
    expect(home.try('rota.sheet', { from: monday, to: day('2026-11-22') })).toBe('input.endsBeforeStart');
  });

  it('is a page of times and names, one PA’s too', () => {
    const home = rotaHome();
    home.plan({ duty: home.duty({ note: 'Catheter care.', breaks: [{ from: '12:00', to: '12:30' }] }) });
    const page = home.ask('rota.sheet', { from: monday, to: day('2026-11-29'), employmentId: home.job });
    expect(page).toMatchObject({
      assistant: 'Sam Sample',
      holder: 'Rose Invented',
      shifts: [{ name: 'Sam Sample', breaks: 'Unpaid break: 30 minutes' }],
    });
    expect(JSON.stringify(page)).not.toMatch(/Catheter|Ann/u);
  });
});

it('leaves a sound book', () => {
  const home = rotaHome();
  const patternId = home.plan({ recurs: weekly, duty: home.duty({ note: 'x y z' }) });
  home.ask('rota.change', { patternId, day: monday, change: { kind: 'cancelled', reason: 'Away.' } });
  home.ask('rota.end', { patternId, to: day('2026-12-31') });
  expect(checkHealth(home.book().opened.kernel).checks.filter(({ holds }) => !holds)).toEqual([]);
});

it('asks at home for somebody for what nobody works in these two weeks, and for nothing later', () => {
  const home = rotaHome();
  home.plan({ employmentIds: [null], recurs: { everyWeeks: 1, weekdays: [1] } });
  const asked = home.ask('home.read', {}).tasks.filter(({ id }) => id === 'rota-unfilled');
  expect(asked.map(({ title, words, screen }) => [title, words, screen])).toEqual([
    ['Find somebody for 2 shifts', 'Nobody works Monday 23 Nov 2026, 09:00 to 14:00 yet. There is one more in these two weeks.', 'rota'],
  ]);
});
