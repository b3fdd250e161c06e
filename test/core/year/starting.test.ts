import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { ownLaw } from '#core/payroll/law';
import { day } from '#core/time/day';
import { afterLeavingCode } from '#core/year/afterLeaving';
import { type GivenP45, type StarterAnswers, startingDetails } from '#core/year/starting';

const none: StarterAnswers = { brought: 'checklist', statement: 'A', studentLoan: 'none', postgraduateLoan: false };
const lastYears: GivenP45 = {
  leftOn: day('2026-03-20'),
  taxCode: '1185L',
  basis: 'non-cumulative',
  pay: pence(900_000),
  tax: pence(30_000),
  studentLoanGoesOn: false,
};

function found(answers: Partial<StarterAnswers>, from = '2026-06-01') {
  const made = startingDetails({ ...none, ...answers }, day(from), ownLaw);
  return made.ok ? made.value : made.problem.code;
}

describe('what a PA brings on starting', () => {
  it.each([
    ['A', '1257L', 'cumulative'],
    ['B', '1257L', 'non-cumulative'],
    ['C', 'BR', 'cumulative'],
  ] as const)('statement %s gives %s, %s', (statement, taxCode, basis) => {
    expect(found({ statement })).toMatchObject({ statement, taxCode, basis, studentLoan: null });
  });

  it('neither P45 nor checklist gives 0T by itself, and HMRC is told C', () => {
    expect(found({ brought: 'nothing' })).toMatchObject({ statement: 'C', taxCode: '0T', basis: 'non-cumulative' });
  });

  it('a P45 of this year brings its code and, where that is cumulative, its figures', () => {
    const p45 = { ...lastYears, leftOn: day('2026-05-01'), basis: 'cumulative' } as const;
    expect(found({ brought: 'p45', statement: 'B', p45 })).toMatchObject({ taxCode: '1185L', forward: { pay: 900_000, tax: 30_000 } });
    const marked = found({ brought: 'p45', statement: 'B', p45: { ...p45, basis: 'non-cumulative' } });
    expect(marked).toMatchObject({ taxCode: '1185L', basis: 'non-cumulative' });
    expect(marked).not.toHaveProperty('forward');
  });

  it('a P45 of last year gives its code to 24 May without mark and figures; from 25 May the checklist counts; an older one never', () => {
    const early = found({ brought: 'p45', statement: 'A', p45: lastYears }, '2026-05-24');
    expect(early).toMatchObject({ taxCode: '1185L', basis: 'cumulative' });
    expect(early).not.toHaveProperty('forward');
    expect(found({ brought: 'p45', statement: 'A', p45: lastYears }, '2026-05-25')).toMatchObject({
      taxCode: '1257L',
      basis: 'cumulative',
    });
    expect(found({ brought: 'p45', statement: 'B', p45: { ...lastYears, leftOn: day('2025-04-05') } })).toBe('year.p45TooOld');
  });

  it('a loan whose plan nobody knows is plan 5 from 2026-27 and plan 1 before; a P45 that speaks of one counts', () => {
    expect(found({ studentLoan: 'unknown' })).toMatchObject({ studentLoan: '5' });
    const before = startingDetails({ ...none, studentLoan: 'unknown' }, day('2025-06-01'), ownLaw);
    expect(before.ok && before.value.studentLoan).toBe('1');
    const p45 = { ...lastYears, leftOn: day('2026-05-01'), studentLoanGoesOn: true };
    expect(found({ brought: 'p45', statement: 'B', p45 })).toMatchObject({ studentLoan: '5' });
    expect(found({ brought: 'p45', statement: 'B', p45, studentLoan: '2' })).toMatchObject({ studentLoan: '2' });
  });

  it('a P45 that speaks of a loan adds no student loan where they say that it is a postgraduate loan (HMRC CSLM10011)', () => {
    const p45 = { ...lastYears, leftOn: day('2026-05-01'), studentLoanGoesOn: true };
    const postgraduate = found({ brought: 'p45', statement: 'B', p45, postgraduateLoan: true });
    expect(postgraduate).toMatchObject({
      studentLoan: null,
      postgraduateLoan: true,
      because: expect.arrayContaining([
        'Their P45 says that a loan goes on, and they say that it is a postgraduate loan: no student loan is taken besides.',
      ]),
    });
    expect(found({ brought: 'p45', statement: 'B', p45, postgraduateLoan: true, studentLoan: 'unknown' })).toMatchObject({
      studentLoan: '5',
      postgraduateLoan: true,
    });
  });
});

it.each([
  ['1257L', '0T'],
  ['S1257L', 'S0T'],
  ['C1257L', 'C0T'],
  ['SBR', 'S0T'],
  ['CK45', 'C0T'],
  ['K475', '0T'],
  ['NT', '0T'],
  ['D0', '0T'],
])('after a P45, %s becomes %s by itself', (held, taxCode) => {
  expect(afterLeavingCode(held)).toEqual({ taxCode, basis: 'non-cumulative' });
});
