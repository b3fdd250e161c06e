import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';
import { sampleBank, sampleTerms, team } from '#test/support/team';

type Parts = { readonly home: Household } & ReturnType<typeof team>;

const known = new WeakMap<Household, Parts>();

function of(home: Household): Parts {
  const parts = known.get(home) ?? { home, ...team(home) };
  known.set(home, parts);
  return parts;
}

function pa(given: Partial<InputOf<'assistant.add'>>): InputOf<'assistant.add'> {
  return { name: 'Nia Invented', reference: 'PA 2', born: day('2001-02-03'), ...given };
}

function job(home: Household, given: Partial<InputOf<'employment.add'>> = {}): InputOf<'employment.add'> {
  const { sam, group } = of(home);
  return { assistantId: sam, payGroupId: group, payrollId: '9', job: 'Night PA', startsOn: day('2026-11-02'), ...given };
}

function tax(home: Household, given: Partial<InputOf<'employment.tax'>>): InputOf<'employment.tax'> {
  const said = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false, why: 'P45' } as const;
  return { employmentId: of(home).job, from: day('2026-11-02'), ...said, ...given };
}

function forward(home: Household, given: Partial<InputOf<'employment.bringForward'>>): InputOf<'employment.bringForward'> {
  const nothing = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };
  return { employmentId: of(home).job, taxYear: '2026-27', kind: 'p45', pay: pence(1), tax: pence(0), ...nothing, ...given };
}

