import { describe, expect, it } from 'vitest';
import { add, nothing, pence, total } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { sha1 } from '#db/digest';
import { markOfFile } from '#documents/rti/checkMark';
import { nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';
import { refusedBy } from '#test/support/refusals';
import { factsOf, reporting } from '#test/support/rti/reporting';
import { hasRti, schemaProblems } from '#test/support/rti/shared';

const shared = hasRti();

/** The day it is in these books. */
const today = day('2026-11-22');

function xmlOf(home: ReturnType<typeof payHousehold>, id: string): string {
  const { sql } = home.book().opened.kernel.handle;
  const row = sql.one('SELECT json FROM content JOIN report ON report.content_digest = content.digest WHERE report.id = ?', [id], {
    json: String,
  });
  const content: unknown = JSON.parse(row?.json ?? '{}');
  return typeof content === 'object' && content !== null ? String(Reflect.get(content, 'xml')) : '';
}

describe('a payday’s report', () => {
  it('asks once what the book does not know, and is then made from the frozen payslip', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
    home.extra(sam.employment, 150_000);
    const { id: payRunId } = home.approve();
    const before = home.ask('report.payday', { payRunId });
    expect(before).toMatchObject({ state: 'missing', missing: [{ employmentId: sam.employment, mend: 'facts' }] });
    reporting(home, [sam]);
    const ready = home.ask('report.payday', { payRunId });
    expect(ready).toMatchObject({ state: 'ready', missing: [], way: 'basic_paye_tools' });
    const payslip = home.ask('payRun.read', { id: payRunId }).payslips[0]?.data;
    const [employee] = ready.fps?.employees ?? [];
    expect(employee).toMatchObject({
      payId: '1',
      frequency: 'W4',
      period: 16,
      starter: { startsOn: '2026-06-15', statement: 'B' },
      pay: { taxable: 150_000, tax: payslip?.sums.tax, afterStatutory: payslip?.sums.net },
      toDate: { taxable: 150_000, tax: payslip?.sums.tax },
    });
    expect(employee?.letters).toMatchObject([
      { letter: 'M', earnings: 150_000, earningsToDate: 150_000, employee: payslip?.sums.employeeNi, employer: payslip?.sums.employerNi },
    ]);
  });

  it.skipIf(!shared)('is kept with its XML, valid by the year’s schema, and with the IRmark that its bytes make', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 150_000);
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    const made = home.ask('report.make', { payRunId, isFinal: false });
    const report = home.ask('report.read', { id: made.id });
    const xml = xmlOf(home, made.id);
    expect(schemaProblems(xml, 'fps 2026-27')).toEqual([]);
    expect(markOfFile(xml).made.base32).toBe(report.irMark);
    expect(report).toMatchObject({ number: 1, kind: 'fps', dueOn: payday });
    expect(report.caution).toBeUndefined();
    expect(sha1('x')).toHaveLength(20);
  });

  it('is made once for the same words; a change before it is sent makes another, and the first stays', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 50_000);
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    const first = home.ask('report.make', { payRunId, isFinal: false });
    expect(refusedBy(home, 'report.make', { payRunId, isFinal: false })).toMatchObject({ code: 'report.isSame' });
    home.ask('report.tellFacts', factsOf(sam.employment, { hours: 'B' }));
    expect(home.ask('report.payday', { payRunId })).toMatchObject({ state: 'made', hasMoved: true });
    expect(home.ask('report.make', { payRunId, isFinal: false }).number).toBe(2);
    expect(home.ask('report.read', { id: first.id }).fps?.employees[0]?.hours).toBe('E');
  });

  it('once sent, keeps the run from being made void, and only a correction follows', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 50_000);
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    const { id } = home.ask('report.make', { payRunId, isFinal: false });
    const sent = home.ask('report.send', { id, day: today, way: 'basic_paye_tools', receipt: 'IRmark ABC', compared: [] });
    expect(home.ask('payRun.read', { id: payRunId }).canVoid).toBe(false);
    expect(refusedBy(home, 'payRun.void', { id: payRunId, reason: 'A slip.' })).toMatchObject({ code: 'pay.runReported' });
    expect(refusedBy(home, 'report.make', { payRunId, isFinal: false })).toMatchObject({ code: 'report.correctionReason' });
    home.ask('report.tellFacts', factsOf(sam.employment, { hours: 'B' }));
    home.ask('report.make', { payRunId, lateReason: 'H', isFinal: false });
    expect(home.ask('report.payday', { payRunId })).toMatchObject({ state: 'made', fps: { employees: [{ lateReason: 'H' }] } });
    home.ask('report.takeBackSending', { id: sent.id, reason: 'It was not sent.' });
    expect(home.ask('payRun.read', { id: payRunId }).canVoid).toBe(true);
  });

  it('tells the start once, carries each letter of the year, and adds up from payday to payday', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample', { born: day('2005-08-01') });
    home.extra(sam.employment, 150_000);
    const first = home.approve();
    reporting(home, [sam]);
    const { id } = home.ask('report.make', { payRunId: first.id, isFinal: false });
    home.ask('report.send', { id, day: today, way: 'software', compared: [] });
    const code = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
    home.ask('employment.tax', { ...code, employmentId: sam.employment, from: nextPayday, why: 'He is 21 now' });
    home.extra(sam.employment, 160_000, { day: day('2026-08-01') });
    const second = home.approve(nextPayday);
    const [employee] = home.ask('report.payday', { payRunId: second.id }).fps?.employees ?? [];
    expect(employee?.starter).toBeUndefined();
    expect(employee?.toDate.taxable).toBe(310_000);
    expect(employee?.letters).toMatchObject([
      { letter: 'A', earnings: 160_000, earningsToDate: 160_000 },
      { letter: 'M', earnings: 0, employee: 0, employer: 0, earningsToDate: 150_000 },
    ]);
    const slips = [first, second].flatMap((run) => home.ask('payRun.read', { id: run.id }).payslips);
    expect(total(employee?.letters.map((one) => one.employeeToDate) ?? [])).toBe(add(...slips.map(({ data }) => data.sums.employeeNi)));
    expect(employee?.toDate.tax).toBe(add(...slips.map(({ data }) => data.sums.tax)));
  });

  it('refused by HMRC, it counts as not told: the start is told again', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 150_000);
    const first = home.approve();
    reporting(home, [sam]);
    const { id } = home.ask('report.make', { payRunId: first.id, isFinal: false });
    const sent = home.ask('report.send', { id, day: today, way: 'software', compared: [] });
    home.ask('report.reply', { id: sent.id, day: today, outcome: 'refused', words: 'Error 7823' });
    expect(home.ask('report.payday', { payRunId: first.id })).toMatchObject({
      state: 'refused',
      report: { sending: { reply: { words: 'Error 7823' } } },
    });
    home.extra(sam.employment, 160_000, { day: day('2026-08-01') });
    const second = home.approve(nextPayday);
    expect(home.ask('report.payday', { payRunId: second.id }).fps?.employees[0]?.starter).toBeDefined();
  });

  it('of the last pay tells of a leaver who had none in the period of their last day: made again where it was sent before', () => {
    const home = payHousehold();
    const [sam, lee] = [home.hire('Sam Sample'), home.hire('Lee Sample')];
    home.extra(sam.employment, 150_000);
    home.extra(lee.employment, 40_000);
    const { id: payRunId } = home.approve();
    reporting(home, [sam, lee]);
    const { id } = home.ask('report.make', { payRunId, isFinal: false });
    home.ask('report.send', { id, day: today, way: 'software', compared: [] });
    const leftOn = day('2026-07-31');
    home.ask('leaving.record', { employmentId: sam.employment, lastDay: leftOn, why: 'resigned' });
    home.extra(lee.employment, 40_000, { day: day('2026-08-01') });
    const next = home.ask('report.payday', { payRunId: home.approve(nextPayday).id });
    expect(next.fps?.employees.map(({ name }) => name)).toEqual(['Lee Sample']);
    // Nobody would have told HMRC: Sam is in no report after this one.
    const again = home.ask('report.payday', { payRunId });
    expect(again.hasMoved).toBe(true);
    expect(again.fps?.employees.map(({ name, leftOn: left }) => [name, left])).toEqual([
      ['Lee Sample', undefined],
      ['Sam Sample', leftOn],
    ]);
    const corrected = home.ask('report.make', { payRunId, lateReason: 'H', isFinal: false });
    expect(xmlOf(home, corrected.id)).toContain('<LeavingDate>2026-07-31</LeavingDate>');
  });

  it('agrees with HMRC’s account: the report’s sums are the tax month’s', () => {
    const home = payHousehold();
    const hired = ['Sam Sample', 'Jo Sample', 'Al Sample'].map((name) => home.hire(name, { tax: { taxCode: 'BR', niLetter: 'M' } }));
    for (const [at, { employment }] of hired.entries()) home.extra(employment, 120_000 + at * 31_111);
    const { id: payRunId } = home.approve();
    reporting(home, hired);
    const employees = home.ask('report.payday', { payRunId }).fps?.employees ?? [];
    const [month] = home.ask('hmrc.read', {}).months;
    expect(total(employees.map(({ pay }) => pay.tax))).toBe(month?.tax);
    const letters = employees.flatMap((one) => one.letters);
    expect(total(letters.map((one) => one.employee))).toBe(month?.employeeNi);
    expect(total(letters.map((one) => one.employer))).toBe(month?.employerNi);
    expect(month?.tax).not.toBe(nothing);
  });
});

