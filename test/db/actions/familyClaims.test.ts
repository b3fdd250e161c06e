import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { maternity, parts, sick, statutoryLines } from '#test/support/absence';
import { type PayHousehold, nextPayday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

const eightWeeks = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;

type Claim = InputOf<'family.record'>;

function shared(employmentId: string, given: Partial<Claim> = {}): Claim {
  return {
    employmentId,
    kind: 'shpp',
    isAdoption: false,
    due: day('2026-04-08'),
    happened: day('2026-04-07'),
    paidWeeks: 12,
    sharedWeeks: 20,
    payFrom: day('2026-06-29'),
    weeks: 7,
    askedOn: day('2026-04-20'),
    earnings: eightWeeks,
    ...given,
  };
}

function neonatal(employmentId: string, given: Partial<Claim> = {}): Claim {
  const { paidWeeks: _, sharedWeeks: __, ...rest } = shared(employmentId);
  const care = { born: day('2026-05-01'), happened: day('2026-05-02'), careTo: day('2026-06-06') };
  return { ...rest, kind: 'sncp', ...care, payFrom: day('2026-06-15'), weeks: 5, askedOn: day('2026-06-08'), ...given };
}

function tasksOf(home: PayHousehold) {
  return home.ask('home.read', {}).tasks.filter(({ screen }) => screen === 'absence');
}

describe('shared parental pay', () => {
  it('is asked for with what both parents had, kept with the leave, and its stretches share the weeks and the twenty days', () => {
    const { home, employment } = parts();
    const { paidWeeks: _, ...unsaid } = shared(employment);
    expect(refusedBy(home, 'family.record', unsaid)).toMatchObject({ code: 'absence.dateMissing', field: 'paidWeeks', isAsItWas: true });
    // 39 − 12 − 20 are seven.
    expect(refusedBy(home, 'family.record', shared(employment, { weeks: 8 }))).toMatchObject({ code: 'absence.sharedTooMany' });
    const first = home.ask('family.record', shared(employment, { weeks: 4 })).id;
    const second = shared(employment, { payFrom: day('2026-09-07'), weeks: 4 });
    expect(refusedBy(home, 'family.record', second)).toMatchObject({ code: 'absence.sharedTooMany', field: 'weeks' });
    const again = home.ask('family.record', { ...second, weeks: 3 }).id;
    const [newest] = home.ask('absence.read', { employmentId: employment }).family;
    expect(newest).toMatchObject({ paidWeeks: 12, sharedWeeks: 20, weeks: 3 });
    for (let at = 0; at < 20; at += 1) {
      home.ask('keepInTouch.record', {
        leaveId: first,
        day: day(at < 2 ? `2026-06-${String(29 + at)}` : `2026-07-${String(at + 1).padStart(2, '0')}`),
      });
    }
    expect(refusedBy(home, 'keepInTouch.record', { leaveId: again, day: day('2026-09-08') })).toMatchObject({
      code: 'absence.keepInTouchUsedUp',
    });
  });
});

describe('neonatal care pay', () => {
  it('is a week for each week of care, over all its stretches', () => {
    const { home, employment } = parts();
    const { born: _, ...unborn } = neonatal(employment);
    expect(refusedBy(home, 'family.record', unborn)).toMatchObject({ code: 'absence.dateMissing', field: 'born', isAsItWas: true });
    expect(refusedBy(home, 'family.record', neonatal(employment, { careTo: day('2026-05-08') }))).toMatchObject({
      code: 'absence.careShort',
    });
    // 3 May to 6 June are five weeks.
    expect(refusedBy(home, 'family.record', neonatal(employment, { weeks: 6 }))).toMatchObject({ code: 'absence.careWeeks' });
    home.ask('family.record', neonatal(employment, { weeks: 3 }));
    const more = neonatal(employment, { payFrom: day('2026-08-03'), weeks: 3 });
    expect(refusedBy(home, 'family.record', more)).toMatchObject({ code: 'absence.careWeeks', field: 'weeks' });
    home.ask('family.record', { ...more, weeks: 2 });
    expect(home.ask('absence.read', { employmentId: employment }).family[0]).toMatchObject({ born: '2026-05-01', careTo: '2026-06-06' });
  });
});

describe('bereavement pay in Northern Ireland', () => {
  it('asks for no length of service, lets the eight weeks be chosen, and says what is not confirmed', () => {
    const { home } = parts();
    home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation: 'northern_ireland', paysHmrc: 'month' });
    const { employment } = home.hire('Nia Newer', { startsOn: day('2026-06-01') });
    const claim = { kind: 'spbp', isAdoption: false, happened: day('2026-06-24'), payFrom: day('2026-06-24'), weeks: 2 } as const;
    const asked = { ...claim, employmentId: employment, askedOn: day('2026-06-24') };
    const shown = home.ask('family.preview', asked);
    expect(shown).toMatchObject({ needs: ['earnings', 'small_employer'] });
    expect(shown.looks.join(' ')).toContain('not confirmed here');
    home.ask('family.record', { ...asked, earnings: eightWeeks });
    expect(home.ask('absence.read', { employmentId: employment }).family[0]?.pay.amount).toBe(2 * 19_432);
  });
});

