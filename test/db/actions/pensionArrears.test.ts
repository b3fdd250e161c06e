import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { balanceOf } from '#test/support/household';
import { nextPayday } from '#test/support/payHousehold';
import { type PensionHousehold, pensionHousehold } from '#test/support/pension';

// £1,000.00 in four weeks: £520.00 lie between £480.00 and £3,867.00. 3% is £15.60; four fifths of 5% are £20.80.
const [employee, employer] = [2_080, 1_560];
const thirdPayday = day('2026-09-11');

/** The first payday was approved while the pension was postponed; then Alex was enrolled from its first day after all. */
function enrolledLate(): PensionHousehold {
  const home = pensionHousehold();
  const { employment } = home.alex;
  const postponed = { day: day('2026-06-15'), until: day('2026-08-01'), noticeOn: day('2026-06-20') };
  home.ask('pension.postpone', { employmentId: employment, ...postponed });
  home.approve();
  home.enrol();
  home.extra(employment, 100_000, { day: day('2026-08-01') });
  return home;
}

function agree(home: PensionHousehold, paydays: number | undefined): void {
  const how = paydays === undefined ? ({ paidBy: 'employer' } as const) : ({ paidBy: 'pay', paydays } as const);
  home.ask('pension.agreeArrears', {
    employmentId: home.alex.employment,
    ...how,
    agreedOn: day('2026-07-20'),
    words: 'At the kitchen table',
  });
}

function read(home: PensionHousehold) {
  return home.ask('pension.assistant', { employmentId: home.alex.employment });
}

