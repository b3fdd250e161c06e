import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { day } from '#core/time/day';
import { whole } from '#db/rows';
import { type Household, household } from '#test/support/household';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

function chargesOf({ book }: Household, shiftId: string): readonly (readonly [string, number])[] {
  const { sql } = book().opened.kernel.handle;
  const shape = { plan_line_id: String, hundredths: whole };
  return sql
    .all('SELECT plan_line_id, hundredths FROM shift_charge WHERE shift_id = ? ORDER BY rowid', [shiftId], shape)
    .map((row) => [row.plan_line_id, row.hundredths] as const);
}

function night(home: PayHousehold, employmentId: string, on: string, next: string): string {
  return home.ask('shift.record', {
    employmentId,
    kind: 'work',
    starts: { day: day(on), time: '22:00' },
    ends: { day: day(next), time: '06:00' },
    breaks: [],
    woken: [],
    charge: { planLineId: home.wages.council },
  }).id;
}

describe('the day on which continuing healthcare starts and the council’s payment ends', () => {
  const on = day('2026-07-01');
  const move = (home: PayHousehold): InputOf<'handover.record'> => ({
    fromStreamId: home.streams.benCouncil,
    toStreamId: home.streams.benHealth,
    on,
    lines: [{ from: home.wages.council, to: home.wages.ben }],
    words: 'Letter of 20 June',
  });

  const asked = (home: PayHousehold): InputOf<'handover.look'> => {
    const { fromStreamId, toStreamId } = move(home);
    return { fromStreamId, toStreamId, on };
  };

  it('ends the old money the day before, and puts what comes after on the new money by itself', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const unsigned = home.work(employment, '2026-07-02', 3, { planLineId: home.wages.council });
    const look = home.ask('handover.look', asked(home));
    expect(look.lines.map(({ name, to }) => [name, to.map((one) => one.name)])).toEqual([
      ['Club', []],
      ['PAs for Ben, council', ['PAs for Ben']],
    ]);
    expect(look).toMatchObject({ awards: 1, moves: 1, stays: [] });
    home.ask('handover.record', move(home));
    const { streams, awards, planLines } = home.ask('setup.read', {});
    expect(streams.find(({ id }) => id === home.streams.benCouncil)?.to).toBe('2026-06-30');
    expect(awards.find(({ id }) => id === home.awards.benCouncil)?.to).toBe('2026-06-30');
    expect(planLines.find(({ id }) => id === home.wages.council)?.to).toBe('2026-06-30');
    const later = home.work(employment, '2026-07-03', 3, { planLineId: home.wages.council });
    expect(chargesOf(home, later)).toEqual([[home.wages.ben, 10_000]]);
    const rows = home.ask('timesheet.period', { payGroupId: home.group, day: day('2026-06-15') }).rows[0]?.shifts ?? [];
    expect(rows.map(({ id }) => id)).not.toContain(unsigned);
    expect(rows.flatMap(({ charge }) => ('planLineId' in charge ? [charge.planLineId] : []))).toEqual([home.wages.ben, home.wages.ben]);
  });

  it('splits a night across midnight by its minutes, and the wages of the period by the day', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const before = night(home, employment, '2026-06-30', '2026-07-01');
    expect(chargesOf(home, before)).toEqual([[home.wages.council, 10_000]]);
    home.work(employment, '2026-06-16', 4, { planLineId: home.wages.council });
    home.ask('handover.record', move(home));
    const { handovers } = home.ask('careChanges.read', {});
    expect(handovers[0]?.across).toEqual([
      { assistant: 'Sam Sample', from: '2026-06-15', to: '2026-07-12', before: 4 * 60 + 120, after: 360 },
    ]);
    const moved = home.ask('timesheet.period', { payGroupId: home.group, day: day('2026-06-15') }).rows[0]?.shifts.at(-1)?.id ?? '';
    expect(chargesOf(home, moved)).toEqual([
      [home.wages.council, 2_500],
      [home.wages.ben, 7_500],
    ]);
    home.sign(employment);
    home.approve();
    const spent = new Map(home.ask('careYear.read', {}).streams.map((row) => [row.id, row.spent]));
    // 12 hours at £13: 4 + 2 before midnight, 6 after it.
    expect([spent.get(home.streams.benCouncil), spent.get(home.streams.benHealth)]).toEqual([7_800, 7_800]);
    expect(home.ask('careYear.read', {}).proofs.every(({ holds }) => holds)).toBe(true);
  });

  it('names the shifts that were signed already, and leaves them as they were signed', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    const signed = home.work(employment, '2026-07-02', 3, { planLineId: home.wages.council });
    home.sign(employment);
    expect(home.ask('handover.look', asked(home))).toMatchObject({ moves: 0, stays: [{ shiftId: signed, paid: false }] });
    home.ask('handover.record', move(home));
    expect(chargesOf(home, signed)).toEqual([[home.wages.council, 10_000]]);
  });

  it('is taken back with its reason: the old money has its last days again', () => {
    const home = payHousehold();
    const before = home.ask('setup.read', {});
    const { token, files } = home.proof('decision');
    const { id } = home.ask('handover.record', { ...move(home), file: token }, { files });
    const usedFor = home.ask('evidence.list', {}).evidence.flatMap((one) => one.usedFor);
    expect(usedFor).toContain('Ben’s health budget takes over from 1 Jul 2026');
    home.ask('handover.takeBack', { id, reason: 'The day was wrong' });
    expect(home.ask('setup.read', {})).toEqual(before);
    expect(refusedBy(home, 'handover.takeBack', { id, reason: 'Again' }).code).toBe('handover.takenBack');
    expect(home.ask('handover.record', { ...move(home), on: day('2026-08-01') }).id).not.toBe(id);
  });

  it.each([
    ['before the old money began', { on: day('2026-04-01') }, 'handover.beforeStart', 'on'],
    ['to itself', { toStreamId: 'same' }, 'handover.sameMoney', 'toStreamId'],
    ['to money for somebody else', { toStreamId: 'other' }, 'handover.otherPerson', 'toStreamId'],
    ['to money that is not there', { toStreamId: 'stream-none' }, 'input.notFound', 'toStreamId'],
    ['with a line that is not the new money’s', { lines: 'wrong' }, 'handover.lineNotOf', 'lines.0.to'],
  ] as const)('is refused %s', (_, wrong, code, field) => {
    const home = payHousehold();
    const good = move(home);
    const others: Readonly<Record<string, string>> = { same: good.fromStreamId, other: home.streams.ann };
    const toStreamId = 'toStreamId' in wrong ? (others[wrong.toStreamId] ?? wrong.toStreamId) : good.toStreamId;
    const lines = 'lines' in wrong ? [{ from: home.wages.council, to: home.wages.ann }] : good.lines;
    const input = { ...good, toStreamId, lines, ...('on' in wrong ? { on: wrong.on } : {}) };
    expect(refusedBy(home, 'handover.record', input)).toMatchObject({ code, field, isAsItWas: true });
  });

  it('is refused twice, and where the new money begins later or the old one ended long before', () => {
    const home = payHousehold();
    const late = home.ask('stream.add', {
      funderId: home.ask('setup.read', {}).funders[0]?.id ?? '',
      name: 'Later money',
      basis: 'nhs',
      beneficiaryIds: [home.ben],
      from: day('2026-09-01'),
    }).id;
    expect(refusedBy(home, 'handover.record', { ...move(home), toStreamId: late, lines: [] }).code).toBe('handover.newNotYet');
    home.ask('handover.record', move(home));
    expect(refusedBy(home, 'handover.record', { ...move(home), lines: [] }).code).toBe('handover.alreadyHandedOver');
    expect(refusedBy(home, 'handover.record', { ...move(home), on: day('2026-09-01'), lines: [] }).code).toBe('handover.alreadyEnded');
  });
});

