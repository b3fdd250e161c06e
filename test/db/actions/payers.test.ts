import { expect, it } from 'vitest';
import { day } from '#core/time/day';
import { household } from '#test/support/household';

it('who can pay from an account is kept with its paper, and held against whom the funder named', () => {
  const home = household();
  const bankAccountId = home.accounts.ann;
  const read = () => home.ask('bank.payers', { bankAccountId });
  const found = () =>
    home
      .ask('finding.list', { from: day('2026-04-01'), to: day('2026-06-30') })
      .findings.filter(({ rule }) => rule === 'A07')
      .map(({ words }) => words);
  const cannot = () =>
    home.ask('finding.list', { from: day('2026-04-01'), to: day('2026-06-30') }).rules.find(({ id }) => id === 'A07')?.cannot;
  expect(cannot()).toBe('No funder has said who may pay from the account.');
  const paper = home.proof('the bank’s own list');
  const nell = home.ask(
    'bank.addPayer',
    { bankAccountId, name: 'Nell Neighbour', from: day('2026-05-01'), file: paper.token },
    { files: paper.files },
  ).id;
  expect(read().payers).toMatchObject([{ id: nell, name: 'Nell Neighbour', from: '2026-05-01', evidenceNumber: expect.any(Number) }]);
  expect(read().payers[0]?.isNamed).toBeUndefined();
  expect(home.ask('evidence.list', {}).evidence[0]?.usedFor).toEqual([expect.stringMatching(/^Who can pay from .*, from 1 May 2026$/u)]);
  const [funder] = home.ask('setup.read', {}).funders;
  home.ask('funder.saveTerms', { id: funder?.id ?? '', terms: { signatories: ['Kit Invented'] } });
  expect(read()).toMatchObject({ named: ['Kit Invented'], payers: [{ isNamed: false }] });
  // The holder may, whoever the funder named; and a name is the same however it is typed.
  home.ask('bank.addPayer', { bankAccountId, name: 'rose invented', from: day('2026-04-01') });
  home.ask('bank.addPayer', { bankAccountId, name: 'KIT  Invented', from: day('2026-04-01') });
  expect(found()).toHaveLength(1);
  expect(found()[0]).toMatch(/^Nell Neighbour can pay from .* since 1 May 2026, and is not among those whom the funder named\./u);
  home.ask('bank.endPayer', { payerId: nell, day: day('2026-05-20'), reason: 'The bank took the card back' });
  expect(found()).toHaveLength(1);
  expect(home.ask('finding.list', { from: day('2026-06-01'), to: day('2026-06-30') }).findings.some(({ rule }) => rule === 'A07')).toBe(
    false,
  );
});

it('a mistake about who can pay is one sentence, and changes nothing', () => {
  const home = household();
  const bankAccountId = home.accounts.ann;
  const rose = { bankAccountId, name: 'Rose Invented', from: day('2026-05-01') };
  const payerId = home.ask('bank.addPayer', rose).id;
  const before = home.ask('bank.payers', { bankAccountId });
  expect(home.try('bank.addPayer', { ...rose, name: ' rose invented' })).toBe('bank.payerTwice');
  expect(home.try('bank.addPayer', { ...rose, name: 'Kit Invented', from: day('2027-12-01') })).toBe('bank.payerToCome');
  expect(home.try('bank.addPayer', { ...rose, bankAccountId: home.ann })).toBe('input.notFound');
  expect(home.try('bank.endPayer', { payerId, day: day('2026-04-30'), reason: 'Why' })).toBe('bank.payerBefore');
  expect(home.try('bank.endPayer', { payerId, day: day('2027-12-01'), reason: 'Why' })).toBe('bank.payerToCome');
  expect(home.try('bank.endPayer', { payerId: home.ann, day: day('2026-06-01'), reason: 'Why' })).toBe('input.notFound');
  expect(home.ask('bank.payers', { bankAccountId })).toEqual(before);
  home.ask('bank.endPayer', { payerId, day: day('2026-06-01'), reason: 'Moved away' });
  expect(home.try('bank.endPayer', { payerId, day: day('2026-06-02'), reason: 'Again' })).toBe('bank.payerEnded');
  expect(home.try('bank.addPayer', { ...rose, from: day('2026-06-02') })).toBe('ok');
});