describe('a membership that was put before an approved payday', () => {
  it('keeps the next payday waiting until somebody says how the PA’s part is paid', () => {
    const home = enrolledLate();
    expect(read(home).missed).toEqual({ periods: '15 June to 12 July 2026', employee, employer });
    expect(read(home).tasks.map(({ id }) => id)).toContain(`pension-arrears-${home.alex.employment}`);
    expect(
      home
        .preview(nextPayday)
        .remarks.filter(({ kind }) => kind === 'blocks')
        .map(({ words }) => words),
    ).toEqual([
      'Alex Adult’s membership began before paydays that took nothing: 15 June to 12 July 2026. £20.80 from Alex Adult and £15.60 from the employer are missing. Say how Alex Adult’s part is paid, under Team, “Pension”.',
    ]);
  });

  it('is made good: the employer’s part at once, the PA’s over the paydays that were agreed, and nothing after that', () => {
    const home = enrolledLate();
    agree(home, 2);
    const [payslip] = home.preview(nextPayday).payslips;
    expect(payslip?.more).toMatchObject({ pension: employee + 1_040, employerPension: 2 * employer, pensionTo: { pensionable: 52_000 } });
    expect(payslip?.deductions.filter(({ name }) => name.startsWith('Pension'))).toEqual([
      { name: 'Pension', purpose: 'Your contribution to NEST; the scheme claims the tax relief', amount: employee },
      {
        name: 'Pension for earlier paydays',
        purpose: 'Your contribution to NEST for earlier paydays: 15 June to 12 July 2026; £10.40 is still to come',
        amount: 1_040,
      },
    ]);
    expect(payslip?.working.find(({ about }) => about === 'pension')?.words).toContain('whose payday of 17 July 2026 took nothing');
    const run = home.approve(nextPayday);
    expect(balanceOf(home, 'owed:pension_bill')).toBe(-(employee + 1_040 + 2 * employer));
    expect(read(home)).toMatchObject({
      contributed: { employee: employee + 1_040, employer: 2 * employer },
      missed: { employee: 1_040, employer: 0, agreed: { paidBy: 'pay', paydays: 2, each: 1_040, words: 'At the kitchen table' } },
      history: [{ employee: employee + 1_040, employer: 2 * employer }, { employee: 0 }],
    });
    const file = home.ask('pension.file', { payRunId: run.id, schemeId: home.scheme });
    expect(file.members.map((member) => [member.employee, member.employer, member.late])).toEqual([
      [employee, employer, undefined],
      [1_040, employer, { from: '2026-06-15', to: '2026-07-12' }],
    ]);
    home.extra(home.alex.employment, 100_000, { day: day('2026-09-01') });
    expect(home.preview(thirdPayday).payslips[0]?.more).toMatchObject({ pension: employee + 1_040, employerPension: employer });
    home.approve(thirdPayday);
    expect(read(home).missed).toBeUndefined();
    expect(home.ask('pension.employers', {}).employers[0]?.runs.map(({ members, together }) => [members, together])).toEqual([
      [1, employee + 1_040 + employer],
      [1, employee + 1_040 + 2 * employer],
    ]);
  });

  it('may be paid by the employer in the PA’s stead, and is missing again once that pay run is void', () => {
    const home = enrolledLate();
    agree(home, undefined);
    // 5% whole is £26.00: nobody claims tax relief on it.
    expect(home.preview(nextPayday).payslips[0]?.more).toMatchObject({ pension: employee, employerPension: 2 * employer + 2_600 });
    const run = home.approve(nextPayday);
    expect(read(home).missed).toBeUndefined();
    home.ask('payRun.void', { id: run.id, reason: 'To look again' });
    expect(read(home).missed).toMatchObject({ employee, employer, agreed: { paidBy: 'employer' } });
  });

  it('is told in the letter, with what was agreed', () => {
    const home = enrolledLate();
    const letter = () =>
      JSON.stringify(
        home.ask('pension.previewLetter', { employmentId: home.alex.employment, kind: 'enrolment', givenOn: day('2026-07-20') }).sheet,
      );
    expect(letter()).toContain('Nothing was paid in for 15 June to 12 July 2026');
    expect(letter()).toContain('Your employer will agree with you how it is paid');
    agree(home, 2);
    expect(letter()).toContain('Your own part of them, £20.80, is taken over 2 paydays, £10.40 each');
  });

  it('goes back with all the rest, of every payday, to who opts out in time', () => {
    const home = enrolledLate();
    agree(home, 1);
    home.letter('enrolment', '2026-07-28');
    home.approve(nextPayday);
    home.ask('pension.optOut', { employmentId: home.alex.employment, noticeOn: day('2026-08-17') });
    home.extra(home.alex.employment, 100_000, { day: day('2026-09-01') });
    expect(home.preview(thirdPayday).payslips[0]?.more).toMatchObject({ pension: -2 * employee, employerPension: -2 * employer });
    home.approve(thirdPayday);
    expect(balanceOf(home, 'owed:pension_bill')).toBe(0);
    expect(read(home)).toMatchObject({ contributed: { employee: 0, employer: 0 } });
    expect(read(home).missed).toBeUndefined();
  });
});

