import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { recordRows } from '#core/holiday/recordRows';
import { holidayRecordSheet } from '#core/holiday/recordSheet';
import { pence } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { holidayCsv } from '#documents/holidayFile';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';

type Terms = Omit<InputOf<'holiday.agree'>, 'employmentId'>;

export const irregular: Terms = {
  from: day('2026-04-06'),
  kind: 'irregular',
  leaveYearStart: '04-01',
  weeks: 560,
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
};
const regular: Terms = { ...irregular, kind: 'regular', week: { days: 300, minutes: 1_440 } };
const basicRate = { taxCode: 'BR' } as const;
const second = { from: day('2026-07-13'), to: day('2026-08-09') };

function agree(home: PayHousehold, employmentId: string, terms: Partial<Terms> = {}): void {
  home.ask('holiday.agree', { employmentId, ...irregular, ...terms });
}

function take(home: PayHousehold, employmentId: string, from: string, to: string, hours: number, meant?: boolean): string {
  const leave = { employmentId, from: day(from), to: day(to), minutes: hours * 60 };
  return home.ask('holiday.take', meant === undefined ? leave : { ...leave, meant }).id;
}

/** Sam works 30 hours at £13 in the first four weeks, signed. */
function worked(home: PayHousehold, terms: Partial<Terms> = {}): string {
  const { employment } = home.hire('Sam Sample', { tax: basicRate });
  agree(home, employment, terms);
  for (const on of ['2026-06-15', '2026-06-22', '2026-06-29']) home.work(employment, on, 8);
  home.work(employment, '2026-07-06', 6);
  home.sign(employment);
  return employment;
}

function holidayOf(home: PayHousehold, on = payday) {
  const [payslip] = home.preview(on).payslips;
  return {
    lines: payslip?.lines.filter(({ kind }) => kind === 'holiday' || kind === 'rolled_up'),
    told: payslip?.more?.told.find(({ name }) => name === 'Holiday')?.value,
  };
}

