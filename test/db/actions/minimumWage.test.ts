import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type PayHousehold, nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const second = { from: day('2026-07-13'), to: day('2026-08-09') };

describe('the minimum wage', () => {
  /** Born in 1990, so that £12.71 an hour is the least; the pension is not needed below its trigger. */
  function older(home: PayHousehold, perHour: number): string {
    const { employment } = home.hire('Sam Sample', {
      tax: { taxCode: 'NT', niLetter: 'C' },
      born: day('1955-01-01'),
      perHour: pence(perHour),
    });
    home.work(employment, '2026-06-15', 10);
    home.sign(employment);
    return employment;
  }

  const blocked = (home: PayHousehold, on = payday): readonly string[] =>
    home
      .preview(on)
      .remarks.filter(({ kind, words }) => kind === 'blocks' && words.includes('minimum wage'))
      .map(({ words }) => words);

  it('stops an approval by name, with what is short for the hour and what to do', () => {
    const home = payHousehold();
    older(home, 1_260);
    expect(blocked(home)).toEqual([
      'Sam Sample’s pay for 15 June to 12 July 2026 is £0.11 an hour below the minimum wage: £126.00 for 10 h, where £12.71 an hour is £127.10. Raise the rate, or add back-pay of £1.10 for those days under Extra pay; or say under Team, Orders and deductions, why it is right.',
    ]);
    expect(home.preview().canApprove).toBe(false);
  });

  it('is put right by back-pay for those days, and by nothing less', () => {
    const home = payHousehold();
    const employment = older(home, 1_260);
    const what = { kind: 'back_pay', from: day('2026-06-15'), to: day('2026-06-30') } as const;
    home.extra(employment, 109, { what });
    expect(blocked(home)).toHaveLength(1);
    home.extra(employment, 1, { what });
    expect(blocked(home)).toEqual([]);
  });

  it('travel between assignments counts, and is paid where a rate was agreed', () => {
    const home = payHousehold();
    const employment = older(home, 1_280);
    const travel = { employmentId: employment, day: day('2026-06-15'), minutes: 30, planLineId: home.wages.ann, words: 'From Ann to Ben' };
    const { id } = home.ask('travel.add', travel);
    expect(blocked(home)).toHaveLength(1);
    home.ask('travel.takeBack', { id, reason: 'It was paid.' });
    home.ask('travel.add', { ...travel, perHour: pence(1_280) });
    expect(blocked(home)).toEqual([]);
    expect(home.preview().payslips[0]?.sums.gross).toBe(12_800 + 640);
  });

  it('overtime brings its hours', () => {
    const home = payHousehold();
    const employment = older(home, 1_280);
    home.extra(employment, 1_000, { what: { kind: 'overtime', minutes: 60 } });
    expect(blocked(home)).toHaveLength(1);
    home.extra(employment, 181, { what: { kind: 'bonus' } });
    expect(blocked(home)).toEqual([]);
  });

  it('cannot be agreed away; arrears on the next payday may be promised, and are then asked for', () => {
    const home = payHousehold();
    const employment = older(home, 1_260);
    const said = {
      employmentId: employment,
      payday,
      from: day('2026-06-15'),
      who: 'Rose Invented',
      why: 'The new rate was agreed too late.',
    };
    expect(refusedBy(home, 'minimumWage.explain', { ...said, kind: 'agreed_to_less' })).toMatchObject({
      code: 'minimumWage.cannotAgree',
      isAsItWas: true,
    });
    home.ask('minimumWage.explain', { ...said, kind: 'next_payday' });
    expect(blocked(home)).toEqual([]);
    expect(home.preview().remarks.map(({ words }) => words)).toContainEqual(expect.stringContaining('explained by Rose Invented'));
    home.approve();
    expect(home.ask('deductions.read', { employmentId: employment }).explainedBefore).toMatchObject([
      { payday, short: 110, kind: 'next_payday', who: 'Rose Invented', why: 'The new rate was agreed too late.' },
    ]);
    home.ask('employment.agree', {
      employmentId: employment,
      from: second.from,
      terms: { perHour: pence(1_300), rates: [], stacking: 'first', boundaries: 'split' },
    });
    home.work(employment, '2026-07-14', 10);
    home.sign(employment, second);
    const waits = home.preview(nextPayday).remarks.map(({ words }) => words);
    expect(waits).toContainEqual(expect.stringContaining('was to have £1.10 made good'));
    home.extra(employment, 110, { day: day('2026-08-01'), what: { kind: 'back_pay', from: day('2026-06-15'), to: day('2026-07-12') } });
    expect(home.preview(nextPayday).canApprove).toBe(true);
  });

  it('does not apply to a PA of 15, who is paid as agreed; the sentence stands as the working', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { niLetter: 'X' }, born: day('2011-02-01'), perHour: pence(500) });
    home.work(employment, '2026-06-20', 3);
    home.sign(employment);
    expect(home.preview()).toMatchObject({ canApprove: true, payslips: [{ sums: { gross: 1_500, net: 1_500 } }] });
    expect(home.ask('deductions.read', { employmentId: employment }).next?.periods).toMatchObject([
      { perHour: 0, least: 0, short: 0, steps: [{ words: expect.stringContaining('below school-leaving age') }] },
    ]);
    home.approve();
  });

  it('applies from the day after school may be left, within a period too: what was worked before it is paid as agreed', () => {
    const home = payHousehold();
    // 16 on 1 October 2025: school age ends on Friday 26 June 2026, in the period from 15 June to 12 July.
    const { employment } = home.hire('Sam Sample', { tax: { niLetter: 'H' }, born: day('2009-10-01'), perHour: pence(500) });
    home.work(employment, '2026-06-20', 6);
    home.work(employment, '2026-07-04', 3);
    home.sign(employment);
    expect(blocked(home)).toEqual([
      'Sam Sample’s pay for 27 June to 12 July 2026 is £3.00 an hour below the minimum wage: £15.00 for 3 h, where £8.00 an hour is £24.00. Raise the rate, or add back-pay of £9.00 for those days under Extra pay; or say under Team, Orders and deductions, why it is right.',
    ]);
    home.extra(employment, 900, { what: { kind: 'back_pay', from: day('2026-06-27'), to: day('2026-07-12') } });
    expect(blocked(home)).toEqual([]);
    home.approve();
  });

  it('free accommodation counts up to the offset, and an apprentice has the apprentice’s rate', () => {
    const home = payHousehold();
    const employment = older(home, 1_260);
    home.ask('minimumWage.say', {
      employmentId: employment,
      from: day('2026-06-01'),
      isApprentice: false,
      accommodation: { charge: pence(0), nightsAWeek: 1 },
    });
    expect(blocked(home)).toEqual([]);
    const read = home.ask('deductions.read', { employmentId: employment });
    expect(read.next?.periods).toMatchObject([{ perHour: 1_271, minutes: 600, pay: 12_600 + 4 * 1_110, least: 12_710, short: 0 }]);
    home.ask('minimumWage.say', { employmentId: employment, from: day('2026-06-01'), isApprentice: true });
    expect(home.ask('deductions.read', { employmentId: employment }).next?.periods).toMatchObject([{ perHour: 800 }]);
  });
});
