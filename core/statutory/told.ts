import { type Source } from '#core/payroll/figure';
import { rules, type StatutoryRule } from './rules.ts';

/** A step of how statutory pay came about, as a sentence, with where the rule and the figures stand. */
export type ToldStep = { readonly words: string; readonly sources: readonly Source[] };

/** The step told by its rule: every source once. */
export function told(rule: StatutoryRule, words: string, ...figures: readonly { readonly source: Source }[]): ToldStep {
  const sources: Source[] = [rules[rule]];
  for (const { source } of figures) if (!sources.includes(source)) sources.push(source);
  return { words, sources };
}

/** `1 day`, `5 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