describe('the employer’s own report', () => {
  it('tells the Employment Allowance once, and a month without pay by the 19th', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 50_000);
    home.approve();
    reporting(home, [sam]);
    const [employer] = home.ask('report.list', {}).employers;
    expect(employer?.summaries).toMatchObject([
      { taxMonth: 5, dueOn: '2026-09-19', reasons: ['noPayment'], state: 'ready' },
      { taxMonth: 6, dueOn: '2026-10-19', reasons: ['noPayment'], state: 'ready' },
      { taxMonth: 7, dueOn: '2026-11-19', reasons: ['noPayment'], state: 'ready' },
      { taxMonth: 8, dueOn: '2026-12-19', reasons: ['allowance'], state: 'ready' },
    ]);
    const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 7 };
    expect(home.ask('report.summary', month).eps).toMatchObject({ noPayment: { from: '2026-10-06', to: '2026-11-05' } });
    const made = home.ask('report.makeSummary', month);
    if (shared) expect(schemaProblems(xmlOf(home, made.id), 'eps 2026-27')).toEqual([]);
    home.ask('report.send', { id: made.id, day: today, way: 'basic_paye_tools', compared: [] });
    expect(home.ask('report.list', {}).employers[0]?.summaries.map(({ taxMonth }) => taxMonth)).toEqual([5, 6, 8]);
    const claim = home.ask('report.makeSummary', { ...month, taxMonth: 8 });
    home.ask('report.send', { id: claim.id, day: today, way: 'basic_paye_tools', compared: [] });
    expect(home.ask('report.list', {}).employers[0]?.summaries.map(({ taxMonth }) => taxMonth)).toEqual([5, 6]);
    expect(refusedBy(home, 'report.makeSummary', month)).toMatchObject({ code: 'report.nothingToSay' });
  });

  it('tells months to come without pay; days that are not whole months to come are refused', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 50_000);
    home.approve();
    reporting(home, [sam]);
    const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 8 };
    const inactive = { from: day('2026-12-06'), to: day('2027-02-05') };
    const past = { ...inactive, from: day('2026-11-06') };
    expect(refusedBy(home, 'report.makeSummary', { ...month, inactive: past })).toMatchObject({ code: 'report.inactiveMonths' });
    const { id } = home.ask('report.makeSummary', { ...month, inactive });
    if (shared) expect(schemaProblems(xmlOf(home, id), 'eps 2026-27')).toEqual([]);
    expect(home.ask('report.read', { id }).eps).toMatchObject({ inactive });
  });
});

