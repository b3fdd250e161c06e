import { type Pence, subtract } from '#core/money/pence';
import { type IndexedDue } from './dueIndex.ts';

const mostDues = 4;

/** Every choice of two to four of the dues that makes exactly the sum. Meant for a dozen dues at most: the choices are tried. */
export function exactSums(dues: readonly IndexedDue[], sum: Pence): readonly (readonly IndexedDue[])[] {
  const found: (readonly IndexedDue[])[] = [];
  const seek = (from: number, chosen: readonly IndexedDue[], left: Pence): void => {
    for (const [step, one] of dues.slice(from).entries()) {
      if (one.due.open > left) continue;
      const next = [...chosen, one];
      if (one.due.open === left && next.length > 1) found.push(next);
      else if (next.length < mostDues) seek(from + step + 1, next, subtract(left, one.due.open));
    }
  };
  seek(0, [], sum);
  return found;
}
