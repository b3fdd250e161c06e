import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { whole } from '#db/rows';
import { type Household, household } from '#test/support/household';
import { type PayHousehold, payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const agreed = { agreedBy: 'Both case managers', agreedOn: day('2026-05-20') };

/** Ben's wages: 60% of the health money, 40% of the council's, from June. */
function shareBen({ ask, wages }: PayHousehold, from = '2026-06-01', health = 6_000): void {
  const shares = [
    { planLineId: wages.council, hundredths: 10_000 - health },
    { planLineId: wages.ben, hundredths: health },
  ];
  ask('funding.agree', { planLineId: wages.ben, from: day(from), shares, ...agreed });
}

function chargesOf({ book }: Household, shiftId: string): readonly (readonly [string, number])[] {
  const { sql } = book().opened.kernel.handle;
  const shape = { plan_line_id: String, hundredths: whole };
  return sql
    .all('SELECT plan_line_id, hundredths FROM shift_charge WHERE shift_id = ? ORDER BY rowid', [shiftId], shape)
    .map((row) => [row.plan_line_id, row.hundredths] as const);
}

describe('one cost that several funders pay', () => {
  it('falls on each by the agreement in force on its day, to the penny, in its own money’s books', () => {
    const home = payHousehold();
    const line = (streamId: string, name: string) =>
      home.ask('planLine.add', {
        streamId,
        beneficiaryId: home.ben,
        outcomeId: home.ask('outcome.add', { beneficiaryId: home.ben, name }).id,
        name,
        category: 'activity',
        rule: 'allowed',
        agreed: pence(10_000),
        every: 'month',
        from: day('2026-04-01'),
      }).id;
    const swim = line(home.streams.benHealth, 'Swimming');
    home.ask('funding.agree', {
      planLineId: swim,
      from: day('2026-06-01'),
      shares: [
        { planLineId: swim, hundredths: 6_667 },
        { planLineId: home.lines.benClub, hundredths: 3_333 },
      ],
      ...agreed,
    });
    const spentOn = (streamId: string): number => home.ask('careYear.read', {}).streams.find(({ id }) => id === streamId)?.spent ?? -1;
    home.buy({ charge: { planLineId: swim }, amount: pence(1_001), day: day('2026-05-31') });
    expect([spentOn(home.streams.benHealth), spentOn(home.streams.benCouncil)]).toEqual([1_001, 0]);
    home.buy({ charge: { planLineId: swim }, amount: pence(1_001), day: day('2026-06-01') });
    expect([spentOn(home.streams.benHealth), spentOn(home.streams.benCouncil)]).toEqual([1_001 + 667, 334]);
    expect(home.ask('careYear.read', {}).proofs.every(({ holds }) => holds)).toBe(true);
  });

  it('falls first on each person and then on each money where it is split between people, and again when it is bought again', () => {
    const home = household();
    const { ask, lines, split, ben, streams } = home;
    const outcomeId = ask('outcome.add', { beneficiaryId: ben, name: 'Getting about' }).id;
    const ofCouncil = { streamId: streams.benCouncil, beneficiaryId: ben, outcomeId, category: 'travel', rule: 'allowed' } as const;
    const rest = { name: 'Travel, council', agreed: pence(1_000), every: 'month', from: day('2026-04-01') } as const;
    const council = ask('planLine.add', { ...ofCouncil, ...rest }).id;
    const shares = [
      { planLineId: lines.benTravel, hundredths: 6_667 },
      { planLineId: council, hundredths: 3_333 },
    ];
    ask('funding.agree', { planLineId: lines.benTravel, from: day('2026-06-01'), shares, ...agreed });
    const charge = { splitId: split, planLineIds: [lines.annTravel, lines.benTravel] };
    const id = home.buy({ charge, category: 'travel', amount: pence(1_001), day: day('2026-06-05') });
    const partsOf = (purchase: string) =>
      ask('purchase.read', { id: purchase }).shares.map(({ planLineId, amount }) => [planLineId, amount]);
    // £10.01: 70% is £7.01, the rest £3.00, of which 66.67% is £2.00.
    const parts = [
      [lines.annTravel, 701],
      [lines.benTravel, 200],
      [council, 100],
    ];
    expect(partsOf(id)).toEqual(parts);
    const repeatId = ask('purchase.repeat', { purchaseId: id, every: 'week', from: day('2026-06-12') }).id;
    const proof = { noReceiptBecause: 'A ticket machine' };
    const again = ask('purchase.again', { repeatId, day: day('2026-06-12'), on: day('2026-06-12'), amount: pence(1_001), proof }).id;
    expect(partsOf(again)).toEqual(parts);
  });

  it('shares a shift as it was worked, and a later one again from the line that was chosen', () => {
    const home = payHousehold();
    shareBen(home);
    const { employment } = home.hire('Sam Sample');
    const shift = home.work(employment, '2026-06-16', 3, { planLineId: home.wages.ben });
    expect(chargesOf(home, shift)).toEqual([
      [home.wages.ben, 6_000],
      [home.wages.council, 4_000],
    ]);
    const usual = home.ask('timesheet.period', { payGroupId: home.group, day: day('2026-06-15') }).rows[0]?.usualCharge;
    expect(usual).toEqual({ planLineId: home.wages.ben });
  });

  it.each([
    ['does not make 100%', { shares: [6_000, 3_000] }, 'funding.notShared'],
    ['leaves the line itself out', { without: true }, 'funding.withoutItself'],
    ['is with the same money', { other: 'gym' }, 'funding.sameMoney'],
    ['is with somebody else’s care', { other: 'ben' }, 'funding.otherPerson'],
    ['was agreed tomorrow', { agreedOn: '2099-01-01' }, 'money.inFuture'],
  ] as const)('is refused where the agreement %s', (_, wrong, code) => {
    const home = payHousehold();
    const own = 'other' in wrong ? (wrong.other === 'gym' ? home.lines.therapy : home.wages.ann) : home.wages.ben;
    const other = 'other' in wrong ? (wrong.other === 'gym' ? home.lines.gym : home.wages.council) : home.wages.council;
    const [a, b] = 'shares' in wrong ? wrong.shares : [6_000, 4_000];
    const both = [
      { planLineId: own, hundredths: a },
      { planLineId: other, hundredths: b },
    ];
    const shares = 'without' in wrong ? [{ planLineId: other, hundredths: 10_000 }] : both;
    const input: InputOf<'funding.agree'> = {
      planLineId: own,
      from: day('2026-06-01'),
      shares,
      ...agreed,
      ...('agreedOn' in wrong ? { agreedOn: day(wrong.agreedOn) } : {}),
    };
    expect(refusedBy(home, 'funding.agree', input)).toMatchObject({ code, isAsItWas: true });
  });
});

describe('a share of one’s own', () => {
  const share = { amount: pence(5_000), every: 'month', how: 'paid_in', from: day('2026-04-01'), firstDue: day('2026-04-10') } as const;

  it('is due, paid and in arrears by its own days, and next on a day to come', () => {
    const home = household();
    const { benCouncil: streamId } = home.streams;
    const { id } = home.ask('contribution.record', { ...share, streamId });
    home.ask('money.receive', { streamId, from: 'Ben', kind: 'contribution', day: day('2026-04-12'), amount: pence(8_000) });
    const [state] = home.ask('careYear.read', {}).states;
    expect(state).toMatchObject({ paid: 8_000, oldest: '2026-05-10', arrears: (state?.due ?? 0) - 8_000, ahead: 0 });
    home.ask('contribution.end', { id, to: day('2026-04-30'), reason: 'Assessed again' });
    expect(home.ask('careYear.read', {}).states[0]).toMatchObject({ due: 5_000, arrears: 0, ahead: 3_000 });
  });

  it('is never asked of NHS money: not agreed, not received, and the book itself refuses the row', () => {
    const home = household();
    const { ann: streamId } = home.streams;
    expect(refusedBy(home, 'contribution.record', { ...share, streamId })).toMatchObject({
      code: 'funding.nhsContribution',
      field: 'streamId',
      isAsItWas: true,
    });
    const received = { streamId, from: 'Ann', kind: 'contribution', day: day('2026-04-12'), amount: pence(1) } as const;
    expect(refusedBy(home, 'money.receive', received)).toMatchObject({ code: 'funding.nhsContribution', isAsItWas: true });
    const { connection } = home.book().opened.kernel.handle;
    const row =
      "INSERT INTO contribution (id, log_seq, stream_id, amount_pence, every, how, from_day, first_due) VALUES ('c', 1, ?, 1, 'week', 'paid_in', '2026-04-01', '2026-04-01')";
    expect(() => connection.prepare(row).run(streamId)).toThrow('nobody pays a share of NHS money');
    home.ask('contribution.record', { ...share, streamId: home.streams.benCouncil });
    const stream = home.ask('setup.read', {}).streams.find(({ id }) => id === home.streams.benCouncil);
    if (stream === undefined) throw new Error('no stream');
    const { id, funderId, name, beneficiaryIds, from } = stream;
    expect(refusedBy(home, 'stream.change', { id, funderId, name, beneficiaryIds, from, basis: 'nhs' }).code).toBe(
      'funding.hasContribution',
    );
  });

  it('keeps its days within its money’s', () => {
    const home = household();
    const { benCouncil: streamId } = home.streams;
    expect(refusedBy(home, 'contribution.record', { ...share, streamId, from: day('2025-01-01') }).code).toBe('funding.outsideStream');
    expect(refusedBy(home, 'contribution.record', { ...share, streamId, firstDue: day('2026-03-31') }).code).toBe(
      'funding.firstDueOutside',
    );
  });
});

describe('money that never comes into the book’s accounts', () => {
  it('is told beside it, and changes no sum of the journal', () => {
    const home = household();
    const { whole: before, accounts } = home.ask('careYear.read', {});
    const { id: funderId } = home.ask('setup.read', {}).funders[0] ?? { id: '' };
    const input = { funderId, beneficiaryId: home.ann, kind: 'notional', holder: 'The ICB', what: 'Night nursing' } as const;
    const { id } = home.ask('elsewhere.record', { ...input, amount: pence(200_000), every: 'month', from: day('2026-04-01') });
    const year = home.ask('careYear.read', { from: day('2026-04-01') });
    expect(year.elsewhere).toMatchObject([{ holder: 'The ICB', inYear: 2_400_000 }]);
    expect([year.whole, year.accounts]).toEqual([before, accounts]);
    home.ask('elsewhere.end', { id, to: day('2026-06-30'), reason: 'Now a direct payment' });
    expect(home.ask('careYear.read', { from: day('2026-04-01') }).elsewhere[0]).toMatchObject({ inYear: 600_000 });
    expect(refusedBy(home, 'elsewhere.end', { id, to: day('2026-07-31'), reason: 'Again' }).code).toBe('funding.alreadyEnded');
  });

  it('says what a payment that comes once is for', () => {
    const home = household();
    const once = {
      amount: pence(90_000),
      every: 'once',
      from: day('2026-05-01'),
      to: day('2026-05-31'),
      firstDue: day('2026-05-05'),
    } as const;
    const awardId = home.ask('award.add', { ...once, streamId: home.streams.ann }).id;
    home.ask('award.purpose', { awardId, purpose: 'A bike' });
    home.ask('award.purpose', { awardId, purpose: 'An adapted bike' });
    expect(home.ask('careYear.read', {}).oneOffs).toMatchObject([{ awardId, amount: 90_000, received: 0, purpose: 'An adapted bike' }]);
    expect(refusedBy(home, 'award.purpose', { awardId: home.awards.ann, purpose: 'x' }).code).toBe('funding.notOnce');
  });
});

it('the streams make the whole, whatever was bought, shared and received', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ amount: fc.integer({ min: 2, max: 90_000 }), health: fc.integer({ min: 1, max: 9_999 }) }), { maxLength: 5 }),
      (all) => {
        const home = payHousehold();
        const { employment } = home.hire('Sam Sample');
        for (const [at, { amount, health }] of all.entries()) {
          const on = `2026-06-${String(16 + at)}`;
          shareBen(home, on, health);
          home.work(employment, on, 1 + at, { planLineId: home.wages.ben });
          home.ask('money.receive', { streamId: home.streams.benCouncil, from: 'C', kind: 'award', day: day(on), amount: pence(amount) });
        }
        if (all.length > 0) {
          home.sign(employment);
          home.approve();
        }
        const { proofs, streams, whole: together } = home.ask('careYear.read', {});
        expect(proofs.map(({ holds }) => holds)).toEqual([true, true, true]);
        expect(streams.reduce((so, { spent }) => so + spent, 0)).toBe(together.spent);
      },
    ),
    { numRuns: 6 },
  );
});
