import { bankWords, isWordIn, stemOf, tellingWords } from './payeeWords.ts';

type BankRule = { readonly id: string; readonly direction: 'in' | 'out'; readonly says: string };

/** Whether the words tell anything: a rule of common words alone would take every line. */
export function doesTell(says: string): boolean {
  return tellingWords(says).some((word) => /[A-Z]{3}/.test(word));
}

type LineWords = { readonly amount: number; readonly text: string };

/**
 * Finds, for a line, the rules whose words are all among the bank's, those with the most words first. They propose; a person accepts. The words
 * of the rules are cut once, and a line looks only at rules that share its rarest beginnings.
 */
export function ruleFinder<Rule extends BankRule>(rules: readonly Rule[]): (line: LineWords) => readonly Rule[] {
  const byStem = new Map<string, { readonly rule: Rule; readonly telling: readonly string[]; readonly place: number }[]>();
  for (const [place, rule] of rules.entries()) {
    const telling = tellingWords(rule.says);
    const longest = telling.toSorted((one, other) => other.length - one.length)[0];
    if (longest === undefined) continue;
    const key = `${rule.direction} ${stemOf(longest)}`;
    byStem.set(key, [...(byStem.get(key) ?? []), { rule, telling, place }]);
  }
  return ({ amount, text }) => {
    const words = bankWords(text);
    const direction = amount < 0 ? 'out' : 'in';
    const near = [...words.stems].flatMap((stem) => byStem.get(`${direction} ${stem}`) ?? []);
    const fitting = near.filter(({ telling }) => telling.every((word) => isWordIn(word, words)));
    return fitting.toSorted((one, other) => other.telling.length - one.telling.length || one.place - other.place).map(({ rule }) => rule);
  };
}

const months = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/;

/** The words of a line that are likely to come again: no numbers, no dates. What a person starts a rule from, and may change. */
export function wordsToKeep(text: string): string {
  return tellingWords(text)
    .filter((word) => !/\d/.test(word) && !months.test(word))
    .slice(0, 4)
    .join(' ');
}
