import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMapping, signatureOf } from '#core/bank/checkMapping';
import { layoutsThatFit } from '#core/bank/mappingFor';
import { bankProfiles } from '#core/bank/profiles/bankProfiles';
import { cooperative } from '#core/bank/profiles/cooperative';
import { monzo } from '#core/bank/profiles/monzo';
import { nationwide } from '#core/bank/profiles/nationwide';
import { natwest } from '#core/bank/profiles/natwest';
import { starling } from '#core/bank/profiles/starling';
import { rowsOfBankFile } from '#db/bank/readCsv';
import { problemOf, readFixture, valueOf } from '#test/support/bank/bankFixture';

describe('the layouts that come with the product', () => {
  /** Banks whose account or card has the heading of another: both are offered, and a person says which. */
  const lookAlikes = [
    ['tsb', 'lloyds-group'],
    ['natwest-card', 'natwest-group'],
    ['amex-short', 'first-direct-short'],
  ];

  test('are complete, say where they are known from, and are told apart by their headings', () => {
    for (const profile of bankProfiles) {
      expect(checkMapping(profile.mapping)).toEqual({ ok: true, value: profile.mapping });
      expect(profile.source.length).toBeGreaterThan(15);
      expect(['high', 'medium']).toContain(profile.confidence);
    }
    const signatures = bankProfiles.map(({ mapping, named }) => named?.begins.join('|') ?? signatureOf(mapping));
    expect(new Set(signatures).size).toBe(bankProfiles.length - lookAlikes.length);
    expect(new Set(bankProfiles.map(({ id }) => id)).size).toBe(bankProfiles.length);
  });

  test.each([
    ['lloyds.csv', ['lloyds-group', 'tsb']],
    ['cooperative.csv', ['cooperative']],
    ['monzo.csv', ['monzo']],
    ['nationwide.csv', ['nationwide']],
    ['natwest.csv', ['natwest-group', 'natwest-card']],
    ['starling.csv', ['starling']],
  ])('%s fits %s and no other', (name, ids) => {
    const rows = valueOf(rowsOfBankFile(readFileSync(join(import.meta.dirname, '../../support/bank', name))));
    expect(layoutsThatFit(rows, bankProfiles).map((layout) => layout.id)).toEqual(ids);
  });
});

test('Nationwide: a Windows-1252 £, a cell with a line break, four rows of labels, the account masked above the heading', () => {
  const file = valueOf(readFixture('nationwide.csv', nationwide, { account: '00045678' }));
  expect(file.lines.map(({ amount, text }) => [amount, text])).toEqual([
    [100_000, 'Bank credit EXAMPLE ICB DP0042'],
    [-1_240, 'Payment to ROSA SAMPLE INV-204'],
  ]);
  expect(file.account?.ending).toBe('5678');
  expect(file.notes).toEqual([]);
  expect(problemOf(readFixture('nationwide.csv', nationwide, { account: '00041111' })).code).toBe('bank.wrongAccount');
});

test('NatWest: a blank first line, apostrophes before texts, a trailing comma, the account in one cell', () => {
  const file = valueOf(readFixture('natwest.csv', natwest));
  expect(file.lines.map(({ row, amount, text }) => [row, amount, text])).toEqual([
    [4, 100_000, 'EXAMPLE ICB , DP0042 , FP 04/11/26 0915 , 100000000000000001'],
    [3, -3_120, 'MADEUP GYM LTD'],
  ]);
  expect(file.account).toEqual({ digits: '12345678', ending: '5678', sortCode: '123456' });
  expect(problemOf(readFixture('natwest-two-accounts.csv', natwest)).code).toBe('bank.severalAccounts');
});

test('Starling: a first row that only states the opening balance is left out and said', () => {
  const file = valueOf(readFixture('starling.csv', starling));
  expect(file.lines.map(({ amount }) => amount)).toEqual([100_000, -31_250]);
  expect(file.leftOut).toEqual([{ row: 2, why: 'it is a label, not a payment' }]);
  expect(file.order).toBe('oldest_first');
});

test('Monzo: the bank’s own ids tell twins apart, and another currency is refused', () => {
  const file = valueOf(readFixture('monzo.csv', monzo));
  expect(file.lines.map(({ externalId, amount }) => [externalId, amount])).toEqual([
    ['tx_0000EXAMPLE1', 100_000],
    ['tx_0000EXAMPLE2', -320],
    ['tx_0000EXAMPLE3', -320],
  ]);
  expect(file.proof).toEqual({ kind: 'none' });
  expect(problemOf(readFixture('monzo-euro.csv', monzo)).details['why']).toBe('it is in EUR, and the book holds pounds');
});

test('Co-operative: a comma that the bank left unquoted goes back into the words', () => {
  const file = valueOf(readFixture('cooperative.csv', cooperative));
  expect(file.lines.map(({ text, amount }) => [text, amount])).toEqual([
    ['EXAMPLE ICB DP0042', 100_000],
    ['ROSA SAMPLE, OT', -31_250],
  ]);
});