describe('holiday of irregular hours', () => {
  it('earns 12.07% of the hours of the pay period, is told on the payslip, and the payslip without terms asks for them', () => {
    const home = payHousehold();
    const employment = worked(home);
    // 30 h × 12.07% = 3.62 h: a part of an hour of 30 minutes or more counts whole.
    expect(holidayOf(home)).toEqual({ lines: [], told: '4 h earned with this pay, 4 h left of the leave year to 31 March 2027' });
    expect(home.preview().remarks).toEqual([]);
    home.approve();
    expect(home.ask('holiday.read', { employmentId: employment }).balance).toMatchObject({ entitled: 240, taken: 0, left: 240 });
  });

  it('pays leave at the average of the paid weeks, once, and again when the pay run was made void', () => {
    const home = payHousehold();
    home.clock.set('2026-08-10T09:00:00.000Z');
    const employment = worked(home);
    home.approve();
    home.extra(employment, 6_000, { day: day('2026-07-06') });
    take(home, employment, '2026-07-20', '2026-07-20', 4);
    home.work(employment, '2026-07-27', 8);
    home.sign(employment, second);
    // The extra sum is not paid yet, so it counts in no week: 30 h paid £390.00, and 4 h of leave are £52.00.
    const line = { kind: 'holiday', name: 'Holiday, 20 July 2026, 4 h', amount: 5_200 };
    expect(holidayOf(home, nextPayday)).toEqual({
      lines: [line],
      told: '1 h earned with this pay, 1 h left of the leave year to 31 March 2027',
    });
    const run = home.approve(nextPayday);
    const [leave] = home.ask('holiday.read', { employmentId: employment }).years[0]?.leave ?? [];
    expect(leave?.paid).toMatchObject({ payslip: 2, amount: 5_200, minutes: 240 });
    home.ask('payRun.void', { id: run.id, reason: 'A wrong rate.' });
    expect(holidayOf(home, nextPayday).lines).toEqual([line]);
    expect(home.ask('holiday.read', { employmentId: employment }).balance).toMatchObject({ entitled: 240, taken: 240, left: 0 });
  });

  it('pays holiday rolled up as a line of its own, and leave then brings no pay', () => {
    const home = payHousehold();
    const employment = worked(home, { paid: 'rolled_up' });
    take(home, employment, '2026-07-08', '2026-07-08', 2, true);
    // 12.07% of £390.00.
    expect(holidayOf(home).lines).toEqual([{ kind: 'rolled_up', name: 'Holiday pay, rolled up', amount: 4_707 }]);
    expect(home.preview().payslips[0]?.sums.gross).toBe(43_707);
    home.approve();
    expect(home.ask('holiday.read', { employmentId: employment }).years[0]?.leave[0]?.paid).toMatchObject({ amount: 0, minutes: 120 });
  });

  it('takes the pay of leave back with the next payslip where the leave is taken back after it was paid', () => {
    const home = payHousehold();
    home.clock.set('2026-08-10T09:00:00.000Z');
    const employment = worked(home);
    const leave = take(home, employment, '2026-07-08', '2026-07-08', 4, true);
    home.approve();
    home.ask('holiday.takeBack', { id: leave, reason: 'Sam worked that day after all.' });
    home.work(employment, '2026-07-27', 8);
    home.sign(employment, second);
    // 24 h of the weeks before 8 July paid £312.00, so 4 h were £52.00.
    expect(holidayOf(home, nextPayday).lines).toEqual([{ kind: 'holiday', name: 'Holiday taken back, 8 July 2026', amount: -5_200 }]);
    home.approve(nextPayday);
    expect(home.ask('holiday.read', { employmentId: employment }).balance).toMatchObject({ taken: 0, left: 300 });
  });

  it('says that the law’s rounding takes all of it on short hours, and earns by the minute where that was agreed', () => {
    const short = (accrual: Terms['accrual']) => {
      const home = payHousehold();
      const { employment } = home.hire('Sam Sample', { tax: basicRate });
      agree(home, employment, { accrual });
      home.work(employment, '2026-06-15', 4);
      home.sign(employment);
      return { told: holidayOf(home).told, words: home.preview().remarks.map(({ words }) => words) };
    };
    expect(short('legal')).toEqual({
      told: '0 h earned with this pay, 0 h left of the leave year to 31 March 2027',
      words: [
        'Sam Sample: the law’s rounding to whole hours leaves no holiday at all for these few hours. Under Team, Holiday, you can agree that nothing is lost to rounding.',
      ],
    });
    expect(short('unrounded').told).toBe('29 min earned with this pay, 29 min left of the leave year to 31 March 2027');
  });

  it('goes on while the PA is ill, at the average of the weeks before', () => {
    const home = payHousehold();
    const employment = worked(home);
    const sick = { from: day('2026-07-01'), to: day('2026-07-05'), notifiedOn: day('2026-07-01') };
    home.ask('sickness.record', { employmentId: employment, ...sick, isElsewhere: false });
    // Counted back from 30 June: 24 h × 5 days ÷ 84 days are 86 minutes. With them 31 h 26 min were worked: 3.79 h, which is 4 h.
    const [away, earned] = home.preview().payslips[0]?.working.flatMap(({ about, words }) => (about === 'holiday' ? [words] : [])) ?? [];
    expect(away).toBe(
      '5 days on sick or family leave count as worked for holiday: the 12 weeks before 1 July 2026 had 24 h, which makes 1 h 26 min for these days.',
    );
    expect(earned).toContain('12.07% of 31 h 26 min worked is 3.79 h.');
  });

  it('pays what is left when the work ends, leave meant for days after that among it, and later hours with their own payslip', () => {
    const home = payHousehold();
    home.clock.set('2026-08-10T09:00:00.000Z');
    const employment = worked(home);
    home.approve();
    take(home, employment, '2026-07-25', '2026-07-25', 3);
    home.work(employment, '2026-07-14', 8);
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-15') });
    home.sign(employment, second);
    // 4 h of July and 1 h of 8 h worked; the leave of 25 July cannot be taken any more.
    expect(holidayOf(home, nextPayday).lines).toEqual([{ kind: 'holiday', name: 'Holiday owed on leaving, 5 h', amount: 6_500 }]);
    home.approve(nextPayday);
    expect(holidayOf(home, day('2026-09-11'))).toEqual({ lines: undefined, told: undefined });
    expect(home.ask('holiday.read', { employmentId: employment }).balance).toMatchObject({ left: 0, inLieu: 300 });
  });

  it('pays what is left when the work ends, by the average, with the last pay', () => {
    const home = payHousehold();
    const employment = worked(home);
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-12') });
    // 4 h at £13.00.
    expect(holidayOf(home).lines).toEqual([{ kind: 'holiday', name: 'Holiday owed on leaving, 4 h', amount: 5_200 }]);
    home.approve();
    const [year] = home.ask('holiday.read', { employmentId: employment }).years;
    expect(year?.balance).toMatchObject({ inLieu: 240, left: 0 });
    expect(year?.inLieu).toMatchObject([{ payslip: 1, minutes: 240, amount: 5_200 }]);
  });
});