describe('paternity pay', () => {
  it('keeps a payday waiting until the day of the birth is recorded, which it cannot begin before', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2024-25', isSmall: true });
    const claim = maternity(employment, { kind: 'spp', due: day('2026-06-21'), payFrom: day('2026-06-23'), weeks: 1 });
    const { id } = home.ask('family.record', claim);
    expect(statutoryLines(all)).toEqual([]);
    expect(home.preview()).toMatchObject({ canApprove: false });
    expect(home.preview().remarks.map(({ words }) => words)).toContain(
      'Sam Sample: Statutory Paternity Pay cannot begin before the day of the birth, which is not recorded. Take this leave back on their page for sickness and leave, and record it again with that day.',
    );
    home.ask('family.takeBack', { id, reason: 'With the day of the birth.' });
    home.ask('family.record', { ...claim, happened: day('2026-06-23') });
    expect(statutoryLines(all)).toEqual([['Statutory Paternity Pay, 23 June to 29 June 2026', 19_432]]);
  });
});

describe('a baby that comes early', () => {
  it('begins maternity pay and leave on the day after the birth, on the payslip, in holiday and on the page', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const id = home.ask('family.record', maternity(employment)).id;
    expect(home.ask('absence.read', { employmentId: employment }).family[0]).toMatchObject({
      payFrom: '2026-06-21',
      leaveTo: '2027-06-19',
    });
    home.clock.set('2026-07-13T09:00:00.000Z');
    home.ask('family.born', { id, bornOn: day('2026-06-16') });
    const [leave] = home.ask('absence.read', { employmentId: employment }).family;
    expect(leave).toMatchObject({
      payFrom: '2026-06-17',
      payTo: '2027-03-16',
      leaveTo: '2027-06-15',
      happened: '2026-06-16',
      movedFrom: '2026-06-21',
    });
    expect(leave?.pay.steps.map(({ words }) => words).join(' ')).toContain('on the day after the birth');
    // 17 June to 12 July are 26 days: three weeks and five sevenths of £270.00.
    expect(statutoryLines(all)).toEqual([['Statutory Maternity Pay, 17 June to 12 July 2026', 100_286]]);
    expect(refusedBy(home, 'family.born', { id, bornOn: day('2026-06-15') })).toMatchObject({ code: 'absence.bornTwice' });
    expect(refusedBy(home, 'keepInTouch.record', { leaveId: id, day: day('2026-06-29') })).toMatchObject({
      code: 'absence.compulsoryLeave',
    });
  });

  it('is refused where a payslip has paid, where she worked after it, and where the birth was before the tests’ own week', () => {
    const all = parts();
    const { home, employment } = all;
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const id = home.ask('family.record', maternity(employment)).id;
    const born = (on: string) => refusedBy(home, 'family.born', { id, bornOn: day(on) });
    home.clock.set('2026-07-13T09:00:00.000Z');
    expect(born('2026-04-25')).toMatchObject({ code: 'absence.bornVeryEarly', isAsItWas: true });
    expect(born('2026-07-14')).toMatchObject({ field: 'bornOn' });
    home.work(employment, '2026-06-18', 4);
    expect(born('2026-06-16')).toMatchObject({ code: 'absence.worked' });
    home.sign(employment);
    home.approve();
    expect(born('2026-06-17')).toMatchObject({ code: 'absence.paid' });
    // A birth after the pay began moves nothing, and stands in nothing's way.
    home.ask('family.born', { id, bornOn: day('2026-07-10') });
    expect(home.ask('absence.read', { employmentId: employment }).family[0]).toMatchObject({
      payFrom: '2026-06-21',
      happened: '2026-07-10',
    });
    expect(statutoryLines(all, nextPayday)).toEqual([['Statutory Maternity Pay, 13 July to 9 August 2026', 99_351]]);
  });
});

