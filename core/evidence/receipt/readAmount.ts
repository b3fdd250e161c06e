import { type Pence, absolute } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { type ReadLine, isSure, theOne } from './line.ts';

/** Pounds and pence: OCR may take the point for a comma, and put a space behind it. */
const sum = /(?<![\d.,])(-?\s*£?\s*-?\d{1,3}(?:,\d{3})+|-?\s*£?\s*-?\d{1,6})\s?[.,]\s?(\d{2})(?![\d%]|[.,]\d)/gu;

/** Other money than pounds: nothing is proposed of a page that has it. */
const foreign = /[€$]\s?\d|\b(?:EUR|USD)\b/u;

/** What was paid, in the words that cards and tills use. */
const paid =
  /\b(?:(?:amount|total) (?:paid|charged)|paid (?:by|with) (?:card|cash|visa)|card (?:payment|sale)|sale amount|payment received)\b/iu;
const due =
  /\b(?:grand total|invoice total|total (?:due|to pay|payable|amount|price|cost|inc\w*)|(?:amount|balance) (?:due|to pay|payable)|to pay|amount payable)\b/iu;
const all = /\btotal\b/iu;

/** Totals of something else than the whole. */
const notAll =
  /\b(?:sub ?-?total|total (?:vat|tax|saved|savings?|discount|items?|qty|net|ex\w*|before|hours|points)|vat total|net total|saved|savings?|change|cash ?back|tendered|points|deposit|brought forward|previous balance|instal?ments?)\b/iu;

function sumsIn(words: string): readonly Pence[] {
  return [...words.matchAll(sum)].flatMap(([, whole = '', part = '']) => {
    const read = readPounds(`${whole.replaceAll(/\s/gu, '')}.${part}`);
    return read === undefined || read === 0 ? [] : [read];
  });
}

/** The sum that a line of a total names: the last on it, or that of the line below where it has none of its own. */
function sumBeside(lines: readonly ReadLine[], at: number): readonly Pence[] {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined) return [];
  const own = sumsIn(line.words).at(-1);
  if (own !== undefined) return isSure(line) ? [own] : [];
  const isOnlySum = below !== undefined && below.words.replaceAll(sum, '').replaceAll(/[£\s:GBP]/gu, '') === '';
  const next = isOnlySum && isSure(below) ? sumsIn(below.words)[0] : undefined;
  return next === undefined ? [] : [next];
}

function named(lines: readonly ReadLine[], by: RegExp): readonly Pence[] {
  return lines.flatMap(({ words }, at) => (by.test(words) && !notAll.test(words) ? sumBeside(lines, at) : []));
}

function inPounds(lines: readonly ReadLine[]): readonly Pence[] {
  return lines.filter((line) => line.words.includes('£') && isSure(line)).flatMap(({ words }) => sumsIn(words));
}

/**
 * The whole sum of a receipt, in pence above nothing: what its total says where all its totals agree, or where one of them stands above
 * the rest. Undefined where they do not agree, where nothing is called a total and there is more than one sum, and of other money.
 */
export function readAmount(lines: readonly ReadLine[]): Pence | undefined {
  if (lines.some(({ words }) => foreign.test(words))) return undefined;
  const [asPaid, asDue, asAll] = [named(lines, paid), named(lines, due), named(lines, all)];
  const every = [...asPaid, ...asDue, ...asAll];
  const found = every.length === 0 ? theOne(inPounds(lines)) : (theOne(every) ?? above(asPaid, asDue, asAll));
  return found === undefined || found < 0 ? undefined : absolute(found);
}

/** Of totals that differ: what was paid where it is one of the totals too; else what is due where no other total is more. */
function above(asPaid: readonly Pence[], asDue: readonly Pence[], asAll: readonly Pence[]): Pence | undefined {
  const totals = [...asDue, ...asAll];
  const onePaid = theOne(asPaid);
  if (asPaid.length > 0)
    return onePaid !== undefined && totals.includes(onePaid) && totals.every((one) => one <= onePaid) ? onePaid : undefined;
  const oneDue = theOne(asDue);
  return oneDue !== undefined && asAll.every((one) => one <= oneDue) ? oneDue : undefined;
}
