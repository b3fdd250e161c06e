import { describe, expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { chosen, fileToken } from '#test/support/chosen';
import { type Household, household } from '#test/support/household';

const token = fileToken(999);

type Bringing = { readonly home: Household; readonly profileId: string };
type Answers = InputOf<'bank.import'>['answers'];

function bank(hasBalance = false): Bringing {
  const home = household();
  const { id } = home.ask('bank.saveProfile', {
    name: 'Sample Bank’s file',
    mapping: {
      header: hasBalance ? ['Date', 'Words', 'Amount', 'Balance'] : ['Date', 'Words', 'Amount'],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      amount: { column: 2, spendIs: 'negative' },
      ...(hasBalance ? { balanceColumn: 3 } : {}),
    },
  });
  return { home, profileId: id };
}

function sent({ home, profileId }: Bringing, rows: readonly string[], answers?: Answers) {
  const header = rows[0]?.split(',').length === 4 ? 'Date,Words,Amount,Balance' : 'Date,Words,Amount';
  const input = { bankAccountId: home.accounts.ann, profileId, file: token, ...(answers === undefined ? {} : { answers }) };
  return { input, asking: { files: { [token]: chosen('bank.csv', [header, ...rows, ''].join('\n')) } } };
}

function preview(bringing: Bringing, rows: readonly string[]) {
  const { input, asking } = sent(bringing, rows);
  return bringing.home.ask('bank.preview', input, asking);
}

function bringIn(bringing: Bringing, rows: readonly string[], answers?: Answers): string {
  const { input, asking } = sent(bringing, rows, answers);
  return bringing.home.try('bank.import', input, asking);
}

function linesOf({ home }: Bringing): readonly string[] {
  const { lines } = home.ask('bank.lines', { bankAccountId: home.accounts.ann, only: 'all' });
  return lines.map(({ day, amount, words }) => `${day} ${String(amount)} ${words}`).toSorted();
}

describe('a line typed by hand and later in a file', () => {
  it('is asked about and never guessed: without an answer nothing is brought in', () => {
    const bringing = bank();
    const id = bringing.home.line('ann', '2026-10-09', -4_000, 'gym, by hand');
    const found = preview(bringing, ['10/10/2026,HARBOUR GYM CARD,-40.00', '12/10/2026,CHEMIST,-3.00']);
    expect(found).toMatchObject({ fresh: 2, already: 0 });
    expect(found.asks).toEqual([
      {
        row: 2,
        day: '2026-10-10',
        amount: -4_000,
        words: 'HARBOUR GYM CARD',
        typed: { id, day: '2026-10-09', words: 'gym, by hand' },
        from: 'typed',
      },
    ]);
    expect(bringIn(bringing, ['10/10/2026,HARBOUR GYM CARD,-40.00'])).toBe('bank.typedUnclear');
    expect(linesOf(bringing)).toEqual(['2026-10-09 -4000 gym, by hand']);
    expect(bringing.home.ask('health.check', {}).checks.filter(({ words }) => words.includes('belong to no record'))).toEqual([]);
  });

  it('called the same payment stands as it was typed; the file’s line is not added, then or by the next file', () => {
    const bringing = bank();
    const typedId = bringing.home.line('ann', '2026-10-09', -4_000, 'gym, by hand');
    const rows = ['10/10/2026,HARBOUR GYM CARD,-40.00', '12/10/2026,CHEMIST,-3.00'];
    expect(bringIn(bringing, rows, [{ row: 2, typedId, is: 'same' }])).toBe('ok');
    const kept = ['2026-10-09 -4000 gym, by hand', '2026-10-12 -300 CHEMIST'];
    expect(linesOf(bringing)).toEqual(kept);
    expect(preview(bringing, rows)).toMatchObject({ fresh: 0, already: 2, asks: [] });
    expect(bringIn(bringing, [...rows, '13/10/2026,BAKER,-1.00'])).toBe('ok');
    expect(linesOf(bringing)).toEqual([...kept, '2026-10-13 -100 BAKER']);
    expect(bringing.home.ask('health.check', {}).sound).toBe(true);
  });

  it('called a second payment leaves both, and is not asked about again', () => {
    const bringing = bank();
    const typedId = bringing.home.line('ann', '2026-10-09', -4_000, 'gym, by hand');
    const rows = ['10/10/2026,HARBOUR GYM CARD,-40.00'];
    expect(bringIn(bringing, rows, [{ row: 2, typedId, is: 'second' }])).toBe('ok');
    expect(linesOf(bringing)).toEqual(['2026-10-09 -4000 gym, by hand', '2026-10-10 -4000 HARBOUR GYM CARD']);
    expect(preview(bringing, rows)).toMatchObject({ fresh: 0, asks: [] });
  });

  it('once called the same as one line of a file, is not taken for a twin of it as well', () => {
    const bringing = bank();
    const typedId = bringing.home.line('ann', '2026-10-09', -4_000, 'gym, by hand');
    expect(bringIn(bringing, ['10/10/2026,HARBOUR GYM CARD,-40.00'], [{ row: 2, typedId, is: 'same' }])).toBe('ok');
    const twins = ['10/10/2026,HARBOUR GYM CARD,-40.00', '10/10/2026,HARBOUR GYM CARD,-40.00'];
    expect(preview(bringing, twins)).toMatchObject({ fresh: 1, already: 1, asks: [] });
  });

  it('typed a day outside the file’s days is found all the same', () => {
    const bringing = bank();
    bringing.home.line('ann', '2026-10-13', -4_000, 'gym, by hand');
    expect(preview(bringing, ['10/10/2026,HARBOUR GYM CARD,-40.00']).asks).toHaveLength(1);
    expect(preview(bringing, ['09/10/2026,HARBOUR GYM CARD,-40.00']).asks).toHaveLength(0);
  });

  it('on a day that a running balance proves whole is the same line, and nobody is asked', () => {
    const bringing = bank(true);
    bringing.home.line('ann', '2026-10-10', -4_000, 'gym, by hand');
    const rows = ['09/10/2026,A,-1.00,1999.00', '10/10/2026,HARBOUR GYM CARD,-40.00,1959.00', '11/10/2026,B,-1.00,1958.00'];
    expect(preview(bringing, rows)).toMatchObject({ fresh: 2, already: 1, asks: [] });
  });

  it('is not asked about where a line of another account has the amount', () => {
    const bringing = bank();
    bringing.home.line('ben', '2026-10-10', -4_000, 'gym, by hand');
    expect(preview(bringing, ['10/10/2026,HARBOUR GYM CARD,-40.00'])).toMatchObject({ fresh: 1, asks: [] });
  });
});