const mistakes: readonly Bad[] = [
  bad('a second employer of the same name', ['setup.nameTaken', 'name'], 'employer.add', () => ({
    name: 'Rose Invented',
    nation: 'wales',
    paysHmrc: 'month',
  })),
  bad('a change of no employer', ['input.notFound', 'id'], 'employer.change', () => ({
    id: 'employer-no',
    name: 'X',
    nation: 'wales',
    paysHmrc: 'month',
  })),
  bad('an allowance of an unknown year', ['pay.noFiguresForYear', 'taxYear'], 'employer.claimAllowance', (home) => ({
    employerId: of(home).employer,
    taxYear: '2031-32',
    claimed: true,
    usedBefore: pence(0),
  })),
  bad('an allowance used below nothing', ['pay.amountNegative', 'usedBefore'], 'employer.claimAllowance', (home) => ({
    employerId: of(home).employer,
    taxYear: '2026-27',
    claimed: true,
    usedBefore: pence(-1),
  })),
  bad('an allowance of nobody', ['input.notFound', 'employerId'], 'employer.claimAllowance', () => ({
    employerId: 'employer-no',
    taxYear: '2026-27',
    claimed: true,
    usedBefore: pence(0),
  })),
  bad('a pay group of nobody', ['input.notFound', 'employerId'], 'payGroup.add', () => ({
    employerId: 'employer-no',
    name: 'X',
    frequency: 'weekly',
    firstFrom: day('2026-10-05'),
    firstPayday: day('2026-10-09'),
  })),
  bad('two pay groups of one name', ['setup.nameTaken', 'name'], 'payGroup.add', (home) => ({
    employerId: of(home).employer,
    name: 'Four-weekly',
    frequency: 'weekly',
    firstFrom: day('2026-10-05'),
    firstPayday: day('2026-10-09'),
  })),
  bad('a payday before its period', ['people.paydayOutside', 'firstPayday'], 'payGroup.add', (home) => ({
    employerId: of(home).employer,
    name: 'X',
    frequency: 'weekly',
    firstFrom: day('2026-10-05'),
    firstPayday: day('2026-10-04'),
  })),
  bad('a payday in the wrong year', ['people.paydayOutside', 'firstPayday'], 'payGroup.add', (home) => ({
    employerId: of(home).employer,
    name: 'X',
    frequency: 'monthly',
    firstFrom: day('2026-10-01'),
    firstPayday: day('2027-10-31'),
  })),
  bad('a reference that is taken', ['people.referenceTaken', 'reference'], 'assistant.add', () => pa({ reference: 'PA 1' })),
  bad('a PA born tomorrow', ['money.inFuture', 'born'], 'assistant.add', () => pa({ born: day('2026-11-23') })),
  bad('a National Insurance number that nobody has', ['people.niNumberImpossible', 'niNumber'], 'assistant.add', () =>
    pa({ niNumber: 'GB123456A' }),
  ),
  bad('a National Insurance number that is taken', ['people.niNumberTaken', 'niNumber'], 'assistant.add', () =>
    pa({ niNumber: 'AB 123456 C' }),
  ),
  bad('a change of nobody', ['input.notFound', 'id'], 'assistant.change', () => ({ ...pa({}), id: 'assistant-no' })),
  bad('bank details of nobody', ['input.notFound', 'assistantId'], 'assistant.bank', () => ({
    assistantId: 'assistant-no',
    details: sampleBank,
    again: sampleBank,
  })),
  bad('two typings that differ', ['people.bankDiffers', 'again.sortCode'], 'assistant.bank', (home) => ({
    assistantId: of(home).sam,
    details: sampleBank,
    again: { ...sampleBank, sortCode: '12-34-57' },
    why: 'New bank',
  })),
  // Nineteen letters and spaces: a Faster Payment carries eighteen and cuts the rest.
  bad('a payment reference that a bank would cut', ['people.bankReferenceLong', 'details.reference'], 'assistant.bank', (home) => {
    const details = { ...sampleBank, reference: 'WAGES OF NOVEMBER 2' };
    return { assistantId: of(home).sam, details, again: details, why: 'Another reference' };
  }),
  bad('a change of bank details without a reason', ['people.bankWhy', 'why'], 'assistant.bank', (home) => {
    const details = { ...sampleBank, account: '76543210' };
    return { assistantId: of(home).sam, details, again: details };
  }),
  bad('the same bank details again', ['people.bankSame', 'details.account'], 'assistant.bank', (home) => ({
    assistantId: of(home).sam,
    details: sampleBank,
    again: sampleBank,
    why: 'New bank',
  })),
  bad('work for nobody', ['input.notFound', 'payGroupId'], 'employment.add', (home) => job(home, { payGroupId: 'pay_group-no' })),
  bad('work of nobody', ['input.notFound', 'assistantId'], 'employment.add', (home) => job(home, { assistantId: 'assistant-no' })),
  bad('a payroll id that is taken', ['people.payrollIdTaken', 'payrollId'], 'employment.add', (home) => job(home, { payrollId: '1' })),
  bad('an employment that ends before it starts', ['input.endsBeforeStart', 'endsOn'], 'employment.add', (home) =>
    job(home, { endsOn: day('2026-11-01') }),
  ),
  bad('work before birth', ['people.bornAfterStart', 'startsOn'], 'employment.add', (home) => job(home, { startsOn: day('1990-05-17') })),
  bad('work at the age of 12', ['people.startsTooYoung', 'startsOn'], 'employment.add', (home) =>
    job(home, { startsOn: day('2003-05-16') }),
  ),
  bad('a date of birth by which a job began at 12', ['people.startsTooYoung', 'born'], 'assistant.change', (home) => ({
    ...pa({ born: day('2013-11-01') }),
    id: of(home).sam,
  })),
  bad('a change of no employment', ['input.notFound', 'id'], 'employment.change', () => ({
    id: 'employment-no',
    payrollId: '2',
    job: 'X',
    startsOn: day('2026-11-02'),
  })),
  bad('an end before the start', ['input.endsBeforeStart', 'endsOn'], 'employment.end', (home) => ({
    id: of(home).job,
    endsOn: day('2026-10-04'),
  })),
  bad('an end of no employment', ['input.notFound', 'id'], 'employment.end', () => ({ id: 'employment-no', endsOn: day('2026-12-31') })),
  bad('a tax code that cannot exist', ['pay.taxCodeImpossible', 'taxCode'], 'employment.tax', (home) => tax(home, { taxCode: '1257Q' })),
  bad('a basis that contradicts the code', ['pay.basisContradictsCode', 'basis'], 'employment.tax', (home) =>
    tax(home, { taxCode: '1257L M1' }),
  ),
  bad('a letter that no PA has', ['pay.niLetterUnknown', 'niLetter'], 'employment.tax', (home) => tax(home, { niLetter: 'Q' })),
  bad('the reduced rate for someone too young for it', ['pay.reducedRateImpossible', 'niLetter'], 'employment.tax', (home) =>
    tax(home, { niLetter: 'B' }),
  ),
  bad('a loan that is not collected that year', ['pay.studentLoanNotCollected', 'studentLoan'], 'employment.tax', (home) =>
    tax(home, { studentLoan: '5', from: day('2025-11-02') }),
  ),
  bad('tax details from a year without figures', ['pay.noFiguresForYear', 'from'], 'employment.tax', (home) =>
    tax(home, { from: day('2031-05-01') }),
  ),
  bad('tax details of nobody', ['input.notFound', 'employmentId'], 'employment.tax', (home) =>
    tax(home, { employmentId: 'employment-no' }),
  ),
  bad('an agreement with nobody', ['input.notFound', 'employmentId'], 'employment.agree', () => ({
    employmentId: 'employment-no',
    from: day('2026-11-02'),
    terms: sampleTerms,
  })),
  bad('two rates of one name', ['people.rateTwice', 'terms.rates.2.name'], 'employment.agree', (home) => {
    const [rate] = sampleTerms.rates;
    return {
      employmentId: of(home).job,
      from: day('2026-11-02'),
      terms: { ...sampleTerms, rates: [...sampleTerms.rates, ...(rate === undefined ? [] : [rate])] },
    };
  }),
  bad('figures of nobody', ['input.notFound', 'employmentId'], 'employment.bringForward', (home) =>
    forward(home, { employmentId: 'employment-no' }),
  ),
  bad('figures of a year that is none', ['pay.noFiguresForYear', 'taxYear'], 'employment.bringForward', (home) =>
    forward(home, { taxYear: '2026-28' }),
  ),
  bad('figures of a year before the work', ['people.yearNotWorked', 'taxYear'], 'employment.bringForward', (home) =>
    forward(home, { taxYear: '2025-26' }),
  ),
  bad('pay below nothing', ['pay.amountNegative', 'pay'], 'employment.bringForward', (home) => forward(home, { pay: pence(-1) })),
  bad('a P45 with its two boxes swapped', ['people.taxAbovePay', 'tax'], 'employment.bringForward', (home) =>
    forward(home, { pay: pence(100), tax: pence(30_000) }),
  ),
  bad('a payroll taken over with its two boxes swapped', ['people.taxAbovePay', 'tax'], 'employment.bringForward', (home) =>
    forward(home, { kind: 'takeover', pay: pence(100), tax: pence(30_000) }),
  ),
  bad('a P45 with National Insurance', ['people.p45TaxOnly', 'employeeNi'], 'employment.bringForward', (home) =>
    forward(home, { employeeNi: pence(1) }),
  ),
];

it('answers every mistake about people beside its field, and leaves the book as it was', () => {
  const home = household();
  of(home);
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});