describe('the last report of a tax year', () => {
  it('is a payday’s that said so only while nobody is paid after it: a tick in July is not the end of the year', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample', { startsOn: day('2026-06-15') });
    reporting(home, [sam]);
    const told = (on: Day, isFinal: boolean): void => {
      home.extra(sam.employment, 50_000);
      const { id } = home.ask('report.make', { payRunId: home.approve(on).id, isFinal });
      home.ask('report.send', { id, day: today, way: 'basic_paye_tools', compared: [] });
    };
    const final = () => {
      const { years } = home.ask('year.read', {});
      const steps = years.find(({ taxYear }) => taxYear === '2026-27')?.steps ?? [];
      const due = home.ask('report.list', {}).employers[0]?.summaries.flatMap(({ reasons }) => reasons) ?? [];
      return [steps.find(({ key }) => key === 'final')?.state, due.includes('final')];
    };
    told(payday, true);
    expect(final()).toEqual(['done', false]);
    told(nextPayday, false);
    itIs(home, '2027-04-10');
    expect(final()).toEqual(['next', true]);
  });
});

describe('family pay', () => {
  it('stands to date in each payday’s report, and what HMRC gives back of it in the employer’s own, by kind', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample', { startsOn: day('2025-01-06') });
    home.extra(sam.employment, 10_000);
    home.ask('family.record', {
      employmentId: sam.employment,
      kind: 'smp',
      isAdoption: false,
      due: day('2026-08-05'),
      payFrom: day('2026-06-21'),
      weeks: 39,
      askedOn: day('2026-05-01'),
      earnings: { pattern: 'weekly', many: 8, earnings: pence(240_000) },
    });
    home.ask('employer.small', { employerId: home.employer, taxYear: '2025-26', isSmall: true });
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    // 21 June to 12 July is 22 sevenths of £270.00; a small employer gets all of it back, and 9% for National Insurance.
    const paid = { kind: 'smp', amount: 84_858 };
    expect(home.ask('report.payday', { payRunId }).fps?.employees[0]?.toDate.familyPay).toEqual([paid]);
    const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 7 };
    const { reasons, eps } = home.ask('report.summary', month);
    expect([reasons, eps?.recovered]).toEqual([['noPayment', 'recovered'], [{ kind: 'smp', recovered: 84_858, compensation: 7_638 }]]);
    const made = home.ask('report.makeSummary', month);
    if (shared) expect(schemaProblems(xmlOf(home, made.id), 'eps 2026-27')).toEqual([]);
    // It is 22 November: HMRC takes sums of month 7 until the 19th, and those of month 8, with them in it, until 19 December.
    expect(eps).toMatchObject({ taxMonth: 7, sumsMonth: 8, noPayment: { from: '2026-10-06', to: '2026-11-05' } });
    expect(xmlOf(home, made.id)).toContain('<TaxMonth>8</TaxMonth><SMPRecovered>848.58</SMPRecovered>');
    home.ask('report.send', { id: made.id, day: today, way: 'basic_paye_tools', compared: [] });
    expect(home.ask('report.list', {}).employers[0]?.summaries.flatMap((one) => one.reasons)).not.toContain('recovered');
    // The employer's own payment record says the same, in the tax month of the payday.
    const p32 = home.ask('p32.issue', { employerId: home.employer, taxYear: '2026-27' });
    const { sheet } = home.ask('paper.read', { id: p32.id });
    const table = sheet.blocks.find((block) => block.kind === 'table' && block.caption === 'Statutory pay got back, kind by kind');
    expect(table).toMatchObject({ rows: { 0: { cells: { 1: 'Statutory Maternity Pay', 2: 84_858, 3: 7_638, 4: 92_496 } } } });
  });

  it('for a bereavement in Northern Ireland is said to belong in items that this book does not fill, in every report that tells it', () => {
    const home = payHousehold();
    const { employer } = home;
    const ids = { payeReference: '123/AB456', accountsOffice: '123PA00045678' };
    home.ask('employer.change', { id: employer, name: 'Rose Invented', nation: 'northern_ireland', paysHmrc: 'month', ...ids });
    const sam = home.hire('Sam Sample', { startsOn: day('2026-06-01') });
    const claim = { kind: 'spbp', isAdoption: false, happened: day('2026-06-24'), payFrom: day('2026-06-24'), weeks: 2 } as const;
    const earnings = { pattern: 'weekly', many: 8, earnings: pence(240_000) } as const;
    home.extra(sam.employment, 10_000);
    home.ask('family.record', { ...claim, employmentId: sam.employment, askedOn: day('2026-06-24'), earnings });
    home.ask('employer.small', { employerId: employer, taxYear: '2025-26', isSmall: true });
    const { id: payRunId } = home.approve();
    reporting(home, [sam]);
    const payday = home.ask('report.payday', { payRunId });
    expect(payday.fps?.employees[0]?.toDate.familyPay).toMatchObject([{ kind: 'spbp' }]);
    expect(payday.caution).toContain('The bereavement pay of Sam Sample');
    const made = home.ask('report.make', { payRunId, isFinal: false });
    expect(home.ask('report.read', { id: made.id }).caution).toContain('SPBPNIREYTD');
    const { caution } = home.ask('report.summary', { employerId: employer, taxYear: '2026-27', taxMonth: 7 });
    expect(caution).toContain('SPBPRecoveredInNorthernIreland');
  });
});