describe('holiday of regular hours', () => {
  it('is a year’s known from its first day, in twelfths for who starts within it', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: basicRate });
    agree(home, employment, { ...regular, leaveYearStart: '01-01' });
    // From 6 April to 31 December are 9 months begun: 16.8 days × 9/12 = 12.6, up to 13 days of 8 h.
    expect(home.ask('holiday.read', { employmentId: employment }).balance).toMatchObject({ entitled: 13 * 480, left: 13 * 480 });
  });

  it('is paid at the agreement’s rate where that is more than the average, and at basic pay beyond four weeks where agreed', () => {
    const home = payHousehold();
    const employment = worked(home, { ...regular, week: { days: 100, minutes: 480 }, beyondFourWeeks: 'basic' });
    home.extra(employment, 10_000, { day: day('2026-06-30') });
    take(home, employment, '2026-07-08', '2026-07-12', 36);
    // No extra sum is paid yet: the average is the agreement’s £13.00. 32 h are four weeks of 8 h; 4 h are beyond.
    expect(holidayOf(home).lines).toEqual([{ kind: 'holiday', name: 'Holiday, 8 July to 12 July 2026, 36 h', amount: 46_800 }]);
  });
});

describe('a payroll taken over', () => {
  it('counts its weeks for the average and its balance of the leave year', () => {
    const home = payHousehold();
    home.clock.set('2026-07-13T09:00:00.000Z');
    const { employment } = home.hire('Sam Sample', { tax: basicRate, startsOn: day('2025-04-06') });
    agree(home, employment, { from: day('2025-04-06') });
    home.ask('holiday.open', { employmentId: employment, on: day('2026-06-14'), accrued: 1_200, taken: 300, carried: 60 });
    home.ask('holiday.history', {
      employmentId: employment,
      weeks: [{ to: day('2026-06-13'), weeks: 52, minutes: 62_400, pay: pence(1_560_000) }],
    });
    take(home, employment, '2026-06-16', '2026-06-17', 10);
    home.work(employment, '2026-06-22', 8);
    home.sign(employment);
    // 52 weeks paid £15,600.00 for 1,040 h: £15.00 an hour.
    expect(home.preview().remarks).toEqual([]);
    expect(holidayOf(home)).toEqual({
      lines: [{ kind: 'holiday', name: 'Holiday, 16 June to 17 June 2026, 10 h', amount: 15_000 }],
      told: '1 h earned with this pay, 7 h left of the leave year to 31 March 2027',
    });
    const read = home.ask('holiday.read', { employmentId: employment });
    expect(read.balance).toMatchObject({ entitled: 1_200, carriedIn: 60, taken: 900, left: 360 });
    // Today the 8 h of 22 June stand in the place of one of those weeks: (51 × £300.00 + £104.00) ÷ 52.
    expect(read.average).toMatchObject({ weeks: 52, weekPay: 29_623 });
  });
});