describe('who opts out twice before any of it has gone back', () => {
  /** The first notice came after the second payday, which paid under the second membership: both have money to go back. */
  function twice(): PensionHousehold {
    const home = pensionHousehold();
    const { employment } = home.alex;
    home.enrol();
    home.letter('enrolment', '2026-07-20');
    home.approve();
    home.ask('pension.optOut', { employmentId: employment, noticeOn: day('2026-08-18') });
    return home;
  }

  it('has both memberships’ contributions back on one payslip', () => {
    const home = twice();
    const { employment } = home.alex;
    home.enrol({ kind: 'opted_in', day: day('2026-08-09'), setUpOn: day('2026-08-15'), noticeOn: day('2026-08-05') });
    home.extra(employment, 100_000, { day: day('2026-08-01') });
    expect(home.preview(nextPayday).payslips[0]?.more).toMatchObject({ pension: employee, employerPension: employer });
    home.approve(nextPayday);
    home.ask('pension.optOut', { employmentId: employment, noticeOn: day('2026-08-20') });
    home.extra(employment, 100_000, { day: day('2026-09-01') });
    const run = home.approve(thirdPayday);
    expect(read(home)).toMatchObject({ history: [{ employee: -2 * employee, employer: -2 * employer }, { employee }, { employee }] });
    expect(read(home).refundBy).toBeUndefined();
    expect(balanceOf(home, 'owed:pension_bill')).toBe(0);
    const file = home.ask('pension.file', { payRunId: run.id, schemeId: home.scheme });
    expect(file.members.map((member) => [member.employee, member.isRefund])).toEqual([
      [-employee, true],
      [-employee, true],
    ]);
  });

  it('comes into another scheme only once that has gone back', () => {
    const home = twice();
    const { employment } = home.alex;
    const terms = {
      from: day('2026-04-06'),
      method: 'relief_at_source',
      basis: 'qualifying',
      employeeHundredths: 500,
      employerHundredths: 300,
    } as const;
    const details = { provider: 'Invented', contact: 'Leeds', paysElectronically: true, name: 'Another' };
    const other = home.ask('pension.addScheme', { employerId: home.employer, ...details, terms }).id;
    const joining = { employmentId: employment, kind: 'opted_in', day: day('2026-08-09'), setUpOn: day('2026-08-15') } as const;
    expect(home.try('pension.join', { ...joining, noticeOn: day('2026-08-05'), schemeId: other })).toBe('pension.refundFirst');
    expect(home.try('pension.join', { ...joining, noticeOn: day('2026-08-05'), schemeId: home.scheme })).toBe('ok');
  });
});

describe('one PA’s own percentages', () => {
  const own = { employeeHundredths: 700, employerHundredths: 500 };

  it('hold from their day for that PA alone, are in the letter, and give way to the scheme’s again', () => {
    const home = pensionHousehold();
    home.enrol();
    const { employment } = home.alex;
    home.ask('pension.ownTerms', { employmentId: employment, from: day('2026-06-15'), percentages: own, words: 'Agreed with Alex' });
    // 7% of £520.00 is £36.40, of which four fifths are £29.12; 5% is £26.00.
    expect(home.preview().payslips[0]?.more).toMatchObject({ pension: 2_912, employerPension: 2_600 });
    expect(read(home)).toMatchObject({ percentages: { employee: '7%', employer: '5%', isOwn: true } });
    const letter = { employmentId: employment, kind: 'enrolment', givenOn: day('2026-07-20') } as const;
    expect(JSON.stringify(home.ask('pension.previewLetter', letter).sheet)).toContain('Your employer pays in 5% of it besides');
    home.approve();
    home.ask('pension.ownTerms', { employmentId: employment, from: day('2026-07-13') });
    home.extra(employment, 100_000, { day: day('2026-08-01') });
    expect(home.preview(nextPayday).payslips[0]?.more).toMatchObject({ pension: employee, employerPension: employer });
    expect(read(home).ownTerms).toMatchObject([
      { from: '2026-07-13' },
      { from: '2026-06-15', percentages: own, words: 'Agreed with Alex' },
    ]);
  });

  it('leave an approved payday as it was', () => {
    const home = pensionHousehold();
    home.enrol();
    home.approve();
    const asked = { employmentId: home.alex.employment, from: day('2026-07-12'), percentages: own };
    expect(home.try('pension.ownTerms', asked)).toBe('pension.ownTooEarly');
    expect(home.try('pension.ownTerms', { ...asked, from: day('2026-07-13') })).toBe('ok');
  });

  it('keep a payday waiting once the scheme takes more than they are', () => {
    const home = pensionHousehold();
    home.enrol();
    home.ask('pension.ownTerms', {
      employmentId: home.alex.employment,
      from: day('2026-06-15'),
      percentages: { ...own, employerHundredths: 300 },
    });
    const terms = {
      from: day('2026-06-20'),
      method: 'relief_at_source',
      basis: 'set_1',
      employeeHundredths: 500,
      employerHundredths: 400,
    } as const;
    home.ask('pension.agreeTerms', { schemeId: home.scheme, ...terms });
    expect(home.preview().remarks.find(({ mend }) => mend === 'pension')?.words).toContain(
      'own pension percentages are below the law’s least',
    );
  });
});
