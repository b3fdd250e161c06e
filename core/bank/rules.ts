import { bankWords, isWordIn, tellingWords } from './payeeWords.ts';

export type BankRule = { readonly id: string; readonly direction: 'in' | 'out'; readonly says: string };

/** Whether the words tell anything: a rule of common words alone would take every line. */
export function doesTell(says: string): boolean {
  return tellingWords(says).some((word) => /[A-Z]{3}/.test(word));
}

/** The rules whose words are all among the bank's, those with the most words first. They propose; a person accepts. */
export function rulesFor<Rule extends BankRule>(
  line: { readonly amount: number; readonly text: string },
  rules: readonly Rule[],
): readonly Rule[] {
  const direction = line.amount < 0 ? 'out' : 'in';
  const words = bankWords(line.text);
  const fitting = rules
    .filter((rule) => rule.direction === direction)
    .map((rule) => ({ rule, telling: tellingWords(rule.says) }))
    .filter(({ telling }) => telling.length > 0 && telling.every((word) => isWordIn(word, words)));
  return fitting.toSorted((a, b) => b.telling.length - a.telling.length).map(({ rule }) => rule);
}

const months = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/;

/** The words of a line that are likely to come again: no numbers, no dates. What a person starts a rule from, and may change. */
export function wordsToKeep(text: string): string {
  return tellingWords(text)
    .filter((word) => !/\d/.test(word) && !months.test(word))
    .slice(0, 4)
    .join(' ');
}