describe('the record of six years', () => {
  it('adds up line by line to what is left, and says how each pay came about, as a page and as a file', () => {
    const home = payHousehold();
    home.clock.set('2026-08-10T09:00:00.000Z');
    const employment = worked(home, { ...regular, leaveYearStart: '04-01' });
    home.ask('holiday.open', { employmentId: employment, on: day('2026-06-14'), accrued: 0, taken: 480, carried: 120 });
    take(home, employment, '2026-07-08', '2026-07-09', 16);
    home.approve();
    const gone = take(home, employment, '2026-08-04', '2026-08-04', 8);
    home.ask('holiday.takeBack', { id: gone, reason: 'Ann was in hospital.' });
    home.ask('holiday.carry', { employmentId: employment, into: day('2027-04-01'), minutes: 600, reason: 'agreed', why: 'In writing.' });
    const read = home.ask('holiday.read', { employmentId: employment });
    for (const year of read.years) expect(recordRows(year).reduce((so, { minutes }) => so + minutes, 0)).toBe(year.balance.left);
    const [year] = read.years.filter(({ balance }) => balance.leaveYear.from === '2026-04-01');
    expect(year && recordRows(year).map(({ on, what, minutes, pay }) => [on, what, minutes, pay])).toEqual([
      ['2026-04-01', 'Holiday of the leave year', 8_160, null],
      ['2026-06-14', 'Carried in before this book', 120, null],
      ['2026-06-14', 'Taken before this book', -480, null],
      ['2026-07-08', 'Taken to 9 July 2026', -960, 20_800],
      ['2026-08-04', 'Taken back', 0, null],
      ['2027-03-31', 'Carried into the next leave year', -600, null],
    ]);
    const sheet = holidayRecordSheet(read);
    checkSheet(sheet);
    const text = sheetText(sheet);
    for (const words of [
      'Leave year 1 April 2026 to 31 March 2027',
      '£208.00',
      '16 h of leave at your normal pay',
      'Ann was in hospital.',
      'reg 16B',
    ])
      expect(text).toContain(words);
    const file = new TextDecoder().decode(holidayCsv(read.years));
    expect(file).toContain('Carried in by agreement');
    expect(file.split('\n').filter((line) => line.includes(',Left,'))).toHaveLength(read.years.length);
    home.ask('holiday.issueRecord', { employmentId: employment });
    expect(home.ask('papers.list', { about: employment }).papers).toMatchObject([{ kind: 'holiday_record', number: 1 }]);
  });

  it('of a PA in Northern Ireland is 5.6 average weeks, and says that this is not settled', () => {
    const home = payHousehold();
    home.clock.set('2026-07-13T09:00:00.000Z');
    home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation: 'northern_ireland', paysHmrc: 'month' });
    const employment = worked(home, { leaveYearStart: '04-06' });
    // Four weeks had 30 h: an average week of 7 h 30 min, and 5.6 of them are 42 h.
    expect(holidayOf(home)).toEqual({ lines: [], told: '42 h left of the leave year to 5 April 2027' });
    const read = home.ask('holiday.read', { employmentId: employment });
    expect(read.remarks.join(' ')).toContain('which weeks make the average is not confirmed by an official source');
    expect(read.average).toMatchObject({ weeks: 4, weekMinutes: 450 });
  });
});

describe('home', () => {
  it('says two months before a leave year ends what is still to be taken, since what nobody was told of is not lost', () => {
    const home = payHousehold();
    const employment = worked(home);
    home.approve();
    const told = (on: string) => {
      home.clock.set(`${on}T09:00:00.000Z`);
      return home
        .ask('home.read', {})
        .tasks.filter(({ screen }) => screen === 'holiday')
        .map(({ title, about }) => [title, about]);
    };
    expect(told('2027-01-29')).toEqual([]);
    expect(told('2027-01-30')).toEqual([['Sam Sample has 4 h of holiday to take by 31 March 2027', employment]]);
    take(home, employment, '2027-02-01', '2027-02-01', 4);
    expect(told('2027-02-02')).toEqual([]);
  });
});
