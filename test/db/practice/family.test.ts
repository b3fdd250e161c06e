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
    // Ellis: 54 + 3×130→(130+130+195) + 3×38.50 + 300 + 1,145 − 45 + 27.60 + 96 + 214.20 + 285.60 + 60 + 70% of 180 = 2,833.90
    expect(ellis?.sums).toEqual({
      opening: 231_840,
      received: 420_000,
      otherIn: 112,
      lent: 30_000,
      spent: 283_390,
      repaid: 30_000,
      closing: 368_562,
      owed: 6_500,
      free: 362_062,
    });
    // Robin's health: 402.15 + 240 + 240 + 200 − (120 + 120 + 180 + 30% of 180) = 608.15
    expect(health?.sums).toMatchObject({ opening: 40_215, received: 68_000, spent: 47_400, closing: 60_815 });
    // Robin's council money: 444.10 + 3×310 + 150 − (96 + 240 + 12 + 12 + 88 + 148.75) = 927.35
    expect(council?.sums).toMatchObject({ opening: 44_410, received: 108_000, spent: 59_675, closing: 92_735 });
    for (const data of [ellis, health, council]) expect(data && checkArithmetic(data)).toEqual([]);
    expect(family.ask('health.check', {}).sound).toBe(true);
  });

  it('claims the shared van once: the two parts of £180.00 are 70% and 30%', () => {
    const family = tempFamily('issued');
    const lines = family.statements
      .flatMap((id) => family.ask('statement.read', { id }).data.lines)
      .filter(({ splitWords }) => splitWords !== undefined);
    expect(lines.map(({ amount }) => amount)).toEqual([-12_600, -5_400]);
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
    expect(after.lines.filter(({ amount, day: on }) => amount === -1_200 && on === day('2026-08-12')).length).toBe(2);
  });
});
