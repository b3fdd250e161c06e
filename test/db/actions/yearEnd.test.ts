import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { itIs, paidOnce } from '#test/support/payYear';
import { refusedBy } from '#test/support/refusals';

describe('the year’s end', () => {
  it('makes P60s once the year is over and all of it is paid, for who is employed on 5 April', () => {
    const home = payHousehold();
    const { employment } = paidOnce(home);
    const input = { employerId: home.employer, taxYear: '2026-27' };
    expect(refusedBy(home, 'p60.issue', input)).toMatchObject({ code: 'year.p60TooSoon', isAsItWas: true });
    home.extra(employment, 5_000, { day: day('2026-08-20') });
    itIs(home, '2027-04-06');
    const waits = refusedBy(home, 'p60.issue', input);
    expect(waits).toMatchObject({ code: 'year.p60Waits', isAsItWas: true });
    // Nobody has anything to be paid on 14 August: that payday holds nothing up.
    expect(waits.sentence).toContain('11 September 2026');
    expect(home.ask('year.read', {}).years.find(({ taxYear }) => taxYear === '2026-27')).toMatchObject({
      finalReportBy: '2027-04-19',
      p60By: '2027-05-31',
      isOver: true,
      p60s: [{ employmentId: employment }],
    });
    home.approve(day('2026-09-11'));
    const { years } = home.ask('year.read', {});
    expect(years.find(({ taxYear }) => taxYear === '2026-27')?.steps.find(({ key }) => key === 'pay')).toMatchObject({
      state: 'done',
      words: expect.stringContaining('On 8 paydays, the first on 14 August 2026,'),
    });
    expect(home.ask('p60.issue', input).papers).toHaveLength(1);
  });

  it('shows in a P60 what was paid, what a P45 brought, and National Insurance by letter; a second one is a replacement', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: { taxCode: 'BR' }, born: day('2008-02-01') });
    itIs(home, '2027-04-06');
    for (let on = payday; on <= '2027-04-05'; on = addDays(on, 28)) {
      home.extra(employment, on === payday ? 70_000 : 10_000, { day: day('2026-07-01') });
      home.approve(on);
    }
    const { papers } = home.ask('p60.issue', { employerId: home.employer, taxYear: '2026-27' });
    expect(papers.map(({ number }) => number)).toEqual([1]);
    const { sheet } = home.ask('paper.read', { id: papers[0]?.id ?? '' });
    expect(sheet.title).toBe('P60, Sam Sample, 2026-27');
    const [table] = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(table?.rows.at(-1)).toEqual({ kind: 'total', cells: ['Total for the year', 160_000, 32_000] });
    const second = home.ask('p60.issue', { employerId: home.employer, taxYear: '2026-27', employmentId: employment });
    expect(home.ask('paper.read', { id: second.papers[0]?.id ?? '' }).sheet).toMatchObject({
      title: 'P60, Sam Sample, 2026-27 (replacement)',
      over: 'End of year certificate: a replacement',
    });
    expect(refusedBy(home, 'p60.issue', { employerId: home.employer, taxYear: '2026-27' })).toMatchObject({
      code: 'year.noneForP60',
      isAsItWas: true,
    });
  });

  it('carries codes by P9X 2026: no uplift, marks dropped, a notice over all; looked through before', () => {
    const home = payHousehold();
    const began = day('2026-01-01');
    const marked = home.hire('Ada Alpha', { startsOn: began, tax: { taxCode: '1257L', basis: 'non-cumulative' } });
    const noticed = home.hire('Ben Beta', { startsOn: began, tax: { taxCode: '1257L' } });
    home.hire('Cy Gamma', { startsOn: began, tax: { taxCode: 'K45' } });
    const lent = home.hire('Dee Delta', { startsOn: began, tax: { taxCode: '1257L', basis: 'non-cumulative' } });
    const loan = { kind: 'SL1', taxYear: '2026-27', issuedOn: day('2026-03-20'), from: day('2026-04-06'), plan: '2' } as const;
    home.ask('notice.record', { employmentId: lent.employment, ...loan });
    home.ask('notice.record', {
      employmentId: noticed.employment,
      kind: 'P9',
      taxYear: '2026-27',
      issuedOn: day('2026-02-20'),
      from: day('2026-04-06'),
      taxCode: '1100L',
    });
    const { codes, digest } = home.ask('codes.preview', { taxYear: '2026-27' });
    expect(codes.map(({ assistant, taxCode, nextCode, changes, hasNotice }) => [assistant, taxCode, nextCode, changes, hasNotice])).toEqual(
      [
        ['Ada Alpha', '1257L', '1257L', true, false],
        ['Ben Beta', '1257L', '1100L', false, true],
        ['Cy Gamma', 'K45', 'K45', false, false],
        ['Dee Delta', '1257L', '1257L', true, false],
      ],
    );
    expect(home.ask('codes.carry', { taxYear: '2026-27', digest })).toEqual({ carried: 3 });
    const jobs = home.ask('team.read', {}).assistants.flatMap(({ employments }) => employments);
    const taxOf = (employment: string): unknown => jobs.find(({ id }) => id === employment)?.tax[0];
    const carried = { from: '2026-04-06', taxCode: '1257L', basis: 'cumulative' };
    expect(taxOf(marked.employment)).toMatchObject(carried);
    expect(taxOf(lent.employment)).toMatchObject({ ...carried, studentLoan: '2' });
    expect(refusedBy(home, 'codes.carry', { taxYear: '2026-27', digest })).toMatchObject({ code: 'year.codesNone', isAsItWas: true });
    expect(home.try('codes.preview', { taxYear: '2027-28' })).toBe('year.codesUnknown');
  });
});

