import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { text } from '#db/rows';
import { maternity } from '#test/support/absence';
import { nextPayday } from '#test/support/payHousehold';
import { type PensionHousehold, pensionHousehold } from '#test/support/pension';

const thirdPayday = day('2026-09-11');

/** What an earlier version of the app kept of an approved payslip: the employer's part on the pay received. */
function asEarlierVersion(home: PensionHousehold, employment: string, employer: number): void {
  const { sql, connection } = home.book().opened.kernel.handle;
  const guard = sql.one("SELECT sql FROM sqlite_schema WHERE name = 'guard_pension_contribution_update'", [], { sql: text })?.sql ?? '';
  const own = `(SELECT id FROM payslip WHERE employment_id = '${employment}')`;
  const change = `UPDATE pension_contribution SET employer_pence = ${String(employer)} WHERE payslip_id IN ${own}`;
  connection.exec(`DROP TRIGGER guard_pension_contribution_update; ${change}; ${guard}`);
}

/**
 * Mary, on average earnings of £300.00 a week, has maternity pay from Sunday 21 June 2026, and worked for £250.00 in the week before: £250.00
 * and 22 sevenths of £270.00, £848.58, are £1,098.58, of which £618.58 above £480.00. On that, 3% of the employer's is £18.56. By usual
 * pay, £250.00 and 22 sevenths of £300.00, £942.86, it is 3% of £712.86, £21.39 (Social Security Act 1989 Sch 5 para 5): £2.83 are short.
 */
function mary(): PensionHousehold {
  const home = pensionHousehold();
  const { ask, scheme } = home;
  const hired = home.hire('Mary Mum', { born: day('1990-01-01'), startsOn: day('2025-01-06'), tax: { niLetter: 'A' } });
  const joining = { kind: 'enrolled', schemeId: scheme, day: day('2026-06-15'), setUpOn: day('2026-07-15') } as const;
  ask('pension.join', { employmentId: home.alex.employment, ...joining });
  ask('pension.join', { employmentId: hired.employment, ...joining });
  ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
  home.extra(hired.employment, 25_000);
  ask('family.record', maternity(hired.employment));
  return { ...home, alex: hired };
}

const slip = (home: PensionHousehold, on = nextPayday) =>
  home.preview(on).payslips.find(({ employmentId }) => employmentId === home.alex.employment);
const read = (home: PensionHousehold) => home.ask('pension.assistant', { employmentId: home.alex.employment });
const told = (home: PensionHousehold) => home.preview(nextPayday).remarks.filter(({ words }) => words.includes('Mary Mum'));
const more =
  'Through paid family leave the employer’s pension part goes by usual pay. For 15 June to 12 July 2026 it went by the pay received: £2.83 more is due from the employer for Mary Mum.';

describe('an approved payday of paid family leave whose employer’s part went by the pay received', () => {
  it('is short of what usual pay comes to, and is said to be, before anybody approves the next', () => {
    const home = mary();
    home.approve();
    asEarlierVersion(home, home.alex.employment, 1_856);
    expect(read(home).missed).toEqual({ periods: '', employee: 0, employer: 0, short: more });
    expect(read(home).tasks.find(({ id }) => id.startsWith('pension-arrears'))?.words).toBe(
      `${more} It goes with the next pay. If Mary Mum has no more pay, record an extra sum of any size, so that there is a payslip.`,
    );
    expect(told(home)).toMatchObject([{ kind: 'look', words: `${more} It is paid with this payday.`, mend: 'pension' }]);
  });

  it('is made good by the employer alone with the next payday, once, and is short again when that run is void', () => {
    const home = mary();
    home.approve();
    asEarlierVersion(home, home.alex.employment, 1_856);
    // The next payday's own: £20.55 of Mary's £513.51, and £21.60 of the employer's £720.00; and £2.83.
    const next = slip(home);
    expect(next?.more).toMatchObject({ pension: 2_055, employerPension: 2_160 + 283 });
    expect(next?.deductions.map(({ name }) => name)).not.toContain('Pension for earlier paydays');
    expect(next?.working.find(({ about }) => about === 'pension')?.words).toContain(
      'For 15 June to 12 July 2026, whose payday of 17 July 2026 took an employer’s part of £18.56 on the pay received: through paid family leave it goes by usual pay, on £712.86: £21.39, £2.83 more.',
    );
    const run = home.approve(nextPayday);
    expect(read(home)).toMatchObject({ contributed: { employee: 2_475 + 2_055, employer: 1_856 + 2_160 + 283 } });
    expect(read(home).missed).toBeUndefined();
    expect(home.ask('pension.file', { payRunId: run.id, schemeId: home.scheme }).members).toContainEqual(
      expect.objectContaining({ name: 'Mary Mum', employee: 0, employer: 283, late: { from: '2026-06-15', to: '2026-07-12' } }),
    );
    expect(slip(home, thirdPayday)?.more).toMatchObject({ employerPension: 2_160 });
    home.ask('payRun.void', { id: run.id, reason: 'To look again' });
    expect(read(home).missed?.short).toBe(more);
  });

  it('is not found where the payday went by usual pay, as it was known then', () => {
    const home = mary();
    home.approve();
    expect(read(home).missed).toBeUndefined();
    expect(told(home)).toEqual([]);
    // £20.00 is not what the pay received comes to: it went by a usual pay that was known then.
    asEarlierVersion(home, home.alex.employment, 2_000);
    expect(read(home).missed).toBeUndefined();
  });

  it('is no part of the letter about joining, which tells of paydays that took nothing', () => {
    const home = mary();
    home.approve();
    asEarlierVersion(home, home.alex.employment, 1_856);
    const letter = { employmentId: home.alex.employment, kind: 'enrolment', givenOn: day('2026-07-20') } as const;
    expect(JSON.stringify(home.ask('pension.previewLetter', letter).sheet)).not.toContain('Nothing was paid in');
  });

  it('goes back with all the rest to who opts out in time, and is then not short', () => {
    const home = mary();
    home.ask('pension.letter', { employmentId: home.alex.employment, kind: 'enrolment', givenOn: day('2026-07-20') });
    home.approve();
    asEarlierVersion(home, home.alex.employment, 1_856);
    home.ask('pension.optOut', { employmentId: home.alex.employment, noticeOn: day('2026-08-10') });
    expect(read(home).missed).toBeUndefined();
  });
});