describe('a death, or the loss of capacity', () => {
  it('gives the list of who is told, with days, and keeps what was said of each step', () => {
    const home = payHousehold();
    home.hire('Sam Sample');
    const { id } = home.ask('lifeEvent.record', { kind: 'death', beneficiaryId: home.ben, day: day('2026-05-01'), words: 'At home' });
    const [event] = home.ask('careChanges.read', {}).events;
    expect(event).toMatchObject({ name: 'Ben Invented', title: 'Ben Invented died on 1 May 2026', words: 'At home' });
    const steps = event?.steps.map(({ step }) => step) ?? [];
    expect(steps).toEqual(
      expect.arrayContaining(['tell_funder_a', 'tell_funder_b', 'tell_bank', 'tell_assistants', 'cut_off', 'owed', 'statement']),
    );
    home.ask('careStep.say', { id, step: 'tell_bank', state: 'done', day: day('2026-05-02'), words: 'By telephone' });
    const told = home.ask('careChanges.read', {}).events[0]?.steps.find(({ step }) => step === 'tell_bank');
    expect(told).toMatchObject({ state: 'done', on: '2026-05-02', says: 'By telephone', tells: 'the bank' });
    expect(refusedBy(home, 'careStep.say', { id, step: 'dance', state: 'done', day: day('2026-05-02') }).code).toBe('lifeEvent.noStep');
    expect(refusedBy(home, 'careStep.say', { id, step: 'keep', state: 'not_needed', day: day('2026-05-02') }).code).toBe(
      'checklist.whyNot',
    );
  });

  it('keeps the last day that each funder said, and refuses one before it happened', () => {
    const home = household();
    const { id: lifeEventId } = home.ask('lifeEvent.record', { kind: 'death', beneficiaryId: home.ben, day: day('2026-05-01') });
    const said = { lifeEventId, streamId: home.streams.benCouncil, saidOn: day('2026-05-03'), saidBy: 'The council' };
    expect(refusedBy(home, 'lifeEvent.cutOff', { ...said, lastDay: day('2026-04-30') })).toMatchObject({
      code: 'lifeEvent.cutOffBefore',
      field: 'lastDay',
      isAsItWas: true,
    });
    home.ask('lifeEvent.cutOff', { ...said, lastDay: day('2026-05-15') });
    home.ask('lifeEvent.cutOff', { ...said, lastDay: day('2026-05-29') });
    expect(home.ask('careChanges.read', {}).events[0]?.cutOffs).toMatchObject([{ lastDay: '2026-05-29', saidBy: 'The council' }]);
    home.ask('lifeEvent.takeBack', { id: lifeEventId, reason: 'A mix-up' });
    expect(refusedBy(home, 'lifeEvent.cutOff', { ...said, lastDay: day('2026-05-29') }).code).toBe('input.notFound');
  });

  it('is recorded once of the same person, and never for a day to come', () => {
    const home = household();
    home.ask('lifeEvent.record', { kind: 'capacity', day: day('2026-05-01'), acting: 'Otto Other', right: 'Lasting power of attorney' });
    expect(refusedBy(home, 'lifeEvent.record', { kind: 'capacity', day: day('2026-05-02') }).code).toBe('lifeEvent.same');
    expect(refusedBy(home, 'lifeEvent.record', { kind: 'death', day: day('2099-05-02') }).code).toBe('money.inFuture');
    const [event] = home.ask('careChanges.read', {}).events;
    expect(event).toMatchObject({ name: 'Rose Invented', acting: 'Otto Other', right: 'Lasting power of attorney' });
    expect(event?.steps.map(({ step }) => step)).toContain('new_holder');
  });
});
