import { describe, expect, it } from 'vitest';
import { type OutputOf } from '#core/contract/routes';
import { pence, total } from '#core/money/pence';
import { day } from '#core/time/day';
import { sick } from '#test/support/absence';
import { nextPayday, type PayHousehold, payHousehold, payday } from '#test/support/payHousehold';
import { nest, nestTerms } from '#test/support/pension';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

/** Sam, with a job by day and another by night for one employer, each with its own code and payer. */
function twoJobs() {
  const home = payHousehold();
  const { assistant, employment: byDay } = home.hire('Sam Sample', { born: day('1990-02-01'), tax: { niLetter: 'A' } });
  const startsOn = day('2026-06-15');
  const byNight = home.ask('employment.add', {
    assistantId: assistant,
    payGroupId: home.group,
    payrollId: '2',
    job: 'PA at night',
    startsOn,
  }).id;
  const told = { taxCode: 'BR', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
  home.ask('employment.tax', { employmentId: byNight, from: startsOn, ...told, why: 'Starter checklist' });
  home.extra(byDay, 70_000);
  home.extra(byNight, 50_000, { planLineId: home.wages.council });
  return { home, assistant, byDay, byNight };
}

type Slip = OutputOf<'payRun.read'>['payslips'][number];

function slipOf(payslips: readonly Slip[], employmentId: string): Slip {
  const found = payslips.find(({ data }) => data.employmentId === employmentId);
  if (found === undefined) throw new Error('no payslip of that job');
  return found;
}

function letters(home: PayHousehold, employment: string) {
  const { sql } = home.book().opened.kernel.handle;
  const rows = sql.all(
    `SELECT payslip_ni.letter, payslip_ni.earnings_pence AS earnings, payslip_ni_with.told_with IS NOT NULL AS elsewhere
     FROM payslip CROSS JOIN payslip_ni ON payslip_ni.payslip_id = payslip.id
     LEFT JOIN payslip_ni_with ON payslip_ni_with.payslip_id = payslip.id WHERE payslip.employment_id = ?`,
    [employment],
    { letter: String, earnings: Number, elsewhere: Number },
  );
  return rows;
}

describe('two jobs of one PA with one employer, paid on one payday', () => {
  it('are one sum for National Insurance, borne by each payer as its payslip has it, and told under the first job', () => {
    const { home, byDay, byNight } = twoJobs();
    const preview = home.preview();
    expect(preview.remarks.filter(({ kind }) => kind === 'blocks')).toEqual([]);
    const { payslips, together } = home.ask('payRun.read', { id: home.approve().id });
    const [first, second] = [slipOf(payslips, byDay), slipOf(payslips, byNight)];
    // 8% of £1,200.00 − £967.00 is £18.64, shared 7 to 5; 15% of £1,200.00 − £385.00 is £122.25.
    expect([first.data.sums.employeeNi, second.data.sums.employeeNi]).toEqual([1_087, 777]);
    expect([first.data.sums.employerNi, second.data.sums.employerNi]).toEqual([7_131, 5_094]);
    expect([together.employeeNi, together.employerNi]).toEqual([1_864, 12_225]);
    expect(second.data.charges.map(({ planLineId, employerNi }) => [planLineId, employerNi])).toEqual([[home.wages.council, 5_094]]);
    expect(letters(home, byDay)).toEqual([{ letter: 'A', earnings: 120_000, elsewhere: 0 }]);
    expect(letters(home, byNight)).toEqual([{ letter: 'A', earnings: 0, elsewhere: 1 }]);
    expect(total([first.data.sums.tax, second.data.sums.tax])).toBe(second.data.sums.tax);
  });

  it('in one pension scheme have its band once, each bears its share; a PA whom both together would enrol is looked at', () => {
    const { home, byDay, byNight } = twoJobs();
    const asked = home.preview().remarks.filter(({ mend }) => mend === 'pension');
    expect(asked.map(({ kind, employmentId }) => [kind, employmentId])).toEqual([
      ['look', byDay],
      ['look', byNight],
    ]);
    expect(asked[0]?.words).toContain('two jobs with this employer, which pay £1,200.00 together: enough to be enrolled in a pension');
    home.ask('pension.duties', { employerId: home.employer, startsOn: day('2026-04-06') });
    const schemeId = home.ask('pension.addScheme', { employerId: home.employer, ...nest, terms: nestTerms }).id;
    const joining = { kind: 'enrolled', schemeId, day: day('2026-06-15'), setUpOn: day('2026-07-15') } as const;
    home.ask('pension.join', { employmentId: byDay, ...joining });
    // One of them alone has the band alone: £700.00 − £480.00.
    expect(home.preview().payslips.find(({ employmentId }) => employmentId === byDay)?.more?.pensionTo?.pensionable).toBe(22_000);
    home.ask('pension.join', { employmentId: byNight, ...joining });
    const { payslips } = home.ask('payRun.read', { id: home.approve().id });
    const found = [byDay, byNight].map((id) => slipOf(payslips, id).data.more);
    // £1,200.00 − £480.00 = £720.00, 7 to 5. The PA’s 4% of each, with the provider’s relief 5%; the employer’s 3%.
    expect(found.map((more) => [more?.pensionTo?.pensionable, more?.pension, more?.employerPension])).toEqual([
      [42_000, 1_680, 1_260],
      [30_000, 1_200, 900],
    ]);
    expect(home.preview(nextPayday).remarks.filter(({ mend }) => mend === 'pension')).toEqual([]);
  });

  it('that a payday missed both memberships of is made good by the same shares of one band', () => {
    const { home, byDay, byNight } = twoJobs();
    home.approve();
    home.ask('pension.duties', { employerId: home.employer, startsOn: day('2026-04-06') });
    const schemeId = home.ask('pension.addScheme', { employerId: home.employer, ...nest, terms: nestTerms }).id;
    const joining = { kind: 'enrolled', schemeId, day: day('2026-06-15'), setUpOn: day('2026-07-17') } as const;
    for (const employmentId of [byDay, byNight]) home.ask('pension.join', { employmentId, ...joining });
    const missed = [byDay, byNight].map((employmentId) => home.ask('pension.assistant', { employmentId }).missed);
    expect(missed).toMatchObject([
      { employee: 1_680, employer: 1_260 },
      { employee: 1_200, employer: 900 },
    ]);
  });

  it('void and approved again, nothing is counted twice; one job alone later is told by itself', () => {
    const { home, byDay, byNight } = twoJobs();
    const run = home.approve();
    expect(home.ask('payRun.read', { id: run.id }).canVoid).toBe(true);
    home.ask('payRun.void', { id: run.id, reason: 'A wrong sum' });
    home.approve();
    home.extra(byNight, 60_000, { day: day('2026-08-01'), planLineId: home.wages.council });
    const next = home.ask('payRun.read', { id: home.approve(nextPayday).id });
    const alone = slipOf(next.payslips, byNight);
    // Alone it is under the threshold, and told by itself: the sum of the year is not in it twice.
    expect(alone.data.sums.employeeNi).toBe(0);
    expect(alone.data.more?.together).toBeUndefined();
    expect(alone.data.yearToDate.employeeNi).toBe(777);
    expect(letters(home, byNight).at(-1)).toEqual({ letter: 'A', earnings: 60_000, elsewhere: 0 });
    expect(letters(home, byDay)).toHaveLength(2);
  });

  it('HMRC is told the earnings and both sides’ contributions once, in one report; each job’s own paper tells what was taken from it', () => {
    const { home, assistant, byDay, byNight } = twoJobs();
    const run = home.approve();
    reporting(home, [
      { assistant, employment: byDay },
      { assistant, employment: byNight },
    ]);
    const { state, fps } = home.ask('report.payday', { payRunId: run.id });
    expect(state).toBe('ready');
    const of = (employmentId: string) => fps?.employees.find((employee) => employee.employmentId === employmentId);
    expect(of(byDay)).toMatchObject({
      aggregated: true,
      pay: { taxable: 70_000 },
      letters: [{ letter: 'A', earnings: 120_000, earningsToDate: 120_000, atLel: 51_600, employee: 1_864, employer: 12_225 }],
    });
    expect(of(byNight)).toMatchObject({ aggregated: true, pay: { taxable: 50_000, afterStatutory: 39_223 }, letters: [] });
    const report = home.ask('report.make', { payRunId: run.id, isFinal: false });
    const { sql } = home.book().opened.kernel.handle;
    const json =
      sql.one('SELECT json FROM content JOIN report ON report.content_digest = content.digest WHERE report.id = ?', [report.id], {
        json: String,
      })?.json ?? '';
    expect(json.match(/<AggregatedEarnings>yes/gu)).toHaveLength(2);
    expect(json.match(/<NIlettersAndValues>/gu)).toHaveLength(1);
    const said = (employmentId: string): string =>
      JSON.stringify(home.ask('paper.read', { id: home.ask('earnings.issue', { employmentId, taxYear: '2026-27' }).id }).sheet);
    expect(said(byDay)).toContain('"National Insurance",1087');
    expect(said(byNight)).toContain('£7.77 of it was taken from this job’s pay.');
  });

  it('average earnings for sick pay are of both jobs, which count as one', () => {
    const { home, byDay, byNight } = twoJobs();
    home.approve();
    for (const [on, of] of [
      [nextPayday, '2026-08-01'],
      ['2026-09-11', '2026-09-01'],
    ] as const) {
      home.extra(byDay, 30_000, { day: day(of) });
      home.extra(byNight, 10_000, { day: day(of), planLineId: home.wages.council });
      home.approve(day(on));
    }
    home.ask('sickness.qualifyingDays', { employmentId: byNight, from: day('2026-06-15'), weekdays: [1, 2, 3, 4, 5] });
    const given = { from: day('2026-09-14'), to: day('2026-09-14'), notifiedOn: day('2026-09-14') };
    const { earnings: _, ...asked } = sick(byNight, given);
    expect(home.ask('sickness.preview', asked).steps[0]?.words).toContain('Paid £800.00 in 18 July to 11 September 2026');
  });

  it('the sum agreed in hand for one of them counts the other’s pay', () => {
    const { home, byNight } = twoJobs();
    const inHand = { employmentId: byNight, payday, inHand: pence(60_000) };
    const found = home.ask('pay.inHand', inHand);
    expect(found.isExact).toBe(true);
    home.extra(byNight, found.added, { planLineId: home.wages.council, words: 'Agreed in hand' });
    const slip = home.preview().payslips.find(({ employmentId }) => employmentId === byNight);
    expect(slip?.more?.paid).toBe(60_000);
  });
});

describe('a void payslip', () => {
  it('says so wherever it is read, stays as it was, and has a notice that names what counts instead', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.extra(employment, 50_000);
    const run = home.approve();
    const [slip] = home.ask('payRun.read', { id: run.id }).payslips;
    const payslipId = slip?.id ?? '';
    expect(refusedBy(home, 'payslip.voidNotice', { payslipId })).toMatchObject({ code: 'pay.notVoid', isAsItWas: true });
    home.ask('payRun.void', { id: run.id, reason: 'The rate was wrong' });
    const read = home.ask('payslip.read', { id: payslipId });
    expect(read).toEqual({ ...slip, open: 0, voided: { on: '2026-11-22', reason: 'The rate was wrong' } });
    const before = home.ask('paper.read', { id: home.ask('payslip.voidNotice', { payslipId }).id });
    expect(JSON.stringify(before.sheet)).toContain('No other payslip of this payday stands yet.');
    home.approve();
    const { sheet, paper } = home.ask('paper.read', { id: home.ask('payslip.voidNotice', { payslipId }).id });
    const said = JSON.stringify(sheet);
    expect(paper).toMatchObject({ kind: 'void_notice', about: employment, title: 'Payslip 1 is void' });
    expect(said).toContain('Payslip 2 counts instead.');
    // Why is the employer's to tell: a reason may name somebody else.
    expect(said).not.toContain('The rate was wrong');
  });
});
