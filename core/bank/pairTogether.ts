import { lesser, nothing, type Pence, subtract, total } from '#core/money/pence';
import { type Day } from '#core/time/day';

type Open = { readonly id: string; readonly day: Day; readonly open: Pence };
type Part = { readonly lineId: string; readonly dueId: string; readonly amount: Pence };

function oldestFirst(open: readonly Open[]): readonly Open[] {
  return open.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Lines and dues of the same sum belong together, the oldest with the oldest; what is left is filled in the order of days. */
function equalFirst(
  lines: readonly Open[],
  dues: readonly Open[],
): { readonly parts: readonly Part[]; readonly rest: readonly (readonly Open[])[] } {
  const free = new Map<Pence, Open[]>();
  for (const due of dues) free.set(due.open, [...(free.get(due.open) ?? []), due]);
  const parts: Part[] = [];
  const taken = new Set<string>();
  const unpaired = lines.filter((line) => {
    const due = free.get(line.open)?.shift();
    if (due === undefined) return true;
    taken.add(due.id);
    parts.push({ lineId: line.id, dueId: due.id, amount: line.open });
    return false;
  });
  return { parts, rest: [unpaired, dues.filter(({ id }) => !taken.has(id))] };
}

/**
 * Which line pays how much of which due, where several lines paid several dues: every line and every due is used up. Undefined where the two
 * sides do not come to the same sum. Amounts are positive pence; there are fewer parts than lines and dues together.
 */
export function pairTogether(lines: readonly Open[], dues: readonly Open[]): readonly Part[] | undefined {
  const [paid, owed] = [total(lines.map(({ open }) => open)), total(dues.map(({ open }) => open))];
  if (paid !== owed) return undefined;
  const { parts: equal, rest } = equalFirst(oldestFirst(lines), oldestFirst(dues));
  const [restLines = [], restDues = []] = rest;
  const parts: Part[] = [...equal];
  let [at, left]: [number, Pence] = [0, restDues[0]?.open ?? nothing];
  for (const line of restLines) {
    for (let open = line.open; open > nothing;) {
      const due = restDues[at];
      if (due === undefined) throw new RangeError('two equal sums that do not pair');
      const amount = lesser(open, left);
      parts.push({ lineId: line.id, dueId: due.id, amount });
      [open, left] = [subtract(open, amount), subtract(left, amount)];
      if (left === nothing) {
        at += 1;
        left = restDues[at]?.open ?? nothing;
      }
    }
  }
  return parts;
}
