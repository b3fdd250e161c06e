import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { awayOn } from '#db/actions/away/awayOn';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { planOf, recordingDriver } from '#test/support/recordedSql';
import { refusedBy } from '#test/support/refusals';

const terms = {
  from: day('2026-04-06'),
  kind: 'regular',
  leaveYearStart: '04-01',
  weeks: 560,
  week: { days: 300, minutes: 1_440 },
  bankHolidays: 'included',
  paid: 'when_taken',
  accrual: 'legal',
  beyondFourWeeks: 'normal',
  sleepIns: 'whole',
} as const;

function hired(home: PayHousehold): string {
  const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' } });
  home.ask('holiday.agree', { employmentId: employment, ...terms });
  return employment;
}

function ask(home: PayHousehold, employmentId: string, given: object = {}): string {
  const leave = {
    askedOn: day('2026-06-10'),
    askedBy: 'assistant',
    from: day('2026-07-01'),
    to: day('2026-07-02'),
    days: 2,
    minutes: 960,
  } as const;
  return home.ask('leave.ask', { employmentId, ...leave, ...given }).id;
}

describe('leave that is asked for', () => {
  it('is decided with the balance and the law’s notice, and approved once: the leave is recorded and the payday pays it', () => {
    const home = payHousehold();
    home.clock.set('2026-06-12T09:00:00.000Z');
    const job = hired(home);
    const id = ask(home, job, { what: 'A wedding' });
    const decision = home.ask('leave.decide', { id });
    expect(decision).toMatchObject({ askBy: '2026-06-26', refuseBy: '2026-06-28', left: expect.any(Number), others: [] });
    expect(decision.remarks.map(({ tone }) => tone)).toEqual(['good', 'good', 'good']);
    expect(home.ask('home.read', {}).tasks.find(({ screen }) => screen === 'leaveRequest')).toMatchObject({ about: id });
    home.ask('leave.approve', { id, answeredOn: day('2026-06-12'), note: 'Gladly' });
    expect(home.ask('holiday.read', { employmentId: job }).years[0]?.leave).toMatchObject([{ minutes: 960, what: 'A wedding' }]);
    expect(home.try('leave.refuse', { id, answeredOn: day('2026-06-12'), reason: 'Too late' })).toBe('away.answered');
    home.extra(job, 10_000);
    const [payslip] = home.preview().payslips;
    expect(payslip?.lines.find(({ kind }) => kind === 'holiday')?.name).toContain('1 July to 2 July 2026');
    expect(home.ask('away.read', { from: day('2026-07-01'), to: day('2026-07-31') })).toMatchObject({
      waiting: [],
      answered: [{ id, answered: { answer: 'approved', isTakenBack: false } }],
      people: [{ kind: 'leave', from: '2026-07-01', to: '2026-07-02' }],
    });
  });

  it('is refused or withdrawn with a reason, and then nothing of holiday is recorded', () => {
    const home = payHousehold();
    home.clock.set('2026-06-12T09:00:00.000Z');
    const job = hired(home);
    const [no, never] = [ask(home, job), ask(home, job, { from: day('2026-08-03'), to: day('2026-08-03'), days: 1, minutes: 480 })];
    home.ask('leave.refuse', { id: no, answeredOn: day('2026-06-12'), reason: 'Nobody can stand in' });
    home.ask('leave.withdraw', { id: never, answeredOn: day('2026-06-12'), reason: 'The party is off' });
    expect(home.ask('holiday.read', { employmentId: job }).years.flatMap(({ leave }) => leave)).toEqual([]);
    expect(
      home.ask('away.read', { from: day('2026-07-01'), to: day('2026-08-31') }).answered.map(({ answered }) => answered?.reason),
    ).toEqual(['The party is off', 'Nobody can stand in']);
  });

  it('says each mistake in one sentence, and leaves the book as it was', () => {
    const home = payHousehold();
    home.clock.set('2026-06-12T09:00:00.000Z');
    const job = hired(home);
    const id = ask(home, job);
    const good = {
      employmentId: job,
      askedOn: day('2026-06-10'),
      askedBy: 'assistant',
      from: day('2026-07-06'),
      to: day('2026-07-07'),
      days: 1,
      minutes: 60,
    } as const;
    const on = day('2026-06-12');
    const stay = { beneficiaryId: home.ann, place: 'hospital', from: day('2026-06-01'), to: day('2026-06-05') } as const;
    const known = home.ask('stay.record', stay).id;
    const mistakes = [
      refusedBy(home, 'leave.ask', { ...good, days: 0 }),
      refusedBy(home, 'leave.ask', { ...good, days: 3 }),
      refusedBy(home, 'leave.ask', { ...good, minutes: -60 }),
      refusedBy(home, 'leave.ask', { ...good, minutes: 3_000 }),
      refusedBy(home, 'leave.ask', { ...good, to: day('2026-07-05') }),
      refusedBy(home, 'leave.ask', { ...good, askedOn: day('2026-06-13') }),
      refusedBy(home, 'leave.ask', { ...good, from: day('2026-03-01'), to: day('2026-03-02') }),
      refusedBy(home, 'leave.ask', { ...good, from: day('2026-07-02'), to: day('2026-07-02') }),
      refusedBy(home, 'leave.approve', { id, answeredOn: day('2026-06-01') }),
      refusedBy(home, 'leave.refuse', { id: 'leave_request-none', answeredOn: on, reason: 'No such' }),
      refusedBy(home, 'stay.record', { ...stay, from: day('2026-06-05'), to: day('2026-06-09') }),
      refusedBy(home, 'stay.record', { ...stay, to: day('2026-05-30') }),
      refusedBy(home, 'stay.end', { id: known, to: day('2026-06-06') }),
      refusedBy(home, 'stay.told', { id: known, funderId: 'funder-none', toldOn: on, words: 'By post' }),
      refusedBy(home, 'retainer.agree', {
        employmentId: job,
        from: day('2026-01-01'),
        hundredths: 5_000,
        days: 28,
        weekMinutes: 60,
        agreed: 'x',
      }),
    ];
    expect(mistakes.map(({ code }) => code)).toEqual([
      'away.noDays',
      'away.tooManyDays',
      'holiday.noTime',
      'holiday.tooMuchTime',
      'input.endsBeforeStart',
      'money.inFuture',
      'holiday.beforeStart',
      'away.askedTwice',
      'away.answeredEarly',
      'input.notFound',
      'away.stayOverlaps',
      'absence.endsFirst',
      'away.stayEnded',
      'input.notFound',
      'away.retainerBefore',
    ]);
    expect(mistakes.every(({ isAsItWas }) => isAsItWas)).toBe(true);
  });
});

