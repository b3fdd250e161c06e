import { describe, expect, it } from 'vitest';
import { rules } from '#core/findings/rules';
import { sheetText } from '#core/sheet/text';
import { statementSheet } from '#core/statement/sheet';
import { day } from '#core/time/day';
import { type TempFamily, tempFamily } from '#test/support/family';
import { chosen, fileToken } from '#test/support/chosen';
import { pdf } from '#test/support/files';

const asked = { from: day('2025-10-01'), to: day('2026-01-02') };

function findingOf(family: TempFamily, rule: string) {
  const found = family.ask('finding.list', asked).findings.find((one) => one.rule === rule);
  if (found === undefined) throw new RangeError(`the practice family has no finding of ${rule}`);
  return found;
}

describe('findings of the practice book', () => {
  it('are at least fifteen, of fifteen rules, the gravest first, and each can be answered', () => {
    const family = tempFamily('practice');
    const { findings, rules: told } = family.ask('finding.list', asked);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(15);
    expect(findings.map(({ gravity }) => gravity)).toEqual(
      findings
        .map(({ gravity }) => gravity)
        .toSorted((a, b) => ['high', 'medium', 'low'].indexOf(a) - ['high', 'medium', 'low'].indexOf(b)),
    );
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    // The day on which money runs out is the budget's own, and led to; of money that lasts nothing is said.
    const { budgets } = family.ask('budget.read', {});
    const ahead = findings.filter(({ rule, words }) => rule === 'A11' && words.includes('will run out on about'));
    const forecast = budgets.flatMap(({ streamId, outlook: { runsOutOn } }) => (runsOutOn === undefined ? [] : `${runsOutOn} ${streamId}`));
    expect(new Set(ahead.map(({ day: on, place }) => `${on ?? ''} ${place.about ?? ''}`))).toEqual(new Set(forecast));
    expect(ahead.length).toBeGreaterThan(0);
    const onePerRule = [...new Map(findings.map((one) => [one.rule, one])).values()];
    for (const { key } of onePerRule)
      family.ask('finding.answer', { ...asked, key, kind: 'explained', words: 'It is as it should be.', files: [] });
    const open = family.ask('finding.list', asked).findings.filter(({ state }) => state === 'open');
    expect(open.length).toBe(findings.length - onePerRule.length);
    expect(told.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  }, 120_000);

  it('keep every word that was said, and the newest stands', () => {
    const family = tempFamily('practice');
    const { key } = findingOf(family, 'R09');
    const token = fileToken(1);
    const files = { [token]: chosen('register.pdf', pdf('CQC 1-234')) };
    family.ask('finding.answer', { ...asked, key, kind: 'explained', words: 'CQC 1-234.', files: [token] }, { files });
    family.ask('finding.answer', { ...asked, key, kind: 'not_needed', words: 'It gives no personal care.', files: [] });
    const { finding, history, rule } = family.ask('finding.read', { ...asked, key });
    expect([finding.state, finding.answer?.words]).toEqual(['not_needed', 'It gives no personal care.']);
    expect(history.map(({ kind, words, evidence }) => [kind, words, evidence.length])).toEqual([
      ['not_needed', 'It gives no personal care.', 0],
      ['explained', 'CQC 1-234.', 1],
    ]);
    expect(rule.source.checked).toBe('2026-11-21');
    family.ask('finding.askAgain', { ...asked, key, reason: 'Asked by the auditor.' });
    expect(findingOf(family, 'R09')).toMatchObject({ state: 'open', isChanged: false });
    expect(family.try('finding.askAgain', { ...asked, key, reason: 'Once more.' })).toBe('finding.notAnswered');
    const proof = family.ask('evidence.list', {}).evidence.find(({ number }) => number === history[1]?.evidence[0]?.number);
    expect(JSON.stringify(proof)).toContain('Explains a finding: An agency without its registration');
  });

  it('ask again when what they are about changed, and tell that something was said of it before', () => {
    const family = tempFamily('practice');
    const before = findingOf(family, 'P06');
    family.ask('finding.answer', { ...asked, key: before.key, kind: 'explained', words: 'The letters are with the solicitor.', files: [] });
    const line = family.ask('setup.read', {}).planLines[0];
    const token = fileToken(2);
    const files = { [token]: chosen('letter.pdf', pdf('Agreed')) };
    family.ask('planLine.approve', { id: line?.id ?? '', by: 'Case manager', on: day('2025-12-01'), file: token }, { files });
    const after = findingOf(family, 'P06');
    // Other lines are bare now: it is about other records, so it is another finding.
    expect(after.key).not.toBe(before.key);
    expect(after.state).toBe('open');
    expect(family.try('finding.read', { ...asked, key: before.key })).toBe('finding.gone');
    const receipt = findingOf(family, 'E01');
    family.ask('finding.answer', { ...asked, key: receipt.key, kind: 'explained', words: 'Asked for it twice.', files: [] });
    family.ask('purchase.explain', { purchaseId: receipt.place.about ?? '', noReceiptBecause: 'The gym has closed' });
    const changed = findingOf(family, 'E01');
    expect(changed).toMatchObject({ state: 'open', isChanged: true });
    const { history } = family.ask('finding.read', { ...asked, key: changed.key });
    expect(history.map(({ words, isOfNow }) => [words, isOfNow])).toEqual([['Asked for it twice.', false]]);
  });

  it('go when what they ask for is done', () => {
    const family = tempFamily('practice');
    expect(findingOf(family, 'H01').words).toContain('£2.70 of it is still open');
    const { lines } = family.ask('bank.lines', { bankAccountId: family.ids.accounts.robin, only: 'unmatched' });
    const lineId = lines.find(({ amount }) => amount === -270)?.id ?? '';
    const parts = family.ask('bank.suggest', { lineId }).suggestions[0]?.parts ?? [];
    family.ask('bank.match', { lineId, parts: [...parts] });
    expect(family.ask('finding.list', asked).findings.some(({ rule }) => rule === 'H01')).toBe(false);
  });

  it('tell the first screen how many wait and which is the gravest', () => {
    const family = tempFamily('practice');
    const { findings } = family.ask('finding.list', {});
    const home = family.ask('finding.home', {});
    expect(home).toMatchObject({ open: findings.length, grave: findings.filter(({ gravity }) => gravity === 'high').length });
    expect(home.first?.key).toBe(findings[0]?.key);
  });

  it('are printed in a statement only where the funder’s profile asks, with the holder’s words and nobody’s name', () => {
    const family = tempFamily('practice');
    const [funder] = family.ask('setup.read', {}).funders;
    const span = { streamId: family.ids.streams.ellis, from: day('2025-10-01'), to: day('2025-12-31') };
    expect(family.ask('statement.preview', span).data.findings).toBeUndefined();
    family.ask('funder.saveTerms', { id: funder?.id ?? '', terms: { printed: ['R03', 'R09', 'V04'] } });
    const days = { from: span.from, to: span.to };
    const agency = family.ask('finding.list', days).findings.find(({ rule }) => rule === 'R09');
    const words = 'CQC 1-234. Joan Sample asked them.';
    family.ask('finding.answer', { ...days, key: agency?.key ?? '', kind: 'explained', words, files: [] });
    const { data } = family.ask('statement.preview', span);
    expect(data.findings?.map(({ rule, state, explanation }) => [rule, state, explanation])).toEqual([
      ['R03', 'open', undefined],
      ['R03', 'open', undefined],
      ['R03', 'open', undefined],
      ['R09', 'explained', 'CQC 1-234. PA 1 asked them.'],
    ]);
    const told = sheetText(statementSheet(data, undefined));
    expect(told).toContain('Questions that the funder asks to be shown');
    expect(told).not.toContain('Joan');
  });

  it('become a paper that names every rule', () => {
    const family = tempFamily('practice');
    const { number } = family.ask('finding.issue', asked);
    const paper = family.ask('papers.list', { about: 'none' }).papers.find((one) => one.number === number);
    expect(paper).toMatchObject({ kind: 'findings', title: 'What we looked at and what we found' });
    expect(family.try('finding.issue', { from: day('2026-01-02'), to: day('2025-10-01') })).not.toBe('ok');
  });

  it('are looked for in the days that no statement covers, and answers stand from day to day', () => {
    const family = tempFamily('practice');
    const { span, findings } = family.ask('finding.list', {});
    expect(span).toEqual({ from: '2025-10-01', to: '2026-01-02' });
    family.clock.set('2026-01-06T12:00:00.000Z');
    const after = family.ask('finding.list', {}).findings;
    const keys = new Set(after.map(({ key }) => key));
    // A forecast may say four days later that the money lasts; one that stays is the same finding, whichever day it names.
    const lasts = new Set(after.map(({ rule, stream }) => `${rule} ${stream ?? ''}`));
    const gone = findings.filter(({ key, rule, stream }) => !keys.has(key) && (rule !== 'A11' || lasts.has(`${rule} ${stream ?? ''}`)));
    expect(gone).toEqual([]);
  });
});
