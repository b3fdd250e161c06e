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

/** What became of one rule. `leftOut`: found, and left out since no funder of that money asks about it. */
type RuleRun = { readonly rule: RuleId; readonly found: number; readonly leftOut: number; readonly cannot?: string };

export type Ran = { readonly findings: readonly Finding[]; readonly runs: readonly RuleRun[] };

/**
 * How much it weighs for whoever would ask: its own funder or, where it is of no one money, the one for whom it weighs most, of those whose
 * money runs in the days. Undefined where none of them asks.
 */
function weightOf({ streams, span }: Facts, { id, gravity }: Rule, { streamId, gravity: asFound = gravity }: Found): Gravity | undefined {
  const asking = streams.filter((one) => (streamId === undefined ? one.to === undefined || one.to >= span.from : one.id === streamId));
  if (asking.length === 0) return asFound;
  const weights = asking.map(({ asks }) => asks.gravities?.[id] ?? asFound);
  return gravities.find((weight) => weights.includes(weight));
}

function findingOf(facts: Facts, rule: Rule, as: Found): Finding | undefined {
  const { changesWith, gravity: _, ...found } = as;
  const { id } = rule;
  const gravity = weightOf(facts, rule, as);
  if (gravity === undefined) return undefined;
  const about = found.about.toSorted();
  return {
    ...found,
    rule: id,
    gravity,
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
    if (cannot !== undefined) return { rule: rule.id, findings: [], leftOut: 0, cannot };
    const all = rule.find(facts).map((one) => findingOf(facts, rule, one));
    const found = all.filter((one) => one !== undefined);
    return { rule: rule.id, findings: [...new Map(found.map((one) => [one.basis, one])).values()], leftOut: all.length - found.length };
  });
  return {
    findings: inOrder(runs.flatMap(({ findings }) => findings)),
    runs: runs.map(({ findings, ...run }) => ({ ...run, found: findings.length })),
  };
}
