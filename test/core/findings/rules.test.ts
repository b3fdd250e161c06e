import { describe, expect, it } from 'vitest';
import { findingScreens } from '#core/findings/rule';
import { rules } from '#core/findings/rules';
import { runRules } from '#core/findings/runRules';
import { checkSheet } from '#core/sheet/check';
import { findingsSheet } from '#core/findings/findingsSheet';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { bought, council, employer, line, nothingToAsk, stream } from './example.ts';
import { examples } from './examples.ts';

function found(id: string, facts: Partial<typeof nothingToAsk>) {
  return runRules({ ...nothingToAsk, ...facts }).findings.filter(({ rule }) => rule === id);
}

describe('each rule of the auditor’s list', () => {
  it('has both examples, a source with its day, words, and a screen that answers it; nothing is in the examples that is no rule', () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))]);
    expect(rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(examples).toSorted());
    for (const { id, name, means, toDo, source, screen } of rules) {
      expect(examples[id]?.silent.length, id).toBeGreaterThan(0);
      expect(source.title.length > 10 && source.where.length > 5 && /^2026-11-2\d$/u.test(source.checked), id).toBe(true);
      expect(
        [name, means, toDo].every((words) => words.length > 8),
        id,
      ).toBe(true);
      expect(findingScreens, id).toContain(screen);
    }
  });

  it('accuses nobody', () => {
    const said = rules.flatMap(({ name, means, toDo }) => [name, means, toDo]).join(' ');
    const told = Object.entries(examples).flatMap(([id, { fires }]) => found(id, fires.facts).map(({ words }) => words));
    expect(`${said} ${told.join(' ')}`).not.toMatch(/misus|fraud|suspicio|illegitimate|dishonest|abuse|steal|theft/iu);
  });

  it.each(Object.entries(examples))('%s fires where it should, and is silent where it should be', (id, { fires, silent }) => {
    const [one] = found(id, fires.facts);
    expect(one?.words, fires.about).toContain(fires.words);
    if (fires.gravity !== undefined) expect(one?.gravity).toBe(fires.gravity);
    expect(one?.about.length, 'says what it is about').toBeGreaterThan(0);
    for (const example of silent) expect(found(id, example.facts), example.about).toEqual([]);
  });

  it('finds nothing in a book with nothing to ask', () => {
    const { findings, runs } = runRules(nothingToAsk);
    expect(findings).toEqual([]);
    expect(runs.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
  });

  it('says why a rule could not run where the book keeps nothing of the kind, and never that it found nothing', () => {
    const { trips: _, demands: __, reserves: ___, proofs: ____, ...bare } = nothingToAsk;
    const cannot = runRules(bare).runs.flatMap(({ rule, cannot: why }) => (why === undefined ? [] : [[rule, why] as const]));
    expect(cannot.map(([rule]) => rule)).toEqual([
      'P04',
      'P05',
      'P09',
      'P10',
      'A07',
      'A10',
      'A12',
      'E02',
      'E03',
      'W06',
      'V01',
      'V02',
      'V03',
      'V05',
      'V06',
      'V07',
      'C02',
    ]);
    expect(cannot.every(([, why]) => why.endsWith('.'))).toBe(true);
  });
});

describe('a finding', () => {
  it('keeps its key while nothing about it changes, asks again when its sum does, and stays the same topic', () => {
    const of = (amount: number, spent = 12_000) =>
      runRules({
        ...nothingToAsk,
        spending: [{ ...bought, evidence: [], amount: pence(amount) }],
        lines: [{ ...line, spent: pence(spent) }],
      }).findings;
    const [before, same, after] = [of(3_250), of(3_250), of(4_000)].map((all) => all.find(({ rule }) => rule === 'E01'));
    expect(same?.basis).toBe(before?.basis);
    expect(after?.basis).not.toBe(before?.basis);
    expect(after?.topic).toBe(before?.topic);
    const over = [12_000, 12_100, 15_000].map((spent) => of(1, spent).find(({ rule }) => rule === 'P08')?.basis);
    expect(over[0]).toBe(over[1]);
    expect(over[0]).not.toBe(over[2]);
  });

  it('weighs as the funder says, where it has said', () => {
    const gravities = { P08: 'low' } as const;
    const facts = { ...nothingToAsk, streams: [{ ...stream, asks: { gravities } }], lines: [{ ...line, spent: pence(12_000) }] };
    expect(runRules(facts).findings.map(({ rule, gravity }) => [rule, gravity])).toEqual([['P08', 'low']]);
  });

  it('is left out where no funder of that money asks about it, and is told as left out; of no one money, while any funder asks', () => {
    const silent = { ...stream, asks: { gravities: { P08: 'not_asked', H05: 'not_asked', R09: 'low' } } } as const;
    const facts = {
      ...nothingToAsk,
      streams: [silent, council],
      lines: [{ ...line, spent: pence(12_000) }],
      employers: [{ ...employer, hasPaye: false }],
      agencies: [{ payee: 'Sample Care', purchaseId: 'purchase-1' }],
    };
    const some = runRules(facts);
    expect(some.findings.map(({ rule, gravity }) => `${rule} ${gravity}`)).toEqual(['H05 high', 'R09 medium']);
    expect(some.runs.filter(({ leftOut }) => leftOut > 0).map(({ rule, found }) => [rule, found])).toEqual([['P08', 0]]);
    const all = runRules({ ...facts, streams: [silent, { ...council, to: day('2026-03-31') }] });
    expect(all.findings.map(({ rule, gravity }) => `${rule} ${gravity}`)).toEqual(['R09 low']);
  });

  it('comes gravest first', () => {
    const facts = {
      ...nothingToAsk,
      spending: [{ ...bought, evidence: [], planLineIds: ['unknown'] }],
      lines: [{ ...line, spent: pence(12_000) }],
    };
    expect(runRules(facts).findings.map(({ rule, gravity }) => `${rule} ${gravity}`)).toEqual(['P01 high', 'P08 medium', 'E01 medium']);
  });
});

it('the paper tells every rule, those that found nothing and those that could not run too', () => {
  const { runs } = runRules(nothingToAsk);
  const told = rules.map(({ id, name, gravity, means, toDo, source }, at) => ({
    id,
    name,
    gravity,
    means,
    toDo,
    source: { ...source, checked: day(source.checked) },
    found: runs[at]?.found ?? 0,
    ...(runs[at]?.cannot === undefined ? {} : { cannot: runs[at].cannot }),
  }));
  const sheet = findingsSheet({
    today: nothingToAsk.today,
    span: nothingToAsk.span,
    began: nothingToAsk.span.from,
    findings: [],
    rules: told,
  });
  expect(() => checkSheet(sheet)).not.toThrow();
  const table = sheet.blocks.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' && table.rows.length).toBe(rules.length);
});