/** Half of 24 hours a week stays paid for four weeks of each stay. */
function withRetainer(home: PayHousehold): string {
  const job = hired(home);
  home.ask('retainer.agree', {
    employmentId: job,
    from: day('2026-04-06'),
    hundredths: 5_000,
    days: 28,
    weekMinutes: 1_440,
    agreed: 'Contract, clause 9',
  });
  return job;
}

function keptLines(home: PayHousehold, on = payday) {
  return (home.preview(on).payslips[0]?.lines ?? []).flatMap(({ name, amount }) => (name.startsWith('Kept paid') ? [[name, amount]] : []));
}

describe('days in hospital', () => {
  it('keep paid what the contract says, once, less what is worked in them; and are free again when the pay run is void', () => {
    const home = payHousehold();
    home.clock.set('2026-07-17T09:00:00.000Z');
    const job = withRetainer(home);
    home.work(job, '2026-06-16', 8);
    home.work(job, '2026-06-30', 2);
    home.sign(job);
    const id = home.ask('stay.record', { beneficiaryId: home.ann, place: 'hospital', from: day('2026-06-29'), to: day('2026-07-05') }).id;
    // A week's half is 12 h, less 2 h worked in it: 10 h at £13.00.
    const line = ['Kept paid while nobody was at home, 29 June to 5 July 2026: 10 h at £13.00 an hour', 13_000];
    expect(keptLines(home)).toEqual([line]);
    const run = home.approve();
    const stay = home.ask('away.read', { from: day('2026-06-01'), to: day('2026-07-31') }).stays[0];
    expect(stay?.kept).toEqual([
      { assistant: 'Sam Sample', payslip: 1, from: '2026-06-29', to: '2026-07-05', minutes: 600, amount: 13_000 },
    ]);
    expect(home.try('stay.takeBack', { id, reason: 'Wrong' })).toBe('away.stayPaid');
    home.extra(job, 5_000, { day: day('2026-07-20') });
    expect(keptLines(home, nextPayday)).toEqual([]);
    home.ask('payRun.void', { id: run.id, reason: 'A wrong rate' });
    expect(keptLines(home)).toEqual([line]);
  });

  it('are counted to today while they go on, and no day twice when they end', () => {
    const home = payHousehold();
    home.clock.set('2026-07-10T09:00:00.000Z');
    const job = withRetainer(home);
    home.extra(job, 5_000);
    const id = home.ask('stay.record', { beneficiaryId: home.ann, place: 'hospital', from: day('2026-07-04') }).id;
    expect(keptLines(home)).toEqual([['Kept paid while nobody was at home, 4 July to 10 July 2026: 12 h at £13.00 an hour', 15_600]]);
    expect(home.preview().remarks.some(({ kind, words }) => kind === 'look' && words.includes('no last day recorded'))).toBe(true);
    home.approve();
    home.clock.set('2026-08-14T09:00:00.000Z');
    expect(home.try('stay.end', { id, to: day('2026-07-09') })).toBe('away.stayPaid');
    home.ask('stay.end', { id, to: day('2026-07-17') });
    home.extra(job, 5_000, { day: day('2026-07-20') });
    expect(keptLines(home, nextPayday)).toEqual([
      ['Kept paid while nobody was at home, 11 July to 17 July 2026: 12 h at £13.00 an hour', 15_600],
    ]);
  });

  it('bring nothing without an agreement, and ask for the shift that nobody signed', () => {
    const home = payHousehold();
    home.clock.set('2026-07-17T09:00:00.000Z');
    const job = hired(home);
    home.work(job, '2026-06-16', 8);
    home.sign(job);
    home.ask('stay.record', { beneficiaryId: home.ann, place: 'hospital', from: day('2026-06-29'), to: day('2026-07-05') });
    expect(keptLines(home)).toEqual([]);
    const other = withRetainerFor(home, job);
    home.work(other, '2026-07-03', 2);
    expect(home.preview().remarks.some(({ kind, words }) => kind === 'blocks' && words.includes('there is a shift on 3 July 2026'))).toBe(
      true,
    );
  });

  it('remark that a funder is not told until it is, and home says so while they go on', () => {
    const home = payHousehold();
    home.clock.set('2026-07-10T09:00:00.000Z');
    const id = home.ask('stay.record', { beneficiaryId: home.ann, place: 'hospital', from: day('2026-07-04') }).id;
    const read = () => home.ask('away.read', { from: day('2026-07-01'), to: day('2026-07-31') }).stays[0];
    const [funder] = read()?.notTold ?? [];
    expect(funder?.name).toBe('NHS Madeup ICB');
    expect(home.ask('home.read', {}).tasks.some(({ id: task }) => task === `stay-${id}`)).toBe(true);
    const { token, files } = home.proof('e-mail');
    const told = { id, funderId: funder?.id ?? '', toldOn: day('2026-07-06'), words: 'By e-mail; they pause nothing.', file: token };
    home.ask('stay.told', told, { files });
    expect(home.ask('evidence.list', {}).evidence[0]?.usedFor).toEqual(['The funder was told of Ann Invented’s days away, 6 Jul 2026']);
    expect(read()).toMatchObject({ notTold: [], told: [{ funder: 'NHS Madeup ICB', toldOn: '2026-07-06' }] });
    expect(home.ask('home.read', {}).tasks.some(({ id: task }) => task === `stay-${id}`)).toBe(false);
  });
});

