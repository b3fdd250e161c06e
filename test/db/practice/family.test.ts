import { describe, expect, it } from 'vitest';
import { sheetText } from '#core/sheet/text';
import { checkArithmetic } from '#core/statement/check';
import { statementSheet } from '#core/statement/sheet';
import { day } from '#core/time/day';
import { tempFamily } from '#test/support/family';

describe('the practice family’s quarter', () => {
  it('reads as the golden statement does, word for word', async () => {
    const family = tempFamily('issued');
    const { data, issued } = family.ask('statement.read', { id: family.statements[0] ?? '' });
    const text = sheetText(statementSheet(data, { code: issued.code, issuedOn: issued.issuedOn }));
    await expect(text).toMatchFileSnapshot('../../golden/statement.txt');
  });

  it('comes to the sums worked out by hand', () => {
    const family = tempFamily('issued');
    const [ellis, health, council] = family.statements.map((id) => family.ask('statement.read', { id }).data);
    // Ellis without wages and the van, as it was: 54 + 130 + 130 + 195 + 3×38.50 + 300 + 1,145 − 45 + 27.60 + 96 + 214.20 + 285.60 + 60
    // + 70% of 180 = 2,833.90; the van 840 + 3×217 = 1,491; Joan 773.60 + 754.08 + 754.28; Kit 1,937.70 + 1,740.18 + 1,757.87;
    // HMRC 384.23 + 481.82: together 12,908.66. Owed: the therapist's 65 and December's 492.73 to HMRC.
    expect(ellis?.sums).toEqual({
      opening: 246_840,
      received: 1_380_000,
      otherIn: 112,
      lent: 30_000,
      spent: 1_290_866,
      repaid: 30_000,
      closing: 336_086,
      owed: 55_773,
      free: 280_313,
    });
    // Robin's health: 402.15 + 340 + 340 + 300 − (120 + 120 + 180 + 30% of 180 + 360 + 3×93 + 25.81 + 2.70) = 240.64
    expect(health?.sums).toMatchObject({ opening: 40_215, received: 98_000, spent: 114_151, closing: 24_064, owed: 0 });
    // Robin's council money: 444.10 + 3×620 + 150 − (96 + 240 + 12 + 12 + 88 + 148.75) − (402.35 + 428.90) = 1,026.10
    expect(council?.sums).toMatchObject({ opening: 44_410, received: 201_000, spent: 142_800, closing: 102_610, owed: 78_114 });
    for (const data of [ellis, health, council]) expect(data && checkArithmetic(data)).toEqual([]);
    expect(family.ask('health.check', {}).sound).toBe(true);
  });

  it('claims every shared cost once: each whole is 70% and 30% of it', () => {
    const family = tempFamily('issued');
    const lines = family.statements
      .flatMap((id) => family.ask('statement.read', { id }).data.lines)
      .filter(({ splitWords }) => splitWords !== undefined);
    // £180.00 for the day on trial, £1,200.00 in advance, £310.00 three times.
    expect(lines.map(({ amount }) => amount)).toEqual([
      -12_600, -84_000, -21_700, -21_700, -21_700, -5_400, -36_000, -9_300, -9_300, -9_300,
    ]);
  });

  it('tells late, short, extra and on-time payments apart', () => {
    const family = tempFamily('issued');
    const states = family.statements.map((id) => family.ask('statement.read', { id }).data.award.map(({ state }) => state));
    expect(states).toEqual([
      ['on_time', 'on_time', 'late', 'on_time'],
      ['on_time', 'on_time', 'short'],
      ['on_time', 'on_time', 'extra', 'on_time'],
    ]);
  });

  it('brings the same bank file in again and nothing is added, the two swimming lessons stay two', () => {
    const family = tempFamily('practice');
    const before = family.ask('bank.lines', { bankAccountId: family.ids.accounts.robin, only: 'all' });
    const token = `file-${'a'.repeat(32)}`;
    const bytes = family.bankFiles.robin;
    const [profile] = family.ask('bank.profiles', {}).profiles.filter(({ own }) => own);
    const again = family.ask(
      'bank.import',
      { bankAccountId: family.ids.accounts.robin, profileId: profile?.id ?? '', file: token },
      { files: { [token]: { name: 'again.csv', size: bytes.length, bytes: () => bytes } } },
    );
    expect(again.fresh).toBe(0);
    const after = family.ask('bank.lines', { bankAccountId: family.ids.accounts.robin, only: 'all' });
    expect(after.lines.length).toBe(before.lines.length);
    expect(after.lines.filter(({ amount, day: on }) => amount === -1_200 && on === day('2025-11-12')).length).toBe(2);
  });
});
