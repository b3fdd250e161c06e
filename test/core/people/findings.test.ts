import { describe, expect, it } from 'vitest';
import { employerFindings } from '#core/people/employerFindings';
import { type FileFacts, type FileItem } from '#core/people/file';
import { fileFindings } from '#core/people/findings';
import { fileTasks } from '#core/people/homeTasks';
import { type FileKind } from '#core/people/kinds';
import { day } from '#core/time/day';

let ids = 0;
function item(kind: FileKind, on: string, more: Partial<FileItem> = {}): FileItem {
  ids += 1;
  return { id: `file_item-${String(ids)}`, kind, standing: 'held', day: day(on), facts: {}, ...more };
}

const today = day('2026-11-22');
const nothingSpecial = {
  delegated: 'no',
  ownCar: 'no',
  holderCar: 'no',
  relative: 'none',
  household: 'no',
  selfEmployed: 'no',
  moneyRole: 'none',
};

/** A file with everything in it that a PA of the house needs. */
const whole: readonly FileItem[] = [
  item('duties', '2026-10-05', { facts: nothingSpecial }),
  item('next_of_kin', '2026-10-05'),
  item('privacy_notice', '2026-10-05'),
  item('risk_assessment', '2026-10-05', { until: day('2027-10-05'), facts: { what: 'Lifting' } }),
  item('right_to_work', '2026-10-01'),
  item('disclosure', '2026-09-20', { facts: { scheme: 'dbs' } }),
  item('reference', '2026-09-20', { facts: { name: 'A' } }),
  item('reference', '2026-09-21', { facts: { name: 'B' } }),
  item('written_statement', '2026-10-05'),
];

function facts(items: readonly FileItem[], more: Partial<FileFacts> = {}): FileFacts {
  const jobs = [{ id: 'employment-1', job: 'PA', startsOn: day('2026-10-05'), payFrom: [day('2026-10-05')] }];
  return { today, name: 'Sam', nation: 'england', jobs, items, asks: [], hasNhsMoney: false, ...more };
}

function words(items: readonly FileItem[], more: Partial<FileFacts> = {}): readonly string[] {
  return fileFindings(facts(items, more)).map((one) => one.words);
}

function without(kind: FileKind): readonly FileItem[] {
  return whole.filter((one) => one.kind !== kind);
}

const threeYears = [{ funder: 'Madeup Council', disclosureMonths: 36, liabilityInsurance: true }];