describe('an employer who reports on paper', () => {
  it('gets a quarter’s figures as a paper, with who may and what Universal Credit asks', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 150_000);
    home.approve();
    reporting(home, [sam]);
    const quarter = { employerId: home.employer, taxYear: '2026-27', quarter: 2 };
    expect(refusedBy(home, 'report.issuePack', quarter)).toMatchObject({ code: 'report.notPaper' });
    home.ask('report.choose', { employerId: home.employer, way: 'paper', from: day('2026-04-06') });
    expect(home.ask('report.list', {}).employers[0]?.quarters.map(({ quarter: one, dueOn }) => [one, dueOn])).toEqual([
      [3, '2027-01-19'],
      [2, '2026-10-19'],
      [1, '2026-07-19'],
    ]);
    home.ask('report.issuePack', quarter);
    expect(home.ask('papers.list', { about: home.employer }).papers).toMatchObject([
      { kind: 'hmrc_pack', title: 'HMRC on paper: quarter 2 of 2026-27' },
    ]);
  });
});

describe('a payday told otherwise', () => {
  it('is not asked for again, and cannot be made void', () => {
    const home = payHousehold();
    const sam = home.hire('Sam Sample');
    home.extra(sam.employment, 50_000);
    const { id: payRunId } = home.approve();
    home.ask('report.toldOtherwise', { payRunId, day: today, words: 'Our payroll service sent it.' });
    expect(home.ask('report.payday', { payRunId }).state).toBe('told');
    expect(refusedBy(home, 'payRun.void', { id: payRunId, reason: 'A slip.' })).toMatchObject({ code: 'pay.runReported' });
    expect(pence(0)).toBe(nothing);
  });
});