function withRetainerFor(home: PayHousehold, employmentId: string): string {
  const agreed = { from: day('2026-04-06'), hundredths: 10_000, days: 28, weekMinutes: 600, agreed: 'Contract' };
  home.ask('retainer.agree', { employmentId, ...agreed });
  return employmentId;
}

it('tells the rota who is away: leave, leave asked for, sickness, family leave and days in hospital, each within the days asked', () => {
  const { driver, texts } = recordingDriver();
  const home = payHousehold({ driver });
  home.clock.set('2026-07-10T09:00:00.000Z');
  const job = hired(home);
  texts.clear();
  home.ask('leave.approve', { id: ask(home, job), answeredOn: day('2026-06-12') });
  const asked = ask(home, job, { from: day('2026-07-29'), to: day('2026-08-04'), days: 3 });
  const sick = { employmentId: job, from: day('2026-07-08'), notifiedOn: day('2026-07-08'), isElsewhere: false } as const;
  home.ask('sickness.record', { ...sick, earnings: { pattern: 'weekly', many: 8, earnings: pence(240_000) } });
  home.ask('stay.record', { beneficiaryId: home.ben, place: 'elsewhere', from: day('2026-06-20'), to: day('2026-07-03') });
  const july = { from: day('2026-07-01'), to: day('2026-07-31') };
  const { people, stays } = awayOn(home.book().opened.kernel.handle.sql, july);
  expect(people.map(({ kind, from, to, isOpen }) => [kind, from, to, isOpen])).toEqual([
    ['leave', '2026-07-01', '2026-07-02', false],
    ['sick', '2026-07-08', '2026-07-31', true],
    ['asked', '2026-07-29', '2026-07-31', false],
  ]);
  expect(stays).toMatchObject([{ beneficiaryId: home.ben, from: '2026-07-01', to: '2026-07-03' }]);
  home.ask('leave.decide', { id: asked });
  home.ask('away.read', july);
  home.ask('home.read', {});
  const { connection } = home.book().opened.kernel.handle;
  const mayBeScanned = ['employment', 'assistant', 'beneficiary', 'stream', 'funder', 'actor', 'plan_line', 'CONSTANT ROW'];
  const slow = [...texts]
    .filter((text) => /^\s*(SELECT|WITH)\b/iu.test(text) && /leave_request|hospital_stay|retainer|holiday_leave/u.test(text))
    .flatMap((text) =>
      planOf(connection, text).flatMap((step) => {
        const scanned = /^SCAN (CONSTANT ROW|\w+)\b(?! VIRTUAL TABLE)/u.exec(step)?.[1];
        return scanned === undefined || mayBeScanned.includes(scanned) ? [] : [`${step}: ${text.replaceAll(/\s+/gu, ' ').trim()}`];
      }),
    );
  expect(slow).toEqual([]);
});