describe('a PA’s file', () => {
  it('says nothing where nothing is missing', () => {
    expect(words(whole)).toEqual([]);
  });

  it('says each thing once, the weightiest first, however empty the file is', () => {
    const found = fileFindings(facts([]));
    expect(found.map(({ kind }) => kind)).toEqual([
      'right_to_work',
      'written_statement',
      'duties',
      'next_of_kin',
      'disclosure',
      'privacy_notice',
      'risk_assessment',
      'reference',
    ]);
    expect(found.map(({ weight }) => weight).slice(0, 3)).toEqual(['stop', 'stop', 'attention']);
  });

  it('asks no more for what a person put aside, until something newer is recorded', () => {
    const aside = item('disclosure', '2026-11-01', { standing: 'not_needed' });
    expect(words([...without('disclosure'), aside])).toEqual([]);
  });

  it('says before the first day what has to be done by it, and afterwards that it is due', () => {
    const ahead = { jobs: [{ id: 'employment-1', job: 'PA', startsOn: day('2026-12-01'), payFrom: [] }] };
    expect(words(without('right_to_work'), ahead)).toEqual(['Check Sam’s right to work before the first day, 1 December 2026.']);
    expect(words(without('written_statement'), ahead)[0]).toContain('a written statement of particulars by 1 December 2026.');
    expect(words(without('written_statement'))[0]).toContain('now: it was due on 5 October 2026.');
    // Northern Ireland gives two months.
    expect(words(without('written_statement'), { nation: 'northern_ireland' })[0]).toContain('by 5 December 2026.');
  });

  it('says that a right to work check came too late, and when it has to be done again', () => {
    const late = item('right_to_work', '2026-10-09', { until: day('2027-01-10') });
    expect(words([...without('right_to_work'), late])).toEqual([
      'Check Sam’s right to work again by 10 January 2027.',
      'Sam’s right to work was checked on 9 October 2026, after the first day of work. It protects you only from then on: write down how it came about.',
    ]);
    const over = item('right_to_work', '2026-10-01', { until: day('2026-11-21') });
    expect(fileFindings(facts([...without('right_to_work'), over]))[0]).toMatchObject({ kind: 'right_to_work', weight: 'stop' });
  });

  it('calls a check older than the funder asks, and never expired', () => {
    const old = [...without('disclosure'), item('disclosure', '2023-10-01', { facts: { scheme: 'dbs' } })];
    expect(words(old)).toEqual([]);
    expect(words(old, { asks: threeYears })).toEqual([
      'Sam’s DBS check of 1 October 2023 is older than Madeup Council asks (3 years). It has not expired, since certificates do not; ask for a new one, or ask your funder to accept this one.',
    ]);
    const soon = [...without('disclosure'), item('disclosure', '2024-01-10', { facts: { scheme: 'dbs' } })];
    expect(words(soon, { asks: threeYears })[0]).toContain('will be older than Madeup Council asks (3 years) on 10 January 2027');
    expect(words(soon, { asks: threeYears, today: day('2026-10-30') })).toEqual([]);
  });

  it('knows each nation’s scheme: in Scotland PVG is the law, and its membership ends', () => {
    expect(fileFindings(facts(without('disclosure'), { nation: 'scotland' }))[0]).toMatchObject({ kind: 'disclosure', weight: 'stop' });
    const pvg = item('disclosure', '2026-04-10', { facts: { scheme: 'pvg' }, until: day('2027-01-10') });
    expect(words([...without('disclosure'), pvg], { nation: 'scotland' })).toEqual([
      'Sam’s PVG membership ends on 10 January 2027. Ask for the new one.',
    ]);
    expect(words(without('disclosure'), { nation: 'northern_ireland' })[0]).toContain('No AccessNI check is recorded');
  });
});