describe('home', () => {
  it('asks for form SSP1 by its legal day until the paper is made', () => {
    const { home, employment } = parts();
    home.clock.set('2026-06-29T09:00:00.000Z');
    const id = home.ask('sickness.record', sick(employment, { exclusion: 'custody', notifiedOn: day('2026-06-24') })).id;
    expect(tasksOf(home).map(({ title, about }) => [title, about])).toEqual([['Give Sam Sample form SSP1 by 1 July 2026', employment]]);
    home.ask('sickness.issueForm', { id });
    expect(tasksOf(home)).toEqual([]);
    expect(home.ask('absence.read', { employmentId: employment }).sickness[0]?.form).toMatchObject({ by: '2026-07-01', isMade: true });
  });

  it('asks within 28 days for the letter that says when maternity leave ends, and anew when the birth moved it', () => {
    const { home, employment } = parts();
    home.clock.set('2026-05-04T09:00:00.000Z');
    const id = home.ask('family.record', maternity(employment)).id;
    const title = 'Tell Sam Sample in writing by 29 May 2026 when the maternity leave ends';
    expect(tasksOf(home).map((task) => task.title)).toEqual([title]);
    home.ask('family.issueLetter', { id });
    expect(tasksOf(home)).toEqual([]);
    expect(home.ask('papers.list', { about: employment }).papers).toMatchObject([{ kind: 'family_leave_letter' }]);
    home.clock.set('2026-06-20T09:00:00.000Z');
    home.ask('family.born', { id, bornOn: day('2026-06-16') });
    expect(tasksOf(home).map((task) => task.title)).toEqual(['Tell Sam Sample in writing by 15 July 2026 when the maternity leave ends']);
    home.ask('family.issueLetter', { id });
    expect(tasksOf(home)).toEqual([]);
    const paternity = { kind: 'spp', isAdoption: false, due: day('2026-06-17'), happened: day('2026-06-16') } as const;
    const { employment: other } = home.hire('Lee Later', { startsOn: day('2025-01-06') });
    const leave = home.ask('family.record', {
      ...paternity,
      employmentId: other,
      payFrom: day('2026-06-17'),
      weeks: 1,
      askedOn: day('2026-05-01'),
      earnings: eightWeeks,
    }).id;
    expect(refusedBy(home, 'family.issueLetter', { id: leave })).toMatchObject({ code: 'absence.noLetter', isAsItWas: true });
  });
});

describe('paternity pay in Northern Ireland', () => {
  it('is refused for a second week apart from the first, which Great Britain allows', () => {
    const { home } = parts();
    const claimed = (group: string) => {
      const { employment } = home.hire('Nia', { startsOn: day('2024-05-06'), group });
      const first = {
        employmentId: employment,
        kind: 'spp',
        isAdoption: false,
        due: day('2026-08-03'),
        happened: day('2026-08-03'),
      } as const;
      const claim = { ...first, weeks: 1, askedOn: day('2026-06-01'), earnings: eightWeeks };
      home.ask('family.record', { ...claim, payFrom: day('2026-08-03') });
      return refusedBy(home, 'family.record', { ...claim, payFrom: day('2026-08-24') });
    };
    const employer = home.ask('employer.add', { name: 'Northern', nation: 'northern_ireland', paysHmrc: 'month' }).id;
    const times = { frequency: 'four-weekly', firstFrom: day('2026-06-15'), firstPayday: day('2026-07-17') } as const;
    const northern = home.ask('payGroup.add', { employerId: employer, name: 'Northern', ...times }).id;
    expect(claimed(northern)).toMatchObject({
      code: 'absence.oneBlock',
      field: 'payFrom',
      isAsItWas: true,
      sentence:
        'In Northern Ireland paternity pay is for one week or for two weeks in a row, and 3 August to 9 August 2026 are recorded already. Choose the week right before or after them.',
    });
    expect(claimed(home.group).code).toBe('ok');
  });
});
