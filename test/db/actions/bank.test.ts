import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { chosen, fileToken } from '#test/support/chosen';
import { tempFamily } from '#test/support/family';
import { pdf } from '#test/support/files';

type Family = ReturnType<typeof tempFamily>;

const token = fileToken(999);

function bringing(family: Family, content: string | Uint8Array, name = 'bank.csv') {
  const bankAccountId = family.ids.accounts.ellis;
  return { input: { bankAccountId, profileId: 'lloyds-group', file: token }, asking: { files: { [token]: chosen(name, content) } } };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('a bank file that cannot be brought in', () => {
  const header = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance';
  const row = (date: string, account = '12345678', balance = '1.00'): string =>
    `${date},DEB,'12-34-56,${account},INVENTED SHOP,1.00,,${balance}`;

  it.each([
    ['another layout', 'Date,Text,Amount\n01/01/2026,x,1.00\n', 'bank.otherLayout'],
    ['one broken row', `${header}\n${row('01/01/2026')}\n31/02/2026,DEB,'12-34-56,12345678,SHOP,1.00,,0.00\n`, 'bank.brokenRow'],
    ['an account that is not the chosen one', `${header}\n${row('01/01/2026', '99999999')}\n`, 'bank.wrongAccount'],
    ['a day that is still to come', `${header}\n${row('01/01/2027')}\n`, 'bank.brokenRow'],
    ['nothing in it', '', 'bank.noRows'],
    ['a PDF', pdf(), 'bank.notText'],
    ['a reconciled period', `${header}\n${row('15/11/2025')}\n`, 'bank.reconciled'],
  ])('has %s: one sentence, and the book as it was', (_, content, code) => {
    const family = tempFamily('issued');
    const { input, asking } = bringing(family, content);
    const before = family.ask('bank.lines', { bankAccountId: family.ids.accounts.ellis, only: 'all' });
    expect(family.try('bank.import', input, asking)).toBe(code);
    expect(family.ask('bank.lines', { bankAccountId: family.ids.accounts.ellis, only: 'all' })).toEqual(before);
    expect(family.ask('health.check', {}).sound).toBe(true);
  });

  it('is previewed with the same answer and nothing written', () => {
    const family = tempFamily('practice');
    const { input, asking } = bringing(family, textOf(family.bankFiles.ellis));
    expect(family.ask('bank.preview', input, asking)).toMatchObject({ fresh: 0, already: 35, lines: 35 });
  });
});

describe('matching', () => {
  it('is suggested with reasons and left to a person', () => {
    const family = tempFamily('practice');
    const lines = family.ask('bank.lines', { bankAccountId: family.ids.accounts.robin, only: 'unmatched' }).lines;
    const speech = lines.find(({ words }) => words === 'J SAMPLE SPEECH S-201');
    const { suggestions, dues } = family.ask('bank.suggest', { lineId: speech?.id ?? '' });
    expect(suggestions[0]?.words).toBe('Jo Sample, speech therapist: sessions at school, S-201');
    expect(suggestions[0]?.reasons.length).toBeGreaterThan(1);
    expect(dues.every(({ direction }) => direction === 'out')).toBe(true);
    expect(family.ask('bank.lines', { bankAccountId: family.ids.accounts.robin, only: 'unmatched' }).lines.length).toBe(lines.length);
  });

  it('refuses more than is left, and money in for money out', () => {
    const family = tempFamily('practice');
    const bankAccountId = family.ids.accounts.ellis;
    family.clock.set('2026-01-10T12:00:00.000Z');
    const out = family.ask('bank.typeLine', { bankAccountId, day: day('2026-01-05'), amount: pence(-6_500), words: 'T SAMPLE OT 1080' }).id;
    const found = family.ask('bank.suggest', { lineId: out });
    const [best] = found.suggestions;
    expect(best?.reasons.join(' ')).toMatch(/£65\.00/);
    const dueId = best?.parts[0]?.dueId ?? '';
    expect(family.try('bank.match', { lineId: out, parts: [{ dueId, amount: pence(6_501) }] })).toBe('bank.tooMuch');
    const into = family.ask('bank.typeLine', { bankAccountId, day: day('2026-01-06'), amount: pence(6_500), words: 'T SAMPLE BACK' }).id;
    expect(family.try('bank.match', { lineId: into, parts: [{ dueId, amount: pence(6_500) }] })).toBe('bank.otherDirection');
    expect(family.try('bank.match', { lineId: out, parts: [{ dueId, amount: pence(6_500) }] })).toBe('ok');
    expect(family.try('bank.match', { lineId: out, parts: [{ dueId, amount: pence(6_500) }] })).toBe('bank.tooMuch');
  });

  it('pays a shared cost from each account for its own money only', () => {
    const family = tempFamily('practice');
    family.clock.set('2026-01-10T12:00:00.000Z');
    // Robin's part of the van is still open: it cannot be paid from Ellis's account.
    const wrong = family.ask('bank.typeLine', {
      bankAccountId: family.ids.accounts.ellis,
      day: day('2026-01-05'),
      amount: pence(-5_400),
      words: 'VAN',
    }).id;
    const due = family.ask('due.list', { direction: 'out' }).dues.find(({ words }) => words.includes('adapted van'));
    expect(family.try('bank.match', { lineId: wrong, parts: [{ dueId: due?.id ?? '', amount: pence(5_400) }] })).toBe('bank.tooMuch');
  });

  it('is undone with a reason, not twice, and not in a reconciled period', () => {
    const family = tempFamily('issued');
    const bankAccountId = family.ids.accounts.ellis;
    const [line] = family.ask('bank.lines', { bankAccountId, only: 'all' }).lines;
    const matchId = line?.matches[0]?.id ?? '';
    expect(family.try('bank.unmatch', { matchId, reason: 'Wrong one.' })).toBe('bank.reconciled');
  });
});

describe('reconciling', () => {
  it('needs every line explained, the sums to follow, and follows on from the last', () => {
    const family = tempFamily('practice');
    const bankAccountId = family.ids.accounts.ellis;
    const file = { files: { [token]: chosen('statement.pdf', pdf('closing')) } };
    const wrong = family.ask(
      'bank.fileStatement',
      { bankAccountId, day: day('2025-12-31'), closing: pence(336_085), file: token },
      file,
    ).id;
    expect(family.try('bank.reconcile', { bankAccountId, bankStatementId: wrong })).toBe('bank.doesNotAddUp');
    const right = family.ask(
      'bank.fileStatement',
      { bankAccountId, day: day('2025-12-31'), closing: pence(336_086), file: token },
      file,
    ).id;
    expect(family.ask('bank.reconciliation', { bankAccountId }).next).toMatchObject({ opening: 246_840, unmatched: 0 });
    expect(family.try('bank.reconcile', { bankAccountId, bankStatementId: right })).toBe('ok');
    expect(family.try('bank.reconcile', { bankAccountId, bankStatementId: right })).toBe('bank.notNext');
    family.clock.set('2026-01-10T12:00:00.000Z');
    family.ask('bank.typeLine', { bankAccountId, day: day('2026-01-05'), amount: pence(-100), words: 'SHOP' });
    const next = family.ask('bank.fileStatement', { bankAccountId, day: day('2026-01-06'), closing: pence(335_986), file: token }, file).id;
    expect(family.try('bank.reconcile', { bankAccountId, bankStatementId: next })).toBe('bank.unmatchedLines');
  });

  it('reopens only the newest period', () => {
    const family = tempFamily('issued');
    const bankAccountId = family.ids.accounts.ellis;
    const [period] = family.ask('bank.reconciliation', { bankAccountId }).done;
    expect(family.try('bank.reopen', { reconciliationId: period?.id ?? '', reason: 'A line was missing.' })).toBe('ok');
    expect(family.try('bank.reopen', { reconciliationId: period?.id ?? '', reason: 'Once more.' })).toBe('input.notFound');
    expect(family.ask('bank.reconciliation', { bankAccountId }).done[0]?.reopenedBecause).toBe('A line was missing.');
  });
});
