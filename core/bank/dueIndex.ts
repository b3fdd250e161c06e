import { type Pence } from '#core/money/pence';
import { type Day, day, daysBetween } from '#core/time/day';
import { stemOf, tellingWords } from './payeeWords.ts';
import { type OpenDue } from './types.ts';

/** A due with its words cut and its day counted, once. */
export type IndexedDue = {
  readonly due: OpenDue;
  readonly dayNumber: number;
  readonly payeeWords: readonly string[];
  readonly referenceWords: readonly string[];
};

/** Dues sorted so that each line looks at a few of them only. Every list stands oldest first. */
export type DueIndex = {
  readonly dayNumber: (of: Day) => number;
  readonly byAmount: ReadonlyMap<string, readonly IndexedDue[]>;
  readonly byAmountAndStem: ReadonlyMap<string, readonly IndexedDue[]>;
  /** By direction and payee. */
  readonly byPayee: ReadonlyMap<string, readonly IndexedDue[]>;
  /** By direction and stem: the payees of whose words this is the rarest, so that a common word leads nowhere. */
  readonly payeesByStem: ReadonlyMap<string, readonly string[]>;
};

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}

export function amountKey(direction: 'in' | 'out', amount: Pence): string {
  return `${direction} ${String(amount)}`;
}

/** Works each answer out once: a bank's lines share few days, and dues few payees. */
function remembered<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? work(key);
    known.set(key, answer);
    return answer;
  };
}

function payeesByStem(byPayee: ReadonlyMap<string, readonly IndexedDue[]>): ReadonlyMap<string, readonly string[]> {
  const frequency = new Map<string, number>();
  const payees = [...byPayee].flatMap(([key, [first]]) =>
    first === undefined ? [] : [{ key, stems: first.payeeWords.map((word) => `${first.due.direction} ${stemOf(word)}`) }],
  );
  for (const { stems } of payees) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const found = new Map<string, string[]>();
  for (const { key, stems } of payees) {
    const [rarest] = stems.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    if (rarest !== undefined) put(found, rarest, key);
  }
  return found;
}

export function indexDues(dues: readonly OpenDue[]): DueIndex {
  const epoch = day('2000-01-01');
  const dayNumber = remembered((of: Day) => daysBetween(epoch, of));
  const wordsOf = remembered(tellingWords);
  const byAmount = new Map<string, IndexedDue[]>();
  const byAmountAndStem = new Map<string, IndexedDue[]>();
  const byPayee = new Map<string, IndexedDue[]>();
  for (const due of dues.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const [payeeWords, referenceWords] = [wordsOf(due.payee), wordsOf(due.reference ?? '')];
    const one: IndexedDue = { due, dayNumber: dayNumber(due.day), payeeWords, referenceWords };
    const key = amountKey(due.direction, due.open);
    put(byAmount, key, one);
    for (const stem of new Set([...payeeWords, ...referenceWords].map(stemOf))) put(byAmountAndStem, `${key} ${stem}`, one);
    if (payeeWords.length > 0) put(byPayee, `${due.direction} ${payeeWords.join(' ')}`, one);
  }
  return { dayNumber, byAmount, byAmountAndStem, byPayee, payeesByStem: payeesByStem(byPayee) };
}

/** Up to `most` of the dues, those around the day: half of them up to it, half after. */
export function nearest(dues: readonly IndexedDue[], dayNumber: number, most: number): readonly IndexedDue[] {
  let [low, high] = [0, dues.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((dues[middle]?.dayNumber ?? 0) <= dayNumber) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - Math.ceil(most / 2), dues.length - most));
  return dues.slice(start, start + most);
}