describe('paid, given and reconciled', () => {
  it('a pay run has its summary with the charge to each funder, an Easy Read page, and a record of how payslips were given', () => {
    const home = payHousehold();
    itIs(home, '2026-07-20');
    const { run } = paidOnce(home);
    const summary = home.ask('payRun.summary', { payRunId: run });
    const { sheet } = home.ask('paper.read', { id: summary.id });
    const charges = sheet.blocks.flatMap((block) =>
      block.kind === 'table' && block.caption === 'The charge to each funder' ? block.rows : [],
    );
    expect(charges.at(-1)).toEqual({ kind: 'total', cells: ['The whole pay run', '', 70_000] });
    const payslipId = home.ask('payRun.read', { id: run }).payslips[0]?.id ?? '';
    const easy = home.ask('payslip.easyRead', { payslipId });
    const words = home
      .ask('paper.read', { id: easy.id })
      .sheet.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.words] : []));
    expect(words).toContain('You earned £700.00.');
    expect(refusedBy(home, 'payslip.give', { payslipId, day: day('2026-07-21'), way: 'paper' })).toMatchObject({
      code: 'year.givenFuture',
      isAsItWas: true,
    });
    const { id } = home.ask('payslip.give', { payslipId, day: day('2026-07-20'), way: 'paper' });
    expect(home.ask('payRun.given', { payRunId: run }).given).toEqual([{ id, payslipId, day: '2026-07-20', way: 'paper' }]);
    home.ask('payslip.takeBackGiven', { id, reason: 'Another one was meant' });
    expect(home.ask('payRun.given', { payRunId: run }).given).toEqual([]);
  });

  it('HMRC’s account is compared with what this book owes on the day, and the difference explained on the P32', () => {
    const home = payHousehold();
    paidOnce(home);
    itIs(home, '2026-07-20');
    home.ask('hmrc.balance', { employerId: home.employer, day: day('2026-07-19'), balance: pence(24_000), words: 'A penalty of £100.00' });
    expect(home.ask('hmrc.balances', { employerId: home.employer }).balances).toMatchObject([
      { day: '2026-07-19', theirs: 24_000, ours: 14_000, difference: 10_000, words: 'A penalty of £100.00' },
    ]);
    expect(refusedBy(home, 'hmrc.balance', { employerId: home.employer, day: day('2026-07-21'), balance: pence(0) })).toMatchObject({
      code: 'year.balanceFuture',
      isAsItWas: true,
    });
    const { id } = home.ask('p32.issue', { employerId: home.employer, taxYear: '2026-27' });
    const { sheet } = home.ask('paper.read', { id });
    const [table] = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(table?.rows.at(-1)).toEqual({ kind: 'total', cells: ['Together', 14_000, 0, 0, 0, 14_000, 0] });
    expect(home.try('p32.issue', { employerId: home.employer, taxYear: '2025-26' })).toBe('year.noMonths');
  });

  it('the Employment Allowance is refused for household work, wants a reason where a PA is shared, and keeps the answers', () => {
    const home = payHousehold();
    const answer = {
      employerId: home.employer,
      taxYear: '2026-27',
      claimed: true,
      usedBefore: pence(0),
      careOnly: true,
      shared: false,
      household: false,
    };
    expect(refusedBy(home, 'allowance.answer', { ...answer, household: true })).toMatchObject({
      code: 'year.allowanceNotCare',
      isAsItWas: true,
    });
    expect(refusedBy(home, 'allowance.answer', { ...answer, shared: true })).toMatchObject({
      code: 'year.allowanceReason',
      isAsItWas: true,
    });
    home.ask('allowance.answer', { ...answer, shared: true, words: 'HMRC said so on the telephone on 3 June 2026' });
    home.ask('allowance.answer', { ...answer, claimed: false, household: true });
    expect(home.ask('team.read', {}).employers[0]?.allowances[0]).toMatchObject({ claimed: false });
  });

  it('a pay run whose payslip is being corrected is not made void before the correction is taken back', () => {
    const home = payHousehold();
    const { employment, run } = paidOnce(home);
    const corrects = home.ask('payRun.read', { id: run }).payslips[0]?.id ?? '';
    const extra = home.extra(employment, -1_000, { corrects, words: 'An hour too many' });
    const refused = refusedBy(home, 'payRun.void', { id: run, reason: 'Wrong rate' });
    expect(refused).toMatchObject({ code: 'pay.runCorrected', isAsItWas: true });
    expect(refused.sentence).toContain('“An hour too many”');
    home.ask('payExtra.takeBack', { id: extra, reason: 'The whole run is wrong' });
    expect(home.try('payRun.void', { id: run, reason: 'Wrong rate' })).toBe('ok');
  });
});

it('the home asks for a P45 once the last pay is made, for P60s after the year is over, and for figures that are not known', () => {
  const home = payHousehold();
  const asked = (): readonly string[] =>
    home
      .ask('home.read', {})
      .tasks.filter(({ screen }) => screen === 'year' || screen === 'leaving')
      .map(({ title }) => title);
  itIs(home, '2026-07-20');
  const { employment } = paidOnce(home);
  const pat = home.hire('Pat Sample', { born: day('2008-02-01') });
  home.extra(pat.employment, 50_000);
  itIs(home, '2026-07-21');
  expect(asked()).toEqual([]);
  home.ask('leaving.record', { employmentId: employment, lastDay: day('2026-07-20'), why: 'ended' });
  expect(asked()).toEqual(['Make Sam Sample’s P45']);
  home.ask('p45.issue', { employmentId: employment });
  expect(asked()).toEqual([]);
  itIs(home, '2026-08-20');
  home.approve(nextPayday);
  itIs(home, '2027-03-30');
  expect(asked()).toEqual(['Get the figures of 2027-28']);
  itIs(home, '2027-04-06');
  expect(asked()).toEqual(['Make the P60 for 2026-27', 'Get the figures of 2027-28']);
});
