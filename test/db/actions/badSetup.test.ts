import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';

const nobody = 'beneficiary-nobody';

function person(given: Partial<InputOf<'beneficiary.add'>> = {}): InputOf<'beneficiary.add'> {
  return { name: 'Cat', reference: 'Adult C', care: 'by the council', ...given };
}

function stream(home: Household, given: Partial<InputOf<'stream.add'>> = {}): InputOf<'stream.add'> {
  const { funders } = home.ask('setup.read', {});
  return { funderId: funders[0]?.id ?? '', name: 'New money', basis: 'nhs', beneficiaryIds: [home.ann], from: day('2026-04-01'), ...given };
}

function award(home: Household, given: Partial<InputOf<'award.add'>>): InputOf<'award.add'> {
  const dates = { from: day('2027-04-01'), to: day('2028-03-31'), firstDue: day('2027-04-03') };
  return { streamId: home.streams.ann, amount: pence(100), every: 'month', ...dates, ...given };
}

function gym(home: Household, given: Partial<InputOf<'planLine.add'>> = {}): InputOf<'planLine.add'> {
  const line = home.ask('setup.read', {}).planLines.find(({ id }) => id === home.lines.gym);
  if (line === undefined) throw new Error('the household has no gym');
  const { streamId, beneficiaryId, outcomeId, category, rule, agreed, every, from } = line;
  return { streamId, beneficiaryId, outcomeId, name: 'New line', category, rule, agreed, every, from, ...given };
}

function split(name: string, ...shares: readonly (readonly [string, number])[]): InputOf<'split.add'> {
  const parts = shares.map(([beneficiaryId, hundredths]) => ({ beneficiaryId, hundredths }));
  return { name, from: day('2026-05-01'), approvedBy: 'Case manager', approvedOn: day('2026-04-20'), shares: parts };
}

function account(home: Household, given: Partial<InputOf<'account.add'>> = {}): InputOf<'account.add'> {
  return { name: 'A third account', bank: 'Sample Bank', lastDigits: '0000', streamIds: [home.streams.ann], ...given };
}

const people: readonly Bad[] = [
  bad('a reference taken by another', ['setup.nameTaken', 'reference'], 'beneficiary.add', () => person({ reference: 'Adult A' })),
  bad('a change of nobody', ['input.notFound', 'id'], 'beneficiary.change', () => ({ ...person(), id: nobody })),
  bad('a change of the unknown person', ['input.notFound', 'id'], 'beneficiary.change', () => ({ ...person(), id: 'unknown' })),
  bad('a name for no funder', ['input.notFound', 'id'], 'funder.rename', () => ({ id: 'funder-no', name: 'X', from: day('2026-04-01') })),
  bad('a change of no funder', ['input.notFound', 'id'], 'funder.change', () => ({ id: 'funder-no', kind: 'icb' })),
  bad('money of no funder', ['input.notFound', 'funderId'], 'stream.add', (home) => stream(home, { funderId: 'funder-no' })),
  bad('money that ends before it starts', ['input.endsBeforeStart', 'to'], 'stream.add', (home) => stream(home, { to: day('2026-03-31') })),
  bad('money of a name that is taken', ['setup.nameTaken', 'name'], 'stream.add', (home) => stream(home, { name: 'Ann’s health budget' })),
  bad('money for nobody', ['input.notFound', 'beneficiaryIds.0'], 'stream.add', (home) => stream(home, { beneficiaryIds: [nobody] })),
  bad('taking out somebody with plan lines', ['setup.inUse', 'beneficiaryIds'], 'stream.change', (home) => ({
    ...stream(home, { beneficiaryIds: [home.ben] }),
    id: home.streams.ann,
  })),
  bad('a change of no money', ['input.notFound', 'id'], 'stream.change', (home) => ({ ...stream(home), id: 'none' })),
];

