import { type ReadLine } from './line.ts';

/** Whom the book knows is found anywhere on the page; a new name is believed only where it was read clearly. */
const clearly = 75;
const highest = 5;

/** What stands at the top of receipts and is nobody's name. */
const noName =
  /\b(?:receipt|invoice|statement|copy|welcome|thank|customer|merchant|date|time|tel|phone|vat|page|order|bill(?:ed)? to|sold to|ship to|invoice to|to:|attn|dear|account|total|amount|www|http|email|branch|store no|till|cashier|served|duplicate|refund)\b|@|\.co\.uk|\.com/iu;

/** A line of an address: it begins with a number, or has a road or a postcode in it. */
const address =
  /^\d|\b(?:street|st|road|rd|lane|avenue|ave|drive|close|court|way|square|quay|park|place|house|unit|floor)\.?,|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|,/iu;

/** Letters that hang below their line, and capitals that do not, make one size of type look like two. */
const nearlyAsTall = 0.7;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The one whom the book knows and the page names; the longest where one name is inside another. */
function knownIn(lines: readonly ReadLine[], known: readonly string[]): string | undefined {
  const page = ` ${lines.map(({ words }) => plain(words)).join(' ')} `;
  const found = known.filter((name) => plain(name).length >= 4 && page.includes(` ${plain(name)} `));
  const longest = found.filter((name) => !found.some((other) => other !== name && plain(other).includes(plain(name))));
  return longest.length === 1 ? longest[0] : undefined;
}

function isName({ words, sure }: ReadLine): boolean {
  const letters = words.replaceAll(/[^\p{L}]/gu, '').length;
  const isMostlyLetters = letters >= 3 && letters >= words.replaceAll(/\s/gu, '').length * 0.75;
  return sure >= clearly && isMostlyLetters && words.length <= 60 && !noName.test(words) && !address.test(words);
}

/** Who was paid: whom the book knows already, spelt as the book does; else the tallest clear name at the top of the page. */
export function readPayee(lines: readonly ReadLine[], known: readonly string[]): string | undefined {
  const one = knownIn(lines, known);
  if (one !== undefined) return one;
  const top = lines.filter(({ words }) => words.trim() !== '').slice(0, highest);
  const names = top.filter(isName);
  const tallest = Math.max(0, ...top.map(({ height }) => height));
  return names
    .find(({ height }) => height >= tallest * nearlyAsTall)
    ?.words.replaceAll(/\s+/gu, ' ')
    .trim();
}
