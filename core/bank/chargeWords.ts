import { tellingWords } from './payeeWords.ts';

const interest = new Set(['INTEREST', 'INT']);
const charges = new Set(['CHARGE', 'CHARGES', 'FEE', 'FEES', 'COMMISSION']);

/** What the bank's words say that it took or gave by itself; undefined where they do not. A person says so; nothing is recorded by it. */
export function looksLikeCharge(text: string): 'charge' | 'interest' | undefined {
  const words = tellingWords(text);
  if (words.some((word) => interest.has(word))) return 'interest';
  return words.some((word) => charges.has(word)) ? 'charge' : undefined;
}
