import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFunderFile } from '#core/contract/readFunderFile';
import { funderTermsShape } from '#core/contract/shapes/funders';
import { checkTerms } from '#core/funders/checkTerms';
import { employerInLaw } from '#core/funders/employerRole';
import { type FunderRules } from '#core/contract/shapes/funders';
import { funderFileText, termsOf, withToldSources, withoutPeople } from '#core/funders/profileFile';
import { funderTemplates, withTemplate } from '#core/funders/templates';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

const rules: FunderRules = {
  funderId: 'funder-1',
  kind: 'council',
  name: 'Madeup Council',
  retainedWeeks: 8,
  minimumWeeks: 4,
  evidence: { noReceiptUnder: pence(500), withinDays: 28 },
  barredWords: ['gifts'],
  signatories: ['Rose Invented'],
};
const madeOn = day('2026-11-22');

function fileWith(change: (file: Record<string, unknown>) => Record<string, unknown>): string {
  return JSON.stringify(change({ ...JSON.parse(funderFileText(rules, madeOn)) }));
}

describe('what a funder asks', () => {
  it('goes through a file and comes back as it was, but for who may pay from the account', () => {
    const read = readFunderFile(funderFileText(rules, madeOn));
    expect(read).toEqual({
      ok: true,
      value: expect.objectContaining({ madeOn, funder: { kind: 'council', name: 'Madeup Council' }, terms: withoutPeople(termsOf(rules)) }),
    });
    expect(funderFileText(rules, madeOn)).not.toContain('Rose Invented');
  });

  it.each([
    ['is no JSON', '{', 'funders.fileUnreadable'],
    ['is another file', '{"what":"A shopping list","format":1}', 'funders.fileUnreadable'],
    ['is nested without an end', '['.repeat(200_000), 'funders.fileUnreadable'],
    ['comes from a newer app', fileWith((file) => ({ ...file, format: 2, more: true })), 'funders.fileNewer'],
    ['has a number that cannot be', fileWith((file) => ({ ...file, terms: { retainedWeeks: -1 } })), 'funders.fileWrong'],
    ['has a rule that nobody knows', fileWith((file) => ({ ...file, terms: { payMeFirst: true } })), 'funders.fileWrong'],
    ['has names of people in it', fileWith((file) => ({ ...file, terms: { signatories: ['Somebody'] } })), 'funders.fileWrong'],
    [
      'weighs something that is no finding',
      fileWith((file) => ({ ...file, terms: { gravities: { everything: 'high' } } })),
      'funders.fileWrong',
    ],
    ['has control letters in a word', fileWith((file) => ({ ...file, terms: { barredWords: ['gin\u0007'] } })), 'funders.fileWrong'],
    [
      'names a prototype',
      funderFileText(rules, madeOn).replace('"terms": {', '"terms": {"__proto__": {"cash": "allowed"},'),
      'funders.fileWrong',
    ],
  ])('is not taken from a file that %s', (_, text, code) => {
    const read = readFunderFile(text);
    expect(read.ok ? read.value : read.problem.code).toBe(code);
    expect(read.ok ? '' : read.problem.sentence).toMatch(/Nothing has been changed\.$/u);
  });

  it('names the answer that is wrong in a file, as the file names it', () => {
    const read = readFunderFile(fileWith((file) => ({ ...file, terms: { evidence: { withinDays: 'soon' } } })));
    expect(read.ok ? '' : read.problem.sentence).toContain('“evidence, withinDays” has an answer that it cannot have');
  });

  it('never lets a share of one’s own stand for NHS money, nor answers that contradict each other', () => {
    expect(checkTerms('icb', { contribution: 'paid_in' })?.code).toBe('funders.nhsContribution');
    expect(checkTerms('icb', { contribution: 'none' })).toBeUndefined();
    expect(checkTerms('council', { contribution: 'taken_off' })).toBeUndefined();
    expect(checkTerms('council', { minimumWeeks: 9, retainedWeeks: 8 })?.code).toBe('funders.minimumAboveKept');
    expect(checkTerms('council', { cash: 'barred', cashLimit: pence(1) })?.code).toBe('funders.cashBarred');
    expect(checkTerms('council', { keepYears: 1, receiptYears: 6 })?.code).toBe('funders.receiptsLonger');
    expect(checkTerms('council', { printed: ['A10'], gravities: { A10: 'not_asked' } })?.code).toBe('funders.printedNotAsked');
    expect(checkTerms('council', { printed: ['A10'], gravities: { A10: 'low' } })).toBeUndefined();
    expect(checkTerms('council', {})).toBeUndefined();
  });

  it('says who the employer is by the law of the money, and the funder’s own word comes first', () => {
    expect(employerInLaw('nhs', 'nominee').employer).toBe('holder');
    expect(employerInLaw('care_act', 'nominee').employer).toBe('person');
    expect(employerInLaw('care_act', 'representative').employer).toBe('unsaid');
    expect(employerInLaw('nhs', 'self').employer).toBe('person');
    expect(employerInLaw('nhs', 'nominee', 'person')).toEqual({ employer: 'person' });
  });
});

describe('what is published to start from', () => {
  it('can all be saved, and each of its rules says where and when it was read', () => {
    expect(funderTemplates.length).toBeGreaterThan(0);
    for (const { id, kind, terms } of funderTemplates) {
      const { sources = [], ...said } = terms;
      expect(funderTermsShape.safeParse(terms).success, id).toBe(true);
      expect(checkTerms(kind, terms), id).toBeUndefined();
      expect(sources.map(({ field }) => field).toSorted(), id).toEqual(Object.keys(said).toSorted());
      for (const { where, checked } of sources)
        expect([where.startsWith('http'), ['2026-11-21', '2026-11-22'].includes(checked)], id).toEqual([true, true]);
    }
  });

  it('fills in only what had not been said, with the source of that alone', () => {
    const template = funderTemplates.find(({ id }) => id === 'haringey');
    if (template === undefined) throw new Error('no such template');
    const made = withTemplate({ retainedWeeks: 3 }, template);
    expect(made).toMatchObject({ retainedWeeks: 3, minimumWeeks: 4, replyWithinDays: 28 });
    expect(made.sources?.map(({ field }) => field)).not.toContain('retainedWeeks');
  });

  it('taken twice is as taken once, whatever stood there before', () => {
    const some = fc.record(
      { retainedWeeks: fc.integer({ min: 0, max: 52 }), cash: fc.constantFrom('allowed' as const, 'barred' as const) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...funderTemplates), (terms, template) => {
        const once = withToldSources(withTemplate(terms, template));
        expect(withToldSources(withTemplate(once, template))).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
