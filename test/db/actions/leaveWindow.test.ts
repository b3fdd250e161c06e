import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Parts, maternity, statutoryLines } from '#test/support/absence';
import { nextPayday, payHousehold } from '#test/support/payHousehold';

const eightWeeks = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

/** A child placed or born on 10 July 2025: shared parental leave ends before Friday 10 July 2026. */
function shared(employmentId: string, given: Partial<InputOf<'family.record'>> = {}): InputOf<'family.record'> {
  const event = { kind: 'shpp', isAdoption: false, due: day('2025-07-09'), happened: day('2025-07-10') } as const;
  const claim = { paidWeeks: 12, sharedWeeks: 0, payFrom: day('2026-06-19'), weeks: 3, askedOn: day('2026-04-01') } as const;
  return { employmentId, ...event, ...claim, earnings: eightWeeks, ...given };
}

const looks = ({ home, employment }: Parts) =>
  home.ask('absence.read', { employmentId: employment }).family.map(({ pay }) => pay.looks.filter((words) => words.includes('goes on to')));

function told(): Parts {
  const home = payHousehold();
  const { employment } = home.hire('Sam Sample', { startsOn: day('2024-05-06') });
  home.extra(employment, 10_000);
  for (const taxYear of ['2023-24', '2025-26']) home.ask('employer.small', { employerId: home.employer, taxYear, isSmall: true });
  return { home, employment };
}

describe('leave that goes on after the last day that the law has for it', () => {
  it('says so, with that day, before it is recorded and on its page: shared parental leave ends before the first birthday', () => {
    const all = told();
    const { home, employment } = all;
    const claim = shared(employment, { leaveTo: day('2026-07-31') });
    const words =
      'This leave goes on to 31 July 2026, and statutory leave of this kind ends on 9 July 2026 at the latest. Nothing statutory is paid after that day. Agree in writing what the days after it are: work, holiday, or leave without pay.';
    expect(home.ask('family.preview', claim).looks).toContain(words);
    home.ask('family.record', claim);
    expect(looks(all)).toEqual([[words]]);
  });

  it('says it of leave without its pay, and of maternity leave after 52 weeks; of leave that ends in time it says nothing', () => {
    const all = told();
    const { home, employment } = all;
    const little = { pattern: 'weekly', many: 8, earnings: pence(80_000) } as const;
    home.ask('family.record', shared(employment, { leaveTo: day('2026-07-09') }));
    // 52 weeks from Sunday 2 August 2026 end on Saturday 31 July 2027.
    const late = maternity(employment, { payFrom: day('2026-08-02'), earnings: little, leaveTo: day('2027-08-31') });
    home.ask('family.record', { ...late, isUnpaid: true });
    expect(looks(all)).toEqual([
      [expect.stringContaining('goes on to 31 August 2027, and statutory leave of this kind ends on 31 July 2027')],
      [],
    ]);
  });

  it('is paid for whole weeks within it alone, where it was recorded before its last day was held against the law’s', () => {
    const all = told();
    const { home, employment } = all;
    home.ask('family.record', shared(employment));
    const { connection } = home.book().opened.kernel.handle;
    connection.exec(
      "DROP TRIGGER guard_family_leave_update; UPDATE family_leave SET weeks = 10, leave_to = '2026-08-27'; CREATE TRIGGER guard_family_leave_update BEFORE UPDATE ON family_leave BEGIN SELECT 1; END",
    );
    // 19 June to 9 July 2026 are three weeks of £194.32: £582.96. On the next payday there is nothing left.
    expect(statutoryLines(all)).toEqual([['Statutory Shared Parental Pay, 19 June to 9 July 2026', 58_296]]);
    home.approve();
    home.extra(employment, 5_000, { day: day('2026-08-01') });
    expect(statutoryLines(all, nextPayday)).toEqual([]);
    expect(home.ask('absence.read', { employmentId: employment }).family[0]).toMatchObject({
      payTo: '2026-07-09',
      pay: { amount: 58_296, payTo: '2026-07-09' },
    });
    expect(looks(all)).toEqual([[expect.stringContaining('goes on to 27 August 2026')]]);
  });
});