const planning: readonly Bad[] = [
  bad('an award that ends before it starts', ['input.endsBeforeStart', 'to'], 'award.add', (home) =>
    award(home, { to: day('2027-03-31') }),
  ),
  bad('an award of no money', ['input.notFound', 'streamId'], 'award.add', (home) => award(home, { streamId: 'stream-no' })),
  bad('an award over another', ['setup.awardOverlaps', 'from'], 'award.add', (home) => award(home, { from: day('2027-03-31') })),
  bad('a first payment after the end', ['setup.firstDueOutside', 'firstDue'], 'award.add', (home) =>
    award(home, { firstDue: day('2028-04-01') }),
  ),
  bad('a first payment long before', ['setup.firstDueOutside', 'firstDue'], 'award.add', (home) =>
    award(home, { firstDue: day('2027-02-28') }),
  ),
  bad('an end before the start', ['input.endsBeforeStart', 'to'], 'award.end', (home) => ({ id: home.awards.ann, to: day('2026-03-31') })),
  bad('an end of no award', ['input.notFound', 'id'], 'award.end', () => ({ id: 'award-no', to: day('2026-12-31') })),
  bad('an outcome for nobody', ['input.notFound', 'beneficiaryId'], 'outcome.add', () => ({ beneficiaryId: 'none', name: 'X' })),
  bad('a line for whom the money is not', ['setup.notInMoney', 'beneficiaryId'], 'planLine.add', (home) =>
    gym(home, { beneficiaryId: home.ben }),
  ),
  bad('another person’s outcome', ['input.notFound', 'outcomeId'], 'planLine.add', (home) =>
    gym(home, { streamId: home.streams.benCouncil, beneficiaryId: home.ben }),
  ),
  bad('an outcome chosen and another written', ['input.notFound', 'outcomeId'], 'planLine.add', (home) =>
    gym(home, { newOutcome: 'Well' }),
  ),
  bad('less than nothing agreed', ['input.amountNeeded', 'agreed'], 'planLine.add', (home) => gym(home, { agreed: pence(-1) })),
  bad('a line that ends before it starts', ['input.endsBeforeStart', 'to'], 'planLine.add', (home) => gym(home, { to: day('2026-03-31') })),
  bad('a change of no line', ['input.notFound', 'id'], 'planLine.change', (home) => ({ ...gym(home), id: 'unknown' })),
  bad('a line moved after it was spent on', ['setup.inUse', 'streamId'], 'planLine.change', (home) => ({
    ...gym(home, { streamId: home.streams.benCouncil, beneficiaryId: home.ben }),
    id: home.lines.gym,
  })),
  bad('an approval of tomorrow', ['money.inFuture', 'on'], 'planLine.approve', (home) => ({
    id: home.lines.bike,
    by: 'X',
    on: day('2026-11-23'),
  })),
  bad('an approval of no line', ['input.notFound', 'id'], 'planLine.approve', () => ({ id: 'none', by: 'X', on: day('2026-11-20') })),
  bad('a split short of the whole', ['setup.splitShort', 'shares'], 'split.add', ({ ann, ben }) =>
    split('New', [ann, 7_000], [ben, 2_950]),
  ),
  bad('a split with somebody twice', ['setup.personTwice', 'shares.1.beneficiaryId'], 'split.add', ({ ann }) =>
    split('New', [ann, 7_000], [ann, 3_000]),
  ),
  bad('a split with nobody', ['input.notFound', 'shares.1.beneficiaryId'], 'split.add', ({ ann }) =>
    split('New', [ann, 7_000], [nobody, 3_000]),
  ),
  bad('the same split twice', ['setup.nameTaken', 'name'], 'split.add', ({ ann, ben }) => split('Shared trips', [ann, 1], [ben, 9_999])),
  bad('a split agreed tomorrow', ['money.inFuture', 'approvedOn'], 'split.add', ({ ann, ben }) => ({
    ...split('New', [ann, 1], [ben, 9_999]),
    approvedOn: day('2026-11-23'),
  })),
];

function opening(home: Household, file: string, given: Partial<InputOf<'opening.record'>>): InputOf<'opening.record'> {
  const { bankAccounts } = home.ask('setup.read', {});
  const spare = bankAccounts.find(({ opening: known }) => known === undefined)?.id ?? '';
  return { bankAccountId: spare, balance: pence(100), parts: [{ streamId: home.streams.ann, amount: pence(100) }], file, ...given };
}

function correction(home: Household, given: Partial<InputOf<'opening.correct'>>): InputOf<'opening.correct'> {
  const parts = [{ streamId: home.streams.ann, amount: pence(100) }];
  return { bankAccountId: home.accounts.ann, balance: pence(100), parts, reason: 'It was typed wrong', ...given };
}

function owedOf(home: Household): string {
  return home.ask('opening.read', {}).owed[0]?.purchaseId ?? '';
}

function owing(home: Household, purchaseId: string): InputOf<'opening.correctOwed'> {
  return { purchaseId, planLineId: home.lines.gym, payee: 'X', what: 'Y', amount: pence(1), reason: 'It was typed wrong' };
}

