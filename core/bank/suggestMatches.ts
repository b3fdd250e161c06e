import { absolute, lesser, type Pence } from '#core/money/pence';
import { amountKey, type DueIndex, type IndexedDue, indexDues, nearest } from './dueIndex.ts';
import { exactSums } from './exactSums.ts';
import { dayReason, isPayeeIn, madeOf, otherAmount, payeeReason, type Reason, referenceReason, sameAmount } from './matchReasons.ts';
import { type BankWords, bankWords } from './payeeWords.ts';
import { type LineSuggestions, type LineToMatch, type OpenDue, type Suggestion } from './types.ts';

/** However large the book, a line looks at so many dues at most. */
const most = { shown: 6, sameAmount: 12, named: 6, samePayee: 10, payees: 8, words: 16, sums: 2 } as const;

/** Beyond this many days a bare amount, or a name with another amount, is chance. */
const farthest = { amountAlone: 62, otherAmount: 31, sums: 92 } as const;

type Line = { readonly direction: 'in' | 'out'; readonly amount: Pence; readonly day: number; readonly words: BankWords };
type Unranked = Pick<Suggestion, 'parts' | 'score'> & { readonly given: readonly Reason[]; readonly isExact: boolean };

function suggestion(parts: Suggestion['parts'], reasons: readonly (Reason | undefined)[], isExact: boolean): Unranked {
  const given = reasons.filter((reason) => reason !== undefined);
  const score = given.reduce((so, { points }) => so + points, 0);
  return { parts, given, score, isExact };
}

function ofSameAmount(line: Line, index: DueIndex): readonly Unranked[] {
  const key = amountKey(line.direction, line.amount);
  const stems = [...line.words.stems].slice(0, most.words);
  const near = nearest(index.byAmount.get(key) ?? [], line.day, most.sameAmount);
  const named = stems.flatMap((stem) => nearest(index.byAmountAndStem.get(`${key} ${stem}`) ?? [], line.day, most.named));
  const same = sameAmount(line.amount);
  return [...new Set([...near, ...named])].flatMap((one) => {
    const words = [payeeReason(one, line.words), referenceReason(one, line.words)];
    const isAlone = words.every((reason) => reason === undefined);
    if (isAlone && Math.abs(line.day - one.dayNumber) > farthest.amountAlone) return [];
    return [suggestion([{ dueId: one.due.id, amount: line.amount }], [same, dayReason(line.day, one), ...words], true)];
  });
}

/** The dues of each payee whose whole name is in the bank's words. */
function payeesNamed(line: Line, index: DueIndex): readonly (readonly IndexedDue[])[] {
  const keys = [...line.words.stems].flatMap((stem) => (index.payeesByStem.get(`${line.direction} ${stem}`) ?? []).slice(0, 50));
  const named = [...new Set(keys)].filter((key) => {
    const [first] = index.byPayee.get(key) ?? [];
    return first !== undefined && isPayeeIn(first, line.words);
  });
  return named.slice(0, most.payees).map((key) => nearest(index.byPayee.get(key) ?? [], line.day, most.samePayee));
}

function farthestDay(line: Line, dues: readonly IndexedDue[]): IndexedDue | undefined {
  return dues.toSorted((a, b) => Math.abs(line.day - b.dayNumber) - Math.abs(line.day - a.dayNumber))[0];
}

/** One payment for several dues of one payee. Where many choices make the sum, the ones nearest in time are shown. */
function ofSums(line: Line, dues: readonly IndexedDue[]): readonly Unranked[] {
  const near = dues.filter((one) => Math.abs(line.day - one.dayNumber) <= farthest.sums);
  const sums = exactSums(near, line.amount).map((chosen) => ({ chosen, far: farthestDay(line, chosen) }));
  const away = ({ far }: { readonly far: IndexedDue | undefined }): number => Math.abs(line.day - (far?.dayNumber ?? line.day));
  return sums
    .toSorted((a, b) => a.chosen.length - b.chosen.length || away(a) - away(b))
    .slice(0, most.sums)
    .map(({ chosen, far }) => {
      const reasons = [
        madeOf(chosen.length, line.amount),
        far === undefined ? undefined : dayReason(line.day, far),
        ...chosen.slice(0, 1).map((one) => payeeReason(one, line.words)),
      ];
      const parts = chosen.map(({ due }) => ({ dueId: due.id, amount: due.open }));
      return suggestion(parts, reasons, true);
    });
}

function ofOtherAmounts(line: Line, dues: readonly IndexedDue[]): readonly Unranked[] {
  return dues
    .filter(({ due, dayNumber }) => due.open !== line.amount && Math.abs(line.day - dayNumber) <= farthest.otherAmount)
    .map((one) => {
      const reasons = [otherAmount(line.amount, one.due.open), dayReason(line.day, one), payeeReason(one, line.words)];
      const part = { dueId: one.due.id, amount: lesser(line.amount, one.due.open) };
      return suggestion([part], [...reasons, referenceReason(one, line.words)], false);
    });
}

/** Best first. Equal scores share a rank; among them the file's order of dues stands. */
function ranked(found: readonly Unranked[]): readonly Suggestion[] {
  const hasExact = found.some(({ isExact, parts, score }) => isExact && parts.length === 1 && score >= 8);
  const kept = hasExact ? found.filter(({ isExact }) => isExact) : found;
  const best = kept.toSorted((a, b) => b.score - a.score).slice(0, most.shown);
  return best.map(({ parts, given, score }) => ({
    parts,
    reasons: given.map(({ words }) => words()),
    score,
    rank: best.findIndex((one) => one.score === score) + 1,
  }));
}

function suggestFor(line: Line, index: DueIndex): readonly Suggestion[] {
  const payees = payeesNamed(line, index);
  return ranked([
    ...ofSameAmount(line, index),
    ...payees.flatMap((dues) => ofSums(line, dues)),
    ...payees.flatMap((dues) => ofOtherAmounts(line, dues)),
  ]);
}

/**
 * For each bank line the open dues it may settle, each with its reasons in words, best first. Nothing is accepted here: a person
 * does that. Amounts of parts are positive pence. The work grows with lines + dues, not with their product.
 */
export function suggestMatches(lines: readonly LineToMatch[], dues: readonly OpenDue[]): readonly LineSuggestions[] {
  const index = indexDues(dues);
  return lines.map(({ id, day, amount, text }) => {
    const line: Line = {
      direction: amount < 0 ? 'out' : 'in',
      amount: absolute(amount),
      day: index.dayNumber(day),
      words: bankWords(text),
    };
    return { lineId: id, suggestions: suggestFor(line, index) };
  });
}
