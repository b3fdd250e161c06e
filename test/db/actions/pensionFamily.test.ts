import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { nestRows, pensionFileRows } from '#core/pension/fileRows';
import { day } from '#core/time/day';
import { maternity } from '#test/support/absence';
import { balanceOf } from '#test/support/household';
import { nextPayday, payday } from '#test/support/payHousehold';
import { type PensionHousehold, pensionHousehold } from '#test/support/pension';

const thirdPayday = day('2026-09-11');

/** Mary, on average earnings of £300.00 a week, has maternity pay from Sunday 21 June 2026, and worked for £250.00 in the week before. */
function away(given: Partial<InputOf<'family.record'>> = {}): PensionHousehold & { readonly leaveId: string } {
  const home = pensionHousehold();
  const { employment } = home.alex;
  const mary = home.hire('Mary Mum', { born: day('1990-01-01'), startsOn: day('2025-01-06'), tax: { niLetter: 'A' } });
  home.ask('pension.join', {
    employmentId: employment,
    kind: 'enrolled',
    schemeId: home.scheme,
    day: day('2026-06-15'),
    setUpOn: day('2026-07-15'),
  });
  home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
  home.extra(mary.employment, 25_000);
  const leaveId = home.ask('family.record', maternity(mary.employment, given)).id;
  return { ...home, alex: mary, leaveId };
}

function enrolled(given: Partial<InputOf<'family.record'>> = {}) {
  const home = away(given);
  home.enrol({ employmentId: home.alex.employment });
  return home;
}

function slip(home: PensionHousehold, on = payday) {
  return home.preview(on).payslips.find(({ employmentId }) => employmentId === home.alex.employment);
}

const parts = (home: PensionHousehold, on = payday) => {
  const { pension, employerPension, pensionTo } = slip(home, on)?.more ?? {};
  return [pension, employerPension, pensionTo?.pensionable, pensionTo?.employers];
};

describe('through paid family leave the PA pays in on what is paid, the employer on usual pay (Social Security Act 1989 Sch 5 para 5)', () => {
  it('in a period that is partly worked: what was worked stays, the days of leave are put at a seventh of £300.00 each', () => {
    // £250.00 and 22 sevenths of £270.00, £848.58, are £1,098.58, of which £618.58 above £480.00: four fifths of 5% are £24.75.
    // £250.00 and 22 sevenths of £300.00, £942.86, are £1,192.86, of which £712.86: 3% is £21.39. On what is paid it would be £18.56.
    expect(parts(enrolled())).toEqual([2_475, 2_139, 61_858, { pay: 119_286, on: 71_286 }]);
  });

  it('in the weeks of 90% and in those of the flat rate alike: the employer’s part does not fall', () => {
    const home = enrolled();
    home.approve();
    // To 1 August twenty sevenths of £270.00, then eight of £194.32: £993.51, £513.51 above £480.00. Usual: £1,200.00 − £480.00, 3% £21.60.
    expect(parts(home, nextPayday)).toEqual([2_055, 2_160, 51_351, { pay: 120_000, on: 72_000 }]);
    home.approve(nextPayday);
    // Four weeks of £194.32 are £777.28, £297.28 above £480.00: 4% is £11.90.
    expect(parts(home, thirdPayday)).toEqual([1_190, 2_160, 29_728, { pay: 120_000, on: 72_000 }]);
  });

  it('also where what is paid is too little for the PA to pay in at all', () => {
    // Average earnings of £130.00: £117.00 a week, £468.00 in four, are below £480.00. £520.00 − £480.00: 3% of £40.00 is £1.20.
    const home = enrolled({ earnings: { pattern: 'weekly', many: 8, earnings: pence(104_000) } });
    home.approve();
    expect(parts(home, nextPayday)).toEqual([0, 120, 0, { pay: 52_000, on: 4_000 }]);
  });

  it('to the last day of leave, and as it is paid again after it', () => {
    const home = enrolled();
    home.approve();
    home.ask('family.end', { id: home.leaveId, lastDay: day('2026-07-26'), reason: 'Back at work' });
    home.extra(home.alex.employment, 60_000, { day: day('2026-08-01') });
    // Two weeks of £270.00 are £540.00; with £600.00 for two weeks worked £1,140.00, £660.00 above £480.00: £26.40. Usual: £1,200.00.
    expect(parts(home, nextPayday)).toEqual([2_640, 2_160, 66_000, { pay: 120_000, on: 72_000 }]);
    home.approve(nextPayday);
    home.extra(home.alex.employment, 100_000, { day: day('2026-09-01') });
    expect(parts(home, thirdPayday)).toEqual([2_080, 1_560, 52_000, undefined]);
  });

  it('with a keeping-in-touch day as what it is paid: it is worked, and no day of leave', () => {
    const home = enrolled();
    home.ask('keepInTouch.record', { leaveId: home.leaveId, day: day('2026-06-24') });
    home.extra(home.alex.employment, 6_000);
    // £250.00 and £60.00 and 21 sevenths of £300.00 are £1,210.00, of which £730.00: 3% is £21.90.
    expect(parts(home)).toEqual([2_715, 2_190, 67_858, { pay: 121_000, on: 73_000 }]);
  });

  it('by a certified basis, where all of both pays counts', () => {
    const home = enrolled();
    const terms = { from: day('2026-06-15'), method: 'net_pay', basis: 'set_1', employeeHundredths: 500, employerHundredths: 400 } as const;
    home.ask('pension.agreeTerms', { schemeId: home.scheme, ...terms });
    home.approve();
    // 5% of £993.51 is £49.68; 4% of £1,200.00 is £48.00.
    expect(parts(home, nextPayday)).toEqual([4_968, 4_800, 99_351, { pay: 120_000, on: 120_000 }]);
  });
});

