import { describe, expect, it } from 'vitest';
import { day } from '#core/time/day';
import { type ChecklistFacts, yearChecklist } from '#core/year/yearChecklist';
import { yearTasks } from '#core/year/homeYear';

const nothingDone: ChecklistFacts = {
  taxYear: '2026-27',
  today: day('2027-04-06'),
  extraPaydays: [],
  waiting: 1,
  silent: [],
  way: 'basic_paye_tools',
  isFinalTold: false,
  hasBalance: false,
  told: [],
  p60s: { all: 2, made: 0 },
  knowsNextFigures: true,
  codesLeft: 2,
  hasNextAllowance: false,
};

const statesOf = (change: Partial<ChecklistFacts>) =>
  yearChecklist({ ...nothingDone, ...change }).map(({ key, state }) => `${key} ${state}`);

describe('the end of a tax year, step by step', () => {
  it('begins with paydays that nobody approved, and leaves P60s until they are', () => {
    expect(statesOf({})).toEqual([
      'pay next',
      'final open',
      'account open',
      'p60s later',
      'given later',
      'figures done',
      'codes open',
      'allowance open',
    ]);
  });

  it('goes on from wherever it was left: the first that can be done is next', () => {
    expect(statesOf({ waiting: 0, isFinalTold: true })).toContain('account next');
    const silent = [day('2026-08-14'), day('2026-09-11')];
    expect(yearChecklist({ ...nothingDone, waiting: 0, silent })[0]?.words).toBe(
      'Every payday of the year with something to pay is approved. On 2 paydays, the first on 14 August 2026, nobody had hours or sums to be paid: look whether that is right.',
    );
    const made = { waiting: 0, isFinalTold: true, hasBalance: true, p60s: { all: 2, made: 2 } };
    expect(statesOf(made)).toContain('given next');
    expect(statesOf({ ...made, told: ['p60_given'], codesLeft: 0, hasNextAllowance: true }).filter((one) => !one.endsWith('done'))).toEqual(
      [],
    );
  });

  it('during the year waits, and tells of a payday more than usual: week 56', () => {
    const extraPaydays = [{ payGroup: 'Everyone', payday: day('2027-04-05'), week: 56 }];
    const [first, ...rest] = yearChecklist({ ...nothingDone, today: day('2027-03-01'), waiting: 0, extraPaydays });
    expect(first).toMatchObject({ key: 'extra', state: 'look' });
    expect(first?.words).toContain('on 5 April 2027: week 56');
    expect(rest.filter(({ state }) => state === 'later').map(({ key }) => key)).toEqual(['pay', 'final', 'account', 'p60s', 'given']);
  });

  it('who reports on paper posts the last quarter; a payroll service is asked; unknown figures and codes are said', () => {
    const words = (change: Partial<ChecklistFacts>) =>
      yearChecklist({ ...nothingDone, ...change })
        .map((step) => step.words)
        .join(' ');
    expect(words({ way: 'paper' })).toContain('Post the forms of the last quarter by 19 April 2027');
    expect(words({ way: 'agent' })).toContain('Ask them whether it has');
    const { codesLeft: _, ...unknown } = nothingDone;
    expect(yearChecklist({ ...unknown, knowsNextFigures: false }).map(({ key, state }) => `${key} ${state}`)).toEqual(
      expect.arrayContaining(['figures open', 'codes later']),
    );
  });
});

describe('the home at a tax year’s end', () => {
  const facts = { today: day('2027-04-10'), ended: [], leavers: [], toGive: [], extra: [] };

  it('asks for codes to be looked through, P60s to be given until 31 May, and tells of week 56 before it comes', () => {
    const tasks = yearTasks({
      ...facts,
      toGive: [{ employerId: 'employer-1', taxYear: '2026-27' }],
      codes: { taxYear: '2027-28', many: 2 },
      extra: [{ payGroup: 'Everyone', payday: day('2027-04-12'), week: 56 }],
    });
    expect(tasks.map(({ title }) => title)).toEqual([
      'Give the P60s for 2026-27',
      'Look through 2 tax codes for 2027-28',
      'Expect one payday more: 12 April 2027',
    ]);
    const late = { ...facts, today: day('2027-06-01'), toGive: [{ employerId: 'employer-1', taxYear: '2026-27' }] };
    expect(yearTasks(late)).toEqual([]);
  });
});
