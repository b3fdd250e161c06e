import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { household } from '#test/support/household';
import { sampleBank, sampleTerms, team } from '#test/support/team';

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('nothing there');
  return row;
}

describe('the team', () => {
  it('is read back as it was typed, tidied as banks and HMRC write it', () => {
    const home = household();
    const { employer, group, sam, job } = team(home);
    home.ask('employer.claimAllowance', { employerId: employer, taxYear: '2026-27', claimed: false, usedBefore: pence(0) });
    home.ask('employer.claimAllowance', { employerId: employer, taxYear: '2026-27', claimed: true, usedBefore: pence(12_300) });
    const read = home.ask('team.read', {});
    expect(read.today).toBe('2026-11-22');
    expect(read.employers).toEqual([
      {
        id: employer,
        name: 'Rose Invented',
        nation: 'england',
        payeReference: '123/AB456',
        accountsOffice: '123PA00045678',
        paysHmrc: 'month',
        allowances: [{ taxYear: '2026-27', claimed: true, usedBefore: 12_300, used: 12_300 }],
      },
    ]);
    expect(first(read.payGroups)).toMatchObject({
      id: group,
      employer: 'Rose Invented',
      frequency: 'four-weekly',
      firstFrom: '2026-10-05',
    });
    const assistant = first(read.assistants);
    expect(assistant).toMatchObject({ id: sam, name: 'Sam Sample', reference: 'PA 1', niNumber: 'AB 12 34 56 C', bank: sampleBank });
    const employment = first(assistant.employments);
    expect(employment).toMatchObject({ id: job, employer: 'Rose Invented', payGroup: 'Four-weekly', payrollId: '1', missing: [] });
    expect(first(employment.agreements)).toMatchObject({ from: '2026-10-05', weekMinutes: 1_200, terms: sampleTerms });
    expect(first(employment.tax)).toMatchObject({ taxCode: '1257L', basis: 'cumulative', niLetter: 'A', why: 'HMRC notice P9' });
  });

  it('shows what was said last on top, and keeps what was said before', () => {
    const home = household();
    const { job } = team(home);
    const said = { basis: 'non-cumulative', niLetter: 'A', studentLoan: '2', postgraduateLoan: true, why: 'P45' } as const;
    const { token, files } = home.proof('P45');
    home.ask('employment.tax', { employmentId: job, from: day('2026-11-02'), taxCode: ' s1300t m1 ', file: token, ...said }, { files });
    home.ask('employment.agree', { employmentId: job, from: day('2026-11-02'), terms: { ...sampleTerms, perHour: pence(1_300) } });
    const figures = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
    home.ask('employment.bringForward', {
      employmentId: job,
      taxYear: '2026-27',
      kind: 'p45',
      pay: pence(500_000),
      tax: pence(60_000),
      ...figures,
    });
    const { tax, agreements, broughtForward } = first(first(home.ask('team.read', {}).assistants).employments);
    expect(tax.map(({ from, taxCode, evidenceNumber }) => [from, taxCode, evidenceNumber])).toEqual([
      ['2026-11-02', 'S1300T', 3],
      ['2026-10-05', '1257L', undefined],
    ]);
    expect(agreements.map(({ from, terms }) => [from, terms.perHour])).toEqual([
      ['2026-11-02', 1_300],
      ['2026-10-05', 1_260],
    ]);
    expect(broughtForward).toMatchObject([{ taxYear: '2026-27', kind: 'p45', pay: 500_000, tax: 60_000 }]);
  });

  it('says what is missing before a PA can be paid', () => {
    const home = household();
    const { group } = team(home);
    const assistantId = home.ask('assistant.add', { name: 'Nia Invented', reference: 'PA 2', born: day('2001-02-03') }).id;
    const job = { assistantId, payGroupId: group, payrollId: '2', job: 'Night PA', startsOn: day('2026-10-12') };
    const { id } = home.ask('employment.add', job);
    const missing = (): readonly string[] =>
      home.ask('team.read', {}).assistants.find((one) => one.id === assistantId)?.employments[0]?.missing ?? [];
    expect(missing()).toEqual([
      'No tax code and National Insurance letter are recorded yet.',
      'No pay agreement is recorded yet.',
      'No bank details are recorded yet.',
    ]);
    home.ask('employment.agree', { employmentId: id, from: day('2026-10-14'), terms: sampleTerms });
    expect(missing()[1]).toBe(
      'The first pay agreement begins on 14 October 2026, and the work on 12 October 2026: the days between have none.',
    );
  });

  it('asks for no pay agreement of the years before the first pay period: an earlier payroll paid them', () => {
    const home = household();
    const { job } = team(home);
    home.ask('employment.change', { id: job, payrollId: '1', job: 'Personal assistant', startsOn: day('2023-03-06') });
    expect(home.ask('team.read', {}).assistants[0]?.employments[0]?.missing).toEqual([]);
  });

  it('changes a PA, an employer and an employment in their place, and ends an employment', () => {
    const home = household();
    const { employer, sam, job } = team(home);
    home.ask('assistant.change', { id: sam, name: 'Sam Sample-Invented', reference: 'PA 1', born: day('1990-05-17') });
    home.ask('employer.change', { id: employer, name: 'Rose Invented', nation: 'scotland', paysHmrc: 'quarter' });
    home.ask('employment.change', { id: job, payrollId: 'R1', job: 'Night PA', startsOn: day('2026-10-06') });
    home.ask('employment.end', { id: job, endsOn: day('2026-12-31') });
    const read = home.ask('team.read', {});
    expect(first(read.employers)).toEqual({ id: employer, name: 'Rose Invented', nation: 'scotland', paysHmrc: 'quarter', allowances: [] });
    expect(first(read.assistants)).toMatchObject({ name: 'Sam Sample-Invented', reference: 'PA 1' });
    const changed = { payrollId: 'R1', job: 'Night PA', startsOn: '2026-10-06', endsOn: '2026-12-31' };
    expect(first(first(read.assistants).employments)).toMatchObject(changed);
    expect(first(read.assistants).niNumber).toBeUndefined();
  });
});