describe('what it is told as', () => {
  it('is assessed by what is paid, and its working says which pay the employer’s part went by and why', () => {
    const home = enrolled();
    const { employment } = home.alex;
    home.approve();
    expect(home.ask('pension.assistant', { employmentId: employment })).toMatchObject({
      assessed: { earnings: 109_858 },
      contributed: { employee: 2_475, employer: 2_139 },
    });
    const working = slip(home, nextPayday)?.working.find(({ about }) => about === 'pension');
    expect(working?.words).toBe(
      'On qualifying earnings of £513.51 (pay between £480.00 and £3,867.00): 5% from the PA, of which four fifths, £20.55, are taken and the provider claims the tax relief; 3% from the employer, £21.60, on qualifying earnings of £720.00 (pay between £480.00 and £3,867.00). Through paid family leave the PA’s part goes by what is paid, the employer’s by the pay as if they were working as usual, £1,200.00. 13 July to 9 August 2026 is 28 days at a seventh of average earnings of £300.00 a week, which Statutory Maternity Pay itself goes by: £1,200.00.',
    );
    expect(working?.sources.map(({ title }) => title).join()).toContain('Social Security Act 1989 Sch 5 para 5');
  });

  it('is one sum in the payslip, the journal, the bill and the file, which says that it is family leave', () => {
    const home = enrolled();
    const id = home.approve().id;
    // Alex Adult’s £20.80 and £15.60, and Mary’s £24.75 and £21.39.
    expect(balanceOf(home, 'owed:pension_bill')).toBe(-(2_080 + 1_560 + 2_475 + 2_139));
    expect(home.ask('pension.employers', {}).employers[0]?.runs[0]).toMatchObject({ members: 2, employee: 4_555, employer: 3_699 });
    const file = home.ask('pension.file', { payRunId: id, schemeId: home.scheme });
    expect(file.members).toMatchObject([
      { name: 'Alex Adult', employer: 1_560 },
      { name: 'Mary Mum', pensionable: 61_858, employee: 2_475, employer: 2_139, family: { employersOn: 71_286 } },
    ]);
    expect(file.members[0]?.family).toBeUndefined();
    // NEST’s reason 3 is family leave; which of its two pay figures is whose is not confirmed, so the second stays empty.
    expect(nestRows(file)[2]?.slice(5, 11)).toEqual([{ sum: 61_858 }, '', { sum: 2_139 }, { sum: 2_475 }, '3', '']);
    expect(pensionFileRows(file)[1]?.at(-1)).toBe('On paid family leave: employer contribution on £712.86');
    expect(home.ask('health.check', {}).checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('is owed for a payday of leave that missed it, too', () => {
    const home = away();
    const { employment } = home.alex;
    home.ask('pension.postpone', {
      employmentId: employment,
      day: day('2026-06-15'),
      until: day('2026-08-01'),
      noticeOn: day('2026-06-20'),
    });
    home.approve();
    home.enrol({ employmentId: employment });
    expect(home.ask('pension.assistant', { employmentId: employment }).missed).toMatchObject({ employee: 2_475, employer: 2_139 });
    home.ask('pension.agreeArrears', { employmentId: employment, paidBy: 'pay', paydays: 1, agreedOn: day('2026-07-20') });
    expect(slip(home, nextPayday)?.working.find(({ about }) => about === 'pension')?.words).toContain(
      'took nothing: on £618.58 (the employer’s part on £712.86, usual pay through paid family leave), £24.75 from the PA, £21.39 from the employer.',
    );
  });
});

describe('maternity leave without its pay, of a PA in a pension (Equality Act 2010 s75(7) to (9))', () => {
  const little = { pattern: 'weekly', many: 8, earnings: pence(100_000) } as const;
  const looksOf = (home: PensionHousehold) => home.ask('absence.read', { employmentId: home.alex.employment }).family[0]?.pay;

  function unpaid(isMember: boolean): PensionHousehold {
    const home = pensionHousehold();
    const mary = home.hire('Mary Mum', { born: day('1990-01-01'), startsOn: day('2025-01-06'), tax: { niLetter: 'A' } });
    const all = { ...home, alex: mary };
    if (isMember) all.enrol({ employmentId: mary.employment });
    home.ask('family.record', maternity(mary.employment, { earnings: little, isUnpaid: true }));
    return all;
  }

  it('says once, on its page, that the employer’s part of the first 26 weeks is not worked out, and whom to ask', () => {
    const home = unpaid(true);
    // 26 weeks from Sunday 21 June 2026 end on Saturday 19 December 2026.
    expect(looksOf(home)?.looks.filter((words) => words.includes('pension'))).toEqual([
      'Mary Mum is in a pension. To 19 December 2026, the first 26 weeks of maternity leave, the employer’s part may have to go on by usual pay, though nothing is paid; Mary Mum’s own part stops. PA Ledger does not take it. Ask the pension provider whether the scheme is an occupational one, as NEST is, and how much to pay in for these weeks; then pay it to them.',
    ]);
    expect(
      looksOf(home)
        ?.steps.at(-1)
        ?.sources.map(({ title }) => title)
        .join(),
    ).toContain('Equality Act 2010 s75');
    expect(home.preview().remarks.filter(({ words }) => words.includes('occupational'))).toEqual([]);
  });

  it('says nothing of it of who is in no pension', () => {
    expect(looksOf(unpaid(false))?.looks).toEqual([]);
  });
});
