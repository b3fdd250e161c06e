import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type Parts, maternity, parts, statutoryLines } from '#test/support/absence';
import { nextPayday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const third = day('2026-09-11');

/** Sam, whose baby is due on Wednesday 5 August 2026: the relevant week is 19 to 25 April, the 11th week before begins on 17 May. */
function left(lastDay: string): Parts {
  const all = parts();
  const { home, employment } = all;
  home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
  home.ask('employment.end', { id: employment, endsOn: day(lastDay) });
  return all;
}

const read = ({ home, employment }: Parts) => home.ask('absence.read', { employmentId: employment }).family[0];

describe('maternity pay of who left after the relevant week is due from the employer all the same (SSCBA 1992 s164; SI 1986/1960 reg 2(5))', () => {
  it('begins on the day after the last day of the job, and on no other', () => {
    const all = left('2026-06-20');
    const { home, employment } = all;
    expect(refusedBy(home, 'family.record', maternity(employment, { payFrom: day('2026-07-05') }))).toMatchObject({
      code: 'absence.startsAfterLeaving',
      field: 'payFrom',
      sentence:
        'Sam Sample left on 20 June 2026, before Statutory Maternity Pay began: then the law says from when it is paid, and that is 21 June 2026. Choose that day.',
    });
    home.ask('family.record', maternity(employment, { askedOn: day('2026-06-19') }));
    expect(read(all)).toMatchObject({
      leaveTo: '2027-03-20',
      pay: { looks: [expect.stringContaining('Sam Sample has left, and this pay is due all the same, without leave.')] },
    });
    expect(read(all)?.letter).toBeUndefined();
    expect(read(all)?.pay.steps.map(({ words }) => words)).toContainEqual(expect.stringContaining('begins on the day after'));
    expect(statutoryLines(all)).toEqual([['Statutory Maternity Pay, 21 June to 12 July 2026', 84_858]]);
    home.approve();
    expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Maternity Pay, 13 July to 9 August 2026', 99_351]]);
  });

  it('begins with the 11th week before the baby is due where the job ended before it', () => {
    const all = left('2026-05-01');
    const { home, employment } = all;
    expect(refusedBy(home, 'family.record', maternity(employment, { payFrom: day('2026-05-18') }))).toMatchObject({
      code: 'absence.startsAfterLeaving',
      sentence: expect.stringContaining('and that is 17 May 2026'),
    });
    home.ask('family.record', maternity(employment, { payFrom: day('2026-05-17') }));
  });

  it('is refused where the job ended before the relevant week, and so is leave without pay after any job', () => {
    const { home, employment } = left('2026-04-18');
    expect(refusedBy(home, 'family.record', maternity(employment))).toMatchObject({ code: 'absence.notEmployedThen' });
    expect(refusedBy(home, 'family.record', maternity(employment, { isUnpaid: true }))).toMatchObject({ code: 'absence.afterEmployment' });
  });

  it('stops the payday of who left before the day that was recorded, with the law’s day', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const id = home.ask('family.record', maternity(employment, { payFrom: day('2026-07-26') })).id;
    home.approve();
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-17') });
    const blocked = home.preview(nextPayday).remarks.filter(({ kind }) => kind === 'blocks');
    expect(blocked.map(({ words }) => words)).toEqual([
      'Sam Sample: Sam Sample left on 17 July 2026, before Statutory Maternity Pay began: then the law says from when it is paid, and that is 18 July 2026. Choose that day. Take this leave back on their page for sickness and leave, and record it again.',
    ]);
    home.ask('family.takeBack', { id, reason: 'Left before' });
    home.ask('family.record', maternity(employment, { payFrom: day('2026-07-18') }));
    // 18 July to 9 August are 23 days of £270.00 a week: £887.15.
    expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Maternity Pay, 18 July to 9 August 2026', 88_715]]);
  });

  it('goes on where the job ends within it, to its last week', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    home.ask('family.record', maternity(employment));
    home.approve();
    home.ask('employment.end', { id: employment, endsOn: day('2026-07-17') });
    home.approve(nextPayday);
    expect(statutoryLines(all, third)).toEqual([['Statutory Maternity Pay, 10 August to 6 September 2026', 77_728]]);
  });

  it('is no leave: other family pay still needs the job', () => {
    const { home, employment } = left('2026-06-20');
    const { due: _, ...claim } = maternity(employment);
    const bereaved = { kind: 'spbp', happened: day('2026-06-22'), payFrom: day('2026-06-23'), weeks: 2 } as const;
    expect(refusedBy(home, 'family.record', { ...claim, ...bereaved })).toMatchObject({ code: 'absence.afterEmployment' });
  });
});
