const tooCommon = new Set(
  'THE AND FOR FROM LTD LIMITED PLC LLP INC CIC CIO UK GB GBP CO COM WWW MR MRS MS MISS MX DR REF PAYMENT PAYMENTS PAID PAY CARD BANK TRANSFER FASTER'.split(
    ' ',
  ),
);

/** The words that tell a payee or a reference: letters and digits, at least two, without the ones that everybody has. */
export function tellingWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g);
  return [...new Set((words ?? []).filter((word) => word.length > 1 && !tooCommon.has(word)))];
}

/** Where words are looked up: banks cut long words short, and keep at least five letters. */
export function stemOf(word: string): string {
  return word.slice(0, 5);
}

/** The words of a bank line, and where they are looked up. */
export type BankWords = { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> };

export function bankWords(text: string): BankWords {
  const words = tellingWords(text);
  return { words: new Set(words), stems: new Set(words.map(stemOf)) };
}

/** Whether a word stands among the bank's, whole or cut short: `PHYSIOTHERA` is PHYSIOTHERAPY. */
export function isWordIn(word: string, { words, stems }: BankWords): boolean {
  if (words.has(word)) return true;
  if (!stems.has(stemOf(word))) return false;
  for (let length = word.length - 1; length >= 5; length -= 1) if (words.has(word.slice(0, length))) return true;
  return false;
}