describe('bank details', () => {
  it('are the newest ones typed twice alike, and stand nowhere but in content that can be erased', () => {
    const home = household();
    const { sam } = team(home);
    const moved = { accountName: 'S Sample', sortCode: '654321', account: '76543210', reference: 'WAGES' };
    home.ask('assistant.bank', { assistantId: sam, details: moved, again: { ...moved, sortCode: '65-43-21' }, why: 'Sam changed banks.' });
    expect(first(home.ask('team.read', {}).assistants).bank).toEqual({ ...moved, sortCode: '65-43-21' });
    const { connection } = home.book().opened.kernel.handle;
    const rows = (table: string): string => JSON.stringify(connection.prepare(`SELECT * FROM ${table}`).raw().all());
    for (const table of ['assistant', 'assistant_bank', 'log']) expect(rows(table)).not.toMatch(/76543210|65-43-21|654321|WAGES/u);
    expect(rows('content')).toContain('76543210');
  });

  it('are not written by the logger, whether they are taken or refused', () => {
    const events: unknown[] = [];
    const home = household({ logger: (event) => void events.push(event) });
    const { sam } = team(home);
    const details = { accountName: 'S Sample', sortCode: '65-43-21', account: '76543210' };
    expect(home.try('assistant.bank', { assistantId: sam, details, again: { ...details, account: '76543211' }, why: 'New' })).toBe(
      'people.bankDiffers',
    );
    expect(home.try('assistant.bank', { assistantId: sam, details, again: details, why: 'Sam changed banks.' })).toBe('ok');
    expect(events.length).toBeGreaterThan(2);
    expect(JSON.stringify(events)).not.toMatch(/7654321|65-43-21|S Sample/u);
  });
});

it('ends an employment once', () => {
  const home = household();
  const { job: id } = team(home);
  home.ask('employment.end', { id, endsOn: day('2026-12-31') });
  expect(home.try('employment.end', { id, endsOn: day('2026-11-30') })).toBe('people.alreadyEnded');
});