describe('what a PA does decides what their file needs', () => {
  function doing(
    duties: Readonly<Record<string, string>>,
    more: readonly FileItem[] = [],
    given: Partial<FileFacts> = {},
  ): readonly string[] {
    const items = [...without('duties'), item('duties', '2026-10-05', { facts: { ...nothingSpecial, ...duties } }), ...more];
    return fileFindings(facts(items, given)).map(({ kind }) => kind);
  }

  it('asks drivers for a licence, and for business cover in their own car', () => {
    expect(doing({ holderCar: 'yes' })).toEqual(['driving_licence']);
    expect(doing({ ownCar: 'yes' })).toEqual(['driving_licence', 'business_insurance']);
  });

  it('asks for a competency for delegated tasks, each by its newest record', () => {
    expect(doing({ delegated: 'yes' })).toEqual(['competency']);
    const task = { task: 'Suction' };
    const renewed = [
      item('competency', '2025-11-01', { facts: task, until: day('2026-11-01') }),
      item('competency', '2026-11-01', { facts: task, until: day('2027-11-01') }),
      item('competency', '2025-11-01', { facts: { task: 'Feeding tube' }, until: day('2026-11-01') }),
    ];
    expect(doing({ delegated: 'yes' }, renewed)).toEqual(['competency']);
    expect(doing({ delegated: 'yes' }, renewed.slice(0, 2))).toEqual([]);
  });

  it('asks the funder’s approval for a partner, a relative in the household, and with NHS money a friend there', () => {
    expect(doing({ relative: 'partner' })).toEqual(['family_approval']);
    expect(doing({ relative: 'relative' })).toEqual([]);
    expect(doing({ relative: 'relative', household: 'yes' })).toEqual(['family_approval']);
    expect(doing({ relative: 'friend', household: 'yes' })).toEqual([]);
    expect(doing({ relative: 'friend', household: 'yes' }, [], { hasNhsMoney: true })).toEqual(['family_approval']);
  });

  // Rule R02: Care and Support (Direct Payments) Regulations 2014 reg 3(2)(b), and funders' own agreements.
  it('asks the funder’s approval for a nominee or representative who is paid, in a job or by invoice, and of nobody who is not', () => {
    expect(doing({ moneyRole: 'nominee' })).toEqual(['manager_approval']);
    expect(doing({ moneyRole: 'representative' })).toEqual(['manager_approval']);
    expect(doing({ moneyRole: 'nominee' }, [], { jobs: [] })).toEqual([]);
    expect(doing({ moneyRole: 'nominee', selfEmployed: 'yes' }, [], { jobs: [] })).toContain('manager_approval');
    const approved = item('manager_approval', '2026-10-01', {
      until: day('2027-01-10'),
      facts: { approvedBy: 'R. Officer', what: 'Admin' },
    });
    expect(doing({ moneyRole: 'nominee' }, [approved], { today: day('2026-11-01') })).toEqual([]);
    const duties = item('duties', '2026-10-05', { facts: { ...nothingSpecial, moneyRole: 'nominee' } });
    expect(words([...without('duties'), duties, approved])).toEqual([
      'Your funder’s approval of paying Sam, who manages the money, ends on 10 January 2027. Ask for it anew.',
    ]);
  });

  it('asks the question of files that were begun before it was', () => {
    const { moneyRole: _, ...before } = nothingSpecial;
    const found = fileFindings(facts([...without('duties'), item('duties', '2026-10-05', { facts: before })]));
    expect(found.map(({ kind, weight }) => [kind, weight])).toEqual([['duties', 'look']]);
  });

  it('asks a self-employed helper without any job here for status, tax reference and insurance, and no contract', () => {
    const given = { jobs: [] };
    expect(doing({ selfEmployed: 'yes' }, [], given)).toEqual(['status_check', 'self_employed']);
    const checked = [
      item('status_check', '2026-10-01', { facts: { result: 'employed' } }),
      item('self_employed', '2026-10-01', { until: day('2027-10-01') }),
    ];
    expect(doing({ selfEmployed: 'yes' }, checked, given)).toEqual(['status_check']);
  });

  it('asks that a change of pay is told in writing within a month', () => {
    const jobs = [{ id: 'employment-1', job: 'PA', startsOn: day('2026-10-05'), payFrom: [day('2026-10-05'), day('2026-11-09')] }];
    expect(words(whole, { jobs })).toEqual([
      'Sam’s pay changed on 9 November 2026. Tell them in writing by 9 December 2026, and record it as a change to the contract.',
    ]);
    expect(words([...whole, item('variation', '2026-11-09')], { jobs })).toEqual([]);
  });
});

it('says on home one task for each file, however much it lacks, and nothing that is only worth a look', () => {
  const findings = fileFindings(facts([]));
  const [task, ...others] = fileTasks([
    { assistantId: 'assistant-1', name: 'Sam', findings },
    { assistantId: 'assistant-2', name: 'Alex', findings: findings.filter(({ weight }) => weight === 'look') },
  ]);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ title: 'See to 7 things in Sam’s file', screen: 'file', about: 'assistant-1' });
});

it('asks an employer for insurance while anybody works, and says when it ends a month ahead', () => {
  const found = (items: readonly FileItem[], employs = true) => employerFindings({ today, items, asks: threeYears, employs });
  expect(found([], false)).toEqual([]);
  expect(found([])[0]).toMatchObject({ weight: 'stop', words: expect.stringContaining('Madeup Council asks for it') });
  expect(found([item('liability_insurance', '2025-12-20', { until: day('2026-12-23') })])).toEqual([]);
  expect(found([item('liability_insurance', '2025-12-20', { until: day('2026-12-20') })])[0]).toMatchObject({ weight: 'attention' });
  expect(found([item('liability_insurance', '2025-11-20', { until: day('2026-11-20') })])[0]).toMatchObject({ weight: 'stop' });
});