const beginning: readonly Bad[] = [
  bad('an account for no money', ['input.notFound', 'streamIds.0'], 'account.add', (home) => account(home, { streamIds: ['stream-no'] })),
  bad('an account of a name that is taken', ['setup.nameTaken', 'name'], 'account.add', (home) => account(home, { name: 'Ann’s account' })),
  bad('a second opening', ['setup.openingExists', 'bankAccountId'], 'opening.record', (home, file) =>
    opening(home, file, { bankAccountId: home.accounts.ann }),
  ),
  bad('an opening of no account', ['input.notFound', 'bankAccountId'], 'opening.record', (home, file) =>
    opening(home, file, { bankAccountId: 'account-no' }),
  ),
  bad('parts beside the balance', ['setup.openingUnshared', 'parts'], 'opening.record', (home, file) =>
    opening(home, file, { balance: pence(99) }),
  ),
  bad('money kept elsewhere', ['setup.streamElsewhere', 'parts.0.streamId'], 'opening.record', (home, file) =>
    opening(home, file, { parts: [{ streamId: home.streams.benHealth, amount: pence(100) }] }),
  ),
  bad('the same money twice', ['setup.streamTwice', 'parts.1.streamId'], 'opening.record', (home, file) =>
    opening(home, file, { parts: [50, 50].map((amount) => ({ streamId: home.streams.ann, amount: pence(amount) })) }),
  ),
  bad('a correction of no account', ['input.notFound', 'bankAccountId'], 'opening.correct', (home) =>
    correction(home, { bankAccountId: 'account-no' }),
  ),
  bad('a correction of what is not recorded', ['bank.noOpening', 'bankAccountId'], 'opening.correct', (home, file) => {
    const { bankAccountId } = opening(home, file, {});
    return correction(home, { bankAccountId });
  }),
  bad('a correction that changes nothing', ['setup.openingSame', 'balance'], 'opening.correct', (home) =>
    correction(home, { balance: pence(200_000), parts: [{ streamId: home.streams.ann, amount: pence(200_000) }] }),
  ),
  bad('corrected parts beside the balance', ['setup.openingUnshared', 'parts'], 'opening.correct', (home) =>
    correction(home, { balance: pence(101) }),
  ),
  bad('corrected to money kept elsewhere', ['setup.streamElsewhere', 'parts.0.streamId'], 'opening.correct', (home) =>
    correction(home, { parts: [{ streamId: home.streams.benHealth, amount: pence(100) }] }),
  ),
  bad('a correction of nothing owed', ['input.notFound', 'purchaseId'], 'opening.correctOwed', (home) => owing(home, 'purchase-no')),
  bad('a correction of a purchase as if it were owed at the start', ['input.notFound', 'purchaseId'], 'opening.correctOwed', (home) =>
    owing(home, home.ask('purchase.list', {}).purchases.find(({ day: on }) => on !== '2026-04-01')?.id ?? ''),
  ),
  bad('a correction to no line', ['input.notFound', 'planLineId'], 'opening.correctOwed', (home) => ({
    ...owing(home, owedOf(home)),
    planLineId: 'planline-no',
  })),
  bad('owed under no line', ['input.notFound', 'planLineId'], 'opening.owed', () => ({
    planLineId: 'none',
    payee: 'X',
    what: 'Y',
    amount: pence(1),
    proof: { noReceiptBecause: 'Lost before the book began' },
  })),
];

it('answers every mistake in setting up beside its field, and leaves the book as it was', () => {
  const home = household();
  home.ask('account.add', account(home, { name: 'Spare' }));
  home.buy();
  const proof = { noReceiptBecause: 'Before the book began' };
  home.ask('opening.owed', { planLineId: home.lines.gym, payee: 'X', what: 'Y', amount: pence(2), proof });
  const mistakes = [...people, ...planning, ...beginning];
  expect(makeMistakes(home, mistakes)).toEqual(refusals(mistakes));
});

it('takes an opening proof that cannot be read for what it is, and records nothing', () => {
  const home = household();
  home.ask('account.add', account(home, { name: 'Spare' }));
  const { token } = home.proof();
  const broken = { [token]: { name: 'opening.pdf', size: 20, bytes: () => new TextEncoder().encode('%PDF-1.4 and no more') } };
  expect(home.try('opening.record', opening(home, token, {}), { files: broken })).toBe('evidence.unreadable');
  expect(home.try('opening.record', opening(home, token, {}))).toBe('input.fileGone');
  expect(home.ask('setup.read', {}).steps.at(-1)).toEqual({ step: 'openings', done: false });
});
