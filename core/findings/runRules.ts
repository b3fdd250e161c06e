import { canonicalJson } from '#core/contract/canonical-json';
import { type Facts } from './facts.ts';
import { type Found, type Gravity, type Rule, type RuleId, gravities } from './rule.ts';
import { rules } from './rules.ts';

/** A finding with its rule and what tells it from others. */
export type Finding = Omit<Found, 'changesWith' | 'gravity'> & {
  readonly rule: RuleId;
  readonly gravity: Gravity;
  /** Rule and records: stays while the facts change, so that what was said of them before is found again. */
  readonly topic: string;
  /** Rule, records, and what it depends on: an explanation holds for this alone. */
  readonly basis: string;
};

/** What became of one rule. */
type RuleRun = { readonly rule: RuleId; readonly found: number; readonly cannot?: string };

export type Ran = { readonly findings: readonly Finding[]; readonly runs: readonly RuleRun[] };

function findingOf(facts: Facts, { id, gravity }: Rule, { changesWith, gravity: asFound, ...found }: Found): Finding {
  const about = found.about.toSorted();
  const said = facts.streams.find((stream) => stream.id === found.streamId)?.asks.gravities?.[id];
  return {
    ...found,
    rule: id,
    gravity: said ?? asFound ?? gravity,
    topic: canonicalJson([id, ...about]),
    basis: canonicalJson([id, about, changesWith === undefined ? [found.day ?? '', found.sum ?? ''] : [...changesWith]]),
  };
}

/** The gravest first; of the same gravity in the order of the rules, and then by day. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  return findings.toSorted(
    (a, b) =>
      gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity) ||
      (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) ||
      ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0),
  );
}

/** All rules over a book's facts: what they found, and what became of each. The same finding is never there twice. */
export function runRules(facts: Facts): Ran {
  const runs = rules.map((rule) => {
    const cannot = rule.cannot?.(facts);
    if (cannot !== undefined) return { rule: rule.id, findings: [], cannot };
    const found = rule.find(facts).map((one) => findingOf(facts, rule, one));
    return { rule: rule.id, findings: [...new Map(found.map((one) => [one.basis, one])).values()] };
  });
  return {
    findings: inOrder(runs.flatMap(({ findings }) => findings)),
    runs: runs.map(({ findings, ...run }) => ({ ...run, found: findings.length })),
  };
}
