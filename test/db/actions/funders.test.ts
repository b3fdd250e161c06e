import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { chosen, fileToken } from '#test/support/chosen';
import { household, type Household } from '#test/support/household';
import { payHousehold, payday } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';

function rulesOf(home: Household, name: string) {
  const found = home.ask('funder.rules', {}).funders.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no funder ${name}`);
  return found;
}

const icb = 'NHS Madeup ICB';
const council = 'Madeup Council';
const terms = {
  retainedWeeks: 6,
  evidence: { noReceiptUnder: pence(1_000) },
  cash: 'with_receipt',
  signatories: ['Rose Invented', 'Otto Other'],
  otherRules: 'Ask before a holiday.',
} as const;

describe('a funder’s profile in the book', () => {
  it('is what was last said, with what stands beside it; what is left out was not said', () => {
    const home = household();
    expect(rulesOf(home, icb)).toMatchObject({ kind: 'icb', retainedWeeks: 8, statementEvery: 'quarter', dueWithinDays: 28 });
    const { funderId: id } = rulesOf(home, council);
    home.ask('funder.saveTerms', { id, terms: { ...terms, signatories: [...terms.signatories], checkMonths: 36 } });
    expect(rulesOf(home, council)).toEqual({ funderId: id, kind: 'council', name: council, ...terms, checkMonths: 36 });
    expect(home.ask('file.asks', {}).funders.find((one) => one.funderId === id)?.disclosureMonths).toBe(36);
    home.ask('funder.saveTerms', { id, terms: { cash: 'barred' } });
    expect(rulesOf(home, council)).toEqual({ funderId: id, kind: 'council', name: council, cash: 'barred' });
    expect(home.ask('setup.read', {}).funders.find((one) => one.id === id)?.retainedWeeks).toBeUndefined();
  });

  it('keeps names and the funder’s own words out of the chained rows', () => {
    const home = household();
    home.ask('funder.saveTerms', { id: rulesOf(home, council).funderId, terms: { ...terms, signatories: [...terms.signatories] } });
    const { sql } = home.book().opened.kernel.handle;
    const rows = sql.all('SELECT parameters FROM funder_profile', [], { parameters: String });
    expect(JSON.stringify(rows)).not.toMatch(/Otto|holiday/u);
  });

  it('is copied to another funder and read from a file, and who may pay stays with each', () => {
    const home = household();
    const [one, other] = [rulesOf(home, council), rulesOf(home, icb)];
    home.ask('funder.saveTerms', { id: one.funderId, terms: { ...terms, signatories: ['Rose Invented'] } });
    home.ask('funder.saveTerms', { id: other.funderId, terms: { signatories: ['Ida Icb'] } });
    home.ask('funder.copyTerms', { from: one.funderId, to: other.funderId });
    expect(rulesOf(home, icb)).toMatchObject({ retainedWeeks: 6, cash: 'with_receipt', signatories: ['Ida Icb'] });
    const { text } = home.ask('funder.file', { id: one.funderId });
    const token = fileToken(1);
    const looked = home.ask('funder.lookAtFile', { file: token }, { files: { [token]: chosen('asks.json', text) } });
    expect(looked).toMatchObject({ funder: { kind: 'council', name: council }, terms: { retainedWeeks: 6 } });
    home.ask('funder.saveTerms', { id: other.funderId, terms: looked.terms });
    expect(rulesOf(home, icb)).toMatchObject({ otherRules: 'Ask before a holiday.' });
  });

  it('refuses a share of one’s own of NHS money, and leaves no row behind', () => {
    const home = household();
    const { funderId: id } = rulesOf(home, icb);
    expect(refusedBy(home, 'funder.saveTerms', { id, terms: { contribution: 'paid_in' } })).toMatchObject({
      code: 'funders.nhsContribution',
      field: 'contribution',
      isAsItWas: true,
    });
    const { funderId: from } = rulesOf(home, council);
    home.ask('funder.saveTerms', { id: from, terms: { contribution: 'paid_in' } });
    expect(refusedBy(home, 'funder.copyTerms', { from, to: id })).toMatchObject({ code: 'funders.nhsContribution', isAsItWas: true });
    expect(refusedBy(home, 'funder.copyTerms', { from: id, to: id }).code).toBe('funders.sameFunder');
    expect(refusedBy(home, 'funder.saveTerms', { id: 'funder-none', terms: {} })).toMatchObject({ code: 'input.notFound', field: 'id' });
  });

  it('looks at a file that is far too large, or no text at all, without reading it to the end', () => {
    const home = household();
    const token = fileToken(2);
    const look = (content: Uint8Array): string => {
      const result = home.book().call('funder.lookAtFile', { file: token }, { files: { [token]: chosen('asks.json', content) } });
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(look(new Uint8Array(500_001))).toBe('funders.fileTooLarge');
    expect(look(new Uint8Array([0xff, 0xfe, 0x00, 0x80]))).toBe('funders.fileUnreadable');
  });
});

describe('a statement for a funder that asks for names', () => {
  it('has PAs by name from then on, and what was issued before stays as it was', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample');
    home.work(employment, '2026-06-16', 3);
    home.sign(employment);
    home.approve();
    const span = { streamId: home.streams.ann, from: day('2026-04-01'), to: payday };
    const before = home.ask('statement.preview', span).data;
    expect(JSON.stringify(before)).not.toContain('Sam Sample');
    expect(before.wages?.assistants.map(({ reference }) => reference)).toEqual(['PA 1']);
    const { funderId: id } = rulesOf(home, icb);
    home.ask('funder.saveTerms', { id, terms: { retainedWeeks: 8, namesInStatement: true } });
    const named = home.ask('statement.preview', span).data;
    expect(named.wages).toMatchObject({ areNamed: true, assistants: [{ reference: 'Sam Sample (PA 1)' }] });
    expect(named.owed.some(({ words }) => words.startsWith('Sam Sample (PA 1): wages'))).toBe(true);
    home.ask('funder.saveTerms', { id, terms: { retainedWeeks: 8 } });
    expect(home.ask('statement.preview', span).data).toEqual(before);
  });
});
